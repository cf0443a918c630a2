import { findColumns } from '../../application/configuration/table';
import { viewPrefixes, type FilterView } from '../../application/filterViews';
import { deskTabs } from '../../application/tabs/deskTabs';
import type { DeskIds } from '../sheets/deskIds';
import { batchGet, batchUpdate, getSpreadsheet, quoteTab, type SheetsRequest } from '../sheets/sheetsApi';

type Criteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;
/** The published types know only `criteria`, which Google's reference of FilterView calls deprecated in favour of filterSpecs. */
type FilterViewWithSpecs = GoogleAppsScript.Sheets.Schema.FilterView & { readonly filterSpecs: readonly { readonly columnIndex: number; readonly filterCriteria: Criteria }[] };

/** Tabs that have views, and the column by whose date their rows stand in order. */
const viewedTabs = { requests: 'stageDueAt', week: null } as const;
type ViewedTab = keyof typeof viewedTabs;

/**
 * Adds the filter views that Permohonan and Pekan Ini lack and takes away those of people and regions that are no more. A view that is there stays as people have
 * changed it. Three service calls, two where nothing is to be done.
 */
export function ensureFilterViews(ids: Pick<DeskIds, 'spreadsheetId' | 'sheetIds'>, wanted: readonly FilterView[]): { readonly added: number; readonly removed: number } {
  const tabs = Object.keys(viewedTabs) as ViewedTab[];
  const sheets = getSpreadsheet(ids.spreadsheetId, 'sheets(properties.sheetId,filterViews(filterViewId,title))').sheets ?? [];
  const headers = batchGet(ids.spreadsheetId, tabs.map((tab) => `${quoteTab(deskTabs[tab].name)}!1:1`));
  const changes = tabs.map((tab, index) => {
    const present = sheets.find((sheet) => sheet.properties?.sheetId === ids.sheetIds[tab])?.filterViews ?? [];
    const titles = new Set(present.map((view) => view.title));
    const offered = wanted.filter((view) => (view.tab ?? 'requests') === tab);
    const kept = new Set(offered.map((view) => view.title));
    const columns = findColumns(tab, headers[index]?.[0] ?? []);
    return {
      gone: present.filter((view) => Object.values(viewPrefixes).some((prefix) => view.title?.startsWith(prefix) === true) && !kept.has(view.title ?? ''))
        .map((view): SheetsRequest => ({ deleteFilterView: { filterId: view.filterViewId ?? 0 } })),
      added: offered.filter((view) => !titles.has(view.title)).map((view) => addView(view, ids.sheetIds[tab], columns, viewedTabs[tab])),
    };
  });
  const gone = changes.flatMap((change) => change.gone);
  const added = changes.flatMap((change) => change.added);
  if (gone.length + added.length > 0) batchUpdate(ids.spreadsheetId, [...gone, ...added], null);
  return { added: added.length, removed: gone.length };
}

/** The first column due comes first; columns that people have moved are found where they stand now. */
function addView(view: FilterView, sheetId: number, columns: ReadonlyMap<string, number>, orderedBy: string | null): SheetsRequest {
  const criteria: [string, Criteria][] = [
    ...Object.entries(view.equals ?? {}).map(([key, word]): [string, Criteria] => [key, { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] } }]),
    ...Object.entries(view.startsWith ?? {}).map(([key, word]): [string, Criteria] => [key, { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: word }] } }]),
    ...Object.entries(view.contains ?? {}).map(([key, word]): [string, Criteria] => [key, { condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: word }] } }]),
    ...Object.entries(view.hides ?? {}).map(([key, words]): [string, Criteria] => [key, { hiddenValues: [...words] }]),
  ];
  const due = orderedBy === null ? undefined : columns.get(orderedBy);
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
