/** File name extensions that Blob.setContentTypeFromExtension and Blob.getAs know (assumed list: the common ones). */
const byExtension: Record<string, string> = {
  txt: 'text/plain', text: 'text/plain', log: 'text/plain', csv: 'text/csv', tsv: 'text/tab-separated-values', html: 'text/html', htm: 'text/html', css: 'text/css', xml: 'application/xml',
  js: 'text/javascript', json: 'application/json', pdf: 'application/pdf', zip: 'application/zip', gz: 'application/x-gzip', rtf: 'application/rtf', ics: 'text/calendar', eml: 'message/rfc822',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp', svg: 'image/svg+xml', webp: 'image/webp', ico: 'image/x-icon', tiff: 'image/tiff',
  mp3: 'audio/mpeg', wav: 'audio/wav', mp4: 'video/mp4', doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Content type for a file name, or null where the extension says nothing. */
export function contentTypeOfName(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (byExtension[name.slice(dot + 1).toLowerCase()] ?? null);
}

/** The usual extension of a content type, without a dot, or null. */
export function extensionOf(contentType: string): string | null {
  const bare = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  for (const [extension, type] of Object.entries(byExtension)) if (type === bare) return extension === 'jpeg' ? 'jpg' : extension;
  return null;
}

/** Replaces what follows the last dot by the extension of the new type ("ChristmasList.12.25.2014" → "ChristmasList.12.25.pdf"). Source: Blob.getAs. */
export function renameFor(name: string, contentType: string): string {
  const extension = extensionOf(contentType);
  if (extension === null) return name;
  const dot = name.lastIndexOf('.');
  return `${dot < 0 ? name : name.slice(0, dot)}.${extension}`;
}
