/** The part SetUp: making and mending the desk. */
export { ensureFilterViews } from '../../adapters/setUp/filterViews';
export { mendTabs } from '../mendTabs';
export { setup } from '../setUpEntry';
export { update } from '../updateEntry';
