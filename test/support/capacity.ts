import { accountLimits, propertyLimits } from '../../src/domain/capacity';
import { isWorthLooking } from '../../src/application/clockPace';
import { openDesk, type Desk } from './desk';
import { openPage } from './pageCalls';

/** What something costs the account of the desk's owner. */
interface Cost {
  readonly recipients: number;
  /** Those of them who are no staff of the library. */
  readonly requesters: number;
  /** Seconds that triggers run, and executions of them. */
  readonly triggerSeconds: number;
  readonly triggers: number;
  readonly propertyCalls: number;
  readonly sheetReads: number;
  readonly sheetWrites: number;
}

export interface Measured {
  /** A request without a question to its requester, and one with: from the form to the mail that asks for a rating. */
  readonly plain: Cost;
  readonly withQuestion: Cost;
  /** An hour in which nothing happens, in working time and at night. */
  readonly quietHour: Cost;
  readonly nightHour: Cost;
  /** Seconds that a page takes first, and from the cache. */
  readonly viewFirst: number;
  readonly viewCached: number;
  /** Characters of the script properties after all this. */
  readonly properties: number;
}

/** What Google adds to each execution before the first line of a script runs, in seconds: an assumption, to be measured on a real account. */
const startSeconds = 1;
/** A library of this size reads a digest each morning. */
const readersOfDigests = 6;
/** Gathered mails that its five librarians get on a day that is busy all along: one each two hours of eight. */
const gatheredMails = 5 * 4;
const weekday = '2026-04-07T00:00:00+07:00';

const triggerFunctions = ['onFormSubmitted', 'onSheetEdited', 'onTick'];

function costOf(desk: Desk, deed: () => void): Cost {
  const mails = desk.workspace.mail.sent().length;
  const executions = desk.project.executions.length;
  desk.workspace.calls.reset();
  deed();
  const calls = Object.entries(desk.workspace.calls.byMethod());
  const count = (pattern: RegExp): number => calls.reduce((sum, [method, times]) => sum + (pattern.test(method) ? times : 0), 0);
  const runs = desk.project.executions.slice(executions).filter(({ fn }) => triggerFunctions.includes(fn));
  const addresses = desk.workspace.mail.sent().slice(mails).flatMap(({ to, cc }) => [...to, ...cc]);
  return {
    recipients: addresses.length, requesters: addresses.filter((address) => !address.endsWith('@perpustakaan.example')).length,
    triggerSeconds: runs.reduce((sum, { milliseconds }) => sum + milliseconds / 1000 + startSeconds, 0), triggers: runs.length,
    propertyCalls: count(/^PropertiesService/), sheetReads: count(/^Sheets\..*(batchGet|get)$/), sheetWrites: count(/^Sheets\..*batchUpdate$/),
  };
}

/** Plays one request of each kind on an emulated desk whose services take as long as practice says, and measures what it costs. */
export function measureCapacity(): Measured {
  const desk = openDesk({ now: '2026-04-07T08:00:00+07:00', latency: true });
  const life = (ticket: string, asks: boolean): Cost => costOf(desk, () => {
    desk.submit({ region: 'Bandung', service: 'Grammarly' });
    const page = openPage(desk, ticket, 'siti@riset.example');
    desk.typeIn(ticket, 'Status', 'Diproses');
    if (asks) {
      desk.typeIn(ticket, 'Catatan untuk Pemohon', 'Berapa kata naskahnya?');
      desk.typeIn(ticket, 'Status', 'Menunggu Pemohon');
      page.act({ name: 'answer', text: 'Sekitar 4.000 kata.', link: '' });
      desk.tick();
    }
    desk.typeIn(ticket, 'Tahap', 'Penyerahan');
    desk.typeIn(ticket, 'Tautan Hasil', 'https://drive.google.com/file/d/hasil/view');
    desk.typeIn(ticket, 'Status', 'Diserahkan');
    page.act({ name: 'confirmReceipt' });
    desk.skipTo(new Date(desk.workspace.clock.now().getTime() + 61 * 60_000).toISOString());
    desk.tick();
  });
  const plain = life('LK-2026-00001', false);
  const withQuestion = life('LK-2026-00002', true);
  const hourFrom = (from: string, until: string): Cost => {
    desk.skipTo(from);
    return costOf(desk, () => {
      desk.workspace.clock.advanceTo(until);
    });
  };
  const quietHour = hourFrom('2026-04-07T14:00:00+07:00', '2026-04-07T15:00:00+07:00');
  const nightHour = hourFrom('2026-04-07T21:00:00+07:00', '2026-04-07T22:00:00+07:00');
  const seconds = (): number => {
    const before = desk.project.executions.length;
    desk.project.get({ p: 'layanan' }, null);
    return desk.project.executions.slice(before).reduce((sum, { milliseconds }) => sum + milliseconds / 1000 + startSeconds, 0);
  };
  desk.workspace.faults.emptyCache(desk.project);
  const viewFirst = seconds();
  const viewCached = seconds();
  const { PropertiesService } = desk.project.services() as { PropertiesService: GoogleAppsScript.Properties.PropertiesService };
  const properties = Object.entries(PropertiesService.getScriptProperties().getProperties()).join('').length;
  desk.expectNoFailures();
  return { plain, withQuestion, quietHour, nightHour, viewFirst, viewCached, properties };
}

