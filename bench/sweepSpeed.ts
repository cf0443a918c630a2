/**
 * Computing of a sweep over 5,000 open requests in a plain process: no emulator, no service. Aim (issue 4): under 300 ms. The parts of a whole look that
 * grow with the open requests stand beside it.
 */
import { readConfiguration, type ConfigurationTables } from '../src/application/configuration/readConfiguration';
import { freshMeta, readState, type DeskMeta, type DeskState } from '../src/application/desk/deskState';
import { WorkUnit } from '../src/application/desk/workUnit';
import { rawOfCell } from '../src/application/observe/cellMatch';
import { startingRows } from '../src/application/setUp/startingRows';
import { sweep } from '../src/application/sweep';
import { configurationTabs, deskTabs } from '../src/application/tabs/deskTabs';
import { untouched, type RequestImage } from '../src/domain/request';
import { serviceLevelAt } from '../src/domain/serviceLevel';
import { openStages } from '../src/domain/stage';
import { changeStatus } from '../src/domain/workflow';
import { samplePeople } from '../test/support/samplePeople';

const zone = 'Asia/Jakarta';
const owner = 'admin@perpustakaan.example';
const open = 5_000;
const rounds = 15;

function tables(): ConfigurationTables {
  const found = {} as Record<(typeof configurationTabs)[number], unknown[][]>;
  for (const key of configurationTabs) {
    const { columns } = deskTabs[key];
    const people = key === 'librarians' ? samplePeople.map((person) => columns.map((column) => (person as unknown as Record<string, string>)[column.header] ?? '')) : [];
    found[key] = [columns.map((column) => column.header), ...startingRows(key).map((row) => columns.map((column) => rawOfCell(row[column.key] ?? null, zone))), ...people];
  }
  return found;
}

const setUp = tables();

/** Open requests of all regions and services, sent in over eight working weeks, half of them begun, a tenth waiting for the requester. */
function openImages(now: number): RequestImage[] {
  const configuration = readConfiguration(setUp, zone);
  return Array.from({ length: open }, (_, index) => {
    const region = configuration.regions[index % configuration.regions.length];
    const service = configuration.services[index % configuration.services.length];
    if (!region || !service) throw new Error('no region or service');
    const calendar = configuration.calendars.of(region.code);
    const submittedAt = now - Math.round((index / open) * 56 * 86_400_000) - 600_000;
    const person = configuration.librarians.find((one) => one.regions !== '*' && one.regions.includes(region.code));
    const stages = openStages(calendar, service.stages, submittedAt);
    const image: RequestImage = {
      ticket: `LK-2026-${String(index + 1).padStart(5, '0')}`, sequence: index + 1, version: 1, responseId: `r${index}`, linked: [], source: 'Formulir', language: 'id', submittedAt,
      region: region.code, service: service.code, requesterEmail: 'siti@riset.example', onBehalfEmail: null, shortName: 'Siti', shortTitle: `Naskah ${index}`, textHashes: {},
      status: 'new', stages, stageIndex: 0, assignee: person?.email ?? owner, assigneeName: person?.name ?? owner, assignedBecause: 'regionAndService', neededBy: null,
      dueAt: stages[stages.length - 1]?.dueAt ?? null, appointment: null, firstResponseAt: null, deliveredAt: null, endedAt: null, ...untouched,
      waitedMinutes: { requester: 0, others: 0 }, heldSince: submittedAt, shares: {}, noteToRequester: '', resultLink: '', serviceLevel: 'onTrack',
    };
    const move = (one: RequestImage, to: 'inProgress' | 'waitingRequester', at: number): RequestImage => {
      const outcome = changeStatus(one, to, { now: at, actor: one.assignee, calendar, reopenDays: 30 });
      return outcome.ok ? outcome.image : one;
    };
    const begun = index % 2 === 0 ? move(image, 'inProgress', submittedAt + 300_000) : image;
    const waiting = index % 10 === 0 ? move(begun, 'waitingRequester', submittedAt + 400_000) : begun;
    return { ...waiting, serviceLevel: serviceLevelAt(calendar, waiting, submittedAt + 500_000) };
  });
}

function stateOf(images: readonly RequestImage[], memory: Pick<DeskMeta, 'digests' | 'weekly'>): DeskState {
  return {
    meta: { ...freshMeta, digests: memory.digests, weekly: memory.weekly }, images: new Map(images.map((image) => [image.ticket, image])), outbox: new Map(), formItems: {}, slots: new Map(), freeRows: [], nextRow: open + 2,
  } as unknown as DeskState;
}

function median(action: () => unknown): string {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return `median ${(times[Math.floor(rounds / 2)] ?? 0).toFixed(0)} ms, slowest ${(times[rounds - 1] ?? 0).toFixed(0)} ms`;
}

// Tuesday 21 April 2026, 07:31 WIB.
const morning = Date.parse('2026-04-21T00:31:00Z');
const images = openImages(morning);
let last = new WorkUnit(stateOf(images, freshMeta), readConfiguration(setUp, zone), morning);
const report = (name: string, at: number, before: readonly RequestImage[], memory: Pick<DeskMeta, 'digests' | 'weekly'>): void => {
  const time = median(() => {
    last = new WorkUnit(stateOf(before, memory), readConfiguration(setUp, zone), at);
    sweep(last, owner);
  });
  console.log(`${name.padEnd(64)} ${time}; ${last.events.length} events, ${last.outbox.size} mails`);
};

report('sweep after eight weeks in which nobody looked', morning, images, freshMeta);
const evening = new WorkUnit(stateOf(images, freshMeta), readConfiguration(setUp, zone), Date.parse('2026-04-20T09:05:00Z'));
sweep(evening, owner);
report('sweep of an ordinary morning, every digest due', morning, [...evening.images.values()], { digests: {}, weekly: evening.meta.weekly });
report('sweep five minutes later', morning + 300_000, [...last.images.values()], last.meta);
console.log(`${'of it, reading the configuration tabs'.padEnd(64)} ${median(() => readConfiguration(setUp, zone))}`);
const rows = [...last.images.values()].map((image) => ['request', image.ticket, JSON.stringify(image)]);
console.log(`${'besides, parsing the state of 5,000 open requests'.padEnd(64)} ${median(() => readState(rows))}`);
