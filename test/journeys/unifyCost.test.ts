import { openDesk } from '../support/desk';
import { carryOut, command, oldForm, oldResponses, progressOf, usualAnswer, usualQuestions } from '../support/unifyDesk';

const bogor = 'FormLamaKawasanBogor0001';
const count = 3_300;
const start = Date.parse('2021-01-01T00:00:00Z');
const twelveHours = 12 * 3_600_000;

/** A response every twelve hours; every fifth asks for two services. */
const responses = Array.from({ length: count }, (_, index) => usualAnswer(`r${index}`, new Date(start + index * twelveHours).toISOString(), { a4: index % 5 === 0 ? ['Penelusuran literatur', 'Bibliometrik'] : ['Bibliometrik'] }));

test('bringing in responses costs at most 80 calls per 1,000, over several runs that each stay well inside six minutes', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00', latency: true });
  desk.workspace.importForm(oldForm(bogor, 'Layanan Bogor', usualQuestions), oldResponses(responses));
  carryOut(desk, 'Buat Rencana', [bogor]);
  command(desk, 'Terapkan');
  desk.workspace.calls.reset();
  desk.project.run('unifyNow');
  // The first run has done what one run does; people see how far it is and what is left.
  expect(progressOf(desk, 'Layanan Bogor')).toMatchObject({ Keadaan: 'Sedang diterapkan', Jawaban: '3300', Sudah: '3000', 'Sisa Menit': '5' });
  desk.tick();
  expect(progressOf(desk, 'Layanan Bogor')).toMatchObject({ Keadaan: 'Diterapkan', Sudah: '3300', Permohonan: '3960' });
  expect(desk.workspace.calls.total() / (count / 1000)).toBeLessThanOrEqual(80);
  const runs = desk.project.executions.slice(-2);
  expect(runs.map((run) => run.fn)).toEqual(['unifyNow', 'onTick']);
  for (const run of runs) expect(run.milliseconds).toBeLessThan(3 * 60_000);
  expect(desk.records('Permohonan')).toHaveLength(3_960);
}, 180_000);