/** One line of the table: what a request costs, what goes besides each day, and for how many requests a day that is enough. */
export interface CapacityRow {
  readonly what: string;
  readonly request: number;
  readonly day: number;
  readonly consumer: readonly [limit: number, requests: number];
  readonly workspace: readonly [limit: number, requests: number];
}

/** Limits of Google's that hang on the day (Apps Script, Quotas for Google Services). */
const propertyCallsADay = { consumer: 50_000, workspace: 500_000 } as const;

/** Hours of a weekday in which the clock looks every five minutes. */
const busyHours = Array.from({ length: 24 }, (_, hour) => Date.parse(weekday) + hour * 3_600_000 + 10 * 60_000).filter(isWorthLooking).length;

export function capacityRows({ plain, withQuestion, quietHour, nightHour }: Measured): CapacityRow[] {
  const mean = (of: (cost: Cost) => number): number => (of(plain) + of(withQuestion)) / 2;
  const quietDay = (of: (cost: Cost) => number): number => busyHours * of(quietHour) + (24 - busyHours) * of(nightHour);
  const row = (what: string, request: number, day: number, consumer: number, workspace: number): CapacityRow =>
    ({ what, request, day, consumer: [consumer, Math.floor((consumer - day) / request)], workspace: [workspace, Math.floor((workspace - day) / request)] });
  return [
    row('mail recipients', mean(({ recipients }) => recipients), readersOfDigests + quietDay(({ recipients }) => recipients), accountLimits.consumer.recipients, accountLimits.workspace.recipients),
    row('mail recipients, librarians’ mails gathered', mean(({ requesters }) => requesters), readersOfDigests + gatheredMails, accountLimits.consumer.recipients, accountLimits.workspace.recipients),
    row('trigger running time, seconds', mean(({ triggerSeconds }) => triggerSeconds), quietDay(({ triggerSeconds }) => triggerSeconds), accountLimits.consumer.triggerMinutes * 60, accountLimits.workspace.triggerMinutes * 60),
    row('calls of script properties', mean(({ propertyCalls }) => propertyCalls), quietDay(({ propertyCalls }) => propertyCalls), propertyCallsADay.consumer, propertyCallsADay.workspace),
  ];
}

/** Executions at a time, and calls of the Sheets API a minute, that Google allows one user. */
const simultaneous = 30;
const sheetCallsAMinute = 60;

/** What one moment carries, by name. */
export function momentRows({ plain, viewFirst, viewCached, properties }: Measured): readonly (readonly [what: string, amount: number])[] {
  return [
    ['page views a second, from the cache', simultaneous / viewCached],
    ['page views a second, none of them in the cache', simultaneous / viewFirst],
    ['looks after a typed cell, a minute', (sheetCallsAMinute / Math.max(plain.sheetReads, plain.sheetWrites)) * plain.triggers],
    ['share of the property store in use, %', (100 * properties) / propertyLimits.store],
  ];
}

/** The tables of docs/capacity.md. */
export function capacityTables(measured: Measured): string {
  const amount = (value: number): string => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return [
    '| a day | one request | what goes besides | consumer: limit | requests a day | Workspace: limit | requests a day |',
    '|---|---|---|---|---|---|---|',
    ...capacityRows(measured).map(({ what, request, day, consumer, workspace }) => `| ${[what, amount(request), amount(day), ...consumer.map(String), ...workspace.map(String)].join(' | ')} |`),
    '',
    '| at one moment | |',
    '|---|---|',
    ...momentRows(measured).map(([what, value]) => `| ${what} | ${amount(value)} |`),
  ].join('\n');
}

/** What stands around the tables in the file. */
export const tableMarks = ['<!-- measured: npm run bench capacity writes these tables -->', '<!-- end of what is measured -->'] as const;

/** The text of docs/capacity.md with these tables in it. Throws where the marks are missing. */
export function withTables(text: string, tables: string): string {
  const [begin, end] = tableMarks;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error('docs/capacity.md has lost the marks around its tables');
  return `${text.slice(0, from + begin.length)}\n${tables}\n${text.slice(to)}`;
}
