import { triggerHandlers } from '../../application/health/examination';
import type { SetUpReport } from './report';

/** Minutes between two looks of the clock. Google allows 1, 5, 10, 15 and 30. */
const clockMinutes = 5;

/** Installs each trigger once, takes doubled or foreign ones of ours away, and returns the ids that handlers may trust. */
export function ensureTriggers(formId: string, spreadsheetId: string, report: SetUpReport): string[] {
  const wanted = [
    { handler: triggerHandlers.formSubmitted, source: formId, create: () => ScriptApp.newTrigger(triggerHandlers.formSubmitted).forForm(formId).onFormSubmit().create() },
    { handler: triggerHandlers.sheetEdited, source: spreadsheetId, create: () => ScriptApp.newTrigger(triggerHandlers.sheetEdited).forSpreadsheet(spreadsheetId).onEdit().create() },
    { handler: triggerHandlers.clock, source: null, create: () => ScriptApp.newTrigger(triggerHandlers.clock).timeBased().everyMinutes(clockMinutes).create() },
  ];
  const present = ScriptApp.getProjectTriggers();
  return wanted.map(({ handler, source, create }) => {
    const own = present.filter((trigger) => trigger.getHandlerFunction() === handler);
    const right = own.filter((trigger) => source === null || trigger.getTriggerSourceId() === source);
    for (const trigger of own) {
      if (trigger === right[0]) continue;
      ScriptApp.deleteTrigger(trigger);
      report.mended(`pemicu ${handler} yang rangkap dihapus`);
    }
    const kept = right[0];
    if (kept) {
      report.found(`pemicu ${handler}`);
      return kept.getUniqueId();
    }
    report.made(`pemicu ${handler}`);
    return create().getUniqueId();
  });
}

/**
 * A new clock in the place of those that are there: the new one is known before the old ones go, so that a run that is killed leaves one too many and never none. `known`
 * are the ids that handlers trust so far.
 */
export function renewClock(known: readonly string[], remember: (ids: readonly string[]) => void): void {
  const old = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === triggerHandlers.clock);
  const fresh = ScriptApp.newTrigger('onTick').timeBased().everyMinutes(clockMinutes).create().getUniqueId();
  remember([...known, fresh]);
  const gone = new Set(old.map((trigger) => trigger.getUniqueId()));
  for (const trigger of old) ScriptApp.deleteTrigger(trigger);
  remember([...known.filter((id) => !gone.has(id)), fresh]);
}
