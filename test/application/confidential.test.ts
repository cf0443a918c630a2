import { mayReadConfidential } from '../../src/domain/confidential';
import type { DeskEvent } from '../../src/domain/event';
import type { RequestImage } from '../../src/domain/request';
import { rememberNote } from '../../src/application/cards/colleagueNotes';
import { answerTexts, readTextsCall } from '../../src/application/cards/textsCall';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { intake } from '../../src/application/intake/intake';
import { responseKey } from '../../src/application/intake/responseKeys';
import type { DeskSheet, FormResponse, SheetReading } from '../../src/application/ports';
import { withHiddenTexts } from '../../src/application/restricted/mailTexts';
import type { Restricted, RestrictedTexts } from '../../src/application/restricted/restrictedTexts';
import { deskTabs } from '../../src/application/tabs/deskTabs';
import { restrictedMemory } from '../support/restrictedMemory';
import { startingConfiguration, startingTables } from '../support/startingConfiguration';

const now = Date.parse('2026-04-07T03:00:00Z');
const configuration = startingConfiguration();
const items = { '1': 'name', '2': 'region', '3': 'service', '4': 'title', '5': 'question:confidential' };
const ticket = 'LK-2026-00001';

function response(id: string, confidential: readonly string[], title = `Rahasia ${id}`): FormResponse {
  const answers = [['1', 'Siti'], ['2', 'Bandung'], ['3', 'Grammarly / Language check'], ['4', title]].map(([itemId = '', value = '']) => ({ itemId, title: itemId, value }));
  return { responseId: id, submittedAt: now - 60_000, email: 'siti@riset.example', answers: [...answers, { itemId: '5', title: 'Permohonan tertutup', value: confidential }] };
}

/** A look over a state, whose restricted spreadsheet is `rows`, or cannot be reached. */
function look(images: readonly RequestImage[], restricted: Restricted | null, at = now): WorkUnit {
  const work = new WorkUnit({ ...readState([]), formItems: items, images: new Map(images.map((image) => [image.ticket, image])) }, configuration, at);
  work.restricted = () => {
    if (restricted === null) throw new Error('spreadsheet tertutup belum ada');
    return restricted;
  };
  return work;
}

function take(work: WorkUnit, responses: readonly FormResponse[]): void {
  const sheet: DeskSheet = { read: () => { throw new Error('read before'); }, readContents: () => [], readTexts: () => [], commit: () => ({ strayed: [] }) };
  intake(work, responses, [], sheet, { error: () => undefined }, { deskOwner: 'admin@p.example', statusAddress: () => 'https://x.example' });
}

/** A confidential request as a look has left it, with its texts. */
function taken(): { image: RequestImage; rows: Map<number, RestrictedTexts> } {
  const rows = new Map<number, RestrictedTexts>();
  const work = look([], restrictedMemory(rows));
  take(work, [response('r1', ['Ya'])]);
  work.restricted().settle(work);
  const image = work.images.get(ticket);
  if (!image) throw new Error('not taken in');
  return { image, rows };
}

