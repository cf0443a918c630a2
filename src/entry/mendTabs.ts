import { SetUpReport } from '../adapters/setUp/report';
import { ensureTabs } from '../adapters/setUp/spreadsheetTabs';
import { propertyNames, type DeskIds } from '../adapters/sheets/deskIds';

/** Puts tabs right that were renamed or deleted, and remembers where they are now. Returns their ids, and what was mended, in words. */
export function mendTabs(ids: DeskIds): { readonly sheetIds: DeskIds['sheetIds']; readonly what: string } {
  const report = new SetUpReport();
  const sheetIds = ensureTabs(ids.spreadsheetId, ids.sheetIds, ids.timeZone, report, ids.build === __BUILD_VERSION__);
  PropertiesService.getScriptProperties().setProperty(propertyNames.sheetIds, JSON.stringify(sheetIds));
  return { sheetIds, what: report.all().join('; ') };
}
