import { readConfiguration, type DeskConfiguration } from '../../src/application/configuration/readConfiguration';
import { readState, type DeskState } from '../../src/application/desk/deskState';
import { projectContents, projectImage, signatureText } from '../../src/application/desk/rows';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { rawOfCell } from '../../src/application/observe/cellMatch';
import { observe, type Observation } from '../../src/application/observe/observe';
import type { DeskSheet } from '../../src/application/ports';
import { sweep } from '../../src/application/sweep';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import { samplePeople, type Person } from './samplePeople';
import { startingTables } from './startingConfiguration';

const zone = 'Asia/Jakarta';
const deskOwner = 'admin@perpustakaan.example';

/** Serial number of a day or instant of the Sheet, as the API reads it: a wall clock like '2026-04-09 10:00'. */
export function serialOf(wall: string): number {
  return (Date.parse(`${wall.replace(' ', 'T')}${wall.length > 10 ? ':00' : 'T00:00:00'}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** A desk as it was set up, with the sample people in Pustakawan, and more of them. */
export function staffedConfiguration(more: readonly Person[] = []): DeskConfiguration {
  return more.length > 0 ? readStaffed([...samplePeople, ...more]) : (staffed ??= readStaffed(samplePeople));
}

let staffed: DeskConfiguration | undefined;

function readStaffed(staff: readonly Person[]): DeskConfiguration {
  const header = deskTabs.librarians.columns.map((column) => column.header);
  const people = staff.map((person) => header.map((name) => (person as unknown as Readonly<Record<string, string>>)[name] ?? ''));
  return readConfiguration({ ...startingTables(), librarians: [header, ...people] }, zone);
}

/** One row of Permohonan: what stands in it, by header. */
export type TypedRow = Readonly<Record<string, unknown>>;

const { columns } = deskTabs.requests;

/** A look at an instant like '2026-04-07T03:00:00Z' that finds these rows, the last edit being that of `as` ('' where Google does not say); then what has come due. */
export function lookAtRows(before: DeskState, at: string, as: string, rows: readonly TypedRow[]): { readonly work: WorkUnit; readonly observation: Observation } {
  const work = new WorkUnit(before, staffedConfiguration(), Date.parse(at));
  const sheet: DeskSheet = { read: () => { throw new Error('read once, before this'); }, readContents: () => [], readTexts: () => [], commit: () => ({ strayed: [] }) };
  const observation = observe(
    work,
    { rows: rows.map((row) => columns.map(({ header }) => row[header] ?? '')), columns: new Map(columns.map(({ key }, index) => [key, index])), everTicket: [] },
    { email: as, firstRow: 2, lastRow: rows.length + 1, firstColumn: 0, lastColumn: 99, typed: null }, sheet,
    { deskOwner, reopenDays: 30, statusAddress: () => 'https://status.example' },
  );
  sweep(work, deskOwner);
  return { work, observation };
}

/** The first look of a desk without requests, at rows that `as` has typed by hand. */
export function lookAtHandRows(at: string, as: string, rows: readonly TypedRow[]): { readonly work: WorkUnit; readonly observation: Observation } {
  return lookAtRows(readState([]), at, as, rows);
}

/** The state that a look has left. */
export function stateAfter(work: WorkUnit): DeskState {
  return { ...readState([]), meta: work.meta, images: work.images, outbox: work.outbox };
}

/** The row of a request as the desk has written it. */
export function rowWritten(work: WorkUnit, ticket: string): TypedRow {
  const image = work.images.get(ticket);
  const contents = work.contentsOf(ticket);
  if (!image || !contents) throw new Error(`no request ${ticket}`);
  const written = projectImage(image, work.configuration, work.now);
  const cells: Readonly<Record<string, Parameters<typeof rawOfCell>[0]>> = { ...written, ...projectContents(contents), signature: signatureText(image, written, zone) };
  return Object.fromEntries(columns.map(({ key, header }) => [header, rawOfCell(cells[key] ?? null, zone)]));
}
