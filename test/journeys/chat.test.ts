import type { ChatVisitorAnswer, ChatVisitorCall } from '../../src/application/chat/chatCalls';
import { AddOnPanel, shareWith, type ActionJson } from '../support/addOnPanel';
import { firstAddress, openDesk, type Desk } from '../support/desk';

const [budi, kartika] = ['budi', 'kartika'].map((name) => `${name}@perpustakaan.example`) as [string, string];
const visitor = 'penanya@riset.example';
const question = '=HYPERLINK("x") <b>Apakah</b> Xilofon buka?';
type Open = Extract<ChatVisitorAnswer, { outcome: 'chat' }>;

const send = (desk: Desk, call: unknown): ChatVisitorAnswer => desk.project.call('rpc', [call], null) as ChatVisitorAnswer;
const asking = (more: Partial<Extract<ChatVisitorCall, { chat: 'ask' }>> = {}): ChatVisitorCall => ({ chat: 'ask', text: question, name: '', email: '', region: 'bandung', service: '', language: 'id', key: 'question-1', ...more });
const ask = (desk: Desk, more: Partial<Extract<ChatVisitorCall, { chat: 'ask' }>> = {}): Open => send(desk, asking(more)) as Open;
const news = (desk: Desk, { token }: Open, known = 0, idle = 0): ChatVisitorAnswer => send(desk, { chat: 'news', token, known, idle, hidden: false });
const texts = (answer: ChatVisitorAnswer): string[] => ('view' in answer ? answer.view.messages.map(({ text }) => text) : []);
const rows = (desk: Desk): string[][] => desk.book.text('Percakapan').slice(1).filter((row) => row[0] !== '');
const served = (desk: Desk) => desk.records('Permohonan').filter((record) => record.Sumber === 'Tanya Pustakawan');
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function sharedDesk(now: string): Promise<Desk> {
  const desk = openDesk({ now });
  shareWith(desk, budi, kartika);
  await turn();
  return desk;
}

/** As if something had happened so often in the last minute. */
function happened(desk: Desk, limit: string, times: number): void {
  const { CacheService } = desk.project.services() as { CacheService: GoogleAppsScript.Cache.CacheService };
  const kept = CacheService.getScriptCache().get(limit) ?? `${Math.floor(desk.workspace.clock.now().getTime() / 1000)}|0`;
  CacheService.getScriptCache().put(limit, kept.replace(/\d+$/, String(times)), 600);
}

/** Service calls of one thing that is done. */
function cost(desk: Desk, action: () => unknown): number {
  desk.workspace.calls.reset();
  action();
  return desk.workspace.calls.total();
}

