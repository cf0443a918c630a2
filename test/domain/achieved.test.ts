import { achieved } from '../../src/domain/achieved';
import { withDelivered, withFinished, withFinishedStage, noServiceFigures, type Finished, type RegionFigures } from '../../src/domain/figures';

const finished = (month: string, kept: boolean, took = 60): Finished => ({ month, kept, sample: { took, work: 0, days: 0 } });

test('what was achieved is told for services, their stages, regions and months, of the months asked for alone', () => {
  let check = withFinishedStage(noServiceFigures, 'Pemeriksaan', finished('2026-04', true, 90));
  for (const [month, kept, took] of [['2025-03', false, 600], ['2026-04', true, 120], ['2026-04', false, 300], ['2026-05', true, 180]] as const) {
    check = { ...check, whole: withFinished(check.whole, finished(month, kept, took)) };
  }
  const ambon: RegionFigures = withDelivered(withDelivered(undefined, 'check', finished('2026-05', true, 180)), 'search', finished('2026-05', false, 420));
  const lines = achieved({ services: new Map([['check', check]]), regions: new Map([['ambon', ambon]]) }, '2025-05');
  const line = (over: object): object => ({ month: null, region: null, service: null, stage: null, ...over });
  expect(lines).toEqual([
    line({ service: 'check', finished: 3, kept: 2, median: 180 }),
    line({ service: 'check', stage: 'Pemeriksaan', finished: 1, kept: 1, median: 90 }),
    line({ region: 'ambon', finished: 2, kept: 1, median: 180 }),
    line({ region: 'ambon', service: 'check', finished: 1, kept: 1, median: 180 }),
    line({ region: 'ambon', service: 'search', finished: 1, kept: 0, median: 420 }),
    line({ month: '2026-04', finished: 2, kept: 1, median: null }),
    line({ month: '2026-05', finished: 1, kept: 1, median: null }),
  ]);
});

test('a region keeps the last twenty lengths of each service and counts all', () => {
  let region: RegionFigures | undefined;
  for (let took = 1; took <= 25; took += 1) region = withDelivered(region, 'check', finished('2026-05', true, took));
  expect(region?.get('check')?.samples.map((sample) => sample.took)).toEqual(Array.from({ length: 20 }, (_, index) => index + 6));
  expect(region?.get('check')?.months).toEqual([{ month: '2026-05', kept: 25, broken: 0 }]);
});
