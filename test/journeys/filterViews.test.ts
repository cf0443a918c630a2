import { openDesk, type Desk } from '../support/desk';
import { typeIntoRecord } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';

interface View {
  readonly title: string;
  readonly filterSpecs?: readonly { readonly columnIndex?: number; readonly filterCriteria: unknown }[];
  readonly sortSpecs?: readonly { readonly dimensionIndex?: number }[];
}

/** The filter views of a tab as the Sheets API tells them. */
async function views(desk: Desk, tab = 'Permohonan'): Promise<readonly View[]> {
  // What is asked through the services in one turn of the event loop is one execution, and it may not last longer than Google lets it.
  await new Promise((resolve) => setImmediate(resolve));
  const { Sheets } = desk.project.services() as unknown as { Sheets: { Spreadsheets: { get(id: string): { sheets: { properties: { title: string }; filterViews?: View[] }[] } } } };
  return Sheets.Spreadsheets.get(desk.book.id).sheets.find((sheet) => sheet.properties.title === tab)?.filterViews ?? [];
}

test('Permohonan offers a view for each librarian and region, and for what is late, waiting or not yet taken; it follows the tab Pustakawan', async () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.tick();
  const titles = (await views(desk)).map((view) => view.title);
  expect(titles.slice(0, 4)).toEqual(['Terlambat', 'Mendekati tenggat', 'Menunggu', 'Belum diambil']);
  expect(titles).toContain('Petugas: Budi Santoso');
  expect(titles.filter((title) => title.startsWith('Kawasan: '))).toHaveLength(14);
  const header = desk.book.text('Permohonan')[0] ?? [];
  const own = (await views(desk)).find((view) => view.title === 'Petugas: Budi Santoso');
  expect(own?.filterSpecs?.map((spec) => [header[spec.columnIndex ?? 0], spec.filterCriteria])).toEqual([
    ['Petugas', { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Budi Santoso' }] } }],
    ['Status', { hiddenValues: ['Selesai', 'Tidak Dapat Dipenuhi', 'Dibatalkan', 'Ditutup (tanpa jawaban)'] }],
  ]);
  expect(header[own?.sortSpecs?.[0]?.dimensionIndex ?? 0]).toBe('Tenggat Tahap');
  typeIntoRecord(desk.book, 'Pustakawan', 'Email', budi, 'Aktif', 'Tidak');
  desk.tick();
  expect((await views(desk)).map((view) => view.title)).toEqual(titles.filter((title) => title !== 'Petugas: Budi Santoso'));
  desk.workspace.calls.reset();
  desk.tick();
  // Nothing changed: the clock spends no call on views.
  expect(Object.keys(desk.workspace.calls.byMethod()).filter((call) => call.endsWith('Spreadsheets.get'))).toEqual([]);
  desk.expectNoFailures();
});

test('Pekan Ini shows each coordinator their regions’ week, and comes back when somebody deletes its rows', async () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah' });
  const week = (): Record<string, string> | undefined => desk.records('Pekan Ini').find((row) => row.Petugas === 'Budi Santoso');
  desk.skipTo('2026-04-07T09:29:00+07:00');
  desk.tick();
  expect(week()).toMatchObject({ Koordinator: 'Kartika Sari', Kawasan: 'Bandung', 'Pekan (Senin)': '06/04/2026', Selasa: 'LK-2026-00001', Terlambat: '', 'Belum Diambil': '1', 'Masuk Sejak Senin': '1' });
  const [view] = await views(desk, 'Pekan Ini');
  expect(view).toMatchObject({ title: 'Koordinator: Kartika Sari', filterSpecs: [{ filterCriteria: { condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'Kartika Sari' }] } } }] });
  desk.book.deleteRows('Pekan Ini', 2, 990);
  desk.typeIn('LK-2026-00001', 'Status', 'Diproses', budi);
  desk.skipTo('2026-04-07T09:59:00+07:00');
  desk.tick();
  expect(week()).toMatchObject({ Rabu: 'LK-2026-00001', 'Belum Diambil': '' });
  desk.expectNoFailures();
});
