import { errorOf, newWorkspace, runScript } from '../support/runScript';

const format = (instant: string, zone: string, pattern: string): unknown => runScript(`return Utilities.formatDate(new Date(${JSON.stringify(instant)}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`);
const parse = (text: string, zone: string, pattern: string): unknown => runScript(`return Utilities.parseDate(${JSON.stringify(text)}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)}).toISOString();`);

describe('Utilities.formatDate follows java.text.SimpleDateFormat', () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-12-29T17:05:07Z'],
    ['yyyy-MM-dd HH:mm:ss.SSS z', 'Asia/Jakarta', '2026-12-30 00:05:07.089 WIB'],
    ['z', 'Asia/Makassar', 'WITA'],
    ['z', 'Asia/Jayapura', 'WIT'],
    ['z zzzz Z X XX XXX', 'America/New_York', 'EST Eastern Standard Time -0500 -05 -0500 -05:00'],
    ['z X', 'Asia/Dubai', 'GST +04'],
    ['HH:mm z', 'GMT+7', '00:05 GMT+07:00'],
    ['X XXX', 'UTC', 'Z Z'],
    ['E EEE EEEE u', 'Asia/Jakarta', 'Wed Wed Wednesday 3'],
    ['M MM MMM MMMM', 'Asia/Jakarta', '12 12 Dec December'],
    ['D F W w', 'Asia/Jakarta', '364 5 5 1'],
    ['H k K h a', 'Asia/Jakarta', '0 24 0 12 AM'],
    ["h 'o''clock' a, G", 'GMT', "5 o'clock PM, AD"],
    ["''yy''", 'GMT', "'26'"],
    ['y yyyyy', 'GMT', '2026 02026'],
  ])('%s in %s', (pattern, zone, expected) => {
    expect(format('2026-12-29T17:05:07.089Z', zone, pattern)).toBe(expected);
  });

  test('YYYY is the year of the week: the trap of the last days of December', () => {
    expect(format('2026-12-26T12:00:00Z', 'GMT', 'YYYY-ww yyyy')).toBe('2026-52 2026');
    expect(format('2026-12-27T12:00:00Z', 'GMT', 'YYYY-ww yyyy')).toBe('2027-01 2026');
  });

  test('daylight saving time moves offset and name', () => {
    expect(format('2026-03-29T00:59:59Z', 'Europe/Berlin', 'HH:mm z Z')).toBe('01:59 CET +0100');
    expect(format('2026-03-29T01:00:00Z', 'Europe/Berlin', 'HH:mm z Z')).toBe('03:00 CEST +0200');
  });

  test('an unknown zone is GMT, as java.util.TimeZone documents', () => {
    expect(format('2026-12-29T17:05:07Z', 'Kawasan/Cibinong', 'HH:mm z')).toBe('17:05 GMT');
  });

  test('refuses letters that the pattern language lacks, open quotes and what is no date', () => {
    expect(errorOf("Utilities.formatDate(new Date(), 'GMT', 'yyyy-bb');")).toBe("Illegal pattern character 'b'");
    expect(errorOf("Utilities.formatDate(new Date(), 'GMT', \"yyyy'T\");")).toBe('Unterminated quote');
    expect(errorOf("Utilities.formatDate(new Date(NaN), 'GMT', 'yyyy');")).toBe('Invalid argument: date. Should be of type: Date');
    expect(errorOf("Utilities.formatDate('2026-01-01', 'GMT', 'yyyy');")).toBe("The parameters (String,String,String) don't match the method signature for Utilities.formatDate.");
  });
});

describe('Utilities.parseDate', () => {
  test.each([
    ['2026-03-04', 'Asia/Jakarta', 'yyyy-MM-dd', '2026-03-03T17:00:00.000Z'],
    ['2026-02-30', 'GMT', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
    ['20260304', 'GMT', 'yyyyMMdd', '2026-03-04T00:00:00.000Z'],
    ['12/3/26', 'GMT', 'd/M/yy', '2026-03-12T00:00:00.000Z'],
    ['12/3/97', 'GMT', 'd/M/yy', '1997-03-12T00:00:00.000Z'],
    ['3 Mar 2026 4:05 PM', 'Asia/Makassar', 'd MMM yyyy h:mm a', '2026-03-03T08:05:00.000Z'],
    ['2026-03-04T05:06:07+0700', 'GMT', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-03-03T22:06:07.000Z'],
    ['2026-03-04 05:06 WIB', 'GMT', 'yyyy-MM-dd HH:mm z', '2026-03-03T22:06:00.000Z'],
    ['07:30', 'Asia/Jakarta', 'HH:mm', '1970-01-01T00:30:00.000Z'],
    ['2026-03-08 02:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01 01:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-11-01T06:30:00.000Z'],
  ])('%s in %s as %s', (text, zone, pattern, expected) => {
    expect(parse(text, zone, pattern)).toBe(expected);
  });

  test('refuses text that does not fit', () => {
    expect(errorOf("Utilities.parseDate('besok', 'GMT', 'yyyy-MM-dd');")).toBe('Unparseable date: "besok"');
  });
});

describe('Utilities.sleep', () => {
  test('lets virtual time pass, at most five minutes at once', () => {
    expect(runScript('const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;', newWorkspace())).toBe(1500);
    expect(errorOf('Utilities.sleep(300001);')).toBe('Invalid argument: milliseconds');
  });
});
