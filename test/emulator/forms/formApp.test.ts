import { formMadeBy, inScript, newWorkspace, onForm } from './support';

/** Expectations follow the reference of the class Form and FormApp unless a test says "in practice" or "assumed". */
describe('FormApp', () => {
  test('creates a published form that accepts responses, or an unpublished one', () => {
    expect(inScript(`
      const closed = FormApp.create('Rancangan', false);
      return [form.getTitle(), form.isPublished(), form.isAcceptingResponses(), form.supportsAdvancedResponderPermissions(), closed.isPublished(), closed.isAcceptingResponses()];
    `)).toEqual(['Formulir', true, true, true, false, false]);
    expect(() => inScript(`FormApp.create('')`)).toThrow();
  });

  test('opens by id and by either address, and says in Google\'s words what it cannot open', () => {
    expect(inScript(`
      return [FormApp.openById(form.getId()), FormApp.openByUrl(form.getEditUrl()), FormApp.openByUrl(form.getPublishedUrl())].map(f => f.getId() === form.getId());
    `)).toEqual([true, true, true]);
    expect(() => inScript(`FormApp.openById('nichts')`)).toThrow('No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.');
    expect(() => inScript(`FormApp.openByUrl('https://example.com/')`)).toThrow();
  });

  test('is closed to who may not edit the form, until the owner adds them', () => {
    const workspace = newWorkspace();
    const id = inScript(`return form.getId()`, workspace);
    const project = workspace.createProject({ 'Code.gs': `
      function open(id) { return FormApp.openById(id).getTitle(); }
      function share(id) { const f = FormApp.openById(id); f.addEditor('ani@riset.example').addEditors(['budi@riset.example']).addPublishedReader('cici@riset.example').addPublishedReaders(['dodi@riset.example', 'ani@riset.example']);
        return [f.getEditors().map(u => u.getEmail()), f.getPublishedReaders().map(u => u.getEmail())]; }
      function unshare(id) { const f = FormApp.openById(id); f.removeEditor('ani@riset.example').removePublishedReader('cici@riset.example'); return [f.getEditors().length, f.getPublishedReaders().length]; }` });
    expect(() => project.run('open', [id], 'ani@riset.example')).toThrow('No item with the given ID');
    expect(project.run('share', [id])).toEqual([['ani@riset.example', 'budi@riset.example'], ['cici@riset.example', 'dodi@riset.example']]);
    expect(project.run('open', [id], 'ani@riset.example')).toBe('Formulir');
    expect(project.run('unshare', [id])).toEqual([1, 1]);
  });

  test('knows the form that contains the script, and none elsewhere', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, '');
    const source = { 'Code.gs': `function active() { const form = FormApp.getActiveForm(); return form && form.getId(); } function ui() { FormApp.getUi(); }` };
    expect(workspace.createProject(source, { boundTo: form.id }).run('active')).toBe(form.id);
    expect(workspace.createProject(source).run('active')).toBeNull();
    expect(() => workspace.createProject(source).run('ui')).toThrow('Cannot call FormApp.getUi() from this context.');
  });
});

