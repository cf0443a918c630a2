import { composeMail } from '../../src/application/mail/compose';
import type { OutboxEntry } from '../../src/application/mail/outbox';
import type { WorkUnit } from '../../src/application/desk/workUnit';
import { lookAtHandRows, lookAtRows, rowWritten, stateAfter } from '../support/observedRows';

const budi = 'budi@perpustakaan.example';
const surya = 'surya@perpustakaan.example';
const ticket = 'LK-2026-00001';
const row = { Nama: 'Pak Darto', Kawasan: 'Bandung', Layanan: 'Literature Review', Judul: 'Telaah danau', Status: 'Diproses' };

/** Tuesday 7 April 2026 at 10:00 Budi writes down a request that is his. */
const taken = (): WorkUnit => lookAtHandRows('2026-04-07T03:00:00Z', budi, [row]).work;
const typed = (work: WorkUnit, at: string, as: string, cells: Readonly<Record<string, unknown>>): WorkUnit => {
  const next = lookAtRows(stateAfter(work), at, as, [{ ...rowWritten(work, ticket), ...cells }]).work;
  const contents = work.contentsOf(ticket);
  if (contents) next.loadedContents.set(ticket, contents);
  return next;
};
const digests = (work: WorkUnit): OutboxEntry[] => [...work.outbox.values()].filter((mail) => mail.parameters.kind === 'digest');
const told = (work: WorkUnit, email: string) => digests(work).filter((mail) => mail.to[0] === email).map((mail) => mail.parameters.refused ?? []);
const textOf = (work: WorkUnit) => composeMail(digests(work)[0] as OutboxEntry, { templates: work.configuration.templates, settings: work.configuration.settings, owner: 'admin@perpustakaan.example', spreadsheetAddress: 'https://sheet.example', sign: (text) => Buffer.from(text).toString('base64url') });

test('what a person typed last and was put back stands in their next morning’s digest, once', () => {
  const monday = typed(taken(), '2026-04-07T08:00:00Z', surya, { Status: 'Beres <b>sekali</b>' });
  expect(digests(monday)).toEqual([]);
  const morning = typed(monday, '2026-04-08T00:35:00Z', '', {});
  expect(told(morning, surya)).toEqual([[{ ticket, column: 'Status', typed: 'Beres <b>sekali</b>', reason: expect.stringContaining('tidak dikenal') as string, own: true }]]);
  expect(told(morning, budi)).toEqual([]);
  const mail = textOf(morning);
  expect(mail.subject).toContain('1 ketikan dikembalikan');
  expect(mail.text).toContain('Ketikan di Sheet yang dikembalikan (1)\n- LK-2026-00001 · Status\n  diketik “Beres <b>sekali</b>” · Status “Beres <b>sekali</b>” tidak dikenal');
  expect(mail.html).not.toContain('<b>');
  expect(told(typed(morning, '2026-04-09T00:35:00Z', '', {}), surya)).toEqual([told(morning, surya)[0]]);
});

test('what an unknown hand typed is told to whoever has the request', () => {
  const morning = typed(typed(taken(), '2026-04-07T08:00:00Z', '', { 'Tautan Hasil': 'javascript:alert(1)' }), '2026-04-08T00:35:00Z', '', {});
  expect(told(morning, budi)).toEqual([[expect.objectContaining({ column: 'Tautan Hasil', typed: 'javascript:alert(1)', own: false })]]);
});

test.each([
  ['the same cell was filled rightly since, by whomever', '', { Status: 'Menunggu Pemohon' }],
  ['the same person went on typing elsewhere', surya, { 'Catatan untuk Pemohon': 'Sedang ditelaah.' }],
])('nobody is told where %s', (_why, as, cells) => {
  const wrong = typed(taken(), '2026-04-07T08:00:00Z', surya, { Status: 'Beres' });
  const morning = typed(typed(wrong, '2026-04-07T08:05:00Z', as, cells), '2026-04-08T00:35:00Z', '', {});
  expect([...told(morning, surya), ...told(morning, budi)].flat()).toEqual([]);
  expect(morning.meta.refused).toEqual([]);
});

test('a paste of hundreds of wrong cells neither fills the state nor the mail', () => {
  let work = taken();
  for (let minute = 0; minute < 12; minute += 1) work = typed(work, new Date(Date.parse('2026-04-07T05:00:00Z') + minute * 60_000).toISOString(), '', { Sumber: 'x'.repeat(2_000), Status: `kata ${minute}`, Petugas: `orang ${minute}`, Tahap: 'y'.repeat(3_000) });
  expect(JSON.stringify(work.meta.refused).length).toBeLessThan(20_000);
});
