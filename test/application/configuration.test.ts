import { parsePeriods, parseWeekdays } from '../../src/application/configuration/calendars';
import { readConfiguration, type ConfigurationTables } from '../../src/application/configuration/readConfiguration';
import { startingRows } from '../../src/application/setUp/startingRows';
import { configurationTabs, deskTabs, type ConfigurationTabKey } from '../../src/application/tabs/deskTabs';
import { rawOfCell } from '../../src/application/observe/cellMatch';
import { addWorkingTime, isOpen } from '../../src/domain/workingTime';
import { problemWords } from '../../src/messages/problems';

const zone = 'Asia/Jakarta';

/** The tabs as setup leaves them, read back as the Sheets API gives them. */
function startingTables(change: Partial<Record<ConfigurationTabKey, (rows: unknown[][]) => unknown[][]>> = {}): ConfigurationTables {
  const tables = {} as Record<ConfigurationTabKey, unknown[][]>;
  for (const key of configurationTabs) {
    const { columns } = deskTabs[key];
    const rows = startingRows(key).map((row) => columns.map((column) => rawOfCell(row[column.key] ?? null, zone)));
    const all: unknown[][] = [columns.map((column) => column.header), ...rows];
    tables[key] = change[key] ? change[key](all) : all;
  }
  return tables;
}

const one = ['Ani', 'ani@perpustakaan.example', '', '*', '', '*', '', 'Ya'];
const withOne = (rows: unknown[][]): unknown[][] => [...rows, one];

function problemsOf(tab: ConfigurationTabKey, rows: unknown[][]): string[] {
  const { problems } = readConfiguration(startingTables({ librarians: withOne, [tab]: (start: unknown[][]) => (tab === 'librarians' ? [...start, one, ...rows] : [...start, ...rows]) }), zone);
  return problems.map((problem) => `${deskTabs[problem.tab].name} ${problem.row ?? ''}: ${problem.code}`);
}

const lastRow = (tab: ConfigurationTabKey, extra = 1): number => startingRows(tab).length + 1 + extra;

