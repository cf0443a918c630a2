import { openDesk, owner } from '../support/desk';
import { readRecords } from '../support/sheetRecords';
import type { Person } from '../support/samplePeople';
import { librarians, regions } from './acting';
import { submit } from './asking';
import { deeds, recompute } from './deeds';
import { diceOf } from './dice';
import type { Library } from './ledger';
import { LibraryClock } from './libraryRules';
import { Month } from './month';
import { settleIn } from './rearranging';

/** SEED=7 EDITS=2000 npx jest monthOfEdits plays a longer month, or one that failed, again. */
const seed = Number(process.env.SEED ?? 20_260_406);
const edits = Number(process.env.EDITS ?? 90);
const workingDays = 21;

const staff = (name: string, mailbox: string, role: string, region: string): Person => ({
  Nama: name, Email: `${mailbox}@perpustakaan.example`, Peran: role, Kawasan: region, Layanan: '*', Aktif: 'Ya',
});
const people: readonly Person[] = [
  staff('Budi Santoso', 'budi', 'Pustakawan', 'Bandung'), staff('Surya Saputra', 'surya', 'Pustakawan', 'Subang'), staff('Cici Paramida', 'cici', 'Pustakawan', 'Cibinong'),
  staff('Kartika Sari', 'kartika', 'Koordinator', '*'), staff('Hendra Gunawan', 'hendra', 'Kepala', '*'), staff('Rini Admin', 'rini', 'Admin', '*'),
];

function month(): Month {
  const desk = openDesk({ now: '2026-04-06T07:45:00+07:00', people, seed });
  const records = (tab: string): ReturnType<typeof readRecords> => readRecords(desk.book, tab);
  const holidays = records('Hari Libur').map((record) => (record.Tanggal ?? '').split('/').reverse().join('-'));
  const stages = new Map<string, string[]>();
  for (const record of records('Tahapan')) stages.set(record.Layanan ?? '', [...(stages.get(record.Layanan ?? '') ?? []), record.Tahap ?? '']);
  const library: Library = {
    clock: new LibraryClock(new Set(holidays)),
    regions: new Map(records('Kawasan').map((record) => [record.Nama ?? '', record.Kode ?? ''])),
    services: new Map(records('Layanan').map((record) => [record.Nama ?? '', record.Kode ?? ''])),
    stages,
    people: new Map(people.map((person) => [person.Nama, person.Email])),
    librarianOf: new Map(regions.map((region) => [region, people.find((person) => person.Kawasan === region)?.Nama ?? ''])),
  };
  return new Month(desk, diceOf(seed), library);
}

/** The next moment at which somebody does something; nights, weekends and holidays are skipped. */
function goOn(played: Month, minutes: number): void {
  const { desk, dice, ledger } = played;
  let at = played.now + minutes * 60_000;
  const closing = ledger.library.clock.closingAfter(at - 86_400_000, 1);
  if (!ledger.library.clock.isWorkingDay(at) || at > closing) {
    do at += 3_600_000; while (!ledger.library.clock.isWorkingDay(at) || new Date(at + 7 * 3_600_000).getUTCHours() !== 7);
    desk.skipTo(new Date(at).toISOString());
    played.tick();
    return;
  }
  desk.skipTo(new Date(at).toISOString());
  if (dice.chance(0.2)) played.tick();
}

test('a month of random edits by three librarians leaves every request once, its log complete, its computed columns right and every foreign column untouched', () => {
  const played = month();
  try {
    settleIn(played);
    submit(played);
    const pause = (workingDays * 450) / edits;
    for (let done = 0; done < edits; done += 1) {
      goOn(played, Math.ceil(pause * (0.5 + played.dice.below(100) / 100)));
      played.dice.weighted(deeds)(played);
      if (done % Math.ceil(edits / 3) === Math.floor(edits / 3) - 1) recompute(played);
    }
    recompute(played);
    played.judge.judgeMails(new Set(librarians), new Set([owner, ...people.slice(3).map((person) => person.Email)]));
    played.desk.expectNoFailures();
  } catch (error) {
    throw new Error(`SEED=${seed} EDITS=${edits}, after\n${played.diary.slice(-12).join('\n')}\n\n${error instanceof Error ? error.stack ?? '' : String(error)}`);
  }
}, 60_000 + edits * 2000);
