import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseBundle, topLevelFunctions } from '../../support/bundleNames';
import { openDesk } from '../../support/desk';
import { operationsOfLibrarians, shows } from '../../support/killed/librarians';
import { playedFunctions } from '../../support/killed/operations';
import { triedOneByOne } from '../../support/killed/report';
import { builtOnce } from '../../support/preparedDesk';
import { changedParts, wholeState } from '../../support/wholeState';

triedOneByOne('librarians', operationsOfLibrarians);

test('every public function of the bundle is killed in some operation', () => {
  const functions = topLevelFunctions(parseBundle(readFileSync(path.join(builtOnce(), 'Code.js'), 'utf8')));
  expect(functions.filter((name) => !playedFunctions.has(name))).toEqual([]);
});

test('what only shows something leaves everything as it was, so that wherever it is killed nothing is to be mended', () => {
  const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Grammarly' });
  for (const { functions, show } of shows) {
    const before = wholeState(desk.workspace);
    const calls = desk.project.executions.length;
    show(desk);
    expect([functions, changedParts(before, wholeState(desk.workspace)), desk.project.executions.length > calls]).toEqual([functions, [], true]);
  }
  desk.expectNoFailures();
});