describe('Form', () => {
  test('keeps its texts and switches, every setter chained', () => {
    expect(inScript(`
      form.setTitle('Judul').setDescription('Uraian').setConfirmationMessage('Terima kasih').setCustomClosedFormMessage('Tutup').setAllowResponseEdits(true).setCollectEmail(true)
        .setLimitOneResponsePerUser(true).setProgressBar(true).setPublishingSummary(true).setRequireLogin(true).setShowLinkToRespondAgain(false).setShuffleQuestions(true).setIsQuiz(true);
      return [form.getTitle(), form.getDescription(), form.getConfirmationMessage(), form.getCustomClosedFormMessage(), form.canEditResponse(), form.collectsEmail(),
        form.hasLimitOneResponsePerUser(), form.hasProgressBar(), form.isPublishingSummary(), form.requiresLogin(), form.hasRespondAgainLink(), form.getShuffleQuestions(), form.isQuiz()];
    `)).toEqual(['Judul', 'Uraian', 'Terima kasih', 'Tutup', true, true, true, true, true, true, false, true, true]);
    expect(inScript(`return [form.canEditResponse(), form.collectsEmail(), form.hasLimitOneResponsePerUser(), form.hasProgressBar(), form.isPublishingSummary(), form.requiresLogin(),
      form.hasRespondAgainLink(), form.getShuffleQuestions(), form.isQuiz(), form.getCustomClosedFormMessage()]`)).toEqual([false, false, false, false, false, false, true, false, false, '']);
  });

  test('cannot accept responses unless it is published; publishing overwrites what was set', () => {
    expect(inScript(`
      const states = [];
      const look = () => states.push([form.isPublished(), form.isAcceptingResponses()]);
      form.setAcceptingResponses(false); look();
      form.setPublished(true); look();
      form.setPublished(false); look();
      try { form.setAcceptingResponses(true); } catch (e) { states.push('refused'); }
      return states;
    `)).toEqual([[true, false], [true, true], [false, false], 'refused']);
  });

  test('has addresses for editors, respondents and the summary, and a short one', () => {
    expect(inScript(`
      const id = form.getId();
      return [form.getEditUrl().replace(id, 'ID'), /^https:\\/\\/docs\\.google\\.com\\/forms\\/d\\/e\\/[\\w-]+\\/viewform$/.test(form.getPublishedUrl()), form.getSummaryUrl().replace(id, 'ID'),
        /^https:\\/\\/forms\\.gle\\//.test(form.shortenFormUrl(form.getPublishedUrl()))];
    `)).toEqual(['https://docs.google.com/forms/d/ID/edit', true, 'https://docs.google.com/forms/d/ID/viewanalytics', true]);
  });

  test('adds, finds, moves, copies and deletes items', () => {
    expect(inScript(`
      const name = form.addTextItem().setTitle('Nama').setHelpText('Lengkap');
      form.addSectionHeaderItem().setTitle('Bagian');
      const text = form.addParagraphTextItem().setTitle('Uraian');
      const titles = () => form.getItems().map(i => i.getTitle());
      const log = [titles(), form.getItems(FormApp.ItemType.TEXT).length, form.getItemById(name.getId()).getHelpText(), form.getItemById(-1), text.getIndex()];
      form.moveItem(2, 0); log.push(titles());
      log.push(form.moveItem(name, 2).getIndex());
      const copy = name.duplicate(); copy.setTitle('Nama lain'); log.push(titles(), copy.getId() !== name.getId(), copy.getHelpText());
      form.deleteItem(0); form.deleteItem(copy); log.push(titles());
      return log;
    `)).toEqual([
      ['Nama', 'Bagian', 'Uraian'], 1, 'Lengkap', null, 2, ['Uraian', 'Nama', 'Bagian'], 2, ['Uraian', 'Bagian', 'Nama', 'Nama lain'], true, 'Lengkap', ['Bagian', 'Nama'],
    ]);
    expect(() => inScript(`form.deleteItem(0)`)).toThrow();
    expect(() => inScript(`form.addTextItem(); form.moveItem(0, 1)`)).toThrow();
    expect(() => inScript(`const item = form.addTextItem(); form.deleteItem(item); form.deleteItem(item)`)).toThrow();
  });

  test('keeps the id of an item through renames and moves: a positive integer', () => {
    expect(inScript(`
      const item = form.addTextItem().setTitle('Lama'); form.addTextItem();
      const id = item.getId(); form.moveItem(item, 1); item.setTitle('Baru');
      return [Number.isInteger(id) && id > 0, form.getItemById(id).getTitle()];
    `)).toEqual([true, 'Baru']);
  });

  test('refuses, in practice, to delete a page break that something still leads to', () => {
    expect(() => inScript(`
      const item = form.addListItem(); const page = form.addPageBreakItem();
      item.setChoices([item.createChoice('Ya', page)]); form.deleteItem(page);
    `)).toThrow('Invalid data updating form.');
    expect(inScript(`
      const item = form.addListItem(); const page = form.addPageBreakItem();
      item.setChoices([item.createChoice('Ya', page)]); item.setChoiceValues(['Ya']); form.deleteItem(page);
      return form.getItems().length;
    `)).toBe(1);
  });

  test('names what a run uses of the service: opening, writing, items and responses once each; what was fetched is free', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, `form.addTextItem().setTitle('Nama')`);
    form.submit({ Nama: 'Ani' });
    form.submit({ Nama: 'Budi' });
    workspace.calls.reset();
    onForm(workspace, form.id, `
      form.getTitle(); form.getPublishedUrl();
      form.getItems().forEach(i => i.getTitle() + i.getId() + i.getType());
      form.getResponses().forEach(r => r.getItemResponses().forEach(i => i.getItem().getTitle() + i.getResponse() + r.getTimestamp() + r.getEditResponseUrl()));
      form.getResponses(new Date('2026-03-02T00:00:00Z'));
      form.setTitle('Baru');
    `);
    expect(workspace.calls.byMethod()).toEqual({ 'FormApp.openById': 1, 'FormApp.Form.getItems': 1, 'FormApp.Form.getResponses': 2, 'FormApp.Form.setTitle': 1 });
  });
});
