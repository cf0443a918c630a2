import { notice, type Problem } from '../../application/configuration/problem';
import { fileWords, type DeskFile, type Repair } from '../../application/health/examination';
import { propertyNames, type DeskIds } from '../sheets/deskIds';
import { ensureForm } from './ensureForm';
import { SetUpReport } from './report';
import { alone } from './setUp';
import { ensureTriggers, renewClock } from './setUpTriggers';

/** Mends what an examination named (application/health/examination.ts), and says what it did. One repair that fails keeps back no other: it is found again within the hour. */
export function repair(ids: DeskIds, repairs: readonly Repair[]): Problem[] {
  return alone(() => repairs.flatMap((one) => {
    try {
      return mend(ids, one);
    } catch (error) {
      console.error('a repair failed', one, error instanceof Error ? (error.stack ?? error.message) : String(error));
      return [];
    }
  }));
}

function mend(ids: DeskIds, one: Repair): Problem[] {
  if (typeof one === 'object' && 'accept' in one) {
    FormApp.openById(ids.formId).setAcceptingResponses(one.accept);
    return [notice('health', null, 'formMended', { what: one.accept ? 'formulir dibuka lagi' : 'formulir ditutup selama jeda' })];
  }
  if (typeof one === 'object') {
    DriveApp.getFileById(idOf(ids, one.untrash)).setTrashed(false);
    return [notice('health', null, 'fileMended', { what: fileWords[one.untrash] })];
  }
  const report = new SetUpReport();
  if (one === 'triggers') {
    const triggers = ensureTriggers(ids.formId, ids.spreadsheetId, report);
    PropertiesService.getScriptProperties().setProperty(propertyNames.triggerIds, triggers.join(','));
    return [notice('health', null, 'triggersMended', { what: mended(report) })];
  }
  // Publishing and linking are one: either finds the other done.
  ensureForm(ids.formId, ids.restrictedId, 'byItself', report, () => undefined);
  return mended(report) === '' ? [] : [notice('health', null, 'formMended', { what: mended(report) })];
}

function idOf(ids: DeskIds, file: DeskFile): string {
  return file === 'spreadsheet' ? ids.spreadsheetId : file === 'restricted' ? ids.restrictedId : ids.formId;
}

function mended(report: SetUpReport): string {
  return report.all().filter((line) => !line.startsWith('sudah ada')).join('; ');
}

/** Installs the clock anew: a trigger that Google has disabled is listed like any other. */
export function repairClock(): void {
  alone(() => {
    const store = PropertiesService.getScriptProperties();
    renewClock((store.getProperty(propertyNames.triggerIds) ?? '').split(','), (ids) => {
      store.setProperty(propertyNames.triggerIds, ids.join(','));
    });
  });
}
