import { ServiceObject } from '../kernel/serviceObject';

export const folderMimeType = 'application/vnd.google-apps.folder';
export const shortcutMimeType = 'application/vnd.google-apps.shortcut';
export const spreadsheetMimeType = 'application/vnd.google-apps.spreadsheet';
export const formMimeType = 'application/vnd.google-apps.form';
export const documentMimeType = 'application/vnd.google-apps.document';

/** The global MimeType. Its values are text, unlike those of ContentService.MimeType. Source: reference of MimeType. */
export class MimeTypeService extends ServiceObject {
  readonly typeName = 'MimeType';
  readonly GOOGLE_APPS_SCRIPT = 'application/vnd.google-apps.script';
  readonly GOOGLE_DRAWINGS = 'application/vnd.google-apps.drawing';
  readonly GOOGLE_DOCS = documentMimeType;
  readonly GOOGLE_FORMS = formMimeType;
  readonly GOOGLE_SHEETS = spreadsheetMimeType;
  readonly GOOGLE_SITES = 'application/vnd.google-apps.site';
  readonly GOOGLE_SLIDES = 'application/vnd.google-apps.presentation';
  readonly FOLDER = folderMimeType;
  readonly SHORTCUT = shortcutMimeType;
  readonly BMP = 'image/bmp';
  readonly GIF = 'image/gif';
  readonly JPEG = 'image/jpeg';
  readonly PNG = 'image/png';
  readonly SVG = 'image/svg+xml';
  readonly PDF = 'application/pdf';
  readonly CSS = 'text/css';
  readonly CSV = 'text/csv';
  readonly HTML = 'text/html';
  readonly JAVASCRIPT = 'application/javascript';
  readonly PLAIN_TEXT = 'text/plain';
  readonly RTF = 'application/rtf';
  readonly OPENDOCUMENT_GRAPHICS = 'application/vnd.oasis.opendocument.graphics';
  readonly OPENDOCUMENT_PRESENTATION = 'application/vnd.oasis.opendocument.presentation';
  readonly OPENDOCUMENT_SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
  readonly OPENDOCUMENT_TEXT = 'application/vnd.oasis.opendocument.text';
  readonly MICROSOFT_EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  readonly MICROSOFT_EXCEL_LEGACY = 'application/vnd.ms-excel';
  readonly MICROSOFT_POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  readonly MICROSOFT_POWERPOINT_LEGACY = 'application/vnd.ms-powerpoint';
  readonly MICROSOFT_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  readonly MICROSOFT_WORD_LEGACY = 'application/msword';
  readonly ZIP = 'application/zip';
}
