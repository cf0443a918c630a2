import { chatStates } from '../chat/chatStates';
import { column, tab } from './tabDefinition';

/** Short questions to librarians while they are talked about. Hidden: cards show them. */
export const chatTabs = {
  chats: tab(
    'chats',
    'Percakapan',
    [
      column('id', 'Kode', 'code', 140),
      column('mark', 'Tanda', 'code', 120),
      column('state', 'Keadaan', 'text', 110, { choices: Object.values(chatStates) }),
      column('startedAt', 'Mulai', 'instant', 130),
      column('lastAt', 'Terakhir', 'instant', 130),
      column('region', 'Kawasan', 'text', 110),
      column('handler', 'Petugas', 'text', 160),
      column('name', 'Nama', 'text', 160),
      column('question', 'Pertanyaan', 'longText', 320),
      column('json1', 'Data 1', 'json', 120),
    ],
    { hidden: true, machineWritten: true, rows: 1000 },
  ),
} as const;
