import { NotImplemented, ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { textOf } from '../document/state';
import { openSpreadsheetFile } from '../spreadsheet/people/spreadsheetFile';
import { Blob } from '../utilities/blob';
import { encodeText } from '../utilities/charset';
import { extensionOf, renameFor } from '../utilities/contentTypes';
import { pdfOfText } from '../utilities/pdf';
import { documentMimeType, shortcutMimeType, spreadsheetMimeType } from './mimeTypes';
import type { DriveFileState } from './state';

/** The bytes of an ordinary file; Google's own kinds are exported as PDF, as File.getBlob does. */
export function blobOf(host: ServiceHost, file: DriveFileState): Blob {
  if (file.content !== undefined) return new Blob({ bytes: file.content, contentType: file.mimeType, name: file.name });
  return exportAs(host, file, 'application/pdf');
}

/** File.getAs. A spreadsheet holds the displayed text of its visible tabs, a document its text. */
export function exportAs(host: ServiceHost, file: DriveFileState, contentType: string): Blob {
  if (file.content !== undefined) return blobOf(host, file).getAs(contentType);
  if (file.mimeType === shortcutMimeType && file.targetId !== undefined) {
    const target = host.account.drive.files.get(file.targetId);
    if (target) return exportAs(host, target, contentType);
  }
  const document = host.account.documents?.get(file.id);
  if (document) return exported(file, contentType, [document.header, document.body, document.footer].flatMap((part) => (part ? [textOf(part)] : [])).join('\n\n'));
  if (file.mimeType !== spreadsheetMimeType) throw new NotImplemented(`DriveApp.File.getAs (${file.mimeType} to ${contentType})`);
  const spreadsheet = openSpreadsheetFile(host.core, file.id);
  const text = spreadsheet.tabs().filter((tab) => !tab.hidden).map((tab) => [tab.name, ...spreadsheet.text(tab.name).map((row) => row.join('  '))].join('\n'));
  return exported(file, contentType, text.join('\n\n'));
}

/** Google's own kinds can be exported as PDF and, a document, as plain text. */
function exported(file: DriveFileState, contentType: string, text: string): Blob {
  const name = file.name.includes('.') ? renameFor(file.name, contentType) : `${file.name}.${extensionOf(contentType) ?? 'pdf'}`;
  if (contentType === 'application/pdf') return new Blob({ bytes: pdfOfText(text), contentType, name });
  if (contentType === 'text/plain' && file.mimeType === documentMimeType) return new Blob({ bytes: encodeText(text), contentType, name });
  throw new ScriptError(`Converting from ${file.mimeType} to ${contentType} is not supported.`);
}
