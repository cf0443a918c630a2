import { failures, newAccount, newSpreadsheet, sampleFolder } from './support';
import { readSources } from './readSources';

function report() {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Sales', {
    Sales: [['Day', 'Region', 'Amount'], ['2026-01-05', 'West', 1200], ['2026-01-06', 'East', 300], ['2026-02-02', 'West', 2500.5], ['2026-02-03', 'North', 0]],
  });
  const project = workspace.createProject(readSources(sampleFolder('sales-report')), { boundTo: book.id });
  project.run('buildReport');
  return { workspace, book, project };
}

test('the report shows sums and shares as people read them', () => {
  expect(report().book.text('Report').map((row) => row.slice(0, 3))).toEqual([
    ['Sales by region', '', ''],
    ['Region', 'Sum', 'Share'],
    ['East', '300', '7.5%'],
    ['North', '0', '0.0%'],
    ['West', '3,701', '92.5%'],
    ['Total', '4,001', ''],
  ]);
});

test('what lies on the tab is what the script asked for', () => {
  expect(report().project.run('describe')).toEqual({
    merged: 'A1:C1',
    frozen: 2,
    width: 140,
    chart: ['', 'A2:B5', 2, 5, 'Sales'],
    rule: ['NUMBER_GREATER_THAN', [0.5], 'C3:C5'],
    bandings: 1,
    note: 'Built 2 Mar 2026 08:00',
    names: ['Amounts C2:C5', 'Regions B2:B5'],
    protections: ['Made by a script true'],
    first: 'Report',
  });
});

test('a changed figure changes the report at once; the report itself is closed to others', () => {
  const { book } = report();
  book.type('Sales', 'C5', 4000.5);
  expect(book.text('Report')[3]?.slice(0, 3)).toEqual(['North', '4,001', '50.0%']);
  expect(book.text('Report')[5]?.[1]).toBe('8,001');
  expect(() => book.type('Report', 'B3', 1, 'sari@perpustakaan.example')).toThrow();
});

test('built again, it replaces the old one', () => {
  const { book, project } = report();
  project.run('buildReport');
  expect(book.tabs().map(({ name }) => name)).toEqual(['Report', 'Sales']);
  expect(failures(project)).toEqual([]);
});
