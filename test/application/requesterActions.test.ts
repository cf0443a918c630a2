import { conversationView, ratingView } from '../../src/application/conversation/conversationView';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { localInstant } from '../../src/application/localInstant';
import { runPageCommand } from '../../src/application/pageCommands/pageCommand';
import type { PageAction } from '../../src/application/pageCommands/pageRequest';
import type { ContentsRow } from '../../src/application/ports';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import { surveyMonths } from '../../src/application/figures/storedFigures';
import { isEnded, storedImage, type RequestContents, type RequestImage, type Status } from '../../src/domain/request';
import { changeStatus } from '../../src/domain/workflow';
import { request, wall, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const configuration = startingConfiguration();
const surveyHeader = deskTabs.survey.columns.map(({ header }) => header);
const none = [null, null, null, null, null, null, null, null, null] as const;

/** One request on a desk: what is pressed on its page, look after look, as it would be kept between them. */
class OneRequest {
  image: RequestImage;
  contents: RequestContents = { name: 'Siti', email: '', onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: 'Judul', description: '', keywords: '', attachment: '', answers: [] };
  survey: unknown[][] = [surveyHeader];
  private last: WorkUnit | null = null;

  constructor(status: Status, extra: Partial<RequestImage> = {}) {
    this.image = { ...request('2026-04-06 08:00', ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam']), ...extra };
    for (const to of status === 'new' ? [] : status === 'completed' ? (['inProgress', 'delivered', 'completed'] as const) : status === 'closedWithoutAnswer' ? (['waitingRequester', status] as const) : [status]) {
      const outcome = changeStatus(this.image, to, { now: wib('2026-04-07 09:00'), actor: 'ani@perpustakaan.example', calendar: configuration.calendars.of('bandung'), reopenDays: 30 });
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      this.image = outcome.image;
    }
  }

  /** 'done', or why not. */
  press(action: PageAction, at = '2026-04-08 10:00', key = `${at}${JSON.stringify(action)}`): string {
    const stored: ContentsRow = { ticket: this.image.ticket, responseKey: '', imageJson: JSON.stringify(this.image), contentsJson: JSON.stringify(this.contents), trail: [] };
    const work = this.look(at);
    const outcome = runPageCommand(work, { grant: this.image, key, action }, { statusAddress: () => 'https://desk.example/?t=1', reopenDays: 30 }, stored);
    this.image = work.images.get(this.image.ticket) ?? this.image;
    this.contents = work.contents.get(this.image.ticket) ?? this.contents;
    this.last = work;
    for (const [row, cells] of work.surveyWrites) this.survey[row - 1] = deskTabs.survey.columns.map(({ key: column }) => cells[column]);
    return outcome.done ? 'done' : outcome.reason;
  }

  /** The look of the last press. */
  get work(): WorkUnit {
    if (this.last === null) throw new Error('nothing was pressed');
    return this.last;
  }

  get mails(): string[] {
    return [...this.work.outbox.values()].map(({ to, parameters, hoursOf }) => `${parameters.kind} ${to.join()} ${String(hoursOf)}: ${(parameters.said ?? []).map(({ news, text }) => `${news} ${String(text)}`).join(' | ')}`);
  }

  private look(at: string): WorkUnit {
    const open = !isEnded(this.image.status);
    const work = new WorkUnit({ ...readState([]), images: new Map(open ? [[this.image.ticket, storedImage(this.image)]] : []), outbox: this.last?.outbox ?? new Map() }, configuration, wib(at));
    work.survey = this.survey;
    return work;
  }
}

const statuses = ['new', 'inProgress', 'waitingRequester', 'waitingOthers', 'delivered', 'completed', 'declined', 'cancelled', 'closedWithoutAnswer'] as const satisfies readonly Status[];
const actions = {
  answer: { name: 'answer', text: 'Tahun 2020–2024', link: '' },
  addLink: { name: 'addLink', link: 'https://data.example/berkas' },
  cancel: { name: 'cancel', reason: '' },
  confirmReceipt: { name: 'confirmReceipt' },
  reopen: { name: 'reopen', reason: 'Ada yang kurang' },
  away: { name: 'away', until: '2026-05-01' },
  rate: { name: 'rate', overall: 4, elements: none, comment: '', quotable: false },
} as const satisfies Record<string, PageAction>;

/** What becomes of a request in each status (columns as above): its status, or – where the action is not offered. */
const table: Record<keyof typeof actions, string> = {
  answer: '        new | inProgress | inProgress | waitingOthers | delivered  | completed  | declined   | cancelled  | inProgress',
  addLink: '       new | inProgress | inProgress | waitingOthers | delivered  | completed  | declined   | cancelled  | inProgress',
  cancel: '  cancelled | cancelled  | cancelled  | cancelled     | –          | –          | –          | –          | –',
  confirmReceipt: '– | –          | –          | –             | completed  | –          | –          | –          | –',
  reopen: '          – | –          | –          | –             | inProgress | inProgress | inProgress | inProgress | inProgress',
  away: '          new | inProgress | waitingRequester | waitingOthers | delivered | –   | –          | –          | –',
  rate: '            – | –          | –          | –             | –          | completed  | –          | –          | –',
};

test.each(Object.keys(actions) as (keyof typeof actions)[])('%s does in each status what the table says, is offered exactly there, and is done once however often it is sent', (name) => {
  const found = statuses.map((status) => {
    const desk = new OneRequest(status);
    const { may } = conversationView(desk.image, desk.contents, 30, wib('2026-04-08 10:00'), (at) => localInstant('Asia/Jakarta', at));
    const offered = { answer: may.answer, addLink: may.answer, cancel: may.cancel, confirmReceipt: may.confirm, reopen: may.reopen, away: may.away, rate: ratingView(desk.image, desk.contents, wib('2026-04-08 10:00'), (at) => localInstant('Asia/Jakarta', at))?.open === true };
    const done = desk.press(actions[name], '2026-04-08 10:00', 'same-key');
    expect([status, done]).toEqual([status, offered[name] ? 'done' : 'changed']);
    const { version } = desk.image;
    expect([status, desk.press(actions[name], '2026-04-08 10:01', 'same-key'), desk.image.version]).toEqual([status, done, version]);
    return done === 'done' ? desk.image.status : '–';
  });
  expect(found.join(' | ')).toBe(table[name].split('|').map((cell) => cell.trim()).join(' | '));
});

test('The librarian hears in one mail of all that is written before it leaves, in their own hours; who only confirms or rates writes to nobody', () => {
  const desk = new OneRequest('waitingRequester', { noteToRequester: 'Tahun berapa?' });
  expect(desk.press({ name: 'answer', text: '2020–2024', link: 'https://data.example/a' })).toBe('done');
  expect(desk.press({ name: 'cancel', reason: 'Sudah tidak perlu' }, '2026-04-08 10:05')).toBe('done');
  expect(desk.mails).toEqual(['answered ani@perpustakaan.example bandung: message 2020–2024\nhttps://data.example/a | cancelled Sudah tidak perlu']);
  expect(desk.contents.messages?.map(({ by, text, link }) => [by, text, link])).toEqual([['librarian', 'Tahun berapa?', undefined], ['requester', '2020–2024', 'https://data.example/a'], ['requester', 'Sudah tidak perlu', undefined]]);
  const away = new OneRequest('new');
  expect([away.press(actions.away), away.mails, away.image.awayUntil]).toEqual(['done', [], '2026-05-01']);
  const delivered = new OneRequest('delivered');
  expect([delivered.press({ name: 'confirmReceipt' }), delivered.press(actions.rate, '2026-04-08 10:03'), delivered.mails]).toEqual(['done', 'done', []]);
});

test.each<[string, Status, PageAction, string, string]>([
  ['an answer without a word', 'waitingRequester', { name: 'answer', text: ' \n', link: ' ' }, '2026-04-08 10:00', 'textMissing'],
  ['a link that runs something', 'waitingRequester', { name: 'addLink', link: 'javascript:alert(1)' }, '2026-04-08 10:00', 'linkUnsafe'],
  ['a link with a quote', 'inProgress', { name: 'answer', text: 'a', link: 'https://a.example/"onclick=' }, '2026-04-08 10:00', 'linkUnsafe'],
  ['opening again without a reason', 'completed', { name: 'reopen', reason: ' ' }, '2026-04-08 10:00', 'textMissing'],
  ['opening again 30 days later', 'completed', { name: 'reopen', reason: 'a' }, '2026-05-07 09:01', 'reopenTooLate'],
  ['being away until yesterday', 'inProgress', { name: 'away', until: '2026-04-07' }, '2026-04-08 10:00', 'past'],
  ['being away for 61 days', 'inProgress', { name: 'away', until: '2026-06-08' }, '2026-04-08 10:00', 'tooFar'],
  ['rating after 30 days', 'completed', actions.rate, '2026-05-07 09:01', 'ratedFinally'],
])('%s is refused with the reason, and leaves nothing', (_, status, action, at, reason) => {
  const desk = new OneRequest(status);
  const before = desk.image;
  expect([desk.press(action, at), desk.image, desk.work.events]).toEqual([reason, before, []]);
});

test('A rating is kept in one row of Survei, wherever it was sorted to, and may be changed for thirty days', () => {
  const desk = new OneRequest('completed');
  desk.survey = [['No. Tiket', 'Catatan saya', ...surveyHeader.filter((header) => header !== 'No. Tiket')], ['LK-2026-00009', 'milik saya']];
  const rate = (overall: 1 | 4, comment: string, at: string): string => desk.press({ name: 'rate', overall, elements: [4, 4, 3, null, null, null, null, null, 1], comment, quotable: true }, at);
  expect(rate(4, ' Bagus =1+1 ', '2026-04-08 10:00')).toBe('done');
  expect([...desk.work.surveyWrites]).toEqual([[3, { at: { instant: wib('2026-04-08 10:00') }, ticket: 'LK-2026-00001', overall: 4, elements: '4, 4, 3, –, –, –, –, –, 1', comment: 'Bagus =1+1', quotable: 'Ya', changedAt: null }]]);
  expect(surveyMonths(desk.work.figurePieces)).toEqual([{ month: '2026-04', answers: 1, sums: [4, 4, 3, 0, 0, 0, 0, 0, 1], counts: [1, 1, 1, 0, 0, 0, 0, 0, 1] }]);
  desk.survey = [desk.survey[0] ?? [], ['LK-2026-00001'], ['LK-2026-00009', 'milik saya']];
  expect(rate(1, '', '2026-05-08 09:59')).toBe('done');
  expect([...desk.work.surveyWrites].map(([row, cells]) => [row, cells.overall, cells.comment, cells.changedAt])).toEqual([[2, 1, '', { instant: wib('2026-05-08 09:59') }]]);
  expect([desk.image.rating?.overall, wall(desk.image.rating?.at), desk.contents.opinion?.comment]).toEqual([1, '2026-04-08 10:00', '']);
  // Nothing was counted before this look, and a change takes away as much as it adds, in the month in which the rating was given.
  expect(surveyMonths(desk.work.figurePieces)).toEqual([{ month: '2026-04', answers: 0, sums: [0, 0, 0, 0, 0, 0, 0, 0, 0], counts: [0, 0, 0, 0, 0, 0, 0, 0, 0] }]);
  expect(rate(4, '', '2026-05-08 10:01')).toBe('ratedFinally');
});
