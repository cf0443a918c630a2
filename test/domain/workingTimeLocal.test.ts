import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { atLocal, instantOfSerial, localDate, offsetMinutes, serialOfInstant, WorkingTimeError } from '../../src/domain/workingTime';

const ZONES = [
  'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Etc/UTC', 'America/New_York', 'Europe/Berlin', 'Europe/Dublin', 'Africa/Cairo', 'Africa/Casablanca',
  'America/Santiago', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Chatham', 'Asia/Gaza',
];
/** Times from 1975 to 2037 on every part of a day, and the small hours of the seasons in which clocks are changed. */
const WALL_TIMES = [
  ...Array.from({ length: 150 }, (_, index) => new Date(Date.UTC(1975, 0, 1) + index * 216_791 * 60_000)),
  ...[2011, 2026].flatMap((year) =>
    [...days(year, 2, 1, 60), ...days(year, 8, 1, 75)].flatMap((day) => [0.25, 1.5, 2.25].map((hour) => new Date(day + hour * 3_600_000))),
  ),
].map((time) => time.toISOString().slice(0, 19));

function days(year: number, month: number, day: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Date.UTC(year, month, day + index));
}

describe('local time', () => {
  test('is as Temporal has it, in zones with every kind of change', () => {
    const script = `
      import { Temporal } from 'temporal-polyfill';
      const [zones, times] = JSON.parse(process.env.QUESTIONS);
      console.log(JSON.stringify(zones.map((zone) => times.map((time) => {
        const zoned = Temporal.PlainDateTime.from(time).toZonedDateTime(zone);
        return [zoned.epochMilliseconds, zoned.offsetNanoseconds / 6e10];
      }))));`;
    const answers: unknown = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: join(__dirname, '../..'),
        env: { ...process.env, QUESTIONS: JSON.stringify([ZONES, WALL_TIMES]) },
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      }),
    );
    const ours = ZONES.map((zone) =>
      WALL_TIMES.map((time) => {
        const at = atLocal(zone, time.slice(0, 10), time.slice(11));
        return [at.getTime(), offsetMinutes(zone, at)];
      }),
    );
    expect(ours).toEqual(answers);
  });

  test('that clocks skip is later, that they show twice is the first', () => {
    expect(atLocal('America/New_York', '2026-03-08', '02:30')).toEqual(new Date('2026-03-08T07:30:00Z'));
    expect(atLocal('America/New_York', '2026-11-01', '01:30')).toEqual(new Date('2026-11-01T05:30:00Z'));
    expect(atLocal('Asia/Jayapura', '2026-11-23', '24:00')).toEqual(new Date('2026-11-23T15:00:00Z'));
  });

  test('has its own date', () => {
    const evening = new Date('2026-11-23T16:30:00Z');
    expect(localDate('Asia/Jakarta', evening)).toBe('2026-11-23');
    expect(localDate({ tz: 'Asia/Jayapura' }, evening)).toBe('2026-11-24');
    expect(offsetMinutes('Asia/Makassar', evening)).toBe(480);
  });

  test('refuses dates, times and zones that do not exist', () => {
    expect(() => atLocal('Asia/Jakarta', '2026-02-29', '08:00')).toThrow(WorkingTimeError);
    expect(() => atLocal('Asia/Jakarta', '2026-02-28', '24:01')).toThrow('invalid-time: 24:01');
    expect(() => offsetMinutes('Asia/Bogor', new Date(0))).toThrow('unknown-time-zone: Asia/Bogor');
  });
});

describe('serial day numbers', () => {
  test('count from 30 December 1899, with the time as a fraction', () => {
    expect(serialOfInstant('Asia/Jakarta', new Date('2026-11-22T17:00:00Z'))).toBe(46_349);
    expect(serialOfInstant('Etc/UTC', new Date('1900-01-01T12:00:00Z'))).toBe(2.5);
    expect(instantOfSerial('Asia/Jakarta', 46_349.3125)).toEqual(new Date('2026-11-23T00:30:00Z'));
  });

  test('come back to the millisecond', () => {
    for (let index = 0; index < 500; index += 1) {
      const at = new Date(Date.UTC(2020, 0, 1) + index * 398_765_433);
      expect(instantOfSerial('Asia/Jayapura', serialOfInstant('Asia/Jayapura', at))).toEqual(at);
    }
  });
});
