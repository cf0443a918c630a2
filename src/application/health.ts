import { capacityReport } from './capacityReport';
import { fault, problemKey, type Problem } from './configuration/problem';
import type { DeskMeta } from './desk/deskState';
import type { WorkUnit } from './desk/workUnit';
import { hoursOfReader } from './mail/readerHours';
import type { DeskIdentity, MailRoom } from './ports';
import { administratorsOf, secondPersonOf } from './health/people';
import type { CellValue } from './sheetCommit';
import { deskTabs } from './tabs/deskTabs';

/** A fault must stand for this long before somebody is mailed: an administrator who is typing a row is not told of every half of it. */
const patienceMilliseconds = 4 * 60 * 1000;
/** Notices of single requests are shown for this long. */
const noticeMilliseconds = 7 * 24 * 60 * 60 * 1000;
const mostNotices = 40;
/** The same matter is told again only after this long. */
const repeatMilliseconds = 24 * 60 * 60 * 1000;

function sameMatter(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.tab === other.tab && one.row === other.row && one.data.ticket === other.data.ticket;
}

/** The words of a problem; they lie in the part of the mails, for most looks have nothing to say. */
type WordsOf = MailRoom['wordsOf'];

/**
 * Brings Kondisi Sistem up to date and mails the administrators once about whatever is new.
 * @returns the rows of the tab where they changed, else null.
 */
export function reviewHealth(work: WorkUnit, identity: Pick<DeskIdentity, 'owner' | 'webAppAddress'>, wordsOf: WordsOf): readonly Record<string, CellValue>[] | null {
  const { meta, now } = work;
  const capacity = capacityReport(work);
  const standsAlready = (problem: Problem): boolean => meta.notices.some((entry) => sameMatter(entry.problem, problem) && now - entry.at < repeatMilliseconds);
  const fresh = work.problems.filter((problem) => !standsAlready(problem)).map((problem) => ({ problem, at: now }));
  // A quota that was used up is whole again the next day.
  const shownFor = ({ code }: Problem): number => (code === 'quotaLow' ? repeatMilliseconds : noticeMilliseconds);
  const notices = [...meta.notices.filter((entry) => now - entry.at < shownFor(entry.problem)), ...fresh].slice(-mostNotices);
  const before = JSON.stringify([Object.keys(meta.problems).sort(), meta.notices.map((entry) => entry.at)]);
  meta.notices = notices;
  const standing = new Map([...work.configuration.problems, ...work.clinic.problems, ...missingWebApp(work, identity), ...capacity.problems, ...(meta.findings ?? [])].map((problem) => [problemKey(problem), problem]));
  const remembered: DeskMeta['problems'] = {};
  const untold: Problem[] = fresh.map((entry) => entry.problem);
  for (const [key, problem] of standing) {
    const known = meta.problems[key] ?? { since: now, told: false };
    const tell = (!known.told && now - known.since >= patienceMilliseconds) || (known.told && isOfMachinery(problem) && now - (known.toldAt ?? known.since) >= repeatMilliseconds);
    if (tell) untold.push(problem);
    remembered[key] = tell ? { ...known, told: true, toldAt: now } : known;
  }
  meta.problems = remembered;
  if (untold.length > 0) mailAdministrators(work, untold, identity.owner, wordsOf);
  const after = JSON.stringify([Object.keys(remembered).sort(), notices.map((entry) => entry.at)]);
  if (before === after && !capacity.isNew) return null;
  return [
    // What little is left of has a row with its numbers.
    ...[...standing.values()].filter(({ code }) => code !== 'capacityTight').map((problem) => row(problem, remembered[problemKey(problem)]?.since ?? now, wordsOf)),
    ...[...notices].reverse().map((entry) => row(entry.problem, entry.at, wordsOf)),
    ...capacity.rows,
  ];
}

/** Faults of the machinery itself, which nobody sees in a row of a tab: told again each day, and to the second person too. */
function isOfMachinery(problem: Problem): boolean {
  return problem.tab === 'health' && problem.level === 'fault';
}

/** A mail without a link is half a receipt: until the web app is deployed, the administrator reads so. */
function missingWebApp(work: WorkUnit, identity: Pick<DeskIdentity, 'webAppAddress'>): Problem[] {
  return identity.webAppAddress === '' && work.configuration.settings.statusPageAddress === '' ? [fault('settings', null, 'webAppMissing')] : [];
}

function row(problem: Problem, since: number, wordsOf: WordsOf): Record<string, CellValue> {
  const { words, step } = wordsOf(problem);
  return { since: { instant: since }, level: problem.level === 'fault' ? 'Perlu diperbaiki' : 'Perlu dilihat', tab: deskTabs[problem.tab].name, row: problem.row, words, step };
}

/** A mail lists so many; the rest stands in Kondisi Sistem like all of them. */
const mostFaults = 30;

function mailAdministrators(work: WorkUnit, problems: readonly Problem[], deskOwner: string, wordsOf: WordsOf): void {
  const administrators = administratorsOf(work.configuration);
  const to = administrators.length > 0 ? administrators : [deskOwner];
  // Of what stands still somebody else hears as well: the administrator may be the one who is away.
  const cc = problems.some(isOfMachinery) ? secondPersonOf(work.configuration).filter((email) => !to.includes(email)) : [];
  work.order({
    // Nobody mends a tab at night, and the desk goes on meanwhile.
    to, cc, ticket: '', priority: 4, hoursOf: hoursOfReader(work.configuration, to[0] ?? ''),
    merge: { key: `faults|${to.join()}`, join: (before, now) => ({ ...now, faults: [...(before.faults ?? []), ...(now.faults ?? [])].slice(0, mostFaults) }) },
    parameters: {
      kind: 'faults', language: 'id', nameOfReader: '', requests: [],
      faults: problems.slice(0, mostFaults).map((problem) => ({
        place: `Tab ${deskTabs[problem.tab].name}${problem.row === null ? '' : `, baris ${problem.row}`}`, ...wordsOf(problem),
      })),
    },
  });
}
