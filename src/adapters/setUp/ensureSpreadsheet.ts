import type { SetUpReport } from './report';
import type { Making } from './setUp';

/** Names by which a set-up that was killed finds what it had made. */
export const spreadsheetName = 'Layanan Kawasan — Meja Layanan';

export interface DeskSpreadsheet {
  readonly id: string;
  readonly timeZone: string;
}

/** The desk's spreadsheet: the remembered one, else one of that name that the owner has, else a new one. By itself the desk opens the remembered one or throws. */
export function ensureSpreadsheet(known: string | null, making: Making, report: SetUpReport, remember: (id: string) => void): DeskSpreadsheet {
  const found = making === 'byItself' ? SpreadsheetApp.openById(known ?? '') : ((known === null ? null : openOrNull(known)) ?? findByName(spreadsheetName));
  if (found) {
    report.found(`spreadsheet ${found.getName()}`);
    if (found.getId() !== known) remember(found.getId());
    return { id: found.getId(), timeZone: found.getSpreadsheetTimeZone() };
  }
  const made = SpreadsheetApp.create(spreadsheetName);
  remember(made.getId());
  made.setSpreadsheetTimeZone(Session.getScriptTimeZone());
  writeDatesAsIndonesia(made);
  report.made(`spreadsheet ${spreadsheetName}`);
  return { id: made.getId(), timeZone: Session.getScriptTimeZone() };
}

/**
 * In an account of another country 4/5/2026 would be read as 5 April while the cell shows 04/05/2026. Google's documentation allows language and
 * country (id_ID) but warns that not every locale is taken; its older code for Indonesian is in_ID (assumed). Whoever wants another one sets it in the file's settings.
 */
function writeDatesAsIndonesia(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const locale of ['id_ID', 'in_ID']) {
    try {
      spreadsheet.setSpreadsheetLocale(locale);
      return;
    } catch (error) {
      console.warn(`locale ${locale} was not taken`, error instanceof Error ? error.message : String(error));
    }
  }
}

/** A file of a shared drive has no owner (null, whatever the types say). */
export function ownerOf(file: Pick<GoogleAppsScript.Drive.File | GoogleAppsScript.Drive.Folder, 'getOwner'>): string {
  return (file.getOwner() as GoogleAppsScript.Base.User | null)?.getEmail() ?? '';
}

export function findByName(name: string): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  const owner = Session.getEffectiveUser().getEmail();
  const files = DriveApp.getFilesByName(name);
  while (files.hasNext()) {
    const file = files.next();
    const own = ownerOf(file) === owner;
    if (own && !file.isTrashed() && file.getMimeType() === 'application/vnd.google-apps.spreadsheet') return openOrNull(file.getId());
  }
  return null;
}

/** A file in the trash can still be opened, and soon will not be. */
export function openOrNull(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    if (DriveApp.getFileById(id).isTrashed()) return null;
    return SpreadsheetApp.openById(id);
  } catch (error) {
    console.warn(`spreadsheet ${id} cannot be opened`, error instanceof Error ? error.message : String(error));
    return null;
  }
}