const event = (type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data'] = {}): DeskEvent => ({ type, ticket, at: now, actor: 'budi@perpustakaan.example', data, patch });

test.each([
  [['Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only …'], true], [['Yes'], true], [['Setuju'], true], [['Tidak'], false], [['No, thank you'], false], [[], false],
])('who answers %j has asked for a confidential request: %s', (answer, confidential) => {
  const work = look([], restrictedMemory());
  take(work, [response('r1', answer)]);
  expect(work.images.get(ticket)?.confidential === true).toBe(confidential);
  const shared = JSON.stringify([...work.images.values(), ...work.events, ...work.outbox.values(), ...work.contents.values()]);
  expect([shared.includes('Rahasia'), shared.includes('siti@riset.example')]).toEqual([!confidential, !confidential]);
});

test('an answer that is edited to be confidential takes back what was said before as well', () => {
  const open = look([], restrictedMemory());
  take(open, [response('r1', [])]);
  const [before] = [...open.images.values()];
  const [said] = open.events;
  if (!before || !said) throw new Error('not taken in');
  const rows = new Map<number, RestrictedTexts>();
  const json = JSON.stringify({ type: said.type, at: said.at, actor: said.actor, data: said.data, patch: said.patch, contents: said.contents });
  const traces = { log: () => [{ row: 2, json }, { row: 9, json: '{"half' }], mails: () => [{ row: 2, to: 'siti@riset.example' }] };
  const work = look([before], restrictedMemory(rows, traces));
  const stored = { ticket, responseKey: '', imageJson: JSON.stringify(before), contentsJson: JSON.stringify(open.contents.get(ticket)), trail: [] };
  const sheet: DeskSheet = { read: () => { throw new Error('read before'); }, readContents: () => [stored], readTexts: () => [], commit: () => ({ strayed: [] }) };
  const edited = { ...response('r1', ['Ya'], 'Rahasia baru'), submittedAt: now - 1000 };
  intake(work, [edited], [responseKey('r1', now - 60_000)], sheet, { error: () => undefined }, { deskOwner: 'admin@p.example', statusAddress: () => 'https://x.example' });
  work.restricted().settle(work);
  expect(JSON.stringify([...work.images.values(), ...work.events, ...work.outbox.values(), ...work.contents.values(), work.rewrites])).not.toMatch(/Rahasia|siti@riset/);
  expect(work.rewrites.log?.map(({ row, cells }) => [row, cells.ticket, cells.actor, cells.words])).toEqual([[2, ticket, 'Tertutup', 'Permohonan Grammarly untuk kawasan Bandung masuk lewat Formulir.'], [9, undefined, undefined, 'Tertutup']]);
  expect(work.rewrites.outbox?.[0]).toEqual({ row: 2, cells: { to: 'Tertutup' } });
  expect([...rows.values()].map(({ contents, fields }) => [contents.title, fields.shortTitle, fields.requesterEmail])).toEqual([['Rahasia baru', 'Rahasia baru', 'siti@riset.example']]);
});

test('where the restricted spreadsheet cannot be reached a confidential answer stays in the form, and the others come in', () => {
  const work = look([], null);
  take(work, [response('r1', ['Ya']), response('r2', [], 'Biasa')]);
  expect([...work.images.values()].map((image) => [image.responseId, image.shortTitle])).toEqual([['r2', 'Biasa']]);
  expect(work.problems.map(({ code }) => code)).toEqual(['responseStuck']);
  expect(work.meta.watermark).toBeLessThanOrEqual(now - 60_000);
});

test('a look that is killed between the two spreadsheets has changed nothing: the image names the row that still holds', () => {
  const { image, rows } = taken();
  const killed = look([image], restrictedMemory(rows));
  killed.record([event('noteChanged', { noteToRequester: 'Tidak jadi' }, { to: 'Tidak jadi' })]);
  killed.restricted().settle(killed);
  expect(rows.get(image.restrictedRow ?? 0)?.fields.noteToRequester).toBe('');
  const next = look([image], restrictedMemory(rows));
  next.record([event('resultLinkChanged', { resultLink: 'https://hasil.example/' }, { to: 'https://hasil.example/' })]);
  next.restricted().settle(next);
  const texts = rows.get(next.images.get(ticket)?.restrictedRow ?? 0);
  expect(texts?.fields).toMatchObject({ noteToRequester: '', resultLink: 'https://hasil.example/', shortTitle: 'Rahasia r1' });
  expect(texts?.history.map(({ type }) => type)).toEqual(['resultLinkChanged']);
});

test('notes and later fields keep their words apart, and a decision that saw only masks loses none', () => {
  const { image, rows } = taken();
  const work = look([image], restrictedMemory(rows));
  for (const text of ['Hati-hati', 'Sudah ditelepon']) {
    const before = work.images.get(ticket) ?? image;
    work.record([rememberNote(before, text, event)]);
  }
  const loan = { barcodes: ['B-007'], lentOn: '2026-04-07', returnBy: '2026-04-21', setOn: '2026-04-07', returnedOn: null, extended: 0, askedAt: null, refused: false, steps: 0, remindedOn: null, pickUp: 'Ruang 7', tasks: ['overdue' as const] };
  work.record([event('loanChanged', { loan })]);
  const masked = work.images.get(ticket)?.loan;
  expect(masked).toEqual({ ...loan, barcodes: ['Tertutup'], pickUp: 'Tertutup' });
  if (masked) work.record([event('loanChanged', { loan: { ...masked, steps: 1 } })]);
  expect(work.texts.get(ticket)?.fields.loan).toEqual({ ...loan, steps: 1 });
  expect(work.texts.get(ticket)?.fields.colleagueNotes?.map(({ text }) => text)).toEqual(['Hati-hati', 'Sudah ditelepon']);
  expect(work.images.get(ticket)?.colleagueNotes?.map(({ text }) => text)).toEqual(['Tertutup', 'Tertutup']);
  // A field that nobody has thought of yet is hidden as well.
  work.record([event('effortNoted', { surprise: 'Rahasia baru' } as Partial<RequestImage>)]);
  expect(JSON.stringify([...work.images.values(), ...work.events])).not.toMatch(/Rahasia|Hati-hati|ditelepon|B-007|Ruang 7/);
});

test('the requester’s mail gets its words when it leaves, and waits where they cannot be read', () => {
  const { image, rows } = taken();
  const work = look([image], restrictedMemory(rows));
  const request = { ticket, title: 'Tertutup', requester: 'Tertutup', resultLink: '', restrictedRow: image.restrictedRow ?? 0, sequence: 1, statusAddress: '' };
  const parameters = { kind: 'waiting', language: 'id', nameOfReader: 'Tertutup', note: 'Tertutup', requests: [request] } as unknown as Parameters<WorkUnit['order']>[0]['parameters'];
  for (const to of ['Tertutup', 'budi@perpustakaan.example']) work.order({ to: [to], cc: [], ticket, priority: 1, parameters });
  const due = [...work.outbox.values()];
  const told: string[] = [];
  const journal = { error: (_: unknown, words: string) => told.push(words) };
  const addressOf = ({ sequence }: { readonly sequence: number }): string => `https://status.example/${sequence}`;
  const leaving = [...withHiddenTexts(work, due, { sheet: { readTexts: (wanted) => wanted.map((row) => rows.get(row) ?? null) }, journal }, addressOf).values()];
  expect(leaving.map((entry) => [entry.to, entry.parameters.nameOfReader, entry.parameters.requests[0]?.title, entry.parameters.requests[0]?.statusAddress])).toEqual([
    [['siti@riset.example'], 'Siti', 'Rahasia r1', 'https://status.example/1'], [['budi@perpustakaan.example'], 'Tertutup', 'Tertutup', ''],
  ]);
  const unread = withHiddenTexts(work, due, { sheet: { readTexts: () => { throw new Error('no such file'); } }, journal }, addressOf);
  expect([[...unread.keys()].map(({ to }) => to), told, work.problems.map(({ code }) => code)]).toEqual([[['budi@perpustakaan.example']], ['the restricted spreadsheet cannot be read'], ['textsUnreadable']]);
});

test('the web app tells what it says to whom Google vouches for and who may read it, and to nobody else', () => {
  const { image, rows } = taken();
  const { columns } = deskTabs.librarians;
  const people = [['Amos', 'amos@p.example', '', 'Ambon'], ['Kartika', 'kartika@p.example', 'Koordinator', '*'], ['Bekas', 'bekas@p.example', 'Kepala', '*', 'Tidak']].map(([name, email, role, regions, active = 'Ya']) =>
    columns.map(({ key }) => ({ name, email, role, regions, services: '*', active })[key] ?? ''));
  const reading = { configuration: { ...startingTables(), librarians: [columns.map(({ header }) => header), ...people] }, timeZone: 'Asia/Jakarta', state: [['request', ticket, JSON.stringify(image)]], contents: [null] };
  const read: string[] = [];
  const sheet = {
    read: () => reading as unknown as SheetReading,
    readTexts: (wanted: readonly number[]) => {
      read.push(wanted.join());
      return wanted.map((row) => rows.get(row) ?? null);
    },
  };
  const ask = (email: string | null, more: object = {}): unknown => {
    const call = readTextsCall({ token: 'a.b.c', ticket, sequence: image.sequence, read: 'texts', ...more });
    return call === null ? null : answerTexts(call, { sheet }, () => email);
  };
  expect([ask(null), ask('amos@p.example'), ask('bekas@p.example'), ask('siti@riset.example')]).toEqual([{ done: false, reason: 'denied' }, ...Array<unknown>(3).fill({ done: false, reason: 'notAllowed' })]);
  expect([ask('kartika@p.example', { sequence: 2 }), ask('kartika@p.example', { ticket: 'LK-2026-00002' })]).toEqual([{ done: false, reason: 'gone' }, { done: false, reason: 'gone' }]);
  expect([ask('kartika@p.example', { more: 1 }), ask('kartika@p.example', { sequence: '1' }), ask('kartika@p.example', { read: 'all' })]).toEqual([null, null, null]);
  expect(read).toEqual([]);
  expect(ask('kartika@p.example')).toMatchObject({ done: true, texts: { contents: { title: 'Rahasia r1', email: 'siti@riset.example' } } });
});

test.each([
  ['librarian', 'bandung', 'own', true], ['librarian', 'bandung', 'other', false], ['coordinator', 'bandung', 'other', true], ['coordinator', 'ambon', 'other', false], ['coordinator', '*', 'other', true],
  ['head', 'ambon', 'other', true], ['admin', 'ambon', 'other', true],
] as const)('a %s of %s, the assignee being %s, may read it: %s', (role, region, assignee, may) => {
  const me = { email: 'saya@p.example', role, regions: region === '*' ? ('*' as const) : [region], active: true };
  const image = { assignee: assignee === 'own' ? me.email : 'lain@p.example', region: 'bandung' };
  expect([mayReadConfidential(me, image), mayReadConfidential({ ...me, active: false }, image)]).toEqual([may, false]);
});
