/**
 * What a mail is needed for, the most urgent first. 'stuck': whoever gets it cannot go on before they have it (a question to them, their result, a date to be agreed).
 * 'answer': they have just done something and wait for a word (the receipt). 'task': work of a librarian, which stands in the Sheet as well. 'notice': good to know, today or tomorrow.
 */
export const mailNeeds = ['stuck', 'answer', 'task', 'notice'] as const;
export type MailNeed = (typeof mailNeeds)[number];

/** Recipients by need, in the order of `mailNeeds`. */
export type ByNeed = readonly [stuck: number, answer: number, task: number, notice: number];

export const nothing: ByNeed = [0, 0, 0, 0];

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A day has eight stretches of three hours. */
const stretches = 8;
const stretchHours = 24 / stretches;

/** Recipients of the mails of one day, by stretch. */
type Day = readonly ByNeed[];

/** What the desk has learnt of its own mail: recipients of an ordinary day, and those of the day under way. Days are those of the desk's zone. */
export interface MailDemand {
  readonly weekday: Day;
  readonly weekend: Day;
  /** Requests that come in on an ordinary weekday. */
  readonly requests: number;
  /** The day under way, YYYY-MM-DD; '' before the first. */
  readonly day: string;
  readonly today: Day;
  readonly requestsToday: number;
}

/** A moment on the clocks of the desk's zone: hours since midnight, with fractions. */
export interface Moment {
  readonly day: string;
  readonly hour: number;
}

const emptyDay: Day = Array.from({ length: stretches }, () => nothing);

/** A desk that knows nothing yet expects some ten requests a working day. */
export const startingDemand: MailDemand = {
  weekday: [nothing, nothing, [2, 3, 3, 8], [3, 6, 6, 2], [2, 5, 5, 2], [1, 2, 2, 1], nothing, nothing],
  weekend: emptyDay,
  requests: 10, day: '', today: emptyDay, requestsToday: 0,
};

/** Weight of one day among those learnt: after two weeks of working days two thirds of what is expected come from them. */
const weightOfADay = 0.1;
/** A desk that stood still for longer has forgotten no more than in these days. */
const mostDaysApart = 14;

/** Closes the days before `day`: what they brought becomes part of what is expected. */
export function turnDay(demand: MailDemand, day: string): MailDemand {
  if (demand.day === '' || day <= demand.day) return demand.day === '' ? { ...demand, day } : demand;
  let learnt = demand;
  let closing = demand.day;
  for (let passed = 0; closing < day && passed < mostDaysApart; passed += 1) {
    const seen = passed === 0 ? demand : { today: emptyDay, requestsToday: 0 };
    const kind = isWeekend(closing) ? 'weekend' : 'weekday';
    learnt = {
      ...learnt,
      [kind]: learnt[kind].map((means, stretch) => blend(means, seen.today[stretch] ?? nothing)),
      requests: kind === 'weekend' ? learnt.requests : rounded(learnt.requests + weightOfADay * (seen.requestsToday - learnt.requests)),
    };
    closing = nextDay(closing);
  }
  return { ...learnt, day, today: emptyDay, requestsToday: 0 };
}

/** Adds recipients to the day under way, in the stretch in which their mails were ordered. */
export function countDemand(demand: MailDemand, hour: number, recipients: ByNeed, requests: number): MailDemand {
  const at = Math.min(stretches - 1, Math.max(0, Math.floor(hour / stretchHours)));
  return {
    ...demand,
    today: demand.today.map((counted, stretch) => (stretch === at ? add(counted, recipients) : counted)),
    requestsToday: demand.requestsToday + requests,
  };
}

/** A day busier than usual goes on so, within reason. */
const mostSurge = 3;
/** A few mails more or less say nothing about a day. */
const smoothing = 10;

/** How much busier the day under way is than an ordinary one up to this moment: 1 (as usual or less) to 3. */
export function surge(demand: MailDemand, now: Moment): number {
  const usual = sumOf(expectedOf(demand, { ...now, hour: 0 }, now.hour));
  const seen = now.day === demand.day ? sumOf(demand.today.flat()) : 0;
  return Math.min(mostSurge, Math.max(1, (seen + smoothing) / (usual + smoothing)));
}

/** Recipients that are to be expected in the next `hours` (0 to 24). A day that is busier than usual says nothing of the next. */
export function expectedFrom(demand: MailDemand, now: Moment, hours: number): ByNeed {
  const today = Math.min(hours, 24 - now.hour);
  const more = surge(demand, now);
  return add(expectedOf(demand, now, today).map((amount) => amount * more) as unknown as ByNeed, expectedOf(demand, { day: nextDay(now.day), hour: 0 }, hours - today));
}

/** Recipients that one request costs, over an ordinary weekday with what comes about earlier requests; null while nothing tells. */
export function recipientsPerRequest(demand: MailDemand): number | null {
  return demand.requests < 0.5 ? null : sumOf(demand.weekday.flat()) / demand.requests;
}

function expectedOf(demand: MailDemand, from: Moment, hours: number): ByNeed {
  let total = nothing;
  let { day, hour } = from;
  for (let left = hours; left > 1e-9;) {
    if (hour >= 24) [day, hour] = [nextDay(day), 0];
    const stretch = Math.floor(hour / stretchHours);
    const part = Math.min(left, (stretch + 1) * stretchHours - hour);
    const means = (isWeekend(day) ? demand.weekend : demand.weekday)[stretch] ?? nothing;
    total = add(total, means.map((mean) => (mean * part) / stretchHours) as unknown as ByNeed);
    hour += part;
    left -= part;
  }
  return total;
}

function blend(means: ByNeed, seen: ByNeed): ByNeed {
  return means.map((mean, need) => rounded(mean + weightOfADay * ((seen[need] ?? 0) - mean))) as unknown as ByNeed;
}

function add(one: ByNeed, other: ByNeed): ByNeed {
  return one.map((amount, need) => amount + (other[need] ?? 0)) as unknown as ByNeed;
}

/** Hundredths are enough, and keep the memory small. */
function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function isWeekend(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
