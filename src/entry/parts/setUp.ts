/** The part SetUp: making and mending the desk. */
export { ensureFilterViews } from '../../adapters/setUp/filterViews';
export { mendTabs } from '../mendTabs';
export { setup } from '../setUpEntry';
export { repair } from '../../adapters/setUp/repair';
export { update } from '../updateEntry';
export { wake } from '../wakeEntry';
