import type { ServiceHost } from '../../kernel/host';
import type { ServiceObject } from '../../kernel/serviceObject';
import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { factory } from '../../spreadsheet/app/factory';
import { displayAt } from '../../spreadsheet/model/display';
import { rangeAt } from '../../spreadsheet/model/gridRange';
import type { WrittenRow } from '../model/destination';
import { linkedFields } from '../model/linkedColumns';
import { sameAnswer } from '../model/responses';
import type { TakenResponse } from '../model/responses';
import type { FormResponseState, FormState } from '../state';

/**
 * Fires the submit triggers of the form and then of its linked spreadsheet. `previous` is the response before an edit: the spreadsheet's event then
 * holds only the answers that changed, the others are blank (known of practice; see platform facts).
 */
export function fireFormSubmit(
  core: WorkspaceCore,
  form: FormState,
  taken: TakenResponse,
  previous: FormResponseState | null,
  user: string,
  formEvent: (host: ServiceHost) => { readonly response: ServiceObject; readonly source: ServiceObject },
): void {
  if (isAwaited(core, form.id)) core.fire({ type: 'formSubmit', fileId: form.id, user, event: (host) => ({ ...formEvent(host) }) });
  if (taken.written !== null && isAwaited(core, taken.written.spreadsheet.id)) fireSheetSubmit(core, form, taken, taken.written, previous, user);
}

/** One submission is one firing for those who wait for it, so that a planned fault is not spent on the side where nobody does. */
function isAwaited(core: WorkspaceCore, fileId: string): boolean {
  return [...core.account.projects.values()].some((project) => project.triggers.some((trigger) => trigger.event === 'ON_FORM_SUBMIT' && trigger.sourceId === fileId));
}

function fireSheetSubmit(core: WorkspaceCore, form: FormState, taken: TakenResponse, written: WrittenRow, previous: FormResponseState | null, user: string): void {
  const { spreadsheet, sheet, row } = written;
  const unchanged = unchangedFields(form, taken.response, previous);
  const lastColumn = sheet.columns.reduce((last, column, index) => (column?.formField === undefined ? last : index), 0);
  const values: string[] = [];
  const namedValues: Record<string, string[]> = {};
  for (let column = 0; column <= lastColumn; column++) {
    const key = sheet.columns[column]?.formField;
    const text = key !== undefined && unchanged.has(key) ? '' : displayAt(spreadsheet, sheet, row, column);
    values.push(text);
    // Keyed by title: questions of one title share an entry.
    if (key !== undefined) (namedValues[displayAt(spreadsheet, sheet, 0, column)] ??= []).push(text);
  }
  core.fire({
    type: 'formSubmit',
    fileId: spreadsheet.id,
    user,
    active: { spreadsheetId: spreadsheet.id, sheetId: sheet.id, row: row + 1, column: 1, rows: 1, columns: lastColumn + 1 },
    event: (host) => ({
      namedValues: structuredClone(namedValues),
      range: factory().range({ host, spreadsheet, sheet }, rangeAt(sheet.id, row, 0, 1, lastColumn + 1)),
      // Not in the reference of the event, but there in practice.
      source: factory().spreadsheet({ host, spreadsheet }),
      values: [...values],
    }),
  });
}

/** Keys of the fields whose answer an edit did not change; empty for a new response. */
function unchangedFields(form: FormState, response: FormResponseState, previous: FormResponseState | null): Set<string> {
  const keys = new Set<string>();
  if (previous === null) return keys;
  for (const field of linkedFields(form)) {
    if (field.item !== undefined && sameAnswer(response.answers.get(field.item.id), previous.answers.get(field.item.id))) keys.add(field.key);
  }
  return keys;
}
