import { readConfiguration, type DeskConfiguration } from '../../src/application/configuration/readConfiguration';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { observe, type Observation } from '../../src/application/observe/observe';
import type { DeskSheet } from '../../src/application/ports';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import { samplePeople } from './samplePeople';
import { startingTables } from './startingConfiguration';

/** Serial number of a day or instant of the Sheet, as the API reads it: a wall clock like '2026-04-09 10:00'. */
export function serialOf(wall: string): number {
  return (Date.parse(`${wall.replace(' ', 'T')}${wall.length > 10 ? ':00' : 'T00:00:00'}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** A desk as it was set up, with the sample people in Pustakawan. */
export function staffedConfiguration(): DeskConfiguration {
  const header = deskTabs.librarians.columns.map((column) => column.header);
  const people = samplePeople.map((person) => header.map((name) => (person as unknown as Readonly<Record<string, string>>)[name] ?? ''));
  return readConfiguration({ ...startingTables(), librarians: [header, ...people] }, 'Asia/Jakarta');
}

const header = deskTabs.requests.columns.map((column) => column.header);

/** Lets a desk without requests look at rows that `as` has typed into Permohonan, by header; an instant like '2026-04-07T03:00:00Z'. */
export function lookAtHandRows(at: string, as: string, rows: readonly Readonly<Record<string, unknown>>[]): { readonly work: WorkUnit; readonly observation: Observation } {
  const work = new WorkUnit(readState([]), staffedConfiguration(), Date.parse(at));
  const sheet: DeskSheet = { read: () => { throw new Error('read once, before this'); }, readContents: () => [], commit: () => ({ strayed: [] }) };
  const observation = observe(
    work,
    { rows: rows.map((row) => header.map((name) => row[name] ?? '')), columns: new Map(deskTabs.requests.columns.map((column, index) => [column.key, index])), everTicket: [] },
    { email: as, firstRow: 2, lastRow: rows.length + 1, typed: null }, sheet,
    { deskOwner: 'admin@perpustakaan.example', reopenDays: 30, statusAddress: () => 'https://status.example' },
  );
  return { work, observation };
}
