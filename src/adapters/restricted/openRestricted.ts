import { guardEvent, textsOf } from '../../application/restricted/guard';
import { withHiddenTexts } from '../../application/restricted/mailTexts';
import type { Restricted } from '../../application/restricted/restrictedTexts';
import { settleRestricted } from '../../application/restricted/settle';
import type { Patience } from '../sheets/backoff';
import type { DeskIds } from '../sheets/deskIds';
import { openRestrictedSheet } from './restrictedSheet';
import { openSharedTraces } from './sharedTraces';

/** What keeps the texts of confidential requests apart, on the two spreadsheets of the desk. */
export function openRestricted(ids: Pick<DeskIds, 'spreadsheetId' | 'restrictedId'>, patience: Patience): Restricted {
  const sheet = openRestrictedSheet(ids.restrictedId, patience);
  const traces = openSharedTraces(ids.spreadsheetId, patience);
  return {
    guard: (work, image, event) => guardEvent(work, image, event, sheet),
    texts: (work, image) => textsOf(work, image, sheet),
    leaving: (work, due, journal, addressOf) => withHiddenTexts(work, due, { sheet: { readTexts: (rows) => sheet.read(rows) }, journal }, addressOf),
    settle: (work) => {
      settleRestricted(work, sheet, traces);
    },
  };
}
