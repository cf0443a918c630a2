import { ownerOf } from './ensureSpreadsheet';
import type { SetUpReport } from './report';
import type { Making } from './setUp';

/** Name of the form's file; its title for respondents comes from the tabs. */
export const formName = 'Layanan Kawasan — Formulir Permohonan';
export const answersTabName = 'Jawaban Formulir';

type Form = GoogleAppsScript.Forms.Form;

/** The one form: the remembered one, else one of that name that the owner has, else a new one; published. Its answers go to the restricted spreadsheet: Google writes them there as they come, confidential or not. Never a second. By itself the desk opens the remembered one or none. */
export function ensureForm(known: string | null, answersId: string, making: Making, report: SetUpReport, remember: (id: string) => void): Form | null {
  const found = (known === null ? null : openOrNull(known)) ?? (making === 'byHand' ? findByName() : null);
  if (found === null && making === 'byItself') return null;
  const form = found ?? FormApp.create(formName);
  if (form.getId() !== known) remember(form.getId());
  if (found) report.found('formulir permohonan');
  else report.made('formulir permohonan');
  if (!form.collectsEmail()) form.setCollectEmail(true);
  if (!form.canEditResponse()) form.setAllowResponseEdits(true);
  if (form.hasLimitOneResponsePerUser()) form.setLimitOneResponsePerUser(false);
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) {
    // Forms made after 30 June 2026 begin unpublished (platform facts, Forms).
    form.setPublished(true);
    report.mended('formulir diterbitkan');
  }
  linkAnswers(form, answersId, report);
  return form;
}

function linkAnswers(form: Form, spreadsheetId: string, report: SetUpReport): void {
  const before = destinationOf(form);
  if (before !== spreadsheetId) {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
    report.made('hubungan formulir dengan spreadsheet tertutup');
    if (before !== null) report.mended(`jawaban formulir kini masuk ke spreadsheet tertutup, bersama jawaban yang sudah ada; tab ${answersTabName} di spreadsheet bersama boleh dihapus`);
  }
  const address = form.getId();
  const tabs = SpreadsheetApp.openById(spreadsheetId).getSheets();
  const linked = tabs.find((tab) => (tab.getFormUrl() ?? '').includes(address));
  if (!linked || linked.getName() === answersTabName) return;
  // The name goes last: it is by the name that the next set-up knows that this one was not killed in between.
  linked.hideSheet();
  if (tabs.every((tab) => tab.getName() !== answersTabName)) linked.setName(answersTabName);
}

/** getDestinationId throws where there is no destination. */
function destinationOf(form: Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}

function findByName(): Form | null {
  const owner = Session.getEffectiveUser().getEmail();
  const files = DriveApp.getFilesByName(formName);
  while (files.hasNext()) {
    const file = files.next();
    if (ownerOf(file) === owner && !file.isTrashed() && file.getMimeType() === 'application/vnd.google-apps.form') return openOrNull(file.getId());
  }
  return null;
}

function openOrNull(id: string): Form | null {
  try {
    return DriveApp.getFileById(id).isTrashed() ? null : FormApp.openById(id);
  } catch (error) {
    console.warn(`form ${id} cannot be opened`, error instanceof Error ? error.message : String(error));
    return null;
  }
}
