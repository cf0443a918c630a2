import { expectedFrom, mailNeeds } from '../../domain/mailDemand';
import { hoursToReset, shareOut, spend, tally, type DueMail } from '../../domain/mailQuota';
import { nextOpen } from '../../domain/workingTime';
import { notice } from '../configuration/problem';
import type { WorkUnit } from '../desk/workUnit';
import type { ClaimedMail } from '../dispatch';
import type { MailRoom, Ports } from '../ports';
import { isForHidden } from '../restricted/restrictedTexts';
import { statusAddress } from '../statusAddress';
import { refreshed } from '../warn/refresh';
import { staffOf } from '../warn/staff';
import { composeMail } from './compose';
import { gather, mostGathered } from './gather';
import { byUrgency, needOf, readerOf } from './needs';
import type { OutboxEntry } from './outbox';
import { isOutlived, letGo } from './outlived';
import { broughtUpToDate, momentOf, recallQuota, recipientsOf, rememberQuota } from './quotaMemory';
import { withLinks } from './waitingLinks';

/** Mails that one look sends; the rest waits for the next, well before the six minutes are over. */
const mailsPerLook = 60;

/** What claiming needs of the world. */
export type ClaimPorts = Pick<Ports, 'identity' | 'journal' | 'restricted' | 'secrets'> & { readonly mail: Pick<MailRoom, 'remaining'> };

/**
 * Claims those of the due mails that leave now: each as it is true now, the most needed first, within what is left of the day's quota and what it will be needed for yet (domain/mailQuota.ts).
 * One service call, none where nothing is left to say.
 */
export function claimDue(work: WorkUnit, due: readonly OutboxEntry[], ports: ClaimPorts): ClaimedMail[] {
  const told = stillTrue(work, due, ports.identity.owner);
  if (told.length === 0) return [];
  const leaving = told.some(({ to }) => isForHidden(to))
    ? ports.restricted().leaving(work, told, ports.journal, (request) => statusAddress(request, ports.identity, work.configuration.settings, ports.secrets))
    : new Map(told.map((entry) => [entry, entry]));
  const wholes = new Map([...leaving].map(([entry, whole]) => [entry.id, { entry, whole }]));
  const queue = [...leaving].map(([entry, whole]) => ({ entry, whole, rank: mailNeeds.indexOf(needOf(entry)) })).sort(byUrgency)
    // What may have left already is looked for under its own id, and so joins no other.
    .map(({ entry, whole }): DueMail => ({ id: entry.id, need: needOf(entry), recipients: recipientsOf(whole), reader: entry.attempts > 0 ? null : readerOf(entry), createdAt: entry.createdAt }));
  const memory = broughtUpToDate(work, recallQuota(work), ports.mail.remaining());
  const hours = hoursToReset(memory.window, work.now);
  const share = shareOut(queue, { left: memory.window.left ?? 0, waiting: waitingUntil(work, told, hours), expected: expectedFrom(memory.demand, momentOf(work), hours) }, work.now);
  const claimed: ClaimedMail[] = [];
  let recipients = 0;
  const claim = (entry: OutboxEntry, whole: OutboxEntry): void => {
    const mail = composeMail(withLinks(whole, ports.identity, work.configuration.settings, ports.secrets), {
      templates: work.configuration.templates, settings: work.configuration.settings,
      owner: ports.identity.owner, spreadsheetAddress: ports.identity.spreadsheetAddress, sign: ports.secrets.sign,
    });
    recipients += mail.to.length + mail.cc.length;
    const sending: OutboxEntry = { ...entry, state: 'sending', attemptAt: work.now, attempts: entry.attempts + 1 };
    work.outbox.set(entry.id, sending);
    work.mailsTouched.add(entry.id);
    claimed.push({ entry: sending, mail });
  };
  for (const group of share.leaving.slice(0, mailsPerLook)) {
    const members = group.flatMap(({ id }) => wholes.get(id) ?? []);
    const reader = group[0]?.reader ?? null;
    const [only] = members;
    const together = members.length > 1 && reader !== null ? gather(work, reader, members.slice(0, mostGathered).map(({ entry }) => entry)) : null;
    if (together) claim(together, together);
    else if (only) claim(only.entry, only.whole);
  }
  rememberQuota(work, { ...memory, window: spend(memory.window, recipients, work.now), counted: work.meta.nextMail });
  if (share.held > 0) work.problems.push(notice('outbox', null, 'quotaLow', { waiting: String(share.held) }));
  return claimed;
}

/** Mails as they are true now; those with nothing left to say are let go. */
function stillTrue(work: WorkUnit, due: readonly OutboxEntry[], deskOwner: string): OutboxEntry[] {
  const staff = staffOf(work, deskOwner);
  const told: OutboxEntry[] = [];
  for (const entry of due) {
    const fresh = refreshed(work, entry, staff);
    if (fresh === null) work.withdraw(entry);
    else if (isOutlived(work, fresh)) letGo(work, fresh);
    else told.push(fresh);
  }
  return told;
}

/** Recipients of mails that are not due yet and will be before the quota is whole again. */
function waitingUntil(work: WorkUnit, told: readonly OutboxEntry[], hours: number): ReturnType<typeof tally> {
  const dueNow = new Set(told.map(({ id }) => id));
  const until = work.now + hours * 60 * 60 * 1000;
  const opens = new Map<string, number>();
  const openingOf = (region: string): number => {
    const known = opens.get(region) ?? nextOpen(work.configuration.calendars.of(region), new Date(work.now)).getTime();
    opens.set(region, known);
    return known;
  };
  return tally([...work.outbox.values()]
    .filter((entry) => entry.state === 'ready' && !dueNow.has(entry.id) && entry.notBefore < until && (entry.hoursOf === null || openingOf(entry.hoursOf) < until))
    .map((entry) => ({ need: needOf(entry), recipients: recipientsOf(entry) })));
}
