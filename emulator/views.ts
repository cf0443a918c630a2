import { leavePage } from './forms/people/leavePage';
import { answersOfResponse, viewOfForm } from './forms/people/formView';
import type { FormView } from './forms/people/formView';
import type { WorkspaceCore } from './kernel/workspaceCore';
import { viewOfSheet } from './spreadsheet/people/sheetView';
import type { SheetView } from './spreadsheet/people/sheetView';

/** What people see of forms and spreadsheets, as data that a page can draw. */
export interface WorkspaceViews {
  /** `id`: of the file, or of the respondents' address. */
  form(id: string): FormView;
  /** Answers that an edit link shows filled in, by item id; null for a response that is not there. */
  answersOfResponse(id: string, responseId: string): Record<string, string | readonly string[]> | null;
  /** Next is pressed on a page (from 0): its faults, or the page that follows. Answers by item id. */
  leaveFormPage(id: string, page: number, answers: Record<string, string | string[]>): ReturnType<typeof leavePage>;
  /** `rowLimit` rows of a tab from `firstRow` (from 0) on; the first visible tab where there is none of that name. */
  sheet(id: string, tab: string, firstRow: number, rowLimit: number): SheetView;
}

export function workspaceViews(core: WorkspaceCore): WorkspaceViews {
  return {
    form: (id) => viewOfForm(core, id),
    answersOfResponse: (id, responseId) => answersOfResponse(core, id, responseId),
    leaveFormPage: (id, page, answers) => leavePage(core, id, page, answers),
    sheet: (id, tab, firstRow, rowLimit) => viewOfSheet(core, id, tab, firstRow, rowLimit),
  };
}
