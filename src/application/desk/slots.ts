import type { RowWrite } from '../sheetCommit';
import { jsonPieces } from '../tabs/deskTabs';
import { slotKey, type DeskState, type SlotKind } from './deskState';
import { pieceCells } from './jsonPieces';

/** One piece of Keadaan as a row write. */
export function writeSlot(row: number, kind: SlotKind, key: string, value: unknown): RowWrite {
  return { row, cells: { kind, key, ...pieceCells('json', JSON.stringify(value), jsonPieces) } };
}

/** Gives a row of Keadaan back. */
export function clearSlot(row: number): RowWrite {
  return { row, cells: { kind: '', key: '', ...pieceCells('json', '', jsonPieces) } };
}

/** Hands out rows of Keadaan: the one a piece already has, else a free one, else a new one at the end. */
export class SlotAllocator {
  private readonly free: number[];
  private readonly given = new Map<string, number>();
  private next: number;

  constructor(private readonly state: DeskState) {
    this.free = [...state.freeRows];
    this.next = state.nextRow;
  }

  rowFor(kind: SlotKind, key: string): number {
    const name = slotKey(kind, key);
    const known = this.state.slots.get(name) ?? this.given.get(name);
    if (known !== undefined) return known;
    const row = this.free.shift() ?? this.next;
    if (row === this.next) this.next += 1;
    this.given.set(name, row);
    return row;
  }
}
