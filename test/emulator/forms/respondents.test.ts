import { createWorkspace } from '../../../emulator/index';
import type { FormFile, FormRefusal, Workspace } from '../../../emulator/index';

/** A form of three pages: the kind of request leads to its own page, from which one goes on to the last. */
const branching = `function make() {
  const form = FormApp.create('Permohonan');
  form.addTextItem().setTitle('Nama').setRequired(true);
  const kind = form.addMultipleChoiceItem().setTitle('Layanan').setRequired(true);
  const loan = form.addPageBreakItem().setTitle('Pinjaman');
  form.addTextItem().setTitle('Barcode').setRequired(true);
  const search = form.addPageBreakItem().setTitle('Penelusuran').setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addParagraphTextItem().setTitle('Topik').setRequired(true);
  kind.setChoices([kind.createChoice('Pinjam', loan), kind.createChoice('Telusur', search), kind.createChoice('Tidak jadi', FormApp.PageNavigationType.SUBMIT)]);
  return form.getId();
}`;

function workspaceWith(source: string): { workspace: Workspace; form: FormFile; run(fn: string, ...args: unknown[]): unknown } {
  const workspace = createWorkspace({ now: '2026-03-02T01:00:00Z' });
  const project = workspace.createProject({ 'Code.gs': source });
  const id = project.run('make');
  const form = workspace.forms().find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error('the form is not there');
  return { workspace, form, run: (fn, ...args) => project.run(fn, args) };
}

/** Submit and edit throw a FormRefusal with these fields. */
function expectRefusal(action: () => unknown, fields: Partial<FormRefusal>): void {
  try {
    action();
  } catch (refusal) {
    expect(refusal).toMatchObject({ name: 'FormRefusal', ...fields });
    return;
  }
  throw new Error('nothing was refused');
}

describe('a respondent', () => {
  test('meets items in order, page breaks included, with the names of FormApp.ItemType', () => {
    const { form } = workspaceWith(branching);
    expect(form.items().map(({ type, title }) => `${type} ${title}`)).toEqual([
      'TEXT Nama', 'MULTIPLE_CHOICE Layanan', 'PAGE_BREAK Pinjaman', 'TEXT Barcode', 'PAGE_BREAK Penelusuran', 'PARAGRAPH_TEXT Topik',
    ]);
    expect(form.items()[1]?.choices).toEqual(['Pinjam', 'Telusur', 'Tidak jadi']);
  });

  test('is asked only the questions of the pages that the choices lead to; answers for other pages are left out', () => {
    const { form, run } = workspaceWith(`${branching}
      function answers(id) { return FormApp.openById(id).getResponses().map(r => r.getItemResponses().map(i => i.getItem().getTitle() + '=' + i.getResponse())); }`);
    form.submit({ Nama: 'Ani', Layanan: 'Pinjam', Barcode: 'B-1', Topik: 'tidak dibaca' });
    form.submit({ Nama: 'Budi', Layanan: 'Telusur', Topik: 'terumbu karang' });
    form.submit({ Nama: 'Cici', Layanan: 'Tidak jadi' });
    expect(run('answers', form.id)).toEqual([
      ['Nama=Ani', 'Layanan=Pinjam', 'Barcode=B-1', 'Topik='],
      ['Nama=Budi', 'Layanan=Telusur', 'Barcode=', 'Topik=terumbu karang'],
      ['Nama=Cici', 'Layanan=Tidak jadi', 'Barcode=', 'Topik='],
    ]);
    expectRefusal(() => form.submit({ Nama: 'Dodi', Layanan: 'Pinjam' }), { reason: 'required', title: 'Barcode' });
  });

  test('is refused a missing answer, white space for an answer, and a choice that is not offered', () => {
    const { form } = workspaceWith(branching);
    expectRefusal(() => form.submit({ Layanan: 'Tidak jadi' }), { reason: 'required', title: 'Nama' });
    expectRefusal(() => form.submit({ Nama: ' \n', Layanan: 'Tidak jadi' }), { reason: 'required', title: 'Nama' });
    expectRefusal(() => form.submit({ Nama: 'Ani', Layanan: 'Masak' }), { reason: 'choice', title: 'Layanan' });
  });

  test('may use an item id or the only title, and is told of a key that means nothing', () => {
    const { form } = workspaceWith(branching);
    const [name, kind] = form.items().map((item) => item.id);
    expect(form.submit({ [name ?? '']: 'Ani', [kind ?? '']: 'Tidak jadi' })).toMatch(/^2_ABaOnu/);
    expect(() => form.submit({ Namanya: 'Ani' })).toThrow('has no question "Namanya"');
  });

  test('finds a closed or unpublished form closed, with its own words', () => {
    const { form, run } = workspaceWith(`${branching}
      function close(id) { FormApp.openById(id).setAcceptingResponses(false).setCustomClosedFormMessage('Tutup sampai Senin'); }
      function unpublish(id) { FormApp.openById(id).setPublished(false); }
      function publish(id) { FormApp.openById(id).setPublished(true); }`);
    run('close', form.id);
    expectRefusal(() => form.submit({ Nama: 'Ani', Layanan: 'Tidak jadi' }), { reason: 'closed', message: 'Tutup sampai Senin' });
    run('publish', form.id);
    expect(form.acceptingResponses).toBe(true);
    run('unpublish', form.id);
    expect(form.acceptingResponses).toBe(false);
  });

  test('must sign in where addresses are collected, and answers once where the form says so', () => {
    const { form, run } = workspaceWith(`${branching}
      function collect(id) { FormApp.openById(id).setCollectEmail(true).setLimitOneResponsePerUser(true); }
      function emails(id) { return FormApp.openById(id).getResponses().map(r => r.getRespondentEmail()); }`);
    run('collect', form.id);
    const answers = { Nama: 'Ani', Layanan: 'Tidak jadi' };
    expectRefusal(() => form.submit(answers), { reason: 'signIn' });
    const first = form.submit(answers, 'ani@riset.example');
    expectRefusal(() => form.submit(answers, 'ani@riset.example'), { reason: 'once' });
    form.submit(answers, 'budi@riset.example');
    form.edit(first, { Nama: 'Ani S.' }, 'ani@riset.example');
    expect(run('emails', form.id)).toEqual(['ani@riset.example', 'budi@riset.example']);
  });

  test('edits an earlier response: what is not touched stays, the id stays, the time is that of the edit', () => {
    const { workspace, form, run } = workspaceWith(`${branching}
      function look(id) { return FormApp.openById(id).getResponses().map(r => [r.getId(), r.getTimestamp().toISOString(), r.getItemResponses().map(i => i.getResponse()).join('|')]); }`);
    workspace.clock.advanceTo('2026-03-02T02:00:00Z');
    const id = form.submit({ Nama: 'Ani', Layanan: 'Pinjam', Barcode: 'B-1' });
    workspace.clock.advanceTo('2026-03-02T04:00:00Z');
    form.edit(id, { Barcode: 'B-2' });
    expect(run('look', form.id)).toEqual([[id, '2026-03-02T04:00:00.000Z', 'Ani|Pinjam|B-2|']]);
  });

  test('sends line ends, 40,000 characters, markup and formulas, and they are kept letter for letter', () => {
    const { form, run } = workspaceWith(`${branching}
      function topic(id) { const all = FormApp.openById(id).getResponses(); return all[all.length - 1].getItemResponses()[3].getResponse(); }`);
    for (const topic of ['satu\r\ndua\ntiga\rempat', 'x'.repeat(40_000), '=IMPORTXML("http://x.example")', '</script>😀', ' +62 ']) {
      form.submit({ Nama: 'Ani', Layanan: 'Telusur', Topik: topic });
      expect(run('topic', form.id)).toBe(topic);
    }
  });
});

