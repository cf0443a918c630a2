import { readRecords, type SheetRecord } from '../../support/sheetRecords';
import { ownColumn } from './typing';
import { shownDay } from '../libraryRules';
import { demand } from './violation';
import { statusWords } from './words';
import type { World } from './world';

type Facts = Readonly<Record<string, unknown>>;
const signature = 'Tanda (jangan diubah)';

/** Right after a look: each row that the desk signed is wholly that of its ticket. */
export function judgeWhole(world: World): void {
  const wrong = readRecords(world.desk.book, 'Permohonan').flatMap((row) => {
    const [signed = ''] = (row[signature] ?? '').split('|');
    return signed !== row['No. Tiket'] ? [`${row['No. Tiket'] ?? ''} is signed ${row[signature] ?? ''}`] : [];
  });
  demand('rows are whole after a look', wrong);
}

/** Every request stands in Permohonan once, and its row shows the facts of the log. */
export function judgeRows(world: World): void {
  const wrong: string[] = [];
  const rows = new Map<string, SheetRecord[]>();
  for (const row of readRecords(world.desk.book, 'Permohonan')) {
    const ticket = row['No. Tiket'] ?? '';
    if (ticket !== '') rows.set(ticket, [...(rows.get(ticket) ?? []), row]);
  }
  for (const ticket of world.tickets()) {
    const mine = rows.get(ticket) ?? [];
    rows.delete(ticket);
    const [row] = mine;
    if (row === undefined || mine.length > 1) wrong.push(`${ticket} stands in ${mine.length} rows`);
    else for (const [header, text] of shownOf(world, ticket)) if ((header === signature ? (row[header] ?? '').split('|').slice(0, 3).join('|') : row[header]) !== text) wrong.push(`${ticket} ${header}: “${row[header] ?? '(no such column)'}”, must be “${text}”`);
  }
  wrong.push(...[...rows.keys()].map((ticket) => `${ticket} is nobody's`));
  demand('the log replays to the rows', wrong);
}

function shownOf(world: World, ticket: string): [string, string][] {
  const facts = world.facts(ticket);
  const stage = stageOf(facts);
  const instant = (key: string): string => world.wall.shown(facts[key]);
  const own = world.own.get(ticket);
  const title = world.submissionOf(ticket)?.title;
  return [
    ['Diajukan', instant('submittedAt')], ['Email', String(facts.requesterEmail ?? '')], ['Status', statusWords[String(facts.status)] ?? ''], ['Petugas', String(facts.assigneeName)],
    ['Kawasan', world.regionName(String(facts.region))], ['Tahap', String(stage.name)], ['Tenggat Tahap', world.wall.shown(stage.dueAt)], ['Tenggat Selesai', instant('dueAt')],
    ['Respons Pertama', instant('firstResponseAt')], ['Selesai Pada', instant('endedAt')], ['Dibutuhkan Tanggal', shownDay(String(facts.neededBy ?? ''))],
    ['Catatan untuk Pemohon', String(facts.noteToRequester)], ['Tautan Hasil', String(facts.resultLink)],
    [signature, `${ticket}|${String(facts.sequence)}|${world.log.counts.get(ticket) ?? 0}`],
    ...(title === undefined ? [] : [['Judul', title] as [string, string]]), ...(own === undefined ? [] : [[ownColumn, own] as [string, string]]),
  ];
}

function stageOf(facts: Facts): Facts {
  return (facts.stages as readonly Facts[])[facts.stageIndex as number] ?? {};
}

/** Sisa Waktu Kerja and the part of Status SLA that follows from the calendar on the wall, as of the look at `at`. */
export function judgeComputed(world: World, at: number): void {
  const wrong: string[] = [];
  const clocks = new Map<string, ReturnType<World['clockOf']>>();
  for (const row of readRecords(world.desk.book, 'Permohonan')) {
    const ticket = row['No. Tiket'] ?? '';
    const facts = world.facts(ticket);
    if (facts.ticket === undefined) continue;
    const region = String(facts.region);
    const clock = clocks.get(region) ?? world.clockOf(region);
    clocks.set(region, clock);
    const stage = stageOf(facts);
    const over = facts.deliveredAt !== null || facts.endedAt !== null;
    const due = (stage.dueAt ?? facts.dueAt) as number | null;
    const pause = facts.pause as { kind: string; since: number } | null;
    const stopped = pause !== null && (pause.kind === 'requester' || stage.counts === false);
    const hours = over || due === null ? '' : (Math.floor(clock.minutesBetween(stopped ? pause.since : at, due) / 30) / 2).toFixed(1).replace('.', ',');
    if ((row['Sisa Waktu Kerja'] ?? '') !== hours) wrong.push(`${ticket} Sisa Waktu Kerja: “${row['Sisa Waktu Kerja'] ?? ''}”, must be “${hours}”`);
    const levels = levelsOf(facts, stage, over, stopped, at);
    if (!levels.includes(row['Status SLA'] ?? '')) wrong.push(`${ticket} Status SLA: “${row['Status SLA'] ?? ''}”, must be ${levels.join(' or ')}`);
  }
  demand('computed columns are right', wrong);
}

function levelsOf(facts: Facts, stage: Facts, over: boolean, stopped: boolean, at: number): string[] {
  const due = facts.dueAt as number | null;
  if (over) return [due === null || ((facts.deliveredAt ?? facts.endedAt) as number) <= due ? 'Tercapai' : 'Tidak Tercapai'];
  if (stopped) return ['Dijeda'];
  if (stage.clock !== 'librarian' || (stage.norm as { kind: string }).kind === 'appointment') return ['Sesuai Jadwal', 'Mendekati Tenggat', 'Terlambat'];
  const late = [due, stage.dueAt as number | null].some((instant) => instant !== null && at > instant);
  return late ? ['Terlambat'] : ['Sesuai Jadwal', 'Mendekati Tenggat'];
}

/** The stored image of every request, from which its page and repairs are made, holds the facts of the log. */
export function judgeImages(world: World): void {
  const [header = [], ...rows] = world.desk.book.values('Isi Permohonan');
  const pieces = header.flatMap((name, index) => (index >= 2 && index < 5 ? [index] : []));
  const wrong = rows.filter((row) => String(row[0] ?? '') !== '').flatMap((row) => {
    const ticket = String(row[0]);
    const image = JSON.parse(pieces.map((index) => String(row[index] ?? '')).join('')) as Facts;
    const facts = world.facts(ticket);
    const keys = [...new Set([...Object.keys(image), ...Object.keys(facts)])].filter((key) => key !== 'version' && JSON.stringify(image[key]) !== JSON.stringify(facts[key]));
    return keys.map((key) => `${ticket} ${key}: the image says ${JSON.stringify(image[key])}, the log ${JSON.stringify(facts[key])}`);
  });
  demand('the log replays to the rows', wrong);
}
