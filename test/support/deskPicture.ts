import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';
import type { Desk } from './desk';

/** All that anybody can see of a desk, by where it stands: lines of text. */
export type Picture = ReadonlyMap<string, readonly string[]>;

/** Columns that tell how often something was tried and not what became of it, by tab; numbers of mails go on where a fault was told in between. */
const traces: Readonly<Record<string, readonly string[]>> = { 'Kotak Keluar': ['Percobaan', 'Kode Surat'] };

/** Tabs whose rows stand in the order in which places were free, or forms could be read. */
const scattered = new Set(['Keadaan', 'Pemetaan']);

/** What is learnt, measured and counted goes by attempts: figures and counters that the desk keeps, and what Kondisi Sistem says of them. */
const learnt = /^figures¦|^meta¦desk¦|^clinic¦|^WATCH=|¦Baik¦Kondisi Sistem¦|Jatah surat: tersisa|^TROUBLE=|^INBOX=/;
/** Telling the administrator of an error of Google's. */
const faultTold = /perlu diperbaiki/i;
/** Drawn by Google anew for each event. */
const drawn = /meet\.google\.com\/[a-z-]+/g;

/** Every tab of every spreadsheet, forms, script properties, triggers, calendar, shares of files, and each mail that left. */
export function pictureOf(desk: Desk): Picture {
  const { workspace, project } = desk;
  const { account } = (workspace as LocalWorkspace).kernel;
  const picture = new Map<string, readonly string[]>();
  for (const book of workspace.spreadsheets()) {
    for (const { name } of book.tabs()) {
      const [header = [], ...rows] = book.text(name);
      const kept = header.map((title) => traces[name]?.includes(title) !== true);
      const lines = rows.map((row) => row.filter((_, column) => kept[column] !== false).join('¦')).filter((line) => line.replaceAll('¦', '') !== '');
      picture.set(`${book.name} / ${name}`, [header.join('¦'), ...(scattered.has(name) ? lines.sort() : lines)]);
    }
  }
  for (const form of workspace.forms()) picture.set(`form ${form.title}`, [String(form.acceptingResponses), ...form.items().map((item) => `${item.type} ${item.title} ${(item.choices ?? []).join()}`)]);
  picture.set('triggers', project.triggers().map(({ handler, event, owner }) => `${handler} ${event} ${owner}`).sort());
  picture.set('script properties', [...account.projects.values()].flatMap(({ scriptProperties }) => [...scriptProperties].map(([name, value]) => `${name}=${value}`)).sort());
  picture.set('calendar', workspace.calendars.events().map(({ title, start, end, guests }) => `${title} ${start.toISOString()} ${end.toISOString()} ${guests.map(({ email }) => email).join()}`));
  picture.set('files', [...account.drive.files.values()].map(({ name, editors, viewers, trashed }) => `${name} ${[...editors].join()} ${[...viewers].join()} ${String(trashed)}`).sort());
  for (const [place, lines] of picture) picture.set(place, lines.filter((line) => !learnt.test(line)).map((line) => line.replace(drawn, 'meet')));
  picture.set('mails', workspace.mail.sent().map(({ to, cc, subject, body }) => `${[...to, ...cc].join()} | ${subject} | ${body.split('\n')[0] ?? ''}`).sort());
  return picture;
}

/** The same without what tells people of an error of Google's: whoever compares a run in which there was one. */
export function withoutFaultsTold(picture: Picture): Picture {
  return new Map([...picture].map(([place, lines]) => [place, place.endsWith(' / Kondisi Sistem') ? [] : lines.filter((line) => !faultTold.test(line))]));
}

/** What differs, in words; instants may be later by so many minutes. */
export function differences(expected: Picture, found: Picture, delay: number): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((place) => {
    const [wanted, seen] = [expected.get(place) ?? [], found.get(place) ?? []];
    if (same(wanted.join('\n'), seen.join('\n'), delay)) return [];
    const missing = wanted.filter((line) => !seen.some((other) => same(line, other, delay)));
    const more = seen.filter((line) => !wanted.some((other) => same(line, other, delay)));
    const pairs = missing.length === more.length && missing.length > 0 ? missing.map((line, index) => around(line, more[index] ?? '')) : [];
    const lone = pairs.length > 0 ? [] : [...missing.map((line) => `− ${line.slice(0, 300)}`), ...more.map((line) => `+ ${line.slice(0, 300)}`)];
    return [`${place}: ${[...pairs, ...lone].join('; ') || `${wanted.length} lines expected, ${seen.length} found, or in another order`}`];
  });
}

/** Where two lines part. */
function around(first: string, second: string): string {
  const [one, other] = [first.replace(instants, '·'), second.replace(instants, '·')];
  if (one === other) return `${(first.match(instants) ?? []).join(' ')} and ${(second.match(instants) ?? []).join(' ')}`;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `− ${one.slice(Math.max(0, at - 60), at + 60)} + ${other.slice(Math.max(0, at - 60), at + 60)}`;
}

/** Wall clocks, ISO instants, epoch milliseconds, minutes that were counted to their fractions, and working hours in halves. */
const instants = /\b\d+\.\d{3,}\b|(?<=¦)\d{1,3},[05](?=¦)|\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?Z?)?|\b[0-2]\d[:.][0-5]\d(?::[0-5]\d)?\b|\b1[67]\d{11}\b/g;

function same(one: string, other: string, delay: number): boolean {
  if (one === other) return true;
  if (one.replace(instants, '·') !== other.replace(instants, '·')) return false;
  const [ours, theirs] = [one.match(instants) ?? [], other.match(instants) ?? []];
  return ours.every((instant, index) => Math.abs(minutesOf(instant) - minutesOf(theirs[index] ?? '')) <= delay);
}

function minutesOf(instant: string): number {
  if (/^\d+\.\d{3,}$/.test(instant)) return Number(instant);
  // Working hours are shown in halves: one step is what a look's delay may cost.
  if (instant.includes(',')) return Number(instant.replace(',', '.')) * 2 * 20;
  if (instant.includes('T')) return Date.parse(instant) / 60_000;
  if (/^\d{13}$/.test(instant)) return Number(instant) / 60_000;
  const [hours = 0, minutes = 0] = instant.split(/[:.]/).map(Number);
  return hours * 60 + minutes;
}