describe('The configuration tabs', () => {
  test('as setup leaves them have nothing wrong but the missing librarians', () => {
    expect(readConfiguration(startingTables(), zone).problems.map((problem) => problem.code)).toEqual(['regionWithoutLibrarian']);
    expect(readConfiguration(startingTables({ librarians: withOne }), zone).problems).toEqual([]);
  });

  test('describe fourteen regions, eleven services and every stage of the product', () => {
    const { regions, services } = readConfiguration(startingTables(), zone);
    expect(regions).toHaveLength(14);
    expect(regions.filter((region) => region.timeZone !== zone).map((region) => `${region.name} ${region.timeZone}`)).toEqual([
      'KR Bali Asia/Makassar', 'Mataram Asia/Makassar', 'Ambon Asia/Jayapura',
    ]);
    expect(services).toHaveLength(11);
    expect(services.find((service) => service.code === 'data-curation')?.stages.map((stage) => `${stage.name}/${stage.clock}`)).toEqual([
      'Verifikasi/librarian', 'Kurasi metadata dan data/librarian', 'Perbaikan oleh pemohon/requester', 'Pemeriksaan ulang/librarian', 'Penyerahan/librarian',
    ]);
    expect(services.find((service) => service.code === 'research-data')?.stages[1]).toMatchObject({ clock: 'others', norm: { kind: 'days', days: 5 } });
  });

  const broken: [ConfigurationTabKey, unknown[], string][] = [
    ['regions', ['banda', 'Banda', 'Asia/Bandaneira', '', ''], 'timeZoneUnknown'],
    ['regions', ['banda', 'Banda', 'Asia/Jakarta', 'bukan alamat', ''], 'addressUnusable'],
    ['regions', ['banda', 'Banda', 'Asia/Jakarta', '', 'Atlantis'], 'regionUnknown'],
    ['regions', ['ambon', 'Ambon', 'Asia/Jayapura', '', ''], 'doubled'],
    ['librarians', ['Budi', 'budi @perpustakaan.example', '', 'Bandung', '', '*', '', 'Ya'], 'addressUnusable'],
    ['librarians', ['Budi', 'budi@p.example', 'Bos', 'Bandung', '', '*', '', 'Ya'], 'roleUnknown'],
    ['librarians', ['Budi', 'budi@p.example', '', 'Bandoeng', '', '*', '', 'Ya'], 'regionUnknown'],
    ['librarians', ['Budi', 'budi@p.example', '', 'Bandung', '', 'Sihir', '', 'Ya'], 'serviceUnknown'],
    ['librarians', ['Budi', 'budi@p.example', '', 'Bandung', '', '*', 'Hantu', 'Ya'], 'personUnknown'],
    ['leave', ['ani@p.example', 'besok', ''], 'dayUnreadable'],
    ['leave', ['ani@p.example', '2026-04-09', '2026-04-07'], 'daysReversed'],
    ['services', ['', 'Tanpa Kode', '', 'Ya', '', '', ''], 'valueMissing'],
    ['stages', ['Grammarly', 9, 'Lagi', 'Again', 'sebentar', 'Pustakawan', 'Ya'], 'normUnreadable'],
    ['stages', ['Grammarly', 9, 'Lagi', 'Again', '1 hari', 'Siapa', 'Ya'], 'clockUnknown'],
    ['stages', ['Sihir', 9, 'Lagi', 'Again', '1 hari', 'Pustakawan', 'Ya'], 'serviceUnknown'],
    ['questions', ['q', 'Grammarly', 'Apa?', '', 'Pilihan', '', 'Ya', '', 'Ya'], 'choicesMissing'],
    ['questions', ['q', 'Grammarly', 'Apa?', '', 'Tebak', '', 'Ya', '', 'Ya'], 'questionTypeUnknown'],
    ['workingHours', ['*', '', '', 'Senen', '07:30–12:00', ''], 'hoursUnreadable'],
    ['workingHours', ['*', '', '', 'Senin', '12:00–07:30', ''], 'hoursUnreadable'],
    ['workingHours', ['*', '2026-04-09', '', 'Senin', '07:30–12:00', ''], 'dayUnreadable'],
    ['holidays', ['31/02/2026', 'Mustahil', 'tetap', '*'], 'dayUnreadable'],
    ['templates', ['receipt', 'id', 'Halo {nama}', 'Nomor {nomor_tiket}'], 'templateUnknownPlaceholder'],
    ['templates', ['jawaban-tanya-nomor', 'id', 'Minta nomor', 'Berapa {nomor} untuk {judul}?'], 'answerUnknownPlaceholder'],
  ];
  test.each(broken)('a broken row in %s (%j) is named with its row: %s', (tab, row, code) => {
    const found = problemsOf(tab, [row]);
    expect(found).toContain(`${deskTabs[tab].name} ${lastRow(tab, tab === 'librarians' ? 2 : 1)}: ${code}`);
  });

  test('every problem has words and a step that name what was typed', () => {
    for (const words of Object.values(problemWords)) {
      const said = words({ value: 'x', header: 'x', name: 'x', service: 'x', regions: 'x', ticket: 'x', title: 'x', to: 'x', reason: 'x', waiting: '1', what: 'x', fallback: 'x', region: 'x' });
      expect(said.words.length).toBeGreaterThan(20);
      expect(said.step.length).toBeGreaterThan(15);
      expect(said.words + said.step).not.toMatch(/undefined|null|NaN/);
    }
  });

  test('a broken template falls back to its starting text, a right one is used', () => {
    const own = (body: string) => readConfiguration(startingTables({ templates: (rows) => [...rows, ['receipt', 'id', 'Halo', body]] }), zone).templates('receipt', 'id')?.body;
    expect(own('Tiket {tiket}')).toBe('Tiket {tiket}');
    expect(own('Tiket {tikets}')).toMatch(/^Yth\. \{nama\}/);
  });

  test('a header that was retyped with other case and spaces is still found; a missing one is named', () => {
    const { problems, librarians } = readConfiguration(startingTables({ librarians: () => [['nama', ' EMAIL ', 'Peran', 'Kawasan ', 'Kawasan Asal', 'Layanan', 'Aktif'], ['Ani', 'ani@p.example', '', '*', '', '*', 'Ya']] }), zone);
    expect(librarians).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ tab: 'librarians', row: 1, code: 'headerMissing', data: { header: 'Pengganti' } })]);
  });
});

