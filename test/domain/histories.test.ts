import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Player } from './historyPlayer';
import { readHistories, writeInstant, type History } from './readHistories';

const histories = readHistories(readFileSync(join(__dirname, '../../docs/riwayat-contoh.md'), 'utf8'));

/** Everything that the desk shows after each step, in the words of the file; `written` is what the file says. */
function shown(history: History): { desk: unknown; written: unknown } {
  const player = new Player(history);
  const desk: unknown[] = [];
  const written: unknown[] = [];
  for (const row of history.rows) {
    player.play(row);
    const { image, zone } = player;
    const open = image.stages.filter((stage) => stage.finishedAt === null && !stage.skipped && image.endedAt === null);
    const says = (stages: readonly (readonly [string, number | null])[], whole: number | null, level: string): unknown =>
      ({ line: row.line, step: row.happened, stages: stages.map(([name, due]) => `${name}: ${writeInstant(due, zone)}`), whole: writeInstant(whole, zone), level });
    desk.push(says(open.map((stage) => [stage.name, stage.dueAt] as const), image.dueAt, player.level(row.at)));
    written.push(says(row.stages, row.whole, row.level));
  }
  const end = history.rows[history.rows.length - 1]?.at ?? 0;
  desk.push({ shares: player.shares(end), results: player.results(end) });
  written.push({ shares: history.shares, results: history.results });
  return { desk, written };
}

describe('The histories that librarians can read (docs/riwayat-contoh.md)', () => {
  test('are numbered in order', () => {
    expect(histories.map((history) => history.number)).toEqual(histories.map((_, index) => index + 1));
  });

  test.each(histories.map((history) => [history.number, history.title, history] as const))('%i: %s', (_number, _title, history) => {
    const { desk, written } = shown(history);
    expect(desk).toEqual(written);
  });

  test('a line that nobody understands, a wrong weekday and a wrong zone are faults', () => {
    const good = '## Riwayat 1: x\nTahun 2026, kawasan Bandung. Tahapan: A 4 jam.\n';
    const row = (saat: string): string => `${good}| ${saat} | Diajukan | A: Sel 7 Apr 12.00 WIB | Sel 7 Apr 12.00 WIB | Sesuai Jadwal |\nBagian: Ani 1 j.\nHasil tahap: A: Tercapai.`;
    expect(readHistories(row('Sel 7 Apr 08.00 WIB = 10.00 WIT'))).toHaveLength(1);
    expect(() => readHistories(row('Rab 7 Apr 08.00 WIB'))).toThrow('that day is Sel');
    expect(() => readHistories(row('Sel 7 Apr 08.00 WIB = 09.00 WIT'))).toThrow('another instant');
    expect(() => readHistories(`${good}Catatan tanpa tanda.`)).toThrow('nobody understands');
    expect(() => readHistories(good)).toThrow('lacks rows');
  });
});
