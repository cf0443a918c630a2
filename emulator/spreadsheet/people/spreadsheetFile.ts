import type { SpreadsheetFile } from '../../contract';
import { NotImplemented } from '../../kernel/errors';
import type { WorkspaceCore } from '../../kernel/workspaceCore';

/** What people do to a spreadsheet (the spreadsheet area fills this in). */
export function openSpreadsheetFile(_core: WorkspaceCore, id: string): SpreadsheetFile {
  throw new NotImplemented(`SpreadsheetFile ${id}`);
}
