import type { SheetView } from '../../../emulator/spreadsheet/people/sheetView';

/** The tab that '#gid=5' at the end of an address names, as in Google's; null where it names none of these. */
export function tabOfHash(tabs: SheetView['tabs'], hash: string): string | null {
  const gid = new URLSearchParams(hash.replace(/^#/, '')).get('gid');
  return tabs.find((tab) => String(tab.id) === gid)?.name ?? null;
}

/** Address of a tab; told twice, as Google does: the server hears of the first only. */
export function addressOfTab({ spreadsheetId, tabs }: SheetView, name: string): string {
  const gid = tabs.find((tab) => tab.name === name)?.id ?? 0;
  return `/sheet?id=${spreadsheetId}&gid=${gid}#gid=${gid}`;
}
