import type { LookResult } from '../application/look';
import type { EditHint } from '../application/observe/observe';
import { viewsFingerprint, type FilterView } from '../application/filterViews';
import { choresAreDue } from '../application/chores/pace';
import { isWorthLooking } from '../application/clockPace';
import { systemClock } from '../adapters/script/systemClock';
import { propertyNames, readDeskIds, type DeskIds } from '../adapters/sheets/deskIds';
import { eachByItself } from '../application/eachByItself';
import { deskTabs } from '../application/tabs/deskTabs';
import { backupIsDue } from '../domain/personalData';
import { boundary } from './boundary';
import { lookAndMend } from './lookAndMend';
import { choresPart, commandsPart, complaintsPart, inboxPart, privacyPart, setUpPart, unifyPart } from './parts';

/** Fields of Google's trigger events that the desk looks at; all may be missing. */
interface TriggerEvent {
  readonly triggerUid?: string;
  readonly user?: { getEmail(): string };
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  /** Of a single cell: what was typed. */
  readonly value?: unknown;
}

/** Milliseconds that a trigger waits for the look under way before it leaves its mark and goes. */
const patience = { formSubmitted: 10_000, sheetEdited: 10_000, clock: 0 } as const;

/**
 * Properties of the script when the event carries the uid of a trigger that setup installed; null for everybody else, who is any visitor of the
 * web app that calls the function by its name.
 */
function trusted(event: TriggerEvent | undefined): Readonly<Record<string, string>> | null {
  const uid = event?.triggerUid;
  if (uid === undefined || uid === '') return null;
  const properties = PropertiesService.getScriptProperties().getProperties();
  // A copy that has just taken the place of a lost spreadsheet is made fit by setup first (adapters/setUp/recoverDesk.ts).
  if (properties[propertyNames.restored] !== undefined) return null;
  return (properties[propertyNames.triggerIds] ?? '').split(',').includes(String(uid)) ? properties : null;
}

/** A response of the form came in (or was edited): asks the desk to look; what came is read from the form and not from the event. */
export function onFormSubmitted(event?: TriggerEvent): void {
  boundary('onFormSubmitted', () => {
    const properties = trusted(event);
    if (!properties) return;
    const ids = readDeskIds(properties);
    wakeClock(lookAndMend(ids, { intake: true, observe: false, hint: null, notices: [], heartbeat: ids.heartbeat, wait: patience.formSubmitted }));
  });
}

/** Somebody edited the spreadsheet: asks the desk to look. The event only helps to say who it was. */
export function onSheetEdited(event?: TriggerEvent): void {
  boundary('onSheetEdited', () => {
    const properties = trusted(event);
    if (!properties) return;
    const ids = readDeskIds(properties);
    const sheet = event?.range?.getSheet();
    if (sheet !== undefined && sheet.getSheetId() !== ids.sheetIds.requests && sheet.getName() !== deskTabs.requests.name) return;
    wakeClock(lookAndMend(ids, { intake: false, observe: true, hint: hintOf(event), notices: [], heartbeat: ids.heartbeat, wait: patience.sheetEdited }));
  });
}

/** Who comes by another way than the clock may be the first to see that it comes no more. */
function wakeClock({ machinery }: LookResult): void {
  if (machinery.clockIsGone) setUpPart().wake();
}

function hintOf(event: TriggerEvent | undefined): EditHint | null {
  const range = event?.range;
  if (range === undefined) return null;
  const typed = event?.value === undefined ? null : { column: range.getColumn() - 1, value: String(event.value) };
  return { email: event?.user?.getEmail() ?? '', firstRow: range.getRow(), lastRow: range.getLastRow(), firstColumn: range.getColumn() - 1, lastColumn: range.getLastColumn() - 1, typed };
}

/** The clock: looks at everything, so that a lost trigger is only a delay. Rarer at night and at weekends. */
export function onTick(event?: TriggerEvent): void {
  boundary('onTick', () => {
    const startedAt = systemClock.now();
    if (!isWorthLooking(startedAt)) return;
    const properties = trusted(event);
    if (!properties) return;
    const { ids, looked } = orTellTrouble(() => {
      const read = readDeskIds(properties);
      return { ids: read, looked: lookAndMend(read, { intake: true, observe: true, hint: null, notices: [], wait: patience.clock, chores: () => choresPart().runChores }) };
    });
    goOn(ids, looked, startedAt);
  });
}

/** A look of the clock that fails is told where it goes on so: no later look writes of it. */
function orTellTrouble<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    try {
      choresPart().tellTrouble(error);
    } catch (untold) {
      console.error('the trouble could not be told', untold instanceof Error ? untold.message : String(untold));
    }
    throw error;
  }
}

/** What a look of the clock leaves to be done by calls of its own. */
function goOn(ids: DeskIds, looked: LookResult, startedAt: number): void {
  const { unifyDue, privacyDue, filterViews, calendarDue, sharingDue, readsReplies } = looked;
  eachByItself([
    [filterViews.length > 0, () => offerFilterViews(ids, filterViews)],
    [calendarDue, () => choresPart().goOnWithCalendar(ids)],
    [sharingDue, () => choresPart().goOnSharing(ids)],
    [ids.complaintsDue > 0 && ids.complaintsDue <= startedAt, () => complaintsPart().goOnWithComplaints(ids)],
    [ids.chatsDue > 0 && ids.chatsDue <= startedAt, () => commandsPart().goOnWithChats(ids)],
    [readsReplies, () => inboxPart().goOnWithInbox(ids)],
    [looked.outcome === 'looked' && choresAreDue(ids.heartbeat, startedAt), () => choresPart().showLife(ids, looked)],
    [unifyDue, () => unifyPart().goOnUnifying(ids, startedAt)],
    [privacyDue, () => privacyPart().goOnWithPersonalData(ids, startedAt)],
    [backupIsDue(ids.backupAt, startedAt), () => privacyPart().goOnWithBackups(ids)],
  ]);
}

/** Librarians come and go: whenever they do, the filter views of Permohonan follow. */
function offerFilterViews(ids: DeskIds, views: readonly FilterView[]): void {
  const fingerprint = viewsFingerprint(views);
  if (fingerprint === ids.filterViews) return;
  setUpPart().ensureFilterViews(ids, views);
  PropertiesService.getScriptProperties().setProperty(propertyNames.filterViews, fingerprint);
}
