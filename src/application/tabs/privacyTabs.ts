import { column, tab } from './tabDefinition';

/** What was done with people's data, and when: the register that UU 27/2022 asks for, without the data themselves. */
export const privacyTabs = {
  privacy: tab('privacy', 'Data Pribadi', [
    column('startedAt', 'Mulai', 'instant', 130),
    column('command', 'Perintah', 'text', 130),
    column('who', 'Siapa', 'text', 220),
    column('state', 'Keadaan', 'text', 130),
    column('words', 'Apa yang terjadi', 'longText', 460),
    column('step', 'Apa yang harus dilakukan', 'longText', 460),
    column('endedAt', 'Selesai', 'instant', 130),
  ], { machineWritten: true }),
} as const;