describe('answers that a person enters', () => {
  const kinds = `function make() {
    const form = FormApp.create('Semua jenis');
    form.addCheckboxItem().setTitle('Format').setChoiceValues(['PDF', 'Kertas', 'Lain']).showOtherOption(true);
    form.addDateItem().setTitle('Tanggal');
    form.addDateTimeItem().setTitle('Saat');
    form.addTimeItem().setTitle('Jam');
    form.addDurationItem().setTitle('Lama');
    form.addScaleItem().setTitle('Skala').setBounds(1, 4);
    form.addRatingItem().setTitle('Bintang').setRatingScaleLevel(5);
    form.addGridItem().setTitle('Nilai').setRows(['Waktu', 'Biaya']).setColumns(['Baik', 'Buruk']);
    form.addCheckboxGridItem().setTitle('Hari').setRows(['Pagi', 'Sore']).setColumns(['Senin', 'Selasa']);
    form.addListItem().setTitle('Kawasan').setChoiceValues(['Bali', 'Ambon']);
    return form.getId();
  }
  function last(id) { const all = FormApp.openById(id).getResponses(); return all[all.length - 1].getItemResponses().map(i => [i.getItem().getTitle(), i.getResponse()]); }`;

  test('arrive in the shapes that ItemResponse.getResponse documents', () => {
    const { form, run } = workspaceWith(kinds);
    form.submit({
      Format: ['Kertas', 'lewat pos', 'PDF'], Tanggal: '2026-03-17', Saat: '2026-03-17T09:30', Jam: '07:05', Lama: '1:02:03', Skala: '4', Bintang: '5',
      Nilai: ['Baik', ''], Hari: ['Senin, Selasa', ''], Kawasan: 'Ambon',
    });
    expect(run('last', form.id)).toEqual([
      ['Format', ['PDF', 'Kertas', 'lewat pos']], ['Tanggal', '2026-03-17'], ['Saat', '2026-03-17 09:30'], ['Jam', '07:05'], ['Lama', '01:02:03'], ['Skala', '4'],
      ['Bintang', '5'], ['Nilai', ['Baik', '']], ['Hari', [['Senin', 'Selasa'], '']], ['Kawasan', 'Ambon'],
    ]);
  });

  test('of types other than text, paragraph, date and time are left out where there is none', () => {
    const { form, run } = workspaceWith(kinds);
    form.submit({});
    expect(run('last', form.id)).toEqual([['Tanggal', ''], ['Jam', '']]);
  });

  const impossible: [Record<string, string | string[]>, FormRefusal['reason'], string][] = [
    [{ Tanggal: '2026-02-30' }, 'validation', 'Tanggal'],
    [{ Tanggal: 'besok' }, 'validation', 'Tanggal'],
    [{ Jam: '25:00' }, 'validation', 'Jam'],
    [{ Skala: '5' }, 'choice', 'Skala'],
    [{ Bintang: '0' }, 'choice', 'Bintang'],
    [{ Nilai: ['Sedang'] }, 'choice', 'Nilai'],
    [{ Hari: ['Rabu'] }, 'choice', 'Hari'],
    [{ Kawasan: 'Bandung' }, 'choice', 'Kawasan'],
  ];
  test.each(impossible)('are refused where the page could not send them: %j', (answers, reason, title) => {
    const { form } = workspaceWith(kinds);
    expectRefusal(() => form.submit(answers), { reason, title });
  });
});
