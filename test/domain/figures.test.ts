import { percentile, withPace } from '../../src/domain/figures';
import { countFinished, noDeskFigures, type DeskFigures } from '../../src/domain/finished';
import type { RequestImage, Status } from '../../src/domain/request';
import { changeStatus, moveToStage, type Outcome } from '../../src/domain/workflow';
import { request, standardCalendar, wib } from './requestBuilder';

const search = ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'];

/** A request that is led through its life while the figures look on. */
class Life {
  constructor(public image: RequestImage, public figures: DeskFigures = noDeskFigures) {}

  status(time: string, to: Status): this {
    return this.after(changeStatus(this.image, to, { now: wib(time), actor: this.image.assignee, calendar: standardCalendar, reopenDays: 30 }));
  }

  stage(time: string, name: string): this {
    return this.after(moveToStage(this.image, name, { now: wib(time), actor: this.image.assignee, calendar: standardCalendar, reopenDays: 30 }));
  }

  of(name: string): unknown {
    return this.figures.services.get('s')?.stages.get(name);
  }

  private after(outcome: Outcome): this {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    this.figures = countFinished(this.figures, this.image, outcome.image, standardCalendar);
    this.image = outcome.image;
    return this;
  }
}

const begun = (): Life => new Life(request('2026-04-07 08:00', search)).status('2026-04-07 09:00', 'inProgress');

test('each stage counts with the working time that it took, waits for the requester left out', () => {
  const life = begun().status('2026-04-08 08:00', 'waitingRequester').status('2026-04-09 10:00', 'inProgress').stage('2026-04-09 14:00', 'Penyerahan').status('2026-04-10 08:00', 'delivered');
  expect(life.of('Verifikasi')).toEqual({ samples: [{ took: 60, work: 60, days: 0 }], months: [{ month: '2026-04', kept: 1, broken: 0 }] });
  // Tuesday 09:00–12:00 and 13:00–16:00, Wednesday until 08:00, Thursday 10:00–12:00 and 13:00–14:00: 9½ hours, which end on the day after the first.
  expect(life.of('Penelusuran')).toEqual({ samples: [{ took: 570, work: 570, days: 1 }], months: [{ month: '2026-04', kept: 1, broken: 0 }] });
  expect(life.of('Penyerahan')).toMatchObject({ samples: [{ took: 150, days: 1 }] });
  expect(life.figures.services.get('s')?.whole).toEqual({ samples: [{ took: 780, work: 0, days: 1 }], months: [{ month: '2026-04', kept: 1, broken: 0 }] });
});

test('time in which two standstills overlap is left out once', () => {
  const { image } = begun();
  const stops = [
    { from: wib('2026-04-07 10:00'), to: wib('2026-04-07 12:00'), because: 'requester', stage: 1 },
    { from: wib('2026-04-07 11:00'), to: wib('2026-04-07 14:00'), because: 'overrun', stage: 1 },
  ] as const;
  const delivered = { ...image, stops, status: 'delivered', deliveredAt: wib('2026-04-07 16:00') } as const;
  // Tuesday 08:00–10:00 and 14:00–16:00.
  expect(countFinished(noDeskFigures, image, delivered, standardCalendar).services.get('s')?.whole.samples).toEqual([{ took: 240, work: 0, days: 0 }]);
});

test('what is finished beyond its date counts as broken, in the month of its end', () => {
  const life = begun().stage('2026-04-30 10:00', 'Penyerahan').status('2026-05-04 08:00', 'delivered');
  expect(life.of('Penelusuran')).toMatchObject({ months: [{ month: '2026-04', kept: 0, broken: 1 }] });
  expect(life.figures.services.get('s')?.whole.months).toEqual([{ month: '2026-05', kept: 0, broken: 1 }]);
});

test('a stage keeps its librarian busy only since that person last finished something', () => {
  const first = begun();
  const second = new Life(request('2026-04-07 08:00', search, { ticket: 'LK-2026-00002' }), first.figures).status('2026-04-07 10:00', 'inProgress');
  expect(second.of('Verifikasi')).toMatchObject({ samples: [{ took: 60, work: 60 }, { took: 120, work: 60 }] });
});

test('skipped stages, requests from old forms and a second delivery count for nothing', () => {
  const skipped = new Life(request('2026-04-07 08:00', search)).status('2026-04-07 09:00', 'inProgress').status('2026-04-07 11:00', 'delivered');
  expect(skipped.of('Penelusuran')).toMatchObject({ samples: [{ took: 120 }] });
  const jumped = new Life(request('2026-04-07 08:00', search)).stage('2026-04-07 09:00', 'Penyerahan');
  expect(jumped.of('Penelusuran')).toBeUndefined();
  const again = skipped.status('2026-04-08 09:00', 'inProgress').status('2026-04-08 10:00', 'delivered');
  expect(again.figures.services.get('s')?.whole.samples).toHaveLength(1);
  expect(again.of('Penyerahan')).toMatchObject({ samples: [{ took: 0 }, { took: 60 }] });
  const old = new Life(request('2026-04-07 08:00', search, { imported: true })).status('2026-04-07 09:00', 'inProgress');
  expect(old.figures).toBe(noDeskFigures);
});

test('the last sixty samples and twenty-four months are kept', () => {
  let figures = noDeskFigures;
  for (let index = 0; index < 30; index += 1) {
    for (const time of ['05 09:00', '06 09:00', '07 09:00']) {
      const month = `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      figures = new Life(request(`${month}-01 08:00`, search), figures).status(`${month}-${time}`, 'inProgress').figures;
    }
  }
  const kept = figures.services.get('s')?.stages.get('Verifikasi');
  expect(kept?.samples).toHaveLength(60);
  expect(kept?.months.map(({ month }) => month)).toEqual(expect.arrayContaining(['2025-07', '2027-06']));
  expect(kept?.months).toHaveLength(24);
});

test('a pace follows the last month and forgets what was before', () => {
  let person = withPace(undefined, wib('2026-04-07 09:00'), 100, 100);
  for (let index = 0; index < 100; index += 1) person = withPace(person, wib('2026-04-07 10:00'), 200, 100);
  expect(person.spent / person.usual).toBeGreaterThan(1.95);
});

test('a percentile is one of the values, by the nearest rank', () => {
  expect(percentile([5, 1, 4, 2, 3, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  expect(percentile([7], 0.5)).toBe(7);
  expect(percentile([], 0.5)).toBeNull();
});
