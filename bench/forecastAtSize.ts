/** What it costs to forecast every open request of a large desk: computing only, for the forecast makes no service call. Milliseconds of processor. */
import type { RequestImage } from '../src/domain/request';
import { openStages } from '../src/domain/stage';
import { forecast } from '../src/domain/forecast';
import { leaveCalendar } from '../src/domain/forecast/leaveCalendar';
import type { ServiceFigures } from '../src/domain/figures';
import type { Calendar } from '../src/domain/workingTime';
import { request, standardCalendar } from '../test/domain/requestBuilder';

const sizes = [50, 500, 5_000];
const people = 60;
const names = ['Verifikasi', 'Penentuan topik', 'Sumber dan kata kunci', 'Pengumpulan data', 'Pengolahan data', 'Telaah hasil', 'Penyerahan'];
const base = request('2026-04-07 08:00', names.map((name, index) => `${name} ${index % 6 === 0 ? '4 jam' : '2 hari'}`));
const samples = Array.from({ length: 60 }, (_, index) => ({ took: 60 + 11 * index, work: 20 + 3 * index, days: 0 }));
const service: ServiceFigures = { stages: new Map(names.map((name) => [name, { samples, months: [] }])), whole: { samples: [], months: [] } };

/** Open requests of two weeks, in every stage, spread over the people. */
function open(count: number): RequestImage[] {
  return Array.from({ length: count }, (_, index) => {
    const submittedAt = base.submittedAt - (index % 97) * 3_600_000;
    const stageIndex = index % 6;
    const stages = openStages(standardCalendar, base.stages, submittedAt).map((stage, position) => ({
      ...stage, startedAt: position <= stageIndex ? submittedAt : null, finishedAt: position < stageIndex ? submittedAt : null,
    }));
    return { ...base, ticket: `LK-2026-${String(index).padStart(5, '0')}`, submittedAt, stages, stageIndex, dueAt: stages[6]?.dueAt ?? null, assignee: `petugas${index % people}`, status: 'inProgress' };
  });
}

console.log('open requests   people   cold ms   again ms');
for (const size of sizes) {
  const requests = open(size);
  const calendars = new Map<string, Calendar>();
  const calendarOfPerson = (email: string): Calendar => {
    const known = calendars.get(email) ?? leaveCalendar(standardCalendar, email.endsWith('7') ? [{ from: '2026-04-09', to: '2026-04-14' }] : []);
    calendars.set(email, known);
    return known;
  };
  const ask = (): number => {
    const start = process.cpuUsage();
    forecast({ now: base.submittedAt, requests, services: new Map([['s', service]]), people: new Map(), calendarOf: () => standardCalendar, calendarOfPerson, standing: new Set() });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const cold = ask();
  const again = Array.from({ length: 9 }, ask).sort((one, other) => one - other)[4] ?? 0;
  console.log(`${String(size).padStart(13)}${String(people).padStart(9)}${cold.toFixed(1).padStart(10)}${again.toFixed(1).padStart(11)}`);
}
