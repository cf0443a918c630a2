import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk, type Desk } from '../support/desk';
import { fillOpenDesk } from '../support/fillOpenDesk';

const kartika = 'kartika@perpustakaan.example';
const budi = 'budi@perpustakaan.example';
const services = ['Penelusuran Informasi', 'Bibliometrik', 'Grammarly', 'Visualisasi Data'];

/** What is done through project.services() counts as one execution until its turn of the event loop ends. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A desk with so many open requests, most of them Budi's, in every status that has one. */
async function deskWith(open: number): Promise<Desk> {
  const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi, kartika);
  await turn();
  desk.workspace.faults.trigger('formSubmit', 'drop', 20);
  for (let index = 0; index < 8; index += 1) desk.submit({ region: index === 7 ? 'Ambon' : 'Bandung', service: services[index % 4] ?? '', title: `Naskah ${index}` });
  desk.workspace.faults.clear();
  desk.tick();
  desk.typeIn('LK-2026-00002', 'Status', 'Menunggu Pemohon', budi);
  desk.typeIn('LK-2026-00003', 'Status', 'Diproses', budi);
  desk.tick();
  fillOpenDesk(desk, open);
  await turn();
  desk.skipTo('2026-04-09T03:00:00Z');
  // What the clock does first at this size (dates, reminders, mails) is not what is counted here.
  for (let look = 0; look < 3; look += 1) desk.tick();
  return desk;
}

const desks: { size: number; desk: Desk }[] = [];
beforeAll(async () => {
  for (const size of [50, 5000]) desks.push({ size, desk: await deskWith(size) });
}, 600_000);

/** Calls of one thing that a person does, at both sizes. */
function costs(action: (desk: Desk) => void): { total: number; byMethod: Record<string, number> }[] {
  return desks.map(({ desk }) => {
    desk.workspace.calls.reset();
    action(desk);
    return { total: desk.workspace.calls.total(), byMethod: desk.workspace.calls.byMethod() };
  });
}

const panels = new Map<Desk, AddOnPanel>();
const panelOf = (desk: Desk): AddOnPanel => panels.get(desk) ?? new AddOnPanel(desk, budi);

test('home costs at most 5 service calls, the same at 50 and at 5,000 open requests', () => {
  const [small, large] = costs((desk) => panels.set(desk, new AddOnPanel(desk, budi).open()));
  expect(small?.total).toBeLessThanOrEqual(5);
  expect(large).toEqual(small);
  expect(panelOf(desks[1]?.desk as Desk).text).toMatch(/Antrean saya \(\d{4}\)/);
});

test('a coordinator’s home and its longest list keep Google’s limits at 5,000 open requests', () => {
  const panel = new AddOnPanel(desks[1]?.desk as Desk, kartika).open();
  expect(panel.text).toMatch(/Terlambat di kawasan saya \(\d{4}\)/);
  const first = panel.press('Lebih banyak').text;
  expect(panel.press('Berikutnya').text).not.toBe(first);
});

test('opening a request costs at most 5 calls, searching all of them as well', () => {
  const [small, large] = costs((desk) => panelOf(desk).press('Naskah'));
  expect(small?.total).toBeLessThanOrEqual(5);
  expect(large).toEqual(small);
  const [few, many] = costs((desk) => panelOf(desk).open().press('Cari', { words: 'naskah 2' }));
  expect(few?.total).toBeLessThanOrEqual(10);
  expect(many).toEqual(few);
});

test.each([
  ['Catatan rekan', { text: 'Sudah dihubungi.' }],
  ['Tanya pemohon', { text: 'Tahun berapa?' }],
  ['Alihkan', { region: 'ambon', person: '', text: 'Pindah' }],
])('%s costs at most 12 calls from the press to the fresh card, the same at 50 and at 5,000', (button, typed) => {
  for (const { desk } of desks) panelOf(desk).open().press('Naskah').press(button);
  const [small, large] = costs((desk) => panelOf(desk).press(button, typed));
  for (const { desk } of desks) expect(panelOf(desk).text.split('\n')).toContain(panelOf(desk).notice);
  expect(small?.total).toBeLessThanOrEqual(12);
  expect(large).toEqual(small);
});

test('what a press does without a form costs at most 12 calls', () => {
  for (const { desk } of desks) panelOf(desk).open().press('Naskah');
  const [small, large] = costs((desk) => panelOf(desk).press('Lanjut'));
  expect(small?.total).toBeLessThanOrEqual(12);
  expect(large).toEqual(small);
});
