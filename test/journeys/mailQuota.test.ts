import { openDesk, type Desk } from '../support/desk';
import { newsOf } from '../support/newsOf';

const regions = ['Bandung', 'Jakarta', 'Cibinong', 'Bogor', 'Jogja', 'Lampung'];

/** So many people send the form at the same time; the clock takes them in. Two in three ask on behalf of somebody, who gets every mail as well. */
function burst(desk: Desk, at: string, count: number): void {
  desk.skipTo(at);
  desk.workspace.faults.trigger('formSubmit', 'drop', count);
  for (let index = 0; index < count; index += 1) {
    desk.submit({ region: regions[index % regions.length] ?? '', service: 'Grammarly', ...(index % 3 === 0 ? {} : { onBehalfOf: 'Ketua', onBehalfEmail: 'ketua@riset.example' }) });
  }
  desk.workspace.faults.clear();
  desk.tick();
}

interface Sent {
  /** Wall clock in Jakarta, MM-DDTHH:MM. */
  readonly at: string;
  readonly to: string;
  readonly recipients: number;
  readonly kind: string;
  readonly body: string;
}

const kinds = ['Permohonan diterima', 'Hasil untuk Anda', 'Permohonan baru', 'Kabar untuk Anda', 'Pekerjaan hari ini', 'Mendesak', 'Selesaikan sebelum tenggat', 'perlu diperbaiki'];
const sentBy = (desk: Desk): Sent[] => desk.workspace.mail.sent().map((mail) => ({
  at: new Date(mail.at.getTime() + 7 * 3_600_000).toISOString().slice(5, 16), to: mail.to[0] ?? '', recipients: mail.to.length + mail.cc.length,
  kind: kinds.find((kind) => newsOf(mail).includes(kind)) ?? newsOf(mail), body: `${mail.subject}\n${mail.body}`,
}));
/** Kinds in the order in which they left, each with how often it came in a row. */
const order = (mails: readonly Sent[]): string[] => mails.reduce<[string, number][]>((runs, { kind }) => {
  const last = runs[runs.length - 1];
  return last?.[0] === kind ? [...runs.slice(0, -1), [kind, last[1] + 1]] : [...runs, [kind, 1]];
}, []).map(([kind, times]) => `${times} ${kind}`);

test('sixty submissions on a day of a hundred recipients: whoever is stuck first, then who has asked, librarians in gathered mails; the rest the next day, and nobody twice', () => {
  const desk = openDesk({ now: '2026-04-06T09:58:00+07:00', edition: 'consumer' });
  burst(desk, '2026-04-06T10:02:00+07:00', 2);
  const ticketIn = (region: string): string => desk.records('Permohonan').find((row) => row.Kawasan === region)?.['No. Tiket'] ?? '';
  const [asked, finished] = [ticketIn('Bandung'), ticketIn('Jakarta')];
  for (const ticket of [asked, finished]) desk.typeIn(ticket, 'Status', 'Diproses');
  // The day of mail that began on Monday at ten is over when the first come.
  for (const at of ['10:03', '10:33', '13:03']) burst(desk, `2026-04-07T${at}:00+07:00`, 15);
  desk.skipTo('2026-04-07T13:33:00+07:00');
  desk.workspace.faults.trigger('edit', 'drop', 1);
  desk.typeIn(finished, 'Status', 'Diserahkan');
  burst(desk, '2026-04-07T13:33:00+07:00', 15);
  // A question after hours, settled by telephone before it could leave.
  desk.skipTo('2026-04-07T16:40:00+07:00');
  desk.typeIn(asked, 'Catatan untuk Pemohon', 'Apakah berkasnya sudah lengkap?');
  desk.typeIn(asked, 'Status', 'Menunggu Pemohon');
  desk.typeIn(asked, 'Status', 'Diproses');
  desk.tick();

  const tuesday = sentBy(desk).filter(({ at }) => at.startsWith('04-07'));
  expect(['10:06', '10:36', '13:06', '13:36', '16:41'].map((at) => order(tuesday.filter((mail) => mail.at === `04-07T${at}`)))).toEqual([
    // There is enough for everybody.
    ['15 Permohonan diterima', '4 Permohonan baru', '2 Pekerjaan hari ini'],
    // It gets tight: what librarians have to hear is gathered, then kept back for requesters.
    ['15 Permohonan diterima'], ['15 Permohonan diterima'],
    // The last of the hundred: the result of an older request before the receipts.
    ['1 Hasil untuk Anda', '10 Permohonan diterima'], [],
  ]);
  expect(tuesday.reduce((sum, { recipients }) => sum + recipients, 0)).toBe(100);
  expect(desk.records('Kondisi Sistem').map((row) => `${row.Tingkat}: ${row['Apa yang terjadi']}`)).toEqual([
    expect.stringMatching(/^Perlu dilihat: Jatah surat hari ini habis/), expect.stringMatching(/^Perlu dilihat: Jatah surat: tersisa 0 dari 100 penerima, penuh lagi sekitar pukul 10\.06\. .* cukup untuk 0 permohonan/),
    expect.stringMatching(/^Baik: Waktu kerja pemicu hari ini: kira-kira \d+(,\d)? dari 90 menit\./), expect.stringMatching(/^Baik: Penyimpanan properti skrip: \d+(,\d)? dari 500 kB/),
  ]);

  for (const at of ['07:31', '10:33']) {
    desk.skipTo(`2026-04-08T${at}:00+07:00`);
    desk.tick();
  }
  const wednesday = sentBy(desk).filter(({ at }) => at.startsWith('04-08'));
  expect(order(wednesday.filter(({ at }) => at === '04-08T10:36'))).toEqual(['5 Permohonan diterima', '7 Pekerjaan hari ini', '1 Mendesak', '1 perlu diperbaiki']);
  expect(wednesday.every(({ at }) => at === '04-08T10:36')).toBe(true);
  // Each requester has one receipt, each librarian has read of each of their requests, and Kotak Keluar knows what became of every mail.
  const requests = desk.records('Permohonan');
  const all = sentBy(desk);
  const tickets = requests.map((row) => row['No. Tiket'] ?? '');
  expect(tickets).toHaveLength(62);
  expect(all.filter(({ kind }) => kind === 'Permohonan diterima').map(({ body }) => /LK-\d{4}-\d{5}/.exec(body)?.[0]).sort()).toEqual([...tickets].sort());
  const staff = new Map(desk.records('Pustakawan').map((row) => [row.Nama, row.Email]));
  const told = requests.filter((row) => all.some(({ to, body }) => to === staff.get(row.Petugas) && body.includes(row['No. Tiket'] ?? '')));
  expect(told).toHaveLength(62);
  const outbox = desk.records('Kotak Keluar');
  expect(outbox.filter(({ Keadaan = '' }) => !['terkirim', 'digabung', 'tidak perlu lagi'].includes(Keadaan))).toEqual([]);
  expect(outbox.filter(({ Keadaan }) => Keadaan === 'terkirim')).toHaveLength(all.length);
  // What was asked after hours was settled before anybody could read it, and the log says that it was not sent.
  expect(all.filter(({ body }) => body.includes('Apakah berkasnya sudah lengkap?'))).toEqual([]);
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Surat tidak jadi dikirim').map((row) => [row['No. Tiket'], row['Rincian']])).toEqual([
    [asked, 'Surat “Menunggu pemohon” tidak jadi dikirim: sewaktu gilirannya tiba sudah tidak perlu lagi.'],
  ]);
  desk.expectNoFailures();
});
