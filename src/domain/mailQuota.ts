import { mailNeeds, nothing, sumOf, type ByNeed, type MailNeed } from './mailDemand';

/** What is known of Google's daily quota of mail recipients: copies count like everybody else. Instants are epoch milliseconds. */
export interface QuotaWindow {
  /** When the first mail of the running 24 hours left; null while none has. */
  readonly since: number | null;
  /** Recipients left when last asked, less those written to since; null before the first time. */
  readonly left: number | null;
  /** The most that was ever left in these 24 hours, and in those before: what the account allows. */
  readonly most: readonly [now: number, before: number];
}

export const unknownWindow: QuotaWindow = { since: null, left: null, most: [0, 0] };

const hourMilliseconds = 60 * 60 * 1000;
/** Google: quotas "reset 24 hours after the first request" (Apps Script, Quotas for Google Services). */
const windowHours = 24;
/** So near the reset (hours) more that is left is a new day. */
const latest = 1;

/** Takes in what Google says is left. `unseen`: recipients that somebody else wrote to with the same account. */
export function seeRemaining(window: QuotaWindow, remaining: number, now: number): { readonly window: QuotaWindow; readonly unseen: number } {
  const { left, most: [mostNow, mostBefore], since } = window;
  if (left === null) return { window: { since: null, left: remaining, most: [remaining, 0] }, unseen: 0 };
  const whole = remaining >= mostNow;
  if (remaining > left && (whole || hoursToReset(window, now) <= latest)) {
    // Less than the account allows: somebody has begun the new day already, nobody knows when.
    return { window: { since: whole ? null : now, left: remaining, most: [remaining, mostNow] }, unseen: 0 };
  }
  // More than was thought: mails that were written down as sent have not left.
  const unseen = Math.max(0, left - remaining);
  return { window: { since: since ?? (unseen > 0 ? now : null), left: remaining, most: [mostNow, mostBefore] }, unseen };
}

/** Writes down recipients that are written to now. */
export function spend(window: QuotaWindow, recipients: number, now: number): QuotaWindow {
  return recipients === 0 ? window : { ...window, since: window.since ?? now, left: Math.max(0, (window.left ?? 0) - recipients) };
}

/** Recipients that the account may write to in 24 hours, as far as the desk has seen. */
export function dailyRecipients(window: QuotaWindow): number {
  return Math.max(...window.most);
}

/** Hours until the quota is whole again, from 1 to 24. Where Google is late with it, it may come at any time. */
export function hoursToReset({ since }: QuotaWindow, now: number): number {
  return since === null ? windowHours : Math.max(1, windowHours - (now - since) / hourMilliseconds);
}

/** A mail that could leave now. */
export interface DueMail {
  readonly id: string;
  readonly need: MailNeed;
  readonly recipients: number;
  /** Of a librarian's single mails: whose; several of one reader can become one mail. Null: never gathered. */
  readonly reader: string | null;
  readonly createdAt: number;
}

/** What the mails of today have to be shared with. */
export interface Prospect {
  /** Recipients left until the reset. */
  readonly left: number;
  /** Recipients of mails that wait for their hours. */
  readonly waiting: ByNeed;
  /** Recipients that are to be expected besides, until the reset. */
  readonly expected: ByNeed;
}

/** Mails that leave now: those of one group as one mail. */
export interface Share {
  readonly leaving: readonly (readonly DueMail[])[];
  /** Whether what is left is not enough for all that is due, waits or is expected. */
  readonly tight: boolean;
  /** Mails for which not enough is left; those that could leave and are only being gathered are not among them. */
  readonly held: number;
}

/** Where it is tight, a librarian's single mails are gathered until the first of them has waited for so long: half of what the first stage of every service takes. */
export const gatherMilliseconds = 2 * hourMilliseconds;

/** Recipients that stay for what leaves outside the outbox: answers to complaints, links that somebody asks for at the page. */
const reserve = 5;

/**
 * Which mails leave now. `due` in the order in which they should leave. While there is enough for all that is due, waits and is expected until the reset, all of them do.
 * Else requesters come first: 'stuck' and 'answer' leave as long as anything is left; a 'task' leaves where enough stays for those, and a 'notice' where enough stays for all; and
 * the single mails of one librarian are gathered into one. What does not leave waits: nothing is lost here.
 */
export function shareOut(due: readonly DueMail[], { left, waiting, expected }: Prospect, now: number): Share {
  const coming = mailNeeds.map((_need, index) => (waiting[index] ?? 0) + (expected[index] ?? 0));
  const tight = left < sumOf(due.map(({ recipients }) => recipients)) + sumOf(coming) + reserve;
  const keptFor = (need: MailNeed): number => (!tight || need === 'stuck' || need === 'answer' ? 0 : reserve + sumOf(coming.slice(0, need === 'task' ? 2 : 3)));
  const groups = tight ? gathered(due) : due.map((mail) => [mail]);
  const leaving: (readonly DueMail[])[] = [];
  let rest = left;
  let held = 0;
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    // Gathered mails go to their reader alone; copies stay behind as mails of their own.
    const cost = group.length > 1 ? 1 : first.recipients;
    if (rest - cost < keptFor(first.need)) held += group.length;
    else if (!tight || isRipe(group, now)) {
      rest -= cost;
      leaving.push(group);
    }
  }
  return { leaving, tight, held };
}

/** Single mails of one reader as one group, at the place of the first. */
function gathered(due: readonly DueMail[]): DueMail[][] {
  const groups = new Map<string, DueMail[]>();
  for (const mail of due) {
    const key = mail.reader === null ? `mail ${mail.id}` : `reader ${mail.reader}`;
    groups.set(key, [...(groups.get(key) ?? []), mail]);
  }
  return [...groups.values()];
}

function isRipe(group: readonly DueMail[], now: number): boolean {
  return group.some(({ reader, createdAt }) => reader === null || now - createdAt >= gatherMilliseconds);
}

/** Recipients by need. */
export function tally(mails: readonly { readonly need: MailNeed; readonly recipients: number }[]): ByNeed {
  return mails.reduce<ByNeed>((sum, { need, recipients }) => sum.map((amount, index) => amount + (mailNeeds[index] === need ? recipients : 0)) as unknown as ByNeed, nothing);
}
