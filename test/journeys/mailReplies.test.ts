import type { Message } from '../../emulator/index';
import { openDesk, type Desk } from '../support/desk';

const [budi, siti] = ['budi@perpustakaan.example', 'siti@riset.example'];
const ticket = 'LK-2026-00001';

const logged = (desk: Desk, event: string): string[] => desk.records('Riwayat').filter((row) => row.Kejadian === event).map((row) => String(row.Rincian));
const newsTo = (desk: Desk, address: string, news: string): Message[] => desk.mailsTo(address).filter((mail) => mail.subject.includes(news));

/** Somebody answers a mail, in the way of Gmail. */
function reply(desk: Desk, mail: Message, from: string, text: string, headers: Readonly<Record<string, string>> = {}): void {
  const quoted = mail.body.split('\n').map((line) => `> ${line}`).join('\n');
  desk.workspace.mail.deliver({
    from, subject: `Re: ${mail.subject}`, body: `${text}\n\nPada Sel, 7 Apr 2026 pukul 09.15 Layanan Kawasan <${mail.from}> menulis:\n${quoted}`,
    headers: { 'In-Reply-To': mail.headers['Message-ID'] ?? '', References: `${mail.headers.References ?? ''} ${mail.headers['Message-ID'] ?? ''}`, ...headers },
  });
}

test('answers by mail join the conversation, and nobody else’s mail does', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah ikan' }, siti);
  desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Berapa kata naskahnya?', budi);
  desk.typeIn(ticket, 'Status', 'Menunggu Pemohon', budi);
  desk.tick();
  const [receipt, question] = desk.mailsTo(siti);
  if (!receipt || !question) throw new Error('no mails to answer');
  expect(new Set([receipt, question].map((mail) => `${mail.subject} ${mail.threadId}`)).size).toBe(1);

  // A quiet look asks Gmail once; mail of other people is read once and left alone.
  desk.workspace.mail.deliver({ from: 'toko@iklan.example', subject: 'Diskon', body: 'Murah' });
  desk.tick();
  desk.workspace.calls.reset();
  desk.tick();
  expect(Object.entries(desk.workspace.calls.byMethod()).filter(([name]) => name.startsWith('Gmail'))).toEqual([['Gmail.Users.Messages.list', 1]]);

  // A program answers in her name, then she does herself; the clock runs again from when her mail came, not from when it was read.
  reply(desk, question, siti, 'Saya sedang cuti.', { 'Auto-Submitted': 'auto-replied' });
  desk.skipTo('2026-04-07T11:01:00+07:00');
  reply(desk, question, `Siti Rahma <${siti.toUpperCase()}>`, 'Sekitar 7.500 kata.\n=HYPERLINK("https://jahat.example")');
  desk.skipTo('2026-04-07T13:30:00+07:00');
  desk.tick();
  desk.tick();
  expect(desk.request(ticket)).toMatchObject({ Status: 'Diproses', 'Pesan Terakhir': '7 Apr 11.01 pemohon: Sekitar 7.500 kata. =HYPERLINK("https://jahat.example")' });
  expect(logged(desk, 'Pesan')).toEqual([expect.stringContaining('Sekitar 7.500 kata.')]);
  expect(newsTo(desk, budi, 'Pesan dari pemohon')).toHaveLength(1);

  // Somebody else, with the same mail in hand, and somebody who only knows the ticket.
  const before = desk.request(ticket);
  reply(desk, question, 'siti.rahma@gmail.example', 'Ini Siti dari alamat lain.');
  desk.workspace.mail.deliver({ from: siti, subject: `Batalkan ${ticket}`, body: 'Batalkan saja.', headers: { 'Authentication-Results': 'mx.google.com; dmarc=fail header.from=riset.example' } });
  desk.tick();
  expect(desk.request(ticket)).toMatchObject({ Status: before.Status ?? '', 'Pesan Terakhir': before['Pesan Terakhir'] ?? '' });
  expect(logged(desk, 'Surat dari alamat lain').map((line) => /Surat dari (\S+),/.exec(line)?.[1])).toEqual(['siti.rahma@gmail.example', siti]);

  // The librarian answers the desk's mail: a note among colleagues, and they are told that nobody else has got it.
  const [told] = newsTo(desk, budi, 'Pesan dari pemohon');
  if (!told) throw new Error('no mail to the librarian');
  reply(desk, told, budi, 'Besok saya kerjakan.');
  desk.tick();
  desk.tick();
  expect(logged(desk, 'Catatan rekan')).toEqual(['Catatan untuk rekan: Besok saya kerjakan.']);
  expect(newsTo(desk, budi, 'Surat Anda menjadi catatan')).toHaveLength(1);

  // Her address dies: the librarian hears of it, the row says so, and nothing more goes there.
  desk.workspace.mail.deliver({ from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>', subject: 'Delivery Status Notification (Failure)', body: 'Address not found', headers: { 'X-Failed-Recipients': siti, References: question.headers.References ?? '' } });
  desk.tick();
  desk.tick();
  expect(desk.request(ticket)['Pesan Terakhir']).toMatch(/surat ke siti@riset\.example tidak sampai/);
  expect(newsTo(desk, budi, 'Surat kepada pemohon tidak sampai')).toHaveLength(1);
  const count = desk.mailsTo(siti).length;
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  desk.tick();
  expect(desk.mailsTo(siti)).toHaveLength(count);
  desk.expectNoFailures();
});

test('where Google lets the desk neither use the Gmail API nor read mail, mails leave as before and somebody is told once', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  for (const scope of ['gmail.send', 'gmail.readonly']) desk.workspace.faults.withdrawScope(desk.project, `https://www.googleapis.com/auth/${scope}`);
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah ikan' }, siti);
  expect(desk.mailsTo(siti).map((mail) => [mail.subject, mail.headers['Auto-Submitted']])).toEqual([[`[${ticket}] Naskah ikan`, undefined]]);
  for (let tick = 0; tick < 3; tick += 1) desk.tick();
  expect(desk.records('Kondisi Sistem').filter((row) => JSON.stringify(row).includes('Jawaban lewat surat tidak dapat dibaca'))).toHaveLength(1);
  expect(desk.workspace.mail.sent().filter((mail) => mail.body.includes('Jawaban lewat surat tidak dapat dibaca'))).toHaveLength(1);
  desk.expectNoFailures();
});
