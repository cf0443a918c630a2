import { keepSlots } from '../../src/application/clinic/keepSlots';
import { slotRows } from '../../src/application/clinic/slotRows';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { runPageCommand } from '../../src/application/pageCommands/pageCommand';
import type { PageAction } from '../../src/application/pageCommands/pageRequest';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import type { RequestImage } from '../../src/domain/request';
import { wib } from '../domain/requestBuilder';
import { serialOf, staffedConfiguration } from './observedRows';

const { columns } = deskTabs.slots;
const place = (key: string): number => columns.findIndex((column) => column.key === key);

/** A desk of requests and the tab Jadwal, without a spreadsheet: looks decide, and what they write stands in the rows for the next one. */
export interface JadwalDesk {
  /** Rows of Jadwal without the header; a librarian may do with them what they like. */
  rows: unknown[][];
  /** What one look at a wall clock does: some step, then the chore. */
  look(at: string, step?: (work: WorkUnit) => void): WorkUnit;
  /** What the requester of a ticket presses on the page; 'done', or why not. */
  press(at: string, ticket: string, action: PageAction, key?: string): string;
  image(ticket: string): RequestImage;
  /** Name on the page of the slot that begins then. */
  slotId(start: string): string;
  cell(row: number, key: string): string;
  type(row: number, key: string, value: unknown): void;
  /** Mails ordered so far, as 'whom: news', a mail that was replaced left out. */
  mails(): string[];
  /** What Kondisi Sistem would say of the tab: row and words. */
  problems(): string[];
}

export function slotRow(start: string, end: string, librarian: string, extra: Readonly<Record<string, string>> = {}): unknown[] {
  const cells: Readonly<Record<string, unknown>> = { region: 'Bandung', service: '*', start: serialOf(start), end: end === '' ? '' : serialOf(end), librarian, ...extra };
  return columns.map(({ key }) => cells[key] ?? '');
}

export function jadwalDesk(requests: readonly RequestImage[], rows: unknown[][]): JadwalDesk {
  const fresh = readState([]);
  let state = { ...fresh, images: new Map(requests.map((image) => [image.ticket, image])) };
  const address = (image: RequestImage): string => `https://status.example/${image.ticket}`;
  const desk: JadwalDesk = {
    rows,
    look: (at, step) => {
      const work = new WorkUnit(state, staffedConfiguration(), wib(at));
      work.slots = [columns.map(({ header }) => header), ...desk.rows.map(asGoogleGives)];
      step?.(work);
      keepSlots(work, { statusAddress: address });
      for (const [row, cells] of work.slotWrites) for (const [key, value] of Object.entries(cells)) (desk.rows[row - 2] ?? [])[place(key)] = value;
      state = { ...state, meta: work.meta, images: new Map(work.images), outbox: new Map(work.outbox), clinic: work.clinic };
      return work;
    },
    press: (at, ticket, action, key = `${at}${ticket}${JSON.stringify(action)}`) => {
      let outcome = '';
      desk.look(at, (work) => {
        const decided = runPageCommand(work, { grant: { ticket, sequence: work.images.get(ticket)?.sequence ?? 0 }, key, action }, { statusAddress: address, reopenDays: 30 }, null);
        outcome = decided.done ? 'done' : decided.reason;
      });
      return outcome;
    },
    image: (ticket) => {
      const image = state.images.get(ticket);
      if (!image) throw new Error(`no request ${ticket}`);
      return image;
    },
    slotId: (start) => slotRows([columns.map(({ header }) => header), ...desk.rows], 'Asia/Jakarta').find((row) => row.start === wib(start))?.id ?? 'none',
    cell: (row, key) => String(desk.rows[row]?.[place(key)] ?? ''),
    type: (row, key, value) => {
      (desk.rows[row] ?? [])[place(key)] = value;
    },
    mails: () => [...state.outbox.values()].map(({ to, parameters }) => `${to.map((address_) => address_.split('@')[0]).join()}: ${parameters.date?.news ?? parameters.kind} ${parameters.date?.answerByWall ?? ''}`.trim()),
    problems: () => state.clinic.problems.map(({ row, data }) => `${row ?? ''}: ${data.words ?? ''}`),
  };
  return desk;
}

/** Google leaves out the empty cells at the end of a row. */
function asGoogleGives(cells: readonly unknown[]): readonly unknown[] {
  const last = cells.reduce<number>((found, cell, index) => (cell === '' ? found : index), -1);
  return cells.slice(0, last + 1);
}
