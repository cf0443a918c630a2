import type { Language, LocalInstant } from './dates';
import { dayRange, hoursAndMinutes, longTime } from './shortDates';
import { whyWords, type WhyWords } from './whyWords';

/** Whose time a standstill was: waited for, or what a stage of theirs took beyond its time. */
export type WhyStop = 'requester' | 'others' | 'requesterStage' | 'othersStage';

export type WhyNorm = { readonly kind: 'hours'; readonly minutes: number } | { readonly kind: 'days'; readonly days: number } | { readonly kind: 'appointment' };

/** What a due date rests on, as ExplainedDue of the domain has it. */
export type WhyBasis =
  | { readonly kind: 'stage'; readonly norm: WhyNorm; readonly planned: boolean }
  | { readonly kind: 'stages'; readonly norms: readonly { readonly name: string; readonly nameEnglish: string; readonly norm: WhyNorm }[]; readonly from: 'submission' | 'appointment' }
  | { readonly kind: 'appointment' | 'handOver' | 'reopened' }
  | { readonly kind: 'agreed' | 'agreedShare'; readonly at: LocalInstant; readonly agreed: LocalInstant };

/** What of a day was not counted. */
export interface WhyLeftOut {
  readonly kind: 'holiday' | 'weekend' | 'closed' | 'break' | 'midday';
  /** Name of the holiday, '' where it has none. */
  readonly name: string;
  /** Whether the days are the holiday itself, the collective leave that goes with it, or both. */
  readonly leave: 'none' | 'some' | 'all';
}

export interface WhyStopped {
  readonly because: WhyStop;
  readonly minutes: number;
}

/** Neighbouring days that are alike, first and last (YYYY-MM-DD), and what each of them had. */
export interface WhyRow {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Whole working minutes counted on all of them. */
  readonly counted: number;
  /** Local times of opening and closing, ['07:30', '12:00']. */
  readonly periods: readonly (readonly [string, string])[];
  readonly stopped: readonly WhyStopped[];
  readonly leftOut: readonly WhyLeftOut[];
  /** What hours of a season are called, as 'Ramadan 1447 H'; '' for the usual ones. */
  readonly season: string;
}

/** Why a date is what it is, in plain values and local time: for the page, a card, a note on a cell. */
export interface WhyView {
  readonly begin: LocalInstant;
  readonly due: LocalInstant;
  readonly basis: WhyBasis;
  /** Empty where nothing was counted: an appointment, an agreed date. */
  readonly rows: readonly WhyRow[];
  /** Whole minutes that the rows add up to. */
  readonly counted: number;
  /** What has moved the date, by whose time it was. */
  readonly moved: readonly WhyStopped[];
  /** Part of `moved` that does not lie before the date: whoever waited after it had passed. */
  readonly movedAfter: number;
  readonly waiting: { readonly because: 'requester' | 'others'; readonly since: LocalInstant } | null;
}

/** For whom the words are: the requester is 'you' on their page and 'the requester' in the Sheet. */
export type Reader = 'requester' | 'librarian';

/** The explanation in a few sentences. */
export function whySentence(why: WhyView, language: Language, reader: Reader): string {
  const words = whyWords[language];
  const skipped = why.basis.kind === 'appointment' ? [] : [...leftOutParts(why, language), ...movedParts(why, language, reader)];
  const seasons = [...new Set(why.rows.map((row) => row.season).filter((season) => season !== ''))];
  return [
    basisSentence(why, language, reader),
    skipped.length > 0 ? words.notCounted(skipped.join(', ')) : '',
    seasons.length > 0 ? words.season(seasons.join(', ')) : '',
    why.waiting === null ? '' : words.waiting(longTime(why.waiting.since, language, why.due), words.waitingFor[reader][why.waiting.because]),
  ].filter((sentence) => sentence !== '').join(' ');
}

