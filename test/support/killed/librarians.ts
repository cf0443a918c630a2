import { AddOnPanel, shareWith, type ActionJson } from '../addOnPanel';
import { openDesk, type Desk } from '../desk';
import { clockComes, turn, type Operation } from '../kills';
import { deskWithOne, send } from './requesters';

/** What librarians do: they type into the Sheet and press on cards. */

const [budi, hendra] = ['budi@perpustakaan.example', 'hendra@perpustakaan.example'];
const bandung = { region: 'Bandung', service: 'Grammarly' } as const;

interface Pressed {
  readonly renderActions: { readonly action: { readonly notification?: { readonly text: string } } };
}

/** A press on a card, pressed again by a person who was shown an error. */
function pressed(as: string, begin: (desk: Desk) => AddOnPanel, button: string, typed: Readonly<Record<string, string>>, notice: string): Pick<Operation, 'functions' | 'open' | 'again' | 'nested'> {
  let action: ActionJson;
  const press = (desk: Desk): void => {
    const parameters = Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key, value]));
    const formInputs = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, { stringInputs: { value: [value] } }]));
    const answer = desk.project.card(action.function, { commonEventObject: { platform: 'WEB', hostApp: 'SHEETS', userLocale: 'id', parameters, formInputs } }, as) as Pressed;
    const told = answer.renderActions.action.notification?.text ?? '';
    if (!told.startsWith(notice)) throw new Error(told);
  };
  return {
    functions: ['addOnAct', 'doPost'],
    nested: true,
    open: async () => {
      const desk = openDesk({ now: '2026-04-07T08:30:00+07:00' });
      shareWith(desk, as);
      await turn();
      action = begin(desk).actionOf(button);
      return { desk, act: press };
    },
    again: press,
  };
}

export const operationsOfLibrarians: readonly Operation[] = [
  {
    name: 'an edit in the Sheet is taken in, with its mail',
    functions: ['onSheetEdited'],
    open: () => ({ desk: deskWithOne(), act: (desk) => desk.typeIn('LK-2026-00001', 'Status', 'Menunggu Pemohon', budi) }),
    // The clock that sees the edit later does not know who made it, and the minutes until then are counted.
    same: [/budi@perpustakaan\.example|tidak diketahui|unknown/g, /"shares":\{[^}]*\}/g],
  },
  {
    name: 'working time is noted on a card',
    ...pressed(budi, (desk) => {
      desk.submit({ ...bandung, title: 'Naskah pertama' });
      return new AddOnPanel(desk, budi).open().press('Naskah pertama').press('Catat waktu');
    }, 'Catat waktu', { minutes: '10', level: '' }, 'Waktu dicatat'),
  },
  {
    name: 'a request is marked confidential on a card',
    ...pressed(budi, (desk) => {
      desk.submit({ ...bandung, title: 'Naskah rahasia' });
      desk.typeIn('LK-2026-00001', 'Catatan untuk Pemohon', 'Catatan rahasia', budi);
      clockComes(desk);
      return new AddOnPanel(desk, budi).open().press('Naskah rahasia');
    }, 'Tandai tertutup', {}, 'Permohonan ini tertutup sekarang'),
    every: 3,
  },
  {
    name: 'a complaint is answered on a card',
    ...pressed(hendra, (desk) => {
      send(desk, { complain: { kind: 'complaint', subject: 'Lama', text: 'Sudah tiga hari.', region: 'bandung', service: '', about: '', name: '', email: 'siti@riset.example' }, language: 'id', key: 'one-complaint' });
      return new AddOnPanel(desk, hendra).open().press('Pengaduan').press('Pengaduan: Lama').press('Jawab');
    }, 'Jawab', { text: 'Kami periksa dulu.' }, 'Jawaban sudah dikirim'),
    goOn: (desk) => { for (let look = 0; look < 3; look += 1) clockComes(desk); },
    every: 3,
  },
];

/** Pages and cards that only show: wherever they are killed, nothing has changed. */
export const shows: readonly { readonly functions: readonly string[]; readonly show: (desk: Desk) => void }[] = [
  { functions: ['addOnHome'], show: (desk) => { new AddOnPanel(desk, budi).open(); } },
  { functions: ['addOnQueue'], show: (desk) => { desk.project.card('addOnQueue', { commonEventObject: { platform: 'WEB', hostApp: 'SHEETS', userLocale: 'id' } }, budi); } },
  { functions: ['addOnSearch'], show: (desk) => { desk.project.card('addOnSearch', { commonEventObject: { platform: 'WEB', hostApp: 'SHEETS', userLocale: 'id' } }, budi); } },
  { functions: ['addOnMail'], show: (desk) => { new AddOnPanel(desk, budi).openBesideMail('no-mail'); } },
  { functions: ['doGet'], show: (desk) => { for (const page of [{}, { p: 'kinerja' }, { p: 'lacak', tiket: 'LK-2026-00001' }]) desk.project.get(page, null); } },
];
