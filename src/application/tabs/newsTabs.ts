import { column, tab } from './tabDefinition';

/** Who hears of new products. Hidden, for it holds addresses of private people. */
export const newsTabs = {
  followers: tab(
    'followers',
    'Pelanggan',
    [
      column('email', 'Email', 'text', 240),
      column('topics', 'Topik', 'text', 320),
      column('language', 'Bahasa', 'text', 80),
      column('since', 'Sejak', 'instant', 130),
      column('lastSentAt', 'Terakhir Disurati', 'instant', 130),
    ],
    { hidden: true, machineWritten: true, rows: 1000 },
  ),
} as const;
