import { runSteps } from '../../src/adapters/setUp/updateSteps';
import { clockHasStopped } from '../../src/application/health/clockHasStopped';
import { freshMeta } from '../../src/application/desk/deskState';
import { examine, type Expected, type Machinery } from '../../src/application/health/examination';
import { rightWords } from '../../src/application/health/rights';
import { judgeTrouble } from '../../src/application/health/trouble';
import { judgeSilence, readWatchNote, type WatchMemory } from '../../src/application/health/watch';
import manifest from '../../appsscript.json';

const at = (time: string): number => Date.parse(`2026-04-${time}:00+07:00`);
/** Tuesday and Wednesday, 07:30 to 16:00. */
const note = { hours: [[at('07T07:30'), at('07T16:00')], [at('08T07:30'), at('08T16:00')]] as const };

test('a silence is told after 45 minutes in working hours, once, again on the next day, and when it is over', () => {
  const heartbeat = at('07T09:00');
  const told = (now: string, memory: WatchMemory, beat = heartbeat): [string, WatchMemory] => {
    const { say, memory: after } = judgeSilence(beat, note, memory, at(now));
    return [say, after];
  };
  const known = { since: heartbeat, toldAt: at('07T09:50') };
  expect(told('07T09:44', null)).toEqual(['nothing', null]);
  expect(told('07T09:50', null)).toEqual(['silent', known]);
  expect(told('07T15:50', known)).toEqual(['nothing', known]);
  expect(told('07T19:00', null)).toEqual(['nothing', null]);
  expect(told('08T07:40', known)).toEqual(['nothing', known]);
  expect(told('08T09:00', known)).toEqual(['again', { since: heartbeat, toldAt: at('08T09:00') }]);
  // What ends at night is told in the morning; a new silence is a new one.
  expect(told('07T20:00', known, at('07T19:50'))).toEqual(['nothing', known]);
  expect(told('08T07:40', known, at('08T07:35'))).toEqual(['over', null]);
  expect(told('08T12:00', known, at('08T11:00'))).toEqual(['silent', { since: at('08T11:00'), toldAt: at('08T12:00') }]);
  // Beyond the hours that the note knows, and for a desk that has never looked.
  expect(told('10T10:00', null)[0]).toBe('silent');
  expect(told('07T12:00', null, 0)).toEqual(['nothing', null]);
});

test('a note that somebody has spoilt lets nobody watch', () => {
  for (const text of ['', '{', '[]', '{"watchers":"*","hours":3}']) expect(readWatchNote(text)).toEqual({ tell: [], watchers: [], hours: [] });
});

test('a clock that fails is told after an hour without a look, in working hours, once a day', () => {
  const first = judgeTrouble(null, at('07T08:00'), note, at('07T09:00'));
  expect(first).toEqual({ tell: false, memory: { since: at('07T09:00'), toldAt: 0 } });
  expect(judgeTrouble(first.memory, at('07T08:00'), note, at('07T09:50')).tell).toBe(false);
  const second = judgeTrouble(first.memory, at('07T08:00'), note, at('07T09:55'));
  expect(second).toEqual({ tell: true, memory: { since: at('07T09:00'), toldAt: at('07T09:55') } });
  expect(judgeTrouble(second.memory, at('07T08:00'), note, at('07T15:00')).tell).toBe(false);
  expect(judgeTrouble(second.memory, at('07T08:00'), note, at('08T08:55')).tell).toBe(true);
  expect(judgeTrouble(first.memory, at('07T08:00'), note, at('07T18:00')).tell).toBe(false);
  // A look in between ends it: what fails now has begun now.
  expect(judgeTrouble(second.memory, at('07T12:00'), note, at('07T13:00'))).toEqual({ tell: false, memory: { since: at('07T13:00'), toldAt: 0 } });
});

test('events take the clock for stopped only when one found it silent 45 minutes before, and no look of the clock has come between', () => {
  const meta = { ...freshMeta };
  const ask = (heartbeat: string, now: string): boolean => clockHasStopped(meta, { heartbeat: at(heartbeat) }, at(now));
  expect([ask('07T09:00', '07T09:40'), ask('07T09:00', '07T10:00'), ask('07T09:00', '07T10:40')]).toEqual([false, false, false]);
  expect(clockHasStopped(meta, {}, at('07T10:42'))).toBe(false);
  expect(ask('07T09:00', '07T10:46')).toBe(true);
  expect([ask('07T11:00', '07T11:20'), ask('07T11:00', '07T12:00'), ask('07T11:00', '07T12:30')]).toEqual([false, false, false]);
});

const expected: Expected = { spreadsheetId: 'S', restrictedId: 'R', formId: 'F', triggerIds: ['1', '2', '3'], paused: false };
const machinery: Machinery = {
  triggers: [{ handler: 'onFormSubmitted', source: 'F', id: '1' }, { handler: 'onSheetEdited', source: 'S', id: '2' }, { handler: 'onTick', source: null, id: '3' }],
  form: { accepting: true, published: true, destination: 'R' }, files: { spreadsheet: false, restricted: false, form: false }, rights: { granted: manifest.oauthScopes, address: '' },
};

test('machinery as it was left needs nothing; a paused desk keeps its form closed, and what could not be read is not mended', () => {
  expect(examine(machinery, expected)).toEqual({ repairs: [], findings: [] });
  expect(examine(machinery, { ...expected, paused: true }).repairs).toEqual([{ accept: false }]);
  expect(examine({ ...machinery, triggers: [...(machinery.triggers as []), { handler: 'watch', source: null, id: '9' }] }, expected).repairs).toEqual([]);
  expect(examine(machinery, { ...expected, triggerIds: ['1', '2'] }).repairs).toEqual(['triggers']);
  const error = { error: 'Specified permissions are not sufficient to call X.' };
  const blind = examine({ triggers: error, form: error, files: { spreadsheet: error, restricted: error, form: error }, rights: { granted: [], address: 'https://grant' } }, expected);
  expect(blind.repairs).toEqual([]);
  expect(blind.findings.map(({ code, data }) => [code, data])).toEqual([['rightsMissing', { what: Object.values(rightWords).join(', '), address: 'https://grant' }]]);
  expect(examine({ ...machinery, files: { ...machinery.files, restricted: { error: 'No item with the given ID could be found' } } }, expected).findings.map(({ code }) => code)).toEqual(['fileGone']);
});

test('each right that is named as missing is one that the manifest asks for', () => {
  for (const scope of Object.keys(rightWords)) expect(manifest.oauthScopes).toContain(`https://www.googleapis.com/auth/${scope}`);
});

test('steps between versions run in order, are remembered one by one, and one that was killed is run again', () => {
  const done: number[] = [];
  let version = 1;
  let dies = true;
  const steps = [4, 2, 3].map((to) => ({ to, run: (): void => {
    done.push(to);
    if (to === 3 && dies) throw new Error('killed');
  } }));
  const remember = (reached: number): void => {
    version = reached;
  };
  expect(() => runSteps(steps, version, remember)).toThrow('killed');
  expect(version).toBe(2);
  dies = false;
  runSteps(steps, version, remember);
  runSteps(steps, version, remember);
  expect([version, done]).toEqual([4, [2, 3, 3, 4]]);
});
