import { ScriptError } from '../../kernel/errors';
import type { DriveFileState } from '../../drive/state';
import type { AccountState } from '../../state/account';
import type { GridRange, ProtectionState, SheetState, SpreadsheetState } from '../state';
import { encloses, intersects } from './gridRange';

export const protectedText = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** 'owner', 'editor', 'viewer' or null: what Drive lets a user do with a file. Sharing by link counts. */
export function roleOf(file: DriveFileState | undefined, user: string): 'owner' | 'editor' | 'viewer' | null {
  if (!file) return null;
  if (file.owner === user) return 'owner';
  const shared = file.access === 'ANYONE' || file.access === 'ANYONE_WITH_LINK' || (file.access.startsWith('DOMAIN') && domainOf(file.owner) === domainOf(user));
  if (file.editors.has(user) || (shared && file.permission === 'EDIT')) return 'editor';
  return file.viewers.has(user) || (shared && file.permission !== 'NONE') ? 'viewer' : null;
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1);
}

/** Whether a protection lets this user edit. Owners always may; a warning stops no script. */
export function protectionAllows(protection: ProtectionState, file: DriveFileState | undefined, user: string): boolean {
  if (protection.warningOnly || file?.owner === user || protection.editors.has(user)) return true;
  return protection.domainEdit && file !== undefined && domainOf(file.owner) === domainOf(user);
}

/** The protection that forbids this user to edit the range, if any. A null range asks for the whole tab (renaming, deleting it). */
export function forbiddingProtection(account: AccountState, spreadsheet: SpreadsheetState, sheet: SheetState, user: string, range: GridRange | null): ProtectionState | undefined {
  if (sheet.protections.length === 0) return undefined;
  const file = account.drive.files.get(spreadsheet.id);
  return sheet.protections.find((protection) => {
    if (protectionAllows(protection, file, user)) return false;
    if (range === null) return protection.wholeSheet;
    if (protection.wholeSheet) return !protection.unprotected.some((free) => encloses(free, range));
    return intersects(protection.range, range);
  });
}

/** Throws Google's error where the user may not edit the range (or the whole tab, with null). */
export function requireEditable(account: AccountState, spreadsheet: SpreadsheetState, sheet: SheetState, user: string, range: GridRange | null): void {
  const role = roleOf(account.drive.files.get(spreadsheet.id), user);
  if (role !== 'owner' && role !== 'editor') throw new ScriptError('You do not have permission to perform that action.');
  if (forbiddingProtection(account, spreadsheet, sheet, user, range)) throw new ScriptError(protectedText);
}

/** Throws Google's error where the user may only look at the spreadsheet, or not even that. */
export function requireSpreadsheetEditable(account: AccountState, spreadsheet: SpreadsheetState, user: string): void {
  const role = roleOf(account.drive.files.get(spreadsheet.id), user);
  if (role !== 'owner' && role !== 'editor') throw new ScriptError('You do not have permission to perform that action.');
}
