import { guardEvent, textsOf, type RestrictedSheet } from '../../src/application/restricted/guard';
import { withHiddenTexts } from '../../src/application/restricted/mailTexts';
import type { Restricted, RestrictedTexts } from '../../src/application/restricted/restrictedTexts';
import { settleRestricted, type SharedTraces } from '../../src/application/restricted/settle';

/** A restricted spreadsheet that is a map from row to texts, for tests of decisions. */
export function restrictedMemory(rows: Map<number, RestrictedTexts> = new Map(), traces: SharedTraces = { log: () => [], mails: () => [] }): Restricted {
  const sheet: RestrictedSheet = {
    check: () => undefined,
    read: (wanted) => wanted.map((row) => rows.get(row) ?? null),
    write: (written) => {
      for (const { row, texts } of written) rows.set(row, texts);
    },
  };
  return {
    guard: (work, image, event) => guardEvent(work, image, event, sheet),
    texts: (work, image) => textsOf(work, image, sheet),
    leaving: (work, due, journal, addressOf) => withHiddenTexts(work, due, { sheet: { readTexts: (wanted) => sheet.read(wanted) }, journal }, addressOf),
    settle: (work) => {
      settleRestricted(work, sheet, traces);
    },
  };
}