test('a question is answered on a card while its page is open, those on duty hear of it where nobody answers, and one press makes it a request', async () => {
  const desk = await sharedDesk('2026-04-06T09:00:00+07:00');
  const home = cost(desk, () => new AddOnPanel(desk, budi).open());
  expect(new AddOnPanel(desk, budi).open().text).not.toContain('Pertanyaan singkat');
  let opened = ask(desk);
  expect(opened).toMatchObject({ outcome: 'chat', again: 4, view: { version: 1, waiting: true, hours: { open: true, change: { wall: '2026-04-06T12:00' } }, hasAddress: false } });
  // Opening it by its link costs no more than any view of the page that is cached.
  expect(cost(desk, () => expect(desk.project.get({ d: opened.token }, null).html.includes('Xilofon')).toBe(true))).toBeLessThanOrEqual(3);
  // Sent again after a lost answer it is the same question; a page without news costs one call, and one more now and then to say that it is there.
  expect(ask(desk)).toEqual(opened);
  expect(rows(desk).map((row) => row[2])).toEqual(['Menunggu']);
  expect(cost(desk, () => expect(news(desk, opened, 1)).toEqual({ outcome: 'same', again: 4 }))).toBe(2);
  expect(cost(desk, () => expect(news(desk, opened, 1, 700)).toEqual({ outcome: 'same', again: 20 }))).toBe(1);
  expect(news(desk, opened, 1, 3_600)).toEqual({ outcome: 'same', again: null });
  const told = (address: string): number => desk.mailsTo(address).filter(({ subject }) => subject === 'Pertanyaan singkat menunggu jawaban').length;
  desk.tick();
  expect(told(budi)).toBe(0);
  // Once, however often the clock comes after it.
  for (let ticks = 0; ticks < 3; ticks += 1) desk.tick();
  expect([told(budi), told(kartika)]).toEqual([1, 0]);

  expect(cost(desk, () => new AddOnPanel(desk, budi).open())).toBe(home);
  const panel = new AddOnPanel(desk, budi).open();
  expect(panel.text).toContain('Pertanyaan singkat (1)');
  expect(cost(desk, () => panel.press('=HYPERLINK'))).toBeLessThanOrEqual(5);
  const pressed = panel.actionOf('Jawab');
  expect(cost(desk, () => panel.send(pressed, { text: 'Tidak, Senin sampai Jumat.' }))).toBeLessThanOrEqual(12);
  expect([panel.notice.slice(0, 17), panel.text.includes('Ditangani Budi Santoso')]).toEqual(['Jawaban terkirim:', true]);
  panel.send(pressed, { text: 'Tidak, Senin sampai Jumat.' });
  expect(texts(news(desk, opened, 1))).toEqual([question, 'Tidak, Senin sampai Jumat.']);
  // No address of anybody's leaves the server.
  expect(JSON.stringify(news(desk, opened))).not.toContain('@');
  expect(rows(desk).map((row) => [row[2], row[6]])).toEqual([['Dijawab', 'Budi Santoso']]);

  opened = send(desk, { chat: 'say', token: opened.token, text: 'Dapatkah dicarikan artikelnya?', key: 'said-once' }) as Open;
  expect(send(desk, { chat: 'say', token: opened.token, text: 'Dapatkah dicarikan artikelnya?', key: 'said-once' })).toEqual(opened);
  const colleague = new AddOnPanel(desk, kartika).open().press('=HYPERLINK').press('Ambil alih');
  expect(colleague.text).toContain('Ditangani Kartika Sari');
  panel.press('Muat ulang').press('Ambil alih');
  panel.press('Jadikan permohonan', { service: 'bibliometrics' });
  expect(panel.notice).toContain('memerlukan alamat surel');
  panel.press('Minta alamat surel');
  expect(news(desk, opened, opened.view.version)).toMatchObject({ outcome: 'chat', view: { addressWanted: true } });
  expect(send(desk, { chat: 'address', token: opened.token, name: 'Siti', email: 'a@b, c@d.example', key: 'address-0' })).toEqual({ outcome: 'malformed' });
  expect(send(desk, { chat: 'address', token: opened.token, name: 'Siti', email: visitor, key: 'address-1' })).toMatchObject({ outcome: 'chat', view: { hasAddress: true, addressWanted: false } });
  panel.press('Muat ulang');
  const making = panel.actionOf('Jadikan permohonan');
  const typed = { service: 'bibliometrics', region: 'bandung', title: 'Jam buka', email: visitor };
  expect(cost(desk, () => panel.send(making, typed))).toBeLessThanOrEqual(12);
  panel.send(making, typed);
  expect(served(desk).map((record) => [record['No. Tiket'], record.Nama, record.Email, record.Layanan, record.Judul, record.Uraian, record.Status, record.Petugas])).toEqual([
    ['LK-2026-00001', 'Siti', visitor, 'Bibliometrik', 'Jam buka', question, 'Baru', 'Budi Santoso'],
  ]);
  desk.tick();
  const receipt = desk.mailsTo(visitor).filter(({ subject }) => subject.includes('LK-2026-00001'));
  expect(receipt).toHaveLength(1);
  const ended = news(desk, opened) as Open;
  expect([ended.view.ended, ended.again]).toEqual(['request', null]);
  const page = desk.project.get({ t: ended.view.request?.token ?? '' }, null).html;
  expect(['Tidak, Senin sampai Jumat.', 'Dapatkah dicarikan artikelnya?'].map((said) => page.includes(said))).toEqual([true, true]);
  expect(panel.press('Buka permohonan').text).toContain('Jam buka');
  expect(new AddOnPanel(desk, budi).open().text).not.toContain('Pertanyaan singkat');
  desk.expectNoFailures();
});

