import { responseKey, indexResponseKeys } from '../../src/application/intake/responseKeys';
import { answerList, chooseSlice, oldResponseId } from '../../src/application/unify/chooseSlice';
import { readAddresses } from '../../src/application/unify/oldFormAddresses';
import { numberAbove, takePastTicket, takeTicket } from '../../src/application/desk/ticketNumbers';
import { freshMeta, type DeskMeta } from '../../src/application/desk/deskState';
import type { OldAnswer } from '../../src/application/unify/readHistory';
import { addRange, isArchived } from '../../src/application/desk/archived';

describe('Ticket numbers', () => {
  const meta = (): DeskMeta => ({ ...freshMeta, ticketYear: 2026, nextTicket: 8 });

  test('of history come from the counter of their own year and never move the running year', () => {
    const counters = meta();
    expect([takePastTicket(counters, 2020, 1), takePastTicket(counters, 2020, 1), takePastTicket(counters, 2019, 1), takePastTicket(counters, 2026, 1)]).toEqual([
      'LK-2020-00001', 'LK-2020-00002', 'LK-2019-00001', 'LK-2026-00008',
    ]);
    expect(takeTicket(counters, 2026)).toBe('LK-2026-00009');
  });

  test('of a straggler go on where its year stopped, and those of a new year begin at one', () => {
    const counters = meta();
    expect([takeTicket(counters, 2027), takeTicket(counters, 2026), takeTicket(counters, 2027)]).toEqual(['LK-2027-00001', 'LK-2026-00008', 'LK-2027-00002']);
  });

  test('are not given twice where history reached into a year that begins only later', () => {
    const counters: DeskMeta = { ...freshMeta, ticketYear: 2026, nextTicket: 8 };
    takePastTicket(counters, 2027, 1);
    expect(takeTicket(counters, 2027)).toBe('LK-2027-00002');
  });

  test('begin above those that the Sheet shows where the desk remembers none', () => {
    expect(numberAbove(['LK-2025-00012', 'LK-2026-00099', '', 'LK-2025-00003'], 2025)).toBe(13);
  });
});

describe('Formulir Lama', () => {
  test('takes addresses of forms and folders and bare ids, in any order and with any separator, each once', () => {
    const id = '1FAIpQLScAbCdEfGhIjKlMnOp';
    expect(readAddresses(`https://docs.google.com/forms/d/${id}/edit#responses, ${id};\nhttps://drive.google.com/drive/u/0/folders/0BxFolderFolderFolder?usp=sharing`)).toEqual([
      { kind: 'form', id, typed: `https://docs.google.com/forms/d/${id}/edit#responses` },
      { kind: 'folder', id: '0BxFolderFolderFolder', typed: 'https://drive.google.com/drive/u/0/folders/0BxFolderFolderFolder?usp=sharing' },
    ]);
  });

  test('says of the respondents’ address that it is that, for FormApp cannot open it', () => {
    expect(readAddresses('https://docs.google.com/forms/d/e/1FAIpQLScAbCdEfGhIjKlMnOp/viewform')).toMatchObject([{ kind: 'misfit', fault: { code: 'responderAddress' } }]);
  });
});

describe('A slice of answers', () => {
  const answer = (responseId: string, submittedAt: number, services: readonly string[] = ['bibliometrics']): OldAnswer => ({
    formId: 'f', responseId, submittedAt, region: 'bogor', email: `${responseId}@riset.example`, senderEmail: null, services, neededBy: null, texts: { name: responseId, title: 't' }, others: [],
    problems: [], asked: [],
  });
  const place = { cutoff: 1_000_000, watermark: 0, left: 100 };
  const keyOf = (entry: OldAnswer): string => responseKey(oldResponseId(entry), entry.submittedAt);

  test('holds what is not known, in order of submission, and never history and late answers together', () => {
    const list = answerList([answer('late', 2_000_000), answer('b', 2), answer('a', 1), answer('known', 3)]);
    const known = indexResponseKeys([keyOf(answer('known', 3))]);
    const first = chooseSlice(list, 0, known, place);
    expect([first.kind, first.answers.map((entry) => entry.answer.responseId), first.end, first.watermark]).toEqual(['history', ['a', 'b'], 3, 3]);
    const second = chooseSlice(list, first.end, known, { ...place, watermark: first.watermark });
    expect([second.kind, second.answers.map((entry) => entry.answer.responseId), second.end]).toEqual(['late', ['late'], 4]);
  });

  test('takes an edited answer as late, with the requests that it became before', () => {
    const edited = answer('a', 500);
    const slice = chooseSlice(answerList([edited]), 0, indexResponseKeys(['', keyOf(answer('a', 1)), keyOf(answer('a', 1))]), place);
    expect([slice.kind, slice.answers[0]?.edits, slice.done]).toEqual(['late', [2, 3], 0]);
  });

  test('never divides a submission, and counts what it deals with once', () => {
    const many = Array.from({ length: 150 }, (_, index) => answer(`r${index}`, index + 1, ['bibliometrics', 'grammarly', 'research-data']));
    const slice = chooseSlice(answerList(many), 0, new Map(), { ...place, left: 1_000 });
    expect([slice.answers.length, slice.done, slice.end, slice.watermark]).toEqual([66, 66, 66, 66]);
  });

  test('ends before its texts grow beyond what a call should carry, however few they are; a giant goes alone', () => {
    const giant = (id: string, at: number): OldAnswer => ({ ...answer(id, at), texts: { name: id, title: 'x'.repeat(150_000) } });
    expect(chooseSlice(answerList([giant('a', 1), giant('b', 2)]), 0, new Map(), place).answers.map((entry) => entry.answer.responseId)).toEqual(['a']);
    expect(chooseSlice(answerList([{ ...giant('a', 1), texts: { title: 'x'.repeat(900_000) } }, answer('b', 2)]), 0, new Map(), place).end).toBe(1);
  });

  test('leaves the rest for the next run when the number of a run is reached', () => {
    const slice = chooseSlice(answerList([answer('a', 1), answer('b', 2), answer('c', 3)]), 0, new Map(), { ...place, left: 2 });
    expect([slice.answers.length, slice.end]).toEqual([2, 2]);
  });
});

test('sequences that follow each other are one range', () => {
  const ranges = addRange(addRange(addRange([], 1, 200), 201, 300), 305, 310);
  expect(ranges).toEqual([[1, 300], [305, 310]]);
  expect([1, 300, 301, 304, 305, 311].map((sequence) => isArchived(ranges, sequence))).toEqual([true, true, false, false, true, false]);
});
