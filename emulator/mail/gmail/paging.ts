import { ScriptError } from '../../kernel/errors';

/** Most threads that one paged call returns. Source: GmailApp.search and its kin; the text is known of practice. */
export const mostThreads = 500;

/** `start` counts from 0; without paging everything up to the limit. */
export function page<Item>(items: readonly Item[], start?: number, max?: number): Item[] {
  if (start === undefined || max === undefined) return items.slice(0, mostThreads);
  if (start < 0) throw new ScriptError('Argument start cannot be negative.');
  if (max > mostThreads) throw new ScriptError(`Argument max cannot exceed ${mostThreads}.`);
  return items.slice(start, start + max);
}
