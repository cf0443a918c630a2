import { openCalendarRoom } from '../adapters/calendar/calendarRoom';
import { openBackupRoom } from '../adapters/privacy/backupRoom';
import { erasedPeople, privacyFiles } from '../adapters/privacy/privacyFiles';
import { openPrivacyTables } from '../adapters/privacy/privacyTables';
import { openResponseStore } from '../adapters/privacy/responseStore';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { keepBackups } from '../application/privacy/backups';
import type { PrivacyPorts } from '../application/privacy/privacyPorts';
import { keepPersonalData } from '../application/privacy/run';
import { ports } from './compose';

function privacyPorts(ids: DeskIds): PrivacyPorts {
  return { ...ports(ids), tables: openPrivacyTables(ids), responses: openResponseStore(ids.formId), files: privacyFiles, calendar: openCalendarRoom, ledger: erasedPeople() };
}

/** Goes on with a command about personal data after a look of the clock; `startedAt` (epoch milliseconds) is when the run began. */
export function goOnWithPersonalData(ids: DeskIds, startedAt: number): void {
  keepPersonalData(privacyPorts(ids), startedAt, ids.timeZone);
}

/** Makes the weekly copy. */
export function goOnWithBackups(ids: DeskIds): void {
  keepBackups(privacyPorts(ids), openBackupRoom(ids), ids.timeZone);
}
