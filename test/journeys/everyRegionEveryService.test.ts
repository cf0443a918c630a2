import type { Desk } from '../support/desk';
import { firstAddress, openDesk } from '../support/desk';
import { regions, timetables } from '../support/literalTimetables';
import { cellAt } from '../support/sheetRecords';
import { newsOf } from '../support/newsOf';

const pairs = regions.flatMap((region) => timetables.map((timetable) => ({ region, timetable })));
const mailbox = (index: number): string => `peneliti${index + 1}@riset.example`;
const ticket = (index: number): string => `LK-2026-${String(index + 1).padStart(5, '0')}`;

let desk: Desk;

/** Tuesday 7 April 2026, 09:00 to 09:26 WIB: one request for each region and service, in that order. */
beforeAll(() => {
  desk = openDesk();
  pairs.forEach(({ region, timetable }, index) => {
    desk.skipTo(`2026-04-07T${region.sent}:00+07:00`);
    desk.submit({ region: region.name, service: timetable.service, title: `Topik ${index + 1}` }, mailbox(index));
  });
});

test('each of the 154 requests gets a ticket number of its own, in order', () => {
  expect(desk.records('Permohonan').map((row) => row['No. Tiket'])).toEqual(pairs.map((_, index) => ticket(index)));
});

test('each request reaches an owner of its region, who alone gets the mail about it', () => {
  for (const [index, { region }] of pairs.entries()) {
    const mails = desk.workspace.mail.sent().filter((mail) => mail.subject.startsWith(`[${ticket(index)}] Permohonan baru`));
    expect(mails).toHaveLength(1);
    expect(region.people.map((name) => `${name}@perpustakaan.example`)).toContain(mails[0]?.to.join());
  }
});

test('who serves only some services is given only those', () => {
  const ani = desk.records('Permohonan').filter((row) => row.Petugas === 'Ani Lestari').map((row) => row.Layanan);
  expect(ani.length).toBeGreaterThan(0);
  expect(['Penelusuran Informasi', 'Bibliometrik', 'Literature Review']).toEqual(expect.arrayContaining(ani));
});

test('each requester gets one receipt, whose first address opens the page of that request', () => {
  for (const index of pairs.keys()) {
    const mails = desk.mailsTo(mailbox(index));
    expect(mails.map(newsOf)).toEqual([`[${ticket(index)}] Topik ${index + 1} | Permohonan diterima`]);
    expect(firstAddress(mails[0]?.body ?? '')).toContain(`/exec?t=${ticket(index)}.`);
  }
  const [receipt] = desk.mailsTo(mailbox(100));
  expect(receipt && desk.openLink(receipt).title).toBe('LK-2026-00101 · Status Permohonan');
});

test('the receipt prints the timetable worked out by hand, in the time of the region', () => {
  for (const [index, { region, timetable }] of pairs.entries()) {
    const lines = (desk.mailsTo(mailbox(index))[0]?.body ?? '').split('\n');
    const from = lines.indexOf('Jadwal:') + 1;
    const printed = lines.slice(from, lines.indexOf('', from)).map((line) => line.replace(/^- /, ''));
    const wanted = timetable.stages.map((line) => (line.endsWith('janji temu') ? line : `${line} ${region.zone}`));
    expect([region.name, ...printed]).toEqual([region.name, `Verifikasi: Selasa, 7 April 2026 pukul ${region.verified} ${region.zone}`, ...wanted]);
  }
});

test('the Sheet shows the same dates in the zone of the spreadsheet', () => {
  const rows = desk.records('Permohonan');
  for (const [index, { region, timetable }] of pairs.entries()) {
    expect(rows[index]).toMatchObject({
      Kawasan: region.name, Layanan: timetable.service, Diajukan: `07/04/2026 ${region.sent}`, 'Tenggat Tahap': `07/04/2026 ${region.verifiedInSheet}`,
      'Tenggat Selesai': timetable.due[region.zone], Status: 'Baru', Tahap: 'Verifikasi', 'Status SLA': 'Sesuai Jadwal', 'Sisa Waktu Kerja': '4,0',
    });
  }
});

describe('all 154 are moved on by librarians who type in the Sheet', () => {
  /** A librarian pastes one column for all rows; where a service has no such stage the cell keeps what it holds. */
  const paste = (header: string, values: readonly string[]): void => {
    const now = desk.records('Permohonan').map((row) => row[header] ?? '');
    desk.book.type('Permohonan', cellAt(desk.book, 'Permohonan', 'No. Tiket', ticket(0), header), values.map((value, index) => [value === '' ? now[index] : value]), 'kartika@perpustakaan.example');
  };
  const stageNames = (index: number): string[] => (pairs[index]?.timetable.stages ?? []).map((line) => line.split(': ')[0] ?? '');

  test('stage by stage up to the last one, Respons Pertama standing still', () => {
    const steps = Math.max(...timetables.map(({ stages }) => stages.length));
    for (let step = 0; step < steps; step += 1) {
      desk.skipTo(`2026-04-07T${String(3 + step).padStart(2, '0')}:00:00Z`);
      paste('Tahap', pairs.map((_, index) => stageNames(index)[step] ?? ''));
      const rows = desk.records('Permohonan');
      pairs.forEach((_, index) => {
        const names = stageNames(index);
        expect(rows[index]).toMatchObject({ Status: 'Diproses', Tahap: names[Math.min(step, names.length - 1)], 'Respons Pertama': '07/04/2026 10:00' });
      });
    }
    expect(new Set(desk.records('Permohonan').map((row) => row.Tahap))).toEqual(new Set(['Penyerahan']));
  });

  test('Diserahkan stops the clocks and tells each requester, Selesai ends it, in time', () => {
    desk.skipTo('2026-04-08T01:00:00Z');
    paste('Status', pairs.map(() => 'Diserahkan'));
    for (const row of desk.records('Permohonan')) expect(row).toMatchObject({ Status: 'Diserahkan', Tahap: 'Penyerahan', 'Sisa Waktu Kerja': '', 'Status SLA': 'Tercapai', 'Selesai Pada': '' });
    for (let minutes = 0; minutes < 30; minutes += 6) desk.tick();
    expect(desk.workspace.mail.sent().filter((mail) => mail.body.startsWith('Hasil untuk Anda')).map((mail) => mail.to.join()).sort()).toEqual(pairs.map((_, index) => mailbox(index)).sort());
    desk.skipTo('2026-04-08T02:30:00Z');
    paste('Status', pairs.map(() => 'Selesai'));
    for (const row of desk.records('Permohonan')) expect(row).toMatchObject({ Status: 'Selesai', 'Selesai Pada': '08/04/2026 09:30', 'Status SLA': 'Tercapai', 'Tenggat Tahap': row['Tenggat Tahap'] });
  });

  test('no execution failed on the way', () => {
    desk.expectNoFailures();
  });
});
