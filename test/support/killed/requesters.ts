import { answersFor } from '../formAnswers';
import { clockComes, type Operation } from '../kills';
import { openDesk, type Desk } from '../desk';
import { openPage } from '../pageCalls';

/** What requesters and visitors do: they answer the form, press on the page, and ask for links. */

const morning = '2026-04-07T09:00:00+07:00';
const [siti, budi] = ['siti@riset.example', 'budi@perpustakaan.example'];
const bandung = { region: 'Bandung', service: 'Grammarly' } as const;
const confidential = 'Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only the librarian in charge and the coordinator may read it';

/** A desk on Tuesday morning with one request in it, so that what follows is an ordinary look. */
export function deskWithOne(): Desk {
  const desk = openDesk({ now: '2026-04-07T08:30:00+07:00' });
  desk.submit(bandung, 'awal@riset.example');
  desk.skipTo(morning);
  return desk;
}

/** What a page sends; it comes again where the desk was busy. */
export function send(desk: Desk, request: unknown): void {
  const answer = desk.project.call('rpc', [request], null) as { readonly outcome: string };
  if (answer.outcome === 'busy') throw new Error('busy');
}

/** A press on the page, which sends it again with the same key where the answer is lost. */
const pressed = (open: () => { readonly desk: Desk; readonly request: unknown }): Pick<Operation, 'functions' | 'open' | 'again'> => {
  let request: unknown;
  return {
    functions: ['rpc'],
    open: () => {
      const opened = open();
      request = opened.request;
      return { desk: opened.desk, act: (desk) => send(desk, request) };
    },
    again: (desk) => send(desk, request),
  };
};

export const operationsOfRequesters: readonly Operation[] = [
  {
    name: 'an answer of the form is taken in, with its mails',
    functions: ['onFormSubmitted'],
    open: () => ({ desk: deskWithOne(), act: (desk) => { desk.submit(bandung); } }),
  },
  {
    name: 'an answer for three services is taken in',
    functions: ['onFormSubmitted'],
    open: () => ({ desk: deskWithOne(), act: (desk) => { desk.submit({ region: 'Jakarta', service: 'Bibliometrik', otherServices: ['Grammarly', 'Visualisasi Data'] }); } }),
    every: 3,
  },
  {
    name: 'a confidential answer is taken in',
    functions: ['onFormSubmitted'],
    open: () => ({ desk: deskWithOne(), act: (desk) => { desk.submit({ ...bandung, questions: { 'Permohonan tertutup': [confidential] } }); } }),
    every: 2,
  },
  {
    name: 'an edited answer is taken in',
    functions: ['onFormSubmitted'],
    open: () => {
      const desk = deskWithOne();
      const response = desk.submit({ ...bandung, title: 'Judul lama' });
      desk.workspace.clock.advance('1m');
      return { desk, act: ({ form }) => { form.edit(response, answersFor(form, { ...bandung, region: 'Ambon', title: 'Judul baru' }), siti); } };
    },
    every: 2,
  },
  {
    name: 'a date is agreed to on the page',
    ...pressed(() => {
      const desk = openDesk({ now: morning });
      desk.submit({ ...bandung, neededBy: '2026-04-08' });
      desk.typeIn('LK-2026-00001', 'Kesepakatan', '2026-04-10', budi);
      const page = openPage(desk, 'LK-2026-00001', siti);
      return { desk, request: { token: page.token, key: 'one-press', action: { name: 'acceptDate', proposal: page.view().agreement?.proposal?.at ?? 0 } } };
    }),
  },
  {
    name: 'a question is answered on the page',
    ...pressed(() => {
      const desk = openDesk({ now: morning });
      desk.submit(bandung);
      desk.typeIn('LK-2026-00001', 'Status', 'Menunggu Pemohon', budi);
      return { desk, request: { token: openPage(desk, 'LK-2026-00001', siti).token, key: 'one-answer', action: { name: 'answer', text: 'Sekitar 7.500 kata.', link: '' } } };
    }),
    every: 3,
  },
  {
    name: 'a request is rated on the page',
    ...pressed(() => {
      const desk = openDesk({ now: morning });
      desk.submit(bandung);
      const { token } = openPage(desk, 'LK-2026-00001', siti);
      desk.typeIn('LK-2026-00001', 'Status', 'Diserahkan', budi);
      send(desk, { token, key: 'received', action: { name: 'confirmReceipt' } });
      return { desk, request: { token, key: 'one-rating', action: { name: 'rate', overall: 4, elements: [4, 4, 4, 4, 4, 3, 4, null, 4], comment: 'Cepat', quotable: true } } };
    }),
    every: 3,
  },
  {
    name: 'a complaint is filed on the page',
    ...pressed(() => ({
      desk: deskWithOne(),
      request: { complain: { kind: 'complaint', subject: 'Lama', text: 'Sudah tiga hari.', region: 'bandung', service: '', about: '', name: '', email: siti }, language: 'id', key: 'one-complaint' },
    })),
    goOn: (desk) => { for (let look = 0; look < 3; look += 1) clockComes(desk); },
    every: 2,
  },
  {
    name: 'a short question is asked on the page',
    ...pressed(() => {
      const desk = deskWithOne();
      return { desk, request: { chat: 'ask', text: 'Buka sampai jam berapa?', name: 'Siti', email: siti, region: 'bandung', service: '', language: 'id', key: 'one-question' } };
    }),
    every: 2,
  },
];