test('at night an address is asked for and the answer comes by mail, once, with a link that opens what was said; what the page has shown is not mailed, and silence after an answer counts it as served', async () => {
  const desk = await sharedDesk('2026-04-06T20:00:00+07:00');
  expect(send(desk, asking())).toEqual({ outcome: 'addressNeeded' });
  const night = ask(desk, { email: visitor.toUpperCase(), name: 'Rina', language: 'en' });
  expect(night).toMatchObject({ view: { hours: { open: false, change: { wall: '2026-04-07T07:30' } } }, again: 60 });
  desk.skipTo('2026-04-07T07:31:00+07:00');
  desk.tick();
  expect(desk.mailsTo(budi).filter(({ subject }) => subject.startsWith('Pertanyaan singkat'))).toEqual([]);
  const watched = ask(desk, { email: 'lain@riset.example', key: 'question-2' });
  const panel = new AddOnPanel(desk, budi).open();
  for (const name of ['Rina', '']) {
    panel.open().press('=HYPERLINK').press('Jawab', { text: `Tidak buka${name === '' ? '' : `, ${name}`}.` });
    panel.open();
  }
  // One of the two pages is open and has shown its answer; the other one has too, but nobody looks at it.
  send(desk, { chat: 'news', token: night.token, known: 2, idle: 60, hidden: true });
  const open = news(desk, watched) as Open;
  news(desk, watched, open.view.version);
  desk.tick();
  desk.tick();
  const mails = desk.mailsTo(visitor);
  expect([mails.map(({ subject }) => subject), desk.mailsTo('lain@riset.example')]).toEqual([['The answer to your question'], []]);
  const [mail] = mails;
  expect(mail?.body).toContain('Budi Santoso: Tidak buka');
  const address = firstAddress(mail?.body ?? '');
  expect(new URL(address).searchParams.get('d')).toBe(night.token);
  const page = desk.project.get({ d: night.token }, null).html;
  expect([page.includes('&lt;b>Apakah&lt;/b> Xilofon buka?'), page.includes('Tidak buka'), page.includes('Your conversation'), page.includes(visitor)]).toEqual([true, true, true, false]);
  expect(desk.project.get({ d: `${night.token.slice(0, -2)}xx` }, null).html.includes('Xilofon')).toBe(false);
  // Nobody says any more: two working days later both were answered, and are counted; a month later they are gone.
  expect(served(desk)).toEqual([]);
  desk.skipTo('2026-04-09T16:00:30+07:00');
  desk.tick();
  expect(served(desk).map((record) => [record.Nama, record.Kawasan, record.Status])).toEqual([['Rina', 'Bandung', 'Selesai'], ['Pengunjung', 'Bandung', 'Selesai']]);
  expect(rows(desk).map((row) => row[2])).toEqual(['Selesai', 'Selesai']);
  expect(news(desk, night)).toMatchObject({ view: { ended: 'answered', request: null } });
  desk.skipTo('2026-05-12T08:00:00+07:00');
  desk.tick();
  expect(rows(desk)).toEqual([]);
  // The row is free again, and the old link opens nothing of whoever comes next.
  const later = ask(desk, { key: 'question-3', email: visitor });
  expect(rows(desk)).toHaveLength(1);
  expect([news(desk, night).outcome, news(desk, later).outcome]).toEqual(['denied', 'chat']);
  expect(desk.mailsTo(visitor)).toHaveLength(1);
  desk.expectNoFailures();
});

/** The same press with other parameters, as another card would send it. */
function withParameters(action: ActionJson, more: Readonly<Record<string, string>>): ActionJson {
  return { ...action, parameters: (action.parameters ?? []).map(({ key, value }) => ({ key, value: more[key] ?? value })) };
}

