import type { Problem } from '../configuration/problem';
import { configurationTabs, deskTabs, type TabKey } from './deskTabs';

/** A header is not where it was, and can be put back: what stands under it would be missed, or taken for something else. */
export class HeadersMissing extends Error {
  constructor(tabs: readonly string[]) {
    super(`headers are missing in ${tabs.join(', ')}`);
    this.name = 'HeadersMissing';
  }
}

/**
 * Tabs in which some headers are missing. A tab that has lost most of them has lost its header row (somebody has sorted it along, or pasted over it): what to do then only a person
 * can say, who is told of each header.
 */
export function tabsWithoutHeaders(requestColumns: ReadonlyMap<string, number>, problems: readonly Problem[]): TabKey[] {
  const missing = (tab: TabKey): number =>
    tab === 'requests' ? deskTabs.requests.columns.length - requestColumns.size : problems.filter((problem) => problem.code === 'headerMissing' && problem.tab === tab).length;
  return (['requests', ...configurationTabs] as const).filter((tab) => missing(tab) > 0 && missing(tab) * 2 <= deskTabs[tab].columns.length);
}