describe('Working hours', () => {
  const calendars = readConfiguration(startingTables(), zone).calendars;
  const open = (region: string, instant: string): boolean => isOpen(calendars.of(region), new Date(instant));

  test.each<[string, string, string, boolean]>([
    ['Jakarta opens at 07:30 western time', 'jakarta', '2026-04-07T00:30:00Z', true],
    ['Jakarta is closed a minute before', 'jakarta', '2026-04-07T00:29:00Z', false],
    ['Bali opens an hour earlier', 'bali', '2026-04-06T23:30:00Z', true],
    ['Ambon opens two hours earlier', 'ambon', '2026-04-06T22:30:00Z', true],
    ['noon is lunch', 'jakarta', '2026-04-07T05:30:00Z', false],
    ['Friday prayer begins at 11:30', 'jakarta', '2026-04-10T04:45:00Z', false],
    ['Friday ends at 16:30', 'jakarta', '2026-04-10T09:15:00Z', true],
    ['Good Friday is a holiday', 'jakarta', '2026-04-03T03:00:00Z', false],
    ['in Ramadan work begins at 08:00', 'jakarta', '2026-03-02T00:45:00Z', false],
    ['in Ramadan lunch is half an hour', 'jakarta', '2026-03-02T05:35:00Z', true],
    ['Saturday is free', 'jakarta', '2026-04-11T03:00:00Z', false],
  ])('%s', (_sentence, region, instant, expected) => {
    expect(open(region, instant)).toBe(expected);
  });

  test('a region may keep its own hours and holidays', () => {
    const own = readConfiguration(
      startingTables({
        workingHours: (rows) => [...rows, ['Ambon', '', '', 'Sabtu', '08:00–12:00', '']],
        holidays: (rows) => [...rows, ['2026-04-07', 'Hari Kota', 'tetap', 'Ambon']],
      }),
      zone,
    ).calendars;
    expect(isOpen(own.of('ambon'), new Date('2026-04-11T00:00:00Z'))).toBe(true);
    expect(isOpen(own.of('jakarta'), new Date('2026-04-11T03:00:00Z'))).toBe(false);
    expect(isOpen(own.of('ambon'), new Date('2026-04-07T00:00:00Z'))).toBe(false);
    expect(addWorkingTime(own.of('jakarta'), new Date('2026-04-07T01:00:00Z'), 60)).toEqual(new Date('2026-04-07T02:00:00Z'));
  });

  test('says what a day is called: a holiday, hours that hold for a time, and a region’s own name before the general one', () => {
    const { namesOf } = readConfiguration(
      startingTables({
        workingHours: (rows) => [...rows, ['Ambon', '2026-04-06', '2026-04-10', 'Senin–Jumat', '08:00–12:00', 'Pesta Teluk']],
        holidays: (rows) => [...rows, ['2026-03-20', 'Hari Kota', 'tetap', 'Ambon']],
      }),
      zone,
    ).calendars;
    const [jakarta, ambon] = [namesOf('jakarta'), namesOf('ambon')];
    expect([jakarta.holiday('2026-03-20'), ambon.holiday('2026-03-20'), jakarta.holiday('2026-04-07')]).toEqual(['Cuti bersama Hari Raya Idul Fitri', 'Hari Kota', '']);
    expect([jakarta.hours('2026-03-03'), jakarta.hours('2026-04-07'), ambon.hours('2026-04-07'), ambon.hours('2026-04-11')]).toEqual(['Ramadan 1447 H', '', 'Pesta Teluk', '']);
  });

  test.each([
    ['Senin–Kamis', ['mon', 'tue', 'wed', 'thu']], ['Jumat', ['fri']], ["Jum'at", ['fri']], ['Sabtu-Senin', ['sat', 'sun', 'mon']],
    ['senin, rabu', ['mon', 'wed']], ['Senen', null], ['', null],
  ])('the days %j', (text, days) => {
    expect(parseWeekdays(text)).toEqual(days);
  });

  test.each([
    ['07:30–12:00, 13:00–16:00', [['07:30', '12:00'], ['13:00', '16:00']]], ['7.30 - 12.00', [['07:30', '12:00']]], ['tutup', []], ['08:00–24:00', [['08:00', '24:00']]],
    ['12:00–07:30', null], ['07:30–12:00, 11:00–16:00', null], ['25:00–26:00', null], ['pagi', null],
  ])('the hours %j', (text, periods) => {
    expect(parsePeriods(text)).toEqual(periods);
  });
});
