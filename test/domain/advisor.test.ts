import fc from 'fast-check';
import { advise, type Advice } from '../../src/domain/advisor';
import { noFigures, type Sample, type ServiceFigures, type StageFigures } from '../../src/domain/figures';
import { request } from './requestBuilder';

const { stages } = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Siap diambil 3 hari °', 'Pendampingan janji temu', 'Penyerahan 4 jam']);

function measured(samples: readonly Sample[], months: StageFigures['months'] = []): StageFigures {
  return { samples, months };
}

const hours = (...numbers: number[]): Sample[] => numbers.map((number) => ({ took: number * 60, work: 0, days: Math.floor(number / 7.5) }));

function adviceOf(figures: Partial<Record<string, StageFigures>>, whole = noFigures): Map<string | null, Advice> {
  const service: ServiceFigures = { stages: new Map(Object.entries(figures) as [string, StageFigures][]), whole };
  return new Map(advise('Penelusuran Informasi', stages, service, '2025-04').map((entry) => [entry.stage, entry]));
}

test('a stage in hours: the hours that nine of ten would have kept, rounded up', () => {
  // Twenty stages: eighteen within 2½ hours, two much longer.
  const found = adviceOf({ Verifikasi: measured(hours(...Array<number>(17).fill(1), 2.5, 6, 30)) }).get('Verifikasi');
  expect(found).toMatchObject({ promised: [{ unit: 'hours', amount: 4 }], median: 60, ninetieth: 150, keepable: { unit: 'hours', amount: 3 }, samples: 20 });
});

test('a stage in days: the working days after the day on which it began', () => {
  const found = adviceOf({ Penelusuran: measured(hours(...Array<number>(15).fill(8), 23, 24, 25, 31, 50)) }).get('Penelusuran');
  expect(found).toMatchObject({ promised: [{ unit: 'days', amount: 2 }], keepable: { unit: 'days', amount: 3 } });
  const quick = adviceOf({ Penelusuran: measured(hours(...Array<number>(20).fill(1))) }).get('Penelusuran');
  expect(quick?.keepable).toEqual({ unit: 'days', amount: 1 });
});

test('below twenty finished ones nothing is advised', () => {
  const found = adviceOf({ Verifikasi: measured(hours(...Array<number>(19).fill(1))) }).get('Verifikasi');
  expect(found).toMatchObject({ samples: 19, median: 60, keepable: null });
});

test('what was achieved counts the months of the last year only', () => {
  const months = [{ month: '2025-03', kept: 0, broken: 50 }, { month: '2025-04', kept: 8, broken: 1 }, { month: '2026-04', kept: 10, broken: 1 }];
  expect(adviceOf({ Verifikasi: measured(hours(1), months) }).get('Verifikasi')).toMatchObject({ finished: 20, kept: 18 });
});

test('the whole promises the sum of its stages and is advised in days; an appointment promises nothing', () => {
  const found = adviceOf({}, measured(hours(...Array<number>(20).fill(40))));
  expect(found.get(null)).toMatchObject({ promised: [{ unit: 'days', amount: 5 }, { unit: 'hours', amount: 8 }], keepable: { unit: 'days', amount: 5 } });
  expect(found.get('Pendampingan')).toMatchObject({ promised: [], keepable: null });
  expect([...found.keys()]).toEqual(['Verifikasi', 'Penelusuran', 'Siap diambil', 'Pendampingan', 'Penyerahan', null]);
});

test('an advised promise would have been kept by nine tenths of the samples, and a smaller one would not', () => {
  const sample = fc.record({ took: fc.integer({ min: 0, max: 9000 }), work: fc.constant(0), days: fc.integer({ min: 0, max: 25 }) });
  fc.assert(fc.property(fc.array(sample, { minLength: 20, maxLength: 60 }), (samples) => {
    const found = adviceOf({ Verifikasi: measured(samples), Penelusuran: measured(samples) });
    const inHours = found.get('Verifikasi')?.keepable?.amount ?? 0;
    const inDays = found.get('Penelusuran')?.keepable?.amount ?? 0;
    const share = (keeps: (one: Sample) => boolean): number => samples.filter(keeps).length / samples.length;
    expect(share(({ took }) => took <= inHours * 60)).toBeGreaterThanOrEqual(0.9);
    expect(share(({ days }) => days <= inDays)).toBeGreaterThanOrEqual(0.9);
    if (inHours > 1) expect(share(({ took }) => took <= (inHours - 1) * 60)).toBeLessThan(0.9);
    if (inDays > 1) expect(share(({ days }) => days <= inDays - 1)).toBeLessThan(0.9);
  }));
});
