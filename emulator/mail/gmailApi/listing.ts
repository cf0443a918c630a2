import { gmailRefusal, record } from './apiCall';

/** A page of a list response: maxResults 100 unless said, at most 500; pageToken is a position. An empty list has no field of items. */
export function pageOf(method: string, items: readonly unknown[], field: string, options: unknown): Record<string, unknown> {
  const { maxResults, pageToken } = record(options);
  const size = Math.min(500, maxResults === undefined || maxResults === null ? 100 : Number(maxResults));
  const start = pageToken === undefined || pageToken === null || pageToken === '' ? 0 : Number(pageToken);
  if (!Number.isInteger(start) || start < 0) throw gmailRefusal(method, 400, 'Invalid pageToken');
  const page = items.slice(start, start + size);
  return {
    ...(page.length > 0 ? { [field]: page } : {}),
    ...(start + size < items.length ? { nextPageToken: String(start + size) } : {}),
    resultSizeEstimate: items.length,
  };
}