test('what is killed at any call is there once when it is sent again, and no page shows less than the desk has', async () => {
  const desk = await sharedDesk('2026-04-06T09:00:00+07:00');
  let counted = 0;
  /** Does something that dies at each of its calls, and again after each; returns how many calls there were. */
  const killed = (begin: (round: number) => () => unknown, check: (round: number) => void): void => {
    for (let call = 1; call <= 14; call += 1) {
      const action = begin(call);
      desk.workspace.faults.killAt(call, 'after');
      let died = false;
      const before = desk.project.executions.length;
      try {
        action();
      } catch {
        died = true;
      }
      desk.workspace.faults.clear();
      died ||= desk.project.executions.slice(before).some(({ status }) => status === 'killed');
      if (!died) break;
      counted += 1;
      action();
      check(call);
    }
  };
  const opened = ask(desk, { key: 'to-be-answered', text: 'Menunggu.' });
  killed((call) => () => ask(desk, { key: `killed-${call}` }), (call) => expect(rows(desk)).toHaveLength(call + 1));
  const panel = new AddOnPanel(desk, budi).open().press('Menunggu.');
  let answers = 0;
  const answering = panel.actionOf('Jawab');
  killed((call) => {
    news(desk, opened);
    return () => panel.send(withParameters(answering, { key: `answer-${call}` }), { text: `Jawaban ${call}` });
  }, (call) => {
    answers += 1;
    expect(texts(news(desk, opened))).toEqual(['Menunggu.', ...Array.from({ length: answers }, (_, index) => `Jawaban ${index + 1}`)]);
    expect(call).toBe(answers);
  });
  // What was answered counts once, whenever the press that says so dies.
  const serving = panel.actionOf('Selesai, terjawab');
  killed((call) => {
    if (rows(desk).length < call + 1) ask(desk, { key: `served-${call}` });
    return () => panel.send(withParameters(serving, { key: `served-${call}`, row: String(call + 2), startedAt: rows(desk)[call]?.[0] ?? '' }), { service: 'grammarly', region: 'bandung', title: '', email: '' });
  }, (call) => expect(served(desk).map((record) => record.Status)).toEqual(Array.from({ length: call }, () => 'Selesai')));
  expect(counted).toBeGreaterThan(20);
});

test('strangers get nothing: forged links, calls that are none, a flood, and cards in hands that are no librarian’s', async () => {
  const desk = await sharedDesk('2026-04-06T09:00:00+07:00');
  const opened = ask(desk);
  const wrong = [{ text: ' ' }, { region: 'atlantis' }, { service: 'x' }, { email: 'a@b, c@d.example' }, { text: 'y'.repeat(2_001) }, { key: '!' }, { extra: 1 }];
  expect(wrong.map((more) => send(desk, { ...asking({ key: 'other-key' }), ...more }).outcome)).toEqual(wrong.map(() => 'malformed'));
  const forged = { ...opened, token: opened.token.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')) };
  happened(desk, 'chats-wrong', 29);
  expect([news(desk, forged).outcome, news(desk, forged).outcome, news(desk, opened).outcome]).toEqual(['denied', 'wait', 'chat']);
  // Who has a link of a request has none of a conversation, and the other way round.
  expect(desk.project.get({ t: opened.token }, null).html.includes('Xilofon')).toBe(false);
  const panel = new AddOnPanel(desk, budi).open().press('=HYPERLINK');
  const press = panel.actionOf('Jawab');
  const stranger = desk.project.card(press.function, { commonEventObject: { parameters: Object.fromEntries((press.parameters ?? []).map(({ key, value }) => [key, value])), formInputs: { text: { stringInputs: { value: ['Curi'] } } } } }, 'asing@luar.example');
  expect(JSON.stringify(stranger)).not.toContain('Xilofon');
  expect(texts(news(desk, opened))).toEqual([question]);
  happened(desk, 'chats-asked', 39);
  expect(['flood-1x', 'flood-2x'].map((key) => send(desk, asking({ key })).outcome)).toEqual(['chat', 'tooMany']);
  expect(ask(desk).token).toBe(opened.token);
  desk.book.text('Percakapan').slice(1, 3).forEach((row) => expect(row[8]).toBe(question));
  panel.press('Tutup tanpa dihitung');
  expect([news(desk, opened), served(desk)]).toEqual([expect.objectContaining({ view: expect.objectContaining({ ended: 'dismissed' }) as unknown }), []]);
  desk.expectNoFailures();
});
