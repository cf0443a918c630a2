import { readFigures, storePeople, storeRegion, storeService } from '../../src/application/figures/storedFigures';
import type { ServiceFigures } from '../../src/domain/figures';
import { adviceSentence, promiseWords, timeWords } from '../../src/messages/figureWords';

test('figures come back from Keadaan as they were, whatever services and stages are called', () => {
  const stage = { samples: [{ took: 60, work: 15, days: 0 }, { took: 900, work: 450, days: 2 }], months: [{ month: '2026-04', kept: 1, broken: 1 }] };
  const figures: ServiceFigures = { stages: new Map([['__proto__', stage], ['Telaah "hasil"', { samples: [], months: [] }]]), whole: stage };
  const people = new Map([['ani@perpustakaan.example', { lastFinishedAt: 1_775_527_200_000, spent: 100, usual: 90 }]]);
  const regions = new Map([['people', new Map([['constructor', stage]])]]);
  const pieces = new Map<string, unknown>([['service:people', storeService(figures)], ['people', storePeople(people)], ['region:people', storeRegion(regions.get('people') ?? new Map())]]);
  const stored = new Map([...pieces].map(([key, piece]): [string, unknown] => [key, JSON.parse(JSON.stringify(piece))]));
  expect(readFigures(stored)).toEqual({ services: new Map([['people', figures]]), people, regions });
});

const asked = { stage: 'Penelusuran', clock: 'librarian', promised: [{ unit: 'days', amount: 2 }], samples: 60, needed: 20 } as const;

test.each([
  ['too tight', { ...asked, keepable: { unit: 'days', amount: 3 } } as const, 'Janji terlalu ketat: 3 hari akan terjaga 9 dari 10 kali.'],
  ['too loose', { ...asked, keepable: { unit: 'days', amount: 1 } } as const, 'Janji dapat dipercepat menjadi 1 hari dan tetap terjaga 9 dari 10 kali.'],
  ['right', { ...asked, keepable: { unit: 'days', amount: 2 } } as const, 'Janji sesuai dengan yang tercapai.'],
  ['not known', { ...asked, samples: 7, keepable: null } as const, 'Belum cukup data: baru 7 dari 20 yang diperlukan.'],
  ['the requester’s', { ...asked, clock: 'requester', keepable: { unit: 'days', amount: 9 } } as const, 'Waktu pemohon: bukan janji pustakawan.'],
  ['an appointment', { ...asked, promised: [], keepable: null } as const, 'Mengikuti janji temu.'],
  [
    'that of the whole', { ...asked, stage: null, promised: [{ unit: 'days', amount: 2 }, { unit: 'hours', amount: 8 }], keepable: { unit: 'days', amount: 5 } } as const,
    'Seluruhnya selesai dalam 5 hari pada 9 dari 10 permohonan; janji sekarang 2 hari + 8 jam.',
  ],
])('a promise that is %s is talked about in one sentence', (_, data, sentence) => {
  expect(adviceSentence(data)).toBe(sentence);
});

test('times are written as librarians write them', () => {
  expect(promiseWords([{ unit: 'hours', amount: 1.5 }])).toBe('1,5 jam');
  expect(promiseWords([])).toBe('janji temu');
  expect(timeWords(390)).toBe('6,5 jam');
});
