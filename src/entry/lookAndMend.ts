import { notice } from '../application/configuration/problem';
import { look, type LookRequest, type LookResult } from '../application/look';
import { SetUpReport } from '../adapters/setUp/report';
import { ensureTabs } from '../adapters/setUp/spreadsheetTabs';
import { propertyNames, type DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';

/** How Google says that a tab or a header is not where it was. */
const tabIsGone = /unable to parse range|no grid with id|no sheet with id/i;

/** Looks; where a tab was renamed or deleted it is put right first, the administrator is told, and the desk looks again. */
export function lookAndMend(ids: DeskIds, request: LookRequest): LookResult {
  try {
    return look(ports(ids), request);
  } catch (error) {
    if (!tabIsGone.test(error instanceof Error ? error.message : String(error))) throw error;
    const report = new SetUpReport();
    const sheetIds = ensureTabs(ids.spreadsheetId, ids.sheetIds, ids.timeZone, report);
    PropertiesService.getScriptProperties().setProperty(propertyNames.sheetIds, JSON.stringify(sheetIds));
    const what = report.all().join('; ');
    console.warn(`tabs mended: ${what}`);
    return look(ports({ ...ids, sheetIds }), { ...request, notices: [notice('health', null, 'tabsMended', { what })] });
  }
}
