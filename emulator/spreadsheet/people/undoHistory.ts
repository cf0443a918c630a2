import type { SpreadsheetState } from '../state';

/** How to take one deed back; returns after the triggers of the undoing have run. */
export type Undo = () => void;

const histories = new WeakMap<SpreadsheetState, Map<string, Undo[]>>();
const longest = 100;

/** Each person takes back own deeds only, the latest first. The history lives with the window: a restart forgets it, as closing the file does. */
export function remember(spreadsheet: SpreadsheetState, user: string, undo: Undo): void {
  let byUser = histories.get(spreadsheet);
  if (!byUser) histories.set(spreadsheet, (byUser = new Map<string, Undo[]>()));
  const list = byUser.get(user) ?? [];
  list.push(undo);
  if (list.length > longest) list.shift();
  byUser.set(user, list);
}

export function takeLast(spreadsheet: SpreadsheetState, user: string): Undo | undefined {
  return histories.get(spreadsheet)?.get(user)?.pop();
}
