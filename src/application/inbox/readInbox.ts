import { notice } from '../configuration/problem';
import { look } from '../look';
import type { Ports } from '../ports';
import type { InboxRoom } from './receivedMail';
import { takeMail, type GoesOn, type MailOutcome } from './takeMail';
import { understandMail, type UnderstoodMail } from './understandMail';

/** What is remembered of the inbox beside what requests remember themselves. */
export interface InboxMemory {
  /** Mails that came in after this are looked for, epoch milliseconds. */
  readonly since: number;
  /** Ids of those that were read and are done with. */
  readonly seen: readonly string[];
  /** When the owner was last told that the inbox cannot be read, epoch milliseconds; 0 for never. */
  readonly toldAt: number;
}

/** Mails that one run reads; the next goes on. Fewer than a request remembers (domain/otherSender.ts), so that a run that died is repeated without doubling anything. */
const mostRead = 25;
/** A mail may be found later than another that came after it; so far back is looked again, in milliseconds. */
const overlap = 60 * 60 * 1000;
const mostSeen = 400;
/** Milliseconds that the run waits for another look to end before it leaves the mails to the next run. */
const patience = 10_000;
const day = 24 * 60 * 60 * 1000;

/**
 * Reads what has come into the owner's inbox and has what belongs to requests taken in by a look, outside of which nothing is decided. One service call where nothing came. What was
 * read is remembered only after the look has committed, so a run that dies anywhere is repeated, and each request knows its mails.
 */
export function readInbox(ports: Ports, room: InboxRoom, memory: InboxMemory | null, remember: (memory: InboxMemory) => void): readonly (MailOutcome | 'paused')[] {
  const now = ports.clock.now();
  const { since, seen, toldAt } = memory ?? { since: now - overlap, seen: [], toldAt: 0 };
  let ids: readonly string[];
  try {
    ids = room.idsSince(since);
  } catch (error) {
    tellClosed(ports, error, now - toldAt > day, () => remember({ since, seen, toldAt: now }));
    return [];
  }
  const known = new Set(seen);
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length === 0) {
    // From the first run on nothing is missed, however long the clock stands still.
    if (memory === null) remember({ since, seen, toldAt });
    return [];
  }
  const batch = fresh.slice(0, mostRead);
  let reached = since;
  const mails = batch.flatMap((id): UnderstoodMail[] => {
    const mail = room.read(id);
    reached = Math.max(reached, Math.min(now, mail?.at ?? since));
    const understood = mail === null ? null : understandMail(mail, ports.secrets.sign, ports.identity.owner);
    return understood === null || understood.ticket === null || understood.kind === 'automatic' ? [] : [understood];
  });
  const outcomes = mails.length === 0 ? [] : takeIn(ports, mails);
  if (outcomes === null || outcomes.includes('paused')) return outcomes ?? [];
  const whole = fresh.length === batch.length;
  const done = whole ? ids : [...seen, ...batch];
  // More mails than can be remembered have come at once: what is behind is behind, or the run would turn in a circle.
  const next = done.length > mostSeen ? reached + 1000 : (whole ? now : reached) - overlap;
  remember({ since: Math.max(since, next), seen: done.length > mostSeen ? batch : done, toldAt });
  return outcomes;
}

/** Null where another look held the lock. */
function takeIn(ports: Ports, mails: readonly UnderstoodMail[]): readonly (MailOutcome | 'paused')[] | null {
  const { everTickets } = ports.sheet.read({ requests: 'tickets', responseKeys: true });
  const placed = mails.flatMap((mail) => {
    const sequence = (everTickets ?? []).lastIndexOf(mail.ticket ?? '') + 1;
    return sequence === 0 || mail.ticket === null ? [] : [{ mail, place: { ticket: mail.ticket, sequence } }];
  });
  const outcomes = decideAll(ports, placed);
  if (outcomes === null) return null;
  // What was merged goes on in the other request.
  const moved = placed.flatMap(({ mail }, index) => {
    const became = outcomes[index];
    return typeof became === 'object' ? [{ mail, place: became.goesOn }] : [];
  });
  const later = decideAll(ports, moved);
  return later === null ? null : [...outcomes, ...later].filter((became): became is MailOutcome | 'paused' => typeof became === 'string');
}

interface Placed {
  readonly mail: UnderstoodMail;
  readonly place: GoesOn['goesOn'];
}

/** One look for all of them, none where there is none; null where another look held the lock. */
function decideAll(ports: Ports, placed: readonly Placed[]): readonly (MailOutcome | GoesOn | 'paused')[] | null {
  if (placed.length === 0) return [];
  const { outcome, commands } = look<MailOutcome | GoesOn | 'paused'>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: placed.map(({ mail, place }) => ({
      sequences: [place.sequence], paused: 'paused',
      decide: (work, context, [stored]) => {
        let became: MailOutcome | GoesOn = 'ignored';
        // One that cannot be taken in keeps back no other; it stays in the mailbox.
        const failed = work.attempt(() => {
          became = takeMail(work, mail, place, context, stored ?? null);
        });
        if (failed !== null) {
          ports.journal.error(failed, `a mail about ${place.ticket} was not taken in`);
          work.problems.push(notice('health', null, 'mailNotTaken', { ticket: place.ticket }));
        }
        return became;
      },
    })),
  });
  return outcome === 'busy' ? null : commands;
}

/** Google does not let the desk read: somebody is told once a day what to do, and nothing else of the desk waits for it. */
function tellClosed(ports: Ports, error: unknown, tell: boolean, remember: () => void): void {
  ports.journal.error(error, 'the inbox cannot be read');
  if (!tell) return;
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  look(ports, { intake: false, observe: false, hint: null, notices: [notice('health', null, 'inboxClosed', { reason })], wait: patience });
  remember();
}
