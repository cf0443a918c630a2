import { fault, notice, type Problem } from '../application/configuration/problem';
import { DeskIsOlder } from '../application/desk/schema';
import { look, type LookRequest, type LookResult } from '../application/look';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { HeadersMissing } from '../application/tabs/missingHeaders';
import { deskIds, ports } from './compose';
import { setUpPart } from './parts';

/** How Google says that a tab or a header is not where it was. */
const tabIsGone = /unable to parse range|no grid with id|no sheet with id/i;

/**
 * Looks; where a tab was renamed or deleted, or a header changed, it is put right first, the administrator is told, and the desk looks again. The first look of the clock after a deployment, and
 * any look that meets an older spreadsheet, brings the desk to this version before.
 */
export function lookAndMend(ids: DeskIds, request: LookRequest): LookResult {
  if (request.chores !== undefined && ids.build !== __BUILD_VERSION__) return lookUpdated(request);
  try {
    return look(ports(ids), request);
  } catch (error) {
    if (error instanceof DeskIsOlder) return lookUpdated(request);
    if (!(error instanceof HeadersMissing) && !tabIsGone.test(error instanceof Error ? error.message : String(error))) throw error;
    const { sheetIds, what } = setUpPart().mendTabs(ids);
    console.warn(`tabs mended: ${what}`);
    return look(ports({ ...ids, sheetIds }), { ...request, mended: true, notices: [notice('health', null, 'tabsMended', { what })] });
  }
}

/** What could not be brought up to date keeps back nobody's request: the desk looks with what it has, says so, and tries again at its next look. */
function lookUpdated(request: LookRequest): LookResult {
  const told: Problem[] = [];
  try {
    const what = setUpPart().update().join('; ');
    if (what !== '') told.push(notice('health', null, 'deskUpdated', { what: what.slice(0, 2000) }));
  } catch (error) {
    console.error('the desk was not brought up to date', error instanceof Error ? (error.stack ?? error.message) : String(error));
    told.push(fault('health', null, 'updateFailed', { what: (error instanceof Error ? error.message : String(error)).slice(0, 300) }));
  }
  return look(ports(deskIds()), { ...request, mended: true, notices: [...request.notices, ...told] });
}
