import type { PageAction, PageAnswer } from '../../src/application/pageCommands/pageRequest';
import type { StatusView } from '../../src/application/viewStatus';
import type { Message } from '../../emulator/index';
import { openDesk, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';

const budi = 'budi@perpustakaan.example';
const siti = 'siti@riset.example';
const ticket = 'LK-2026-00001';

const outcome = (answer: PageAnswer): string => (answer.outcome === 'refused' ? answer.reason : answer.outcome);
const viewOf = (answer: PageAnswer): StatusView => {
  if (!('view' in answer)) throw new Error(answer.outcome);
  return answer.view;
};
const logged = (desk: Desk, event: string): string[] => desk.records('Riwayat').filter((row) => row.Kejadian === event).map((row) => String(row.Rincian));
const subjects = (mails: readonly Message[]): string[] => mails.map((mail) => mail.subject.replace(/^\[.*?\] /, ''));
/** The row of Riwayat, hidden cells and all. */
const wholeLog = (desk: Desk): string => JSON.stringify(desk.book.values('Riwayat'));

test('A request from question to rating, as its requester lives it on the page and in mails', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah ikan', description: 'Uraian yang panjang sekali' });
  desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Berapa kata naskahnya?', budi);
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  const page = openPage(desk, ticket, siti);
  expect(page.view().conversation).toMatchObject({ messages: [{ by: 'librarian', name: 'Budi Santoso', text: 'Berapa kata naskahnya?', at: { wall: '2026-04-07T09:00' } }], may: { answer: true, cancel: true, confirm: false, reopen: false, away: true } });

  // The answer, sent twice because its answer was lost: one message, one mail, and the clock runs again.
  desk.skipTo('2026-04-07T11:00:00+07:00');
  const calls = desk.project.executions.length;
  const answer = { name: 'answer', text: 'Sekitar 7.500 kata.\n=HYPERLINK("https://jahat.example")', link: 'https://berkas.example/naskah' } as const;
  expect([1, 2].map(() => outcome(page.act(answer, 'one-answer')))).toEqual(['done', 'done']);
  expect(desk.project.executions[calls]?.serviceCalls).toBeLessThanOrEqual(12);
  expect(desk.request(ticket)).toMatchObject({ Status: 'Diproses', 'Pesan Terakhir': '7 Apr 11.00 pemohon: Sekitar 7.500 kata. =HYPERLINK("https://jahat.example")' });
  expect(logged(desk, 'Pesan')).toEqual([expect.stringContaining('Pemohon lewat halaman status: Sekitar 7.500 kata.')]);
  // The whole message stands in the log; what the request consists of is not repeated there.
  expect(wholeLog(desk).split('Uraian yang panjang sekali')).toHaveLength(2);
  desk.tick();
  expect(desk.mailsTo(budi).filter((mail) => mail.subject.includes('Pesan dari pemohon')).map((mail) => mail.body.includes('https://berkas.example/naskah'))).toEqual([true]);

  // Delivered, confirmed, and an hour later one mail asks for a rating; opening its links changes nothing, however often a scanner does.
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect(outcome(page.act({ name: 'confirmReceipt' }))).toBe('done');
  expect(desk.request(ticket).Status).toBe('Selesai');
  const asks = (): Message[] => desk.mailsTo(siti).filter((mail) => mail.body.startsWith('Bagaimana layanan kami?'));
  expect(asks()).toEqual([]);
  desk.skipTo('2026-04-07T13:30:00+07:00');
  desk.tick();
  desk.tick();
  const [mail] = asks();
  const links = [...(mail?.body ?? '').matchAll(/https:\/\/\S+[?&]r=\S+/g)].map(([link]) => new URL(link).searchParams);
  expect([asks().length, links.map((link) => link.get('n'))]).toEqual([1, ['4', '3', '2', '1']]);
  const before = wholeLog(desk);
  const opened = links.map((link) => desk.project.get(Object.fromEntries(link), null).html);
  expect([wholeLog(desk) === before, desk.records('Survei'), opened.map((html) => /"chosen":(\d)/.exec(html)?.[1]), opened.some((html) => html.includes('7.500') || html.includes('Uraian yang'))]).toEqual([true, [], ['4', '3', '2', '1'], false]);

  // Its link rates and does nothing else; the rating is one row, changed in place.
  const byMail = (action: PageAction, key: string): PageAnswer => desk.project.call('rpc', [{ token: links[0]?.get('r') ?? '', key, action }], null) as PageAnswer;
  const rate = (overall: 2 | 4, comment: string) => ({ name: 'rate', overall, elements: [4, 4, 4, 4, 4, 3, 4, null, 4], comment, quotable: true }) as const;
  expect([outcome(byMail({ name: 'reopen', reason: 'x' }, 'press-one')), outcome(byMail({ name: 'answer', text: 'x', link: '' }, 'press-two'))]).toEqual(['denied', 'denied']);
  const rated = byMail(rate(4, '=1+1 bagus'), 'press-three');
  expect([outcome(rated), viewOf(rated).conversation, viewOf(rated).rating]).toMatchObject(['done', null, { given: { overall: 4 }, open: true, until: { wall: '2026-05-07T13:42' } }]);
  expect(outcome(page.act(rate(2, 'kurang teliti')))).toBe('done');
  expect(desk.records('Survei')).toEqual([expect.objectContaining({ 'No. Tiket': ticket, Nilai: '2', Unsur: '4, 4, 4, 4, 4, 3, 4, –, 4', Komentar: 'kurang teliti', 'Boleh Dikutip': 'Ya' })]);

  // Opened again with the reason, it goes on; cancelled, its librarian hears it; completed again, nobody is asked a second time.
  expect(outcome(page.act({ name: 'reopen', reason: 'Bab tiga belum diperiksa' }))).toBe('done');
  expect(desk.request(ticket).Status).toBe('Diproses');
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect([outcome(page.act({ name: 'cancel', reason: '' })), outcome(page.act({ name: 'confirmReceipt' }))]).toEqual(['changed', 'done']);
  desk.skipTo('2026-04-08T09:00:00+07:00');
  desk.tick();
  expect([asks().length, subjects(desk.mailsTo(budi)).filter((subject) => subject.startsWith('Dibuka kembali'))]).toEqual([1, ['Dibuka kembali oleh pemohon: Naskah ikan']]);
  desk.expectNoFailures();
});

