import type { LocalWorkspace } from '../../emulator/kernel/workspaceApi';
import type { Desk } from './desk';

/** All that anybody can see of a desk, by where it stands: lines of text. */
export type Picture = ReadonlyMap<string, readonly string[]>;

/** Columns that tell how often something was tried and not what became of it, by tab. */
const traces: Readonly<Record<string, readonly string[]>> = { 'Kotak Keluar': ['Percobaan'] };

/** Tabs whose rows are free places, taken in any order. */
const scattered = new Set(['Keadaan']);

/** What is learnt and measured counts attempts: figures that the desk keeps, and what Kondisi Sistem says of them. */
const learnt = /^figures¦|¦Baik¦Kondisi Sistem¦|Jatah surat: tersisa/;

/** Every tab of every spreadsheet, forms, script properties, triggers, calendar, shares of files, and each mail that left. */
export function pictureOf(desk: Desk): Picture {
  const { workspace, project } = desk;
  const { account } = (workspace as LocalWorkspace).kernel;
  const picture = new Map<string, readonly string[]>();
  for (const book of workspace.spreadsheets()) {
    for (const { name } of book.tabs()) {
      const [header = [], ...rows] = book.text(name);
      const kept = header.map((title) => traces[name]?.includes(title) !== true);
      const lines = rows.map((row) => row.filter((_, column) => kept[column] !== false).join('¦')).filter((line) => line.replaceAll('¦', '') !== '' && !learnt.test(line));
      picture.set(`${book.name} / ${name}`, [header.join('¦'), ...(scattered.has(name) ? lines.sort() : lines)]);
    }
  }
  for (const form of workspace.forms()) picture.set(`form ${form.title}`, [String(form.acceptingResponses), ...form.items().map((item) => `${item.type} ${item.title} ${(item.choices ?? []).join()}`)]);
  picture.set('triggers', project.triggers().map(({ handler, event, owner }) => `${handler} ${event} ${owner}`).sort());
  picture.set('script properties', [...account.projects.values()].flatMap(({ scriptProperties }) => [...scriptProperties].map(([name, value]) => `${name}=${value}`)).sort());
  picture.set('calendar', workspace.calendars.events().map(({ title, start, end, guests }) => `${title} ${start.toISOString()} ${end.toISOString()} ${guests.map(({ email }) => email).join()}`));
  picture.set('files', [...account.drive.files.values()].map(({ name, editors, viewers, trashed }) => `${name} ${[...editors].join()} ${[...viewers].join()} ${String(trashed)}`).sort());
  picture.set('mails', workspace.mail.sent().map(({ to, cc, subject, body }) => `${[...to, ...cc].join()} | ${subject} | ${body.split('\n')[0] ?? ''}`).sort());
  return picture;
}

/** What differs, in words; instants may be later by so many minutes. */
export function differences(expected: Picture, found: Picture, delay: number): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((place) => {
    const [wanted, seen] = [expected.get(place) ?? [], found.get(place) ?? []];
    if (same(wanted.join('\n'), seen.join('\n'), delay)) return [];
    const missing = wanted.filter((line) => !seen.some((other) => same(line, other, delay)));
    const more = seen.filter((line) => !wanted.some((other) => same(line, other, delay)));
    const pairs = wanted.flatMap((line, index) => (same(line, seen[index] ?? '', delay) ? [] : [around(line, seen[index] ?? '')]));
    return [`${place}: ${missing.map((line) => `− ${line.slice(0, 300)}`).join('; ')} ${more.map((line) => `+ ${line.slice(0, 300)}`).join('; ')}${missing.length + more.length === 0 ? `${wanted.length} lines expected, ${seen.length} found: ${pairs[0] ?? ''}` : ''}`];
  });
}

/** Where two lines part. */
function around(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `− ${one.slice(Math.max(0, at - 60), at + 60)} + ${other.slice(Math.max(0, at - 60), at + 60)}`;
}

/** Wall clocks, ISO instants and epoch milliseconds in a text. */
const instants = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?Z?)?|\b[0-2]\d[:.][0-5]\d(?::[0-5]\d)?\b|\b1[67]\d{11}\b/g;

function same(one: string, other: string, delay: number): boolean {
  if (one === other) return true;
  if (one.replace(instants, '·') !== other.replace(instants, '·')) return false;
  const [ours, theirs] = [one.match(instants) ?? [], other.match(instants) ?? []];
  return ours.every((instant, index) => Math.abs(minutesOf(instant) - minutesOf(theirs[index] ?? '')) <= delay);
}

function minutesOf(instant: string): number {
  if (instant.includes('T')) return Date.parse(instant) / 60_000;
  if (/^\d{13}$/.test(instant)) return Number(instant) / 60_000;
  const [hours = 0, minutes = 0] = instant.split(/[:.]/).map(Number);
  return hours * 60 + minutes;
}
