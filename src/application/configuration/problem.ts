import type { TabKey } from '../tabs/deskTabs';

/** What can be wrong with a tab. Words and the step to take are chosen in messages/. */
export type ProblemCode =
  | 'headerMissing'
  | 'valueMissing'
  | 'addressUnusable'
  | 'numberUnusable'
  | 'timeZoneUnknown'
  | 'regionUnknown'
  | 'serviceUnknown'
  | 'roleUnknown'
  | 'personUnknown'
  | 'dayUnreadable'
  | 'daysReversed'
  | 'normUnreadable'
  | 'clockUnknown'
  | 'hoursUnreadable'
  | 'calendarNeverOpens'
  | 'doubled'
  | 'questionTypeUnknown'
  | 'choicesMissing'
  | 'settingUnreadable'
  | 'templateUnknownPlaceholder'
  | 'answerUnknownPlaceholder'
  | 'serviceWithoutStages'
  | 'regionWithoutLibrarian'
  | 'tabEmpty'
  | 'requestForInactiveService'
  | 'requestForUnknownRegion'
  | 'requestWithoutAddress'
  | 'mailFailed'
  | 'quotaLow'
  | 'capacityTight'
  | 'responseStuck'
  | 'textsUnreadable'
  | 'tabsMended'
  /** A row of Jadwal; its words come with it. */
  | 'slotBroken'
  | 'calendarRefused'
  | 'choreFailed'
  | 'personalErased'
  | 'deskRestored'
  | 'retentionDue'
  | 'inboxClosed'
  | 'mailsTooMany'
  | 'mailNotTaken'
  | 'webAppMissing'
  /** Of the machinery itself (application/health): what it found, mended or not. */
  | 'deskUpdated'
  | 'updateFailed'
  | 'triggersMended'
  | 'clockRenewed'
  | 'formMended'
  | 'formGone'
  | 'fileMended'
  | 'fileGone'
  | 'rightsMissing';

/** One fault that people must mend: where it is (row as the Sheet counts, header is row 1) and what it is. */
export interface Problem {
  readonly tab: TabKey;
  readonly row: number | null;
  readonly code: ProblemCode;
  readonly data: Readonly<Record<string, string>>;
  /** 'fault' stops something for somebody; 'notice' can wait. */
  readonly level: 'fault' | 'notice';
}

export function fault(tab: TabKey, row: number | null, code: ProblemCode, data: Record<string, string> = {}): Problem {
  return { tab, row, code, data, level: 'fault' };
}

export function notice(tab: TabKey, row: number | null, code: ProblemCode, data: Record<string, string> = {}): Problem {
  return { tab, row, code, data, level: 'notice' };
}

/** Identity of a problem, so that the same one is told once. */
export function problemKey(problem: Problem): string {
  return [problem.tab, problem.row ?? '', problem.code, ...Object.values(problem.data)].join('|');
}
