import { NotImplemented } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { copyForm } from '../forms/model/formStore';
import { addEntry } from './create';
import { documentMimeType, formMimeType, spreadsheetMimeType } from './mimeTypes';
import type { DriveFileState } from './state';

/**
 * File.makeCopy: content, name "Copy of …" and description; sharing starts anew. Spreadsheets and forms are copied with all they hold, a form
 * without its responses. Scripts bound to them are not copied here (at Google they are).
 */
export function copyFile(host: ServiceHost, original: DriveFileState, folder: DriveFileState, name: string): DriveFileState {
  const isForm = original.mimeType === formMimeType;
  if (!isForm && original.mimeType !== spreadsheetMimeType && original.mimeType !== documentMimeType && original.content === undefined && original.targetId === undefined) throw new NotImplemented(`DriveApp.File.makeCopy (${original.mimeType})`);
  const id = host.newId(original.content === undefined ? 44 : 33);
  const spreadsheet = host.account.spreadsheets.get(original.id);
  if (spreadsheet) {
    const copy = { ...structuredClone(spreadsheet), id, formId: null, selections: new Map(), menus: [] };
    for (const sheet of copy.sheets) sheet.formId = null;
    host.account.spreadsheets.set(id, copy);
  }
  const document = host.account.documents?.get(original.id);
  if (document) host.account.documents?.set(id, { ...structuredClone(document), id });
  const form = host.account.forms.get(original.id);
  if (form) copyForm(host, form, id);
  return addEntry(host, folder, {
    id,
    name,
    mimeType: original.mimeType,
    description: original.description,
    ...(original.content === undefined ? {} : { content: original.content.slice() }),
    ...(original.targetId === undefined ? {} : { targetId: original.targetId }),
  });
}
