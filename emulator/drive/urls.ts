import type { DriveFileState } from './state';
import { documentMimeType, folderMimeType, formMimeType, spreadsheetMimeType } from './mimeTypes';

const editors: Record<string, string> = { [spreadsheetMimeType]: 'spreadsheets', [formMimeType]: 'forms', [documentMimeType]: 'document', 'application/vnd.google-apps.presentation': 'presentation', 'application/vnd.google-apps.drawing': 'drawings' };

/** Address with which a person opens the file or folder. */
export function fileUrl(file: DriveFileState): string {
  if (file.mimeType === folderMimeType) return `https://drive.google.com/drive/folders/${file.id}`;
  const editor = editors[file.mimeType];
  return editor === undefined ? `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk` : `https://docs.google.com/${editor}/d/${file.id}/edit?usp=drivesdk`;
}
