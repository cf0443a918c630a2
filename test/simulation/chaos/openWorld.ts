import { openDesk, owner, type Desk } from '../../support/desk';
import { samplePeople } from '../../support/samplePeople';
import { readRecords } from '../../support/sheetRecords';
import { services } from '../acting';
import type { Plan } from './world';

const requesters = Array.from({ length: 12 }, (_, index) => `peneliti${index + 1}@riset.example`);
const allRegions = [...new Set(samplePeople.flatMap((person) => (person.Peran === 'Pustakawan' ? [person.Kawasan] : [])))];
/** One seed in so many plays a library in a zone whose clocks are changed on its second weekend… */
const withSummerTime = 7;
/** … and one in so many lets each service call take its time. */
const withLatency = 3;

/* Seeds from 1,000 on have librarians who ask much, those from 2,000 on some who sort much. */

/** A desk and the people around it, as the seed has them: so many regions of Indonesia, or a library where the clocks are put forward on Sunday, 29 March 2026. */
export function openWorld(seed: number, regions: number, bundle?: string): { desk: Desk; plan: Plan } {
  const abroad = seed % withSummerTime === 0;
  const latency = seed % withLatency === 0;
  const plan: Plan = {
    seed, habit: seed >= 2_000 ? 'sorts' : seed >= 1_000 ? 'asks' : 'ordinary', regions: allRegions.slice(0, regions), services, requesters, zone: abroad ? 'Europe/Amsterdam' : 'Asia/Jakarta',
    librarians: samplePeople.filter((person) => person.Peran === 'Pustakawan').map((person) => person.Email),
    overseers: [owner, ...samplePeople.filter((person) => person.Peran !== 'Pustakawan').map((person) => person.Email)],
  };
  const desk = openDesk({ now: abroad ? '2026-03-25T20:00:00Z' : '2026-04-05T22:00:00Z', seed, latency, ...(bundle === undefined ? {} : { bundle }) });
  if (abroad) moveTo(desk, plan.zone);
  return { desk, plan };
}

/** The library stands in another zone: its spreadsheet, all its regions, and set-up has been run since. */
function moveTo(desk: Desk, zone: string): void {
  desk.spreadsheet().setSpreadsheetTimeZone(zone);
  const column = (desk.book.text('Kawasan')[0] ?? []).indexOf('Zona Waktu');
  desk.book.type('Kawasan', `${String.fromCharCode(65 + column)}2`, readRecords(desk.book, 'Kawasan').map(() => [zone]));
  desk.project.run('setup');
}
