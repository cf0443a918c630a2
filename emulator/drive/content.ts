import { NotImplemented, ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { openSpreadsheetFile } from '../spreadsheet/people/spreadsheetFile';
import { Blob } from '../utilities/blob';
import { renameFor } from '../utilities/contentTypes';
import { pdfOfText } from '../utilities/pdf';
import { shortcutMimeType, spreadsheetMimeType } from './mimeTypes';
import type { DriveFileState } from './state';

/** The bytes of an ordinary file; Google's own kinds are exported as PDF, as File.getBlob does. */
export function blobOf(host: ServiceHost, file: DriveFileState): Blob {
  if (file.content !== undefined) return new Blob({ bytes: file.content, contentType: file.mimeType, name: file.name });
  return exportAs(host, file, 'application/pdf');
}

/** File.getAs. A spreadsheet as PDF holds the displayed text of its visible tabs, as CSV that of the first. */
export function exportAs(host: ServiceHost, file: DriveFileState, contentType: string): Blob {
  if (file.content !== undefined) return blobOf(host, file).getAs(contentType);
  if (file.mimeType === shortcutMimeType && file.targetId !== undefined) {
    const target = host.account.drive.files.get(file.targetId);
    if (target) return exportAs(host, target, contentType);
  }
  if (file.mimeType !== spreadsheetMimeType) throw new NotImplemented(`DriveApp.File.getAs (${file.mimeType} to ${contentType})`);
  if (contentType !== 'application/pdf') throw new ScriptError(`Converting from ${file.mimeType} to ${contentType} is not supported.`);
  const spreadsheet = openSpreadsheetFile(host.core, file.id);
  const text = spreadsheet.tabs().filter((tab) => !tab.hidden).map((tab) => [tab.name, ...spreadsheet.text(tab.name).map((row) => row.join('  '))].join('\n'));
  return new Blob({ bytes: pdfOfText(text.join('\n\n')), contentType, name: file.name.includes('.') ? renameFor(file.name, contentType) : `${file.name}.pdf` });
}
