import type { AddOnView } from './panelView';
import type { SheetView } from '../../emulator/spreadsheet/people/sheetView';

export interface GridView {
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly string[];
  readonly sheet: SheetView;
  /** The script's add-on, whose panel stands beside the Sheet; null where it has none. */
  readonly addOn: AddOnView | null;
}

/** What a person does to a tab besides typing. Positions count from 1. */
export type SheetAct =
  | { readonly kind: 'undo' }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly from: number; readonly count: number };
