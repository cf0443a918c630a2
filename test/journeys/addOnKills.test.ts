import { AddOnPanel, shareWith } from '../support/addOnPanel';
import { openDesk } from '../support/desk';

const budi = 'budi@perpustakaan.example';

test.each(['before', 'after'] as const)('a press whose run is killed %s any service call, and is pressed again, is done once', async (side) => {
  const desk = openDesk({ now: '2026-04-07T02:00:00Z' });
  shareWith(desk, budi);
  await new Promise((resolve) => setImmediate(resolve));
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Naskah pertama' });
  let kills = 0;
  for (let call = 1; call <= 13; call += 1) {
    const panel = new AddOnPanel(desk, budi).open().press('Naskah pertama').press('Catat waktu');
    const action = panel.actionOf('Catat waktu');
    const killed = desk.project.executions.filter((execution) => execution.status === 'killed').length;
    desk.workspace.faults.killAt(call, side);
    try {
      panel.send(action, { minutes: '10', level: '' });
    } catch {
      // The panel itself was killed: Google shows the person an error, and they press again.
    }
    desk.workspace.faults.clear();
    kills += desk.project.executions.filter((execution) => execution.status === 'killed').length - killed;
    panel.send(action, { minutes: '10', level: '' });
    expect(panel.notice).toBe('Waktu dicatat.');
    expect(panel.text).toContain(`${call * 10} menit`);
    desk.skipTo(new Date(desk.workspace.clock.now().getTime() + 61_000).toISOString());
  }
  expect(kills).toBeGreaterThanOrEqual(12);
  const noted = desk.records('Riwayat').filter((row) => row.Kejadian === 'Waktu pengerjaan');
  expect(noted).toHaveLength(13);
});
