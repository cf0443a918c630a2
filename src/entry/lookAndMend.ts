import { notice } from '../application/configuration/problem';
import { look, type LookRequest, type LookResult } from '../application/look';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';
import { setUpPart } from './parts';

/** How Google says that a tab or a header is not where it was. */
const tabIsGone = /unable to parse range|no grid with id|no sheet with id/i;

/** Looks; where a tab was renamed or deleted it is put right first, the administrator is told, and the desk looks again. */
export function lookAndMend(ids: DeskIds, request: LookRequest): LookResult {
  try {
    return look(ports(ids), request);
  } catch (error) {
    if (!tabIsGone.test(error instanceof Error ? error.message : String(error))) throw error;
    const { sheetIds, what } = setUpPart().mendTabs(ids);
    console.warn(`tabs mended: ${what}`);
    return look(ports({ ...ids, sheetIds }), { ...request, notices: [notice('health', null, 'tabsMended', { what })] });
  }
}
