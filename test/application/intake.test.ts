import { readConfiguration, type ConfigurationTables } from '../../src/application/configuration/readConfiguration';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import { intake } from '../../src/application/intake/intake';
import { responseKey } from '../../src/application/intake/responseKeys';
import type { DeskSheet, FormResponse } from '../../src/application/ports';
import { rawOfCell } from '../../src/application/observe/cellMatch';
import { startingRows } from '../../src/application/setUp/startingRows';
import { configurationTabs, deskTabs } from '../../src/application/tabs/deskTabs';

const now = Date.parse('2026-04-07T03:00:00Z');
const items = { '1': 'name', '2': 'region', '3': 'service', '4': 'title' };
const tables = Object.fromEntries(
  configurationTabs.map((key) => [key, [deskTabs[key].columns.map((column) => column.header), ...startingRows(key).map((row) => deskTabs[key].columns.map((column) => rawOfCell(row[column.key] ?? null, 'Asia/Jakarta')))]]),
) as unknown as ConfigurationTables;
const context = { deskOwner: 'admin@p.example', statusAddress: () => 'https://x.example' };

function response(id: string, at: string, region: string): FormResponse {
  return {
    responseId: id, submittedAt: Date.parse(at), email: 'siti@riset.example',
    answers: [['1', 'Siti'], ['2', region], ['3', 'Grammarly / Language check'], ['4', `Judul ${id}`]].map(([itemId = '', value = '']) => ({ itemId, title: itemId, value })),
  };
}

/** A desk whose calendar of Ambon is broken in a way that nobody foresaw. */
function work(): WorkUnit {
  const configuration = readConfiguration(tables, 'Asia/Jakarta');
  const calendars = {
    ...configuration.calendars,
    of: (region: string) => {
      if (region === 'ambon') throw new RangeError('nobody foresaw this');
      return configuration.calendars.of(region);
    },
  };
  return new WorkUnit({ ...readState([]), formItems: items }, { ...configuration, calendars }, now);
}

function take(unit: WorkUnit, responses: FormResponse[], keys: string[] = []): string[] {
  const told: string[] = [];
  const sheet: Pick<DeskSheet, 'readContents'> = { readContents: () => [] };
  intake(unit, responses, keys, { ...sheet, read: () => { throw new Error('not read here'); }, readTexts: () => [], commit: () => ({ strayed: [] }) }, { error: (_error, words) => told.push(words) }, context);
  return told;
}

describe('Intake', () => {
  const before = response('r1', '2026-04-07T01:00:00Z', 'Jakarta');
  const stuck = response('r2', '2026-04-07T01:10:00Z', 'Ambon');
  const after = response('r3', '2026-04-07T01:20:00Z', 'Bandung');

  test('takes in the responses around one that cannot be taken in, leaves no half of it, and does not forget it', () => {
    const unit = work();
    const told = take(unit, [before, stuck, after]);
    expect([...unit.images.keys()]).toEqual(['LK-2026-00001', 'LK-2026-00002']);
    expect([...unit.images.values()].map((image) => image.responseId)).toEqual(['r1', 'r3']);
    expect(unit.events).toHaveLength(2);
    // A receipt each; both are new to the same person, who reads of them in one mail.
    expect([...unit.outbox.values()].map((mail) => [mail.parameters.kind, mail.ticket])).toEqual([
      ['receipt', 'LK-2026-00001'], ['assignment', 'LK-2026-00001, LK-2026-00002'], ['receipt', 'LK-2026-00002'],
    ]);
    expect(unit.problems.map((problem) => problem.code)).toEqual(['responseStuck']);
    expect(told).toEqual(['response r2 was not taken in']);
    // The form is asked again from before the response that is stuck.
    expect(unit.meta.watermark).toBeLessThanOrEqual(stuck.submittedAt);
  });

  test('knows a response by its id: the same one again is nothing new', () => {
    const unit = work();
    take(unit, [before, before], []);
    expect(unit.images.size).toBe(1);
    const later = work();
    take(later, [before], [responseKey('r1', before.submittedAt)]);
    expect(later.images.size).toBe(0);
    expect(later.isEmpty).toBe(true);
  });
});
