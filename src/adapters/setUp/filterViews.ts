import { findColumns } from '../../application/configuration/table';
import { viewPrefixes, type FilterView } from '../../application/filterViews';
import { deskTabs } from '../../application/tabs/deskTabs';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, batchUpdate, getSpreadsheet, quoteTab, type SheetsRequest } from '../sheets/sheetsApi';

type Criteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;
/** The published types know only `criteria`, which Google's reference of FilterView calls deprecated in favour of filterSpecs. */
type FilterViewWithSpecs = GoogleAppsScript.Sheets.Schema.FilterView & { readonly filterSpecs: readonly { readonly columnIndex: number; readonly filterCriteria: Criteria }[] };

/**
 * Adds the filter views that Permohonan lacks and takes away those of people and regions that are no more. A view that is there stays as people have
 * changed it. Three service calls, two where nothing is to be done.
 */
export function ensureFilterViews(ids: Pick<DeskIds, 'spreadsheetId' | 'sheetIds'>, wanted: readonly FilterView[]): { readonly added: number; readonly removed: number } {
  const sheets = getSpreadsheet(ids.spreadsheetId, 'sheets(properties.sheetId,filterViews(filterViewId,title))').sheets ?? [];
  const present = sheets.find((sheet) => sheet.properties?.sheetId === ids.sheetIds.requests)?.filterViews ?? [];
  const titles = new Set(present.map((view) => view.title));
  const kept = new Set(wanted.map((view) => view.title));
  const gone = present.filter((view) => Object.values(viewPrefixes).some((prefix) => view.title?.startsWith(prefix) === true) && !kept.has(view.title ?? ''));
  const missing = wanted.filter((view) => !titles.has(view.title));
  const [header = []] = batchGet(ids.spreadsheetId, [`${quoteTab(deskTabs.requests.name)}!1:1`]);
  const columns = findColumns('requests', header[0] ?? []);
  const requests: SheetsRequest[] = [
    ...gone.map((view): SheetsRequest => ({ deleteFilterView: { filterId: view.filterViewId ?? 0 } })),
    ...missing.map((view) => addView(view, ids.sheetIds.requests, columns)),
  ];
  if (requests.length > 0) batchUpdate(ids.spreadsheetId, requests, null);
  return { added: missing.length, removed: gone.length };
}

/** The first column due comes first; columns that people have moved are found where they stand now. */
function addView(view: FilterView, sheetId: number, columns: ReadonlyMap<string, number>): SheetsRequest {
  const criteria: [string, Criteria][] = [
    ...Object.entries(view.equals ?? {}).map(([key, word]): [string, Criteria] => [key, { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] } }]),
    ...Object.entries(view.startsWith ?? {}).map(([key, word]): [string, Criteria] => [key, { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: word }] } }]),
    ...Object.entries(view.hides ?? {}).map(([key, words]): [string, Criteria] => [key, { hiddenValues: [...words] }]),
  ];
  const due = columns.get('stageDueAt');
  const filter: FilterViewWithSpecs = {
    title: view.title,
    range: { sheetId, startRowIndex: 0, startColumnIndex: 0 },
    filterSpecs: criteria.flatMap(([key, filterCriteria]) => {
      const columnIndex = columns.get(key);
      return columnIndex === undefined ? [] : [{ columnIndex, filterCriteria }];
    }),
    ...(due === undefined ? {} : { sortSpecs: [{ dimensionIndex: due, sortOrder: 'ASCENDING' }] }),
  };
  return { addFilterView: { filter } };
}