function basisSentence({ basis, begin, due, moved }: WhyView, language: Language, reader: Reader): string {
  const words = whyWords[language];
  const from = longTime(begin, language, due);
  const to = `${longTime(due, language, begin)} ${due.zone}`;
  switch (basis.kind) {
    case 'stage':
      return (basis.planned ? words.planned : words.stage)(from, normWords(basis.norm, language), to);
    case 'stages':
      return (basis.from === 'submission' ? words.submission : words.fromAppointment)(from, basis.norms.map((entry) => `${language === 'id' ? entry.name : entry.nameEnglish} ${normWords(entry.norm, language)}`).join(', '), to);
    case 'appointment':
      return words.appointment(to);
    case 'handOver':
      return (moved.length > 0 ? words.handOverMoved : words.handOver)(from, to);
    case 'reopened':
      return (moved.length > 0 ? words.reopenedMoved : words.reopened)(from, to);
    case 'agreed':
    case 'agreedShare': {
      const agreed = `${longTime(basis.agreed, language, begin)} ${basis.agreed.zone}`;
      const at = longTime(basis.at, language, due);
      if (basis.kind === 'agreedShare') return words.agreedShare(words.with[reader], at, agreed, to);
      const sentence = words.agreed(words.with[reader], at, agreed);
      return basis.agreed.wall === due.wall ? sentence : `${sentence} ${words.agreedMoved(to)}`;
    }
  }
}

function normWords(norm: WhyNorm, language: Language): string {
  const words = whyWords[language];
  return norm.kind === 'hours' ? words.hours(hoursAndMinutes(norm.minutes, language)) : norm.kind === 'days' ? words.days(norm.days) : words.meeting;
}

/** Lunch, weekends and holidays that lay on the way, each once. */
function leftOutParts(why: WhyView, language: Language): string[] {
  const words = whyWords[language];
  const holidays = new Map<string, string[]>();
  const weekend = new Set<number>();
  const others = new Set<string>();
  for (const row of why.rows) {
    for (const part of row.leftOut) {
      if (part.kind === 'weekend') for (let day = 0; day < row.days; day += 1) weekend.add((weekdayOf(row.from) + day) % 7);
      else if (part.kind === 'midday') others.add(weekdayOf(row.from) === friday ? words.friday : words.midday);
      else {
        const name = part.kind === 'holiday' ? holidayName(part, words) : words[part.kind];
        holidays.set(name, [...(holidays.get(name) ?? []), dayRange(row.from, row.to, language)]);
      }
    }
  }
  return [
    ...[words.midday, words.friday].filter((word) => others.has(word)),
    ...(weekend.size === 0 ? [] : [words.weekdays([...weekend].sort((one, other) => fromMonday(one) - fromMonday(other)))]),
    ...[...holidays].map(([name, ranges]) => `${name} (${ranges.join(', ')})`),
  ];
}

function movedParts(why: WhyView, language: Language, reader: Reader): string[] {
  return why.moved.map((move) => stopWords(move, language, reader));
}

/** '5 jam menunggu jawaban Anda'. */
export function stopWords({ because, minutes }: WhyStopped, language: Language, reader: Reader): string {
  return whyWords[language].stopped[reader][because](hoursAndMinutes(minutes, language));
}

/** 'petugas 5 jam, Anda 2 jam, pihak lain –' of whole working minutes. */
export function shareWords(shares: Readonly<Record<'librarian' | 'requester' | 'others', number>>, language: Language, reader: Reader): string {
  const words = whyWords[language];
  return (['librarian', 'requester', 'others'] as const)
    .map((who) => `${words.shares[reader][who]} ${shares[who] === 0 ? words.nothing : hoursAndMinutes(shares[who], language)}`)
    .join(', ');
}

/** What was left out on the days of one row, as a cell of the table. */
export function rowLeftOut(row: WhyRow, language: Language, reader: Reader): string {
  const words = whyWords[language];
  const parts = row.leftOut.map((part) => {
    if (part.kind === 'holiday') return holidayName(part, words);
    if (part.kind === 'midday') return weekdayOf(row.from) === friday ? words.friday : words.midday;
    return part.kind === 'weekend' ? words.weekend : words[part.kind];
  });
  return [...parts, ...row.stopped.map((stopped) => stopWords(stopped, language, reader))].join(', ');
}

function holidayName({ name, leave }: WhyLeftOut, words: WhyWords): string {
  if (name === '') return words.holiday;
  return leave === 'some' ? words.andLeave(name) : leave === 'all' ? words.leave(name) : name;
}

const friday = 5;

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}
