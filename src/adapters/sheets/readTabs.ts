import type { Cells } from '../../application/ports';
import { deskTabs, type TabKey } from '../../application/tabs/deskTabs';
import type { Patience } from './backoff';
import type { DeskIds } from './deskIds';
import { batchGet, quoteTab } from './sheetsApi';

/** Whole tabs with their headers, in one call; null where the desk was set up before one of them existed. */
export function readTabs(ids: Pick<DeskIds, 'spreadsheetId'> & { readonly sheetIds: Readonly<Partial<Record<TabKey, number>>> }, keys: readonly TabKey[], patience: Patience): readonly Cells[] | null {
  if (keys.some((key) => ids.sheetIds[key] === undefined)) return null;
  return batchGet(ids.spreadsheetId, keys.map((key) => quoteTab(deskTabs[key].name)), patience);
}