test('What is said about a confidential request is on its page and nowhere in the shared Sheet or in others’ mails', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  const yes = 'Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only the librarian in charge and the coordinator may read it';
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Rahasia', description: 'Rahasia', questions: { 'Permohonan tertutup': [yes] } });
  const page = openPage(desk, ticket, siti);
  expect(outcome(page.act({ name: 'answer', text: 'Xilofon pertama', link: 'https://xilofon.example/' }))).toBe('done');
  expect(outcome(page.act({ name: 'answer', text: 'Xilofon kedua', link: '' }))).toBe('done');
  expect(page.view().conversation?.messages.map(({ text }) => text)).toEqual(['Xilofon pertama', 'Xilofon kedua']);
  expect(page.view().contents.description).toBe('Rahasia');
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  expect([outcome(page.act({ name: 'confirmReceipt' })), outcome(page.act({ name: 'rate', overall: 1, elements: [1, 1, 1, 1, 1, 1, 1, 1, 1], comment: 'Xilofon ketiga', quotable: true }))]).toEqual(['done', 'done']);
  expect(page.view().rating?.given).toMatchObject({ overall: 1, comment: 'Xilofon ketiga' });
  desk.tick();
  expect(desk.book.tabs().filter(({ name }) => desk.book.values(name).flat().some((cell) => /xilofon/i.test(String(cell)))).map(({ name }) => name)).toEqual([]);
  expect(desk.records('Survei')).toMatchObject([{ Nilai: '1', Komentar: 'Tertutup', 'Boleh Dikutip': 'Tidak' }]);
  expect(desk.mailsTo(budi).map((mail) => /xilofon|rahasia/i.test(mail.body + mail.subject))).not.toContain(true);
  expect(subjects(desk.mailsTo(budi))).toContain('Pesan dari pemohon: Tertutup');
  desk.expectNoFailures();
});
