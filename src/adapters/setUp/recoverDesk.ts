import { notice } from '../../application/configuration/problem';
import { readConfiguration } from '../../application/configuration/readConfiguration';
import { findColumns } from '../../application/configuration/table';
import { buildCommit } from '../../application/desk/buildCommit';
import { readState } from '../../application/desk/deskState';
import { ticketRows } from '../../application/desk/ticketRows';
import { WorkUnit } from '../../application/desk/workUnit';
import { reviewHealth } from '../../application/health';
import { wordsOf } from '../../application/problemWordsOf';
import type { ErasedPeople } from '../../application/privacy/privacyPorts';
import { copiedAt, recoverState } from '../../application/setUp/recoverState';
import { systemClock } from '../script/systemClock';
import { propertyNames, type DeskIds } from '../sheets/deskIds';
import { openDeskSheet } from '../sheets/deskSheet';
import type { SetUpReport } from './report';

/**
 * Makes a spreadsheet that has taken the place of a lost one (a copy, or an empty one where there was none) fit to go on. Only under the script lock, and before any look has seen it:
 * looks wait while the property stands that is taken away at the end. Done twice, numbers begin later and nothing else differs.
 */
export function recoverDesk(ids: DeskIds, form: GoogleAppsScript.Forms.Form, report: SetUpReport): void {
  const store = PropertiesService.getScriptProperties();
  const sheet = openDeskSheet(ids, () => undefined);
  const reading = sheet.read({ requests: 'tickets', responseKeys: false });
  const work = new WorkUnit(readState(reading.state), readConfiguration(reading.configuration, reading.timeZone), systemClock.now());
  const since = copiedAt(work.meta);
  const erased = (JSON.parse(store.getProperty(propertyNames.erased) ?? '[]') as ErasedPeople).length > 0;
  const { nextTicket } = recoverState(work, { responses: form.getResponses(new Date(since)).length, erased });
  work.problems.push(notice('requests', null, 'deskRestored', { next: String(nextTicket) }));
  const health = reviewHealth(work, { owner: ids.owner, webAppAddress: ids.webAppAddress }, wordsOf);
  const rowOf = ticketRows(reading.requestTickets);
  sheet.commit(buildCommit(work, { rowOf, nextRow: Math.max(1, ...rowOf.values()) + 1, columns: findColumns('requests', reading.requestHeader), observation: null, ticketLink: () => '' }, health).commit);
  store.setProperties({
    // Answers by mail are read again from the copy on: each request knows which it has taken in.
    [propertyNames.inbox]: JSON.stringify({ since, seen: [], toldAt: 0 }), [propertyNames.complaintsDue]: String(systemClock.now()), [propertyNames.ticketColumn]: '0',
  }, false);
  store.deleteProperty(propertyNames.restored);
  report.mended(`spreadsheet yang hilang diganti; yang masuk sesudah salinannya diambil lagi dari formulir, nomor tiket berlanjut dari ${nextTicket}`);
}
