import { readState } from '../../application/desk/deskState';
import { currentSchema } from '../../application/desk/schema';
import { SlotAllocator, writeSlot } from '../../application/desk/slots';
import { propertyNames, readDeskIds, type DeskIds } from '../sheets/deskIds';
import { openDeskSheet } from '../sheets/deskSheet';
import { offerNewQuestions } from './newQuestions';
import { alone, makeOrMend } from './setUp';
import { runSteps, type UpdateStep } from './updateSteps';

/**
 * Brings a desk that another version of the program has left here: first what every version makes or mends (tabs, columns, rows of settings, form, triggers), then the steps
 * between the versions. Killed anywhere, it begins again and finds what is done. Returns what it made and mended, in words.
 */
export function updateDesk(build: string): string[] {
  return alone(() => {
    const store = PropertiesService.getScriptProperties();
    const { report } = makeOrMend(store.getProperties(), 'byItself');
    const ids = readDeskIds(store.getProperties());
    const words = report.filter((line) => !line.startsWith('sudah ada'));
    const steps: UpdateStep[] = [
      { to: 2, run: () => words.push(...offerNewQuestions(ids)) },
    ];
    runSteps(steps, Math.min(ids.schema, versionOfSheet(ids)), (version) => {
      writeVersion(ids, version);
      store.setProperty(propertyNames.schema, String(version));
    });
    store.setProperties({ [propertyNames.schema]: String(currentSchema), [propertyNames.build]: build }, false);
    return words;
  });
}

/** The version that the spreadsheet itself names; the newest where the desk has not yet written anything. */
function versionOfSheet(ids: DeskIds): number {
  return readState(openDeskSheet(ids, () => undefined).read({ requests: 'tickets', responseKeys: false }).state).meta.schema;
}

function writeVersion(ids: DeskIds, version: number): void {
  const sheet = openDeskSheet(ids, () => undefined);
  const state = readState(sheet.read({ requests: 'tickets', responseKeys: false }).state);
  if (state.meta.schema >= version) return;
  sheet.commit({
    insert: null, writes: { state: [writeSlot(new SlotAllocator(state).rowFor('meta', 'desk'), 'meta', 'desk', { ...state.meta, schema: version })] }, appends: {}, replacements: {}, grids: {},
    requestColumns: new Map(), timeZone: ids.timeZone,
  });
}
