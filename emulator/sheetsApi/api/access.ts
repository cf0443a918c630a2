import type { ServiceHost } from '../../kernel/host';
import { requireEditable, roleOf } from '../../spreadsheet/model/protection';
import type { GridRange, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { ApiRefusal } from './apiError';

const prefix = 'https://www.googleapis.com/auth/';
const readScopes = ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.file', 'drive.readonly'];
const writeScopes = ['spreadsheets', 'drive', 'drive.file'];

/** Refuses where the manifest lists scopes and none of those that the method takes is among them; spreadsheets.currentonly does not serve the REST API (platform.md §4). */
export function requireScope(host: ServiceHost, kind: 'read' | 'write'): void {
  const listed = host.project.manifest['oauthScopes'];
  const wanted = (kind === 'read' ? readScopes : writeScopes).map((scope) => prefix + scope);
  const withdrawn = host.project.withdrawnScopes;
  const granted = Array.isArray(listed) ? wanted.filter((scope) => listed.includes(scope)) : wanted;
  if (!granted.some((scope) => !withdrawn.has(scope))) throw new ApiRefusal('Request had insufficient authentication scopes.', 403);
}

/** The spreadsheet with this id as the executing user may see or change it. Throws 404 for an unknown id and 403 for a file that is not theirs. */
export function openForApi(host: ServiceHost, id: unknown, kind: 'read' | 'write'): SpreadsheetState {
  const spreadsheet = typeof id === 'string' ? host.account.spreadsheets.get(id) : undefined;
  const file = typeof id === 'string' ? host.account.drive.files.get(id) : undefined;
  if (!spreadsheet || !file) throw new ApiRefusal('Requested entity was not found.', 404);
  const role = roleOf(file, host.execution.effectiveUser);
  if (role === null || (kind === 'write' && role === 'viewer')) throw new ApiRefusal('The caller does not have permission', 403);
  return spreadsheet;
}

/** Notes in Drive that the file was changed now. */
export function touch(host: ServiceHost, spreadsheet: SpreadsheetState): void {
  const file = host.account.drive.files.get(spreadsheet.id);
  if (file) file.updatedAt = host.now();
}

/** Throws where a protection forbids the executing user to change the cells (null: the tab as a whole). */
export function requireUnprotected(host: ServiceHost, spreadsheet: SpreadsheetState, sheet: SheetState, range: GridRange | null): void {
  requireEditable(host.account, spreadsheet, sheet, host.execution.effectiveUser, range);
}
