import type { BackupRoom } from '../../application/privacy/backups';
import { propertyNames, type DeskIds } from '../sheets/deskIds';
import { ensureFolder } from './folders';

export const backupFolder = 'Layanan Kawasan — Cadangan';
const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

/** Copies of the desk's spreadsheets in a folder that only the owner can open, through DriveApp. */
export function openBackupRoom(ids: DeskIds): BackupRoom {
  const store = PropertiesService.getScriptProperties();
  let opened: GoogleAppsScript.Drive.Folder | null = null;
  const folder = (): GoogleAppsScript.Drive.Folder => {
    if (opened !== null) return opened;
    const known = store.getProperty(propertyNames.backupFolder);
    opened = ensureFolder(backupFolder, known);
    if (opened.getId() !== known) store.setProperty(propertyNames.backupFolder, opened.getId());
    return opened;
  };
  return {
    copy: (at) => {
      const when = Utilities.formatDate(new Date(at), ids.timeZone, 'yyyy-MM-dd HH.mm');
      for (const id of [ids.spreadsheetId, ids.restrictedId].filter((one) => one !== '')) {
        const file = DriveApp.getFileById(id);
        dropCopiedForm(file.makeCopy(`Cadangan ${when} — ${file.getName()}`, folder()).getId(), ids.formId);
      }
    },
    copies: () => {
      const found: { id: string; at: number }[] = [];
      const files = folder().getFilesByType(spreadsheetType);
      while (files.hasNext()) {
        const file = files.next();
        if (!file.isTrashed()) found.push({ id: file.getId(), at: file.getDateCreated().getTime() });
      }
      return found;
    },
    drop: (id) => {
      DriveApp.getFileById(id).setTrashed(true);
    },
    remember: (at) => {
      store.setProperty(propertyNames.backupAt, String(at));
    },
  };
}

/** Google copies the form that is linked to a spreadsheet together with it (seen in practice, not documented): a second form that takes answers is the last thing the desk wants. */
function dropCopiedForm(spreadsheetId: string, ownForm: string): void {
  for (const sheet of SpreadsheetApp.openById(spreadsheetId).getSheets()) {
    const address = sheet.getFormUrl();
    if (address === null || address === '' || address.includes(ownForm)) continue;
    const form = FormApp.openByUrl(address);
    if (form.getId() === ownForm) continue;
    form.removeDestination();
    DriveApp.getFileById(form.getId()).setTrashed(true);
  }
}
