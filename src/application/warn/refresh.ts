import { isOut } from '../../domain/loan';
import type { Staff } from '../../domain/recipients';
import { isInService, type RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import type { MailList, OutboxEntry } from '../mail/outbox';
import { mailList } from './lines';

/**
 * A mail as it is true now: a warning says how things stand when it leaves, and what waited for the morning no longer names a request that ended or
 * went to somebody else meanwhile. Null where nothing is left to say.
 */
export function refreshed(work: WorkUnit, entry: OutboxEntry, staff: Staff): OutboxEntry | null {
  const { kind } = entry.parameters;
  if (kind === 'atRisk' || kind === 'late') return refreshedWarning(work, entry, staff);
  if (kind === 'assignment' && entry.mergeKey !== null && entry.createdAt < work.now) return refreshedAssignment(work, entry);
  if (kind === 'loan' && entry.parameters.loan?.news === 'remind') return refreshedReminder(work, entry);
  return entry;
}

function refreshedWarning(work: WorkUnit, entry: OutboxEntry, staff: Staff): OutboxEntry | null {
  const images = (entry.parameters.tickets ?? []).map((ticket) => work.images.get(ticket)).filter((image): image is RequestImage => image !== undefined && isInService(image.status));
  const reader = entry.to[0] ?? '';
  const lists = (['late', 'atRisk'] as const)
    .map((state) => mailList(work, state, images.filter((image) => image.serviceLevel === state), reader, staff))
    .filter((list): list is MailList => list !== null);
  const [first] = lists;
  return first === undefined ? null : { ...entry, parameters: { ...entry.parameters, kind: first.heading === 'late' ? 'late' : 'atRisk', lists } };
}

/** Nobody is asked for what has come back or may stay longer. */
function refreshedReminder(work: WorkUnit, entry: OutboxEntry): OutboxEntry | null {
  const requests = entry.parameters.requests.filter(({ ticket, loan }) => {
    const now = work.images.get(ticket)?.loan;
    return isOut(now) && now.returnBy === loan?.returnBy;
  });
  return requests.length === 0 ? null : { ...entry, parameters: { ...entry.parameters, requests } };
}

function refreshedAssignment(work: WorkUnit, entry: OutboxEntry): OutboxEntry | null {
  const requests = entry.parameters.requests.filter(({ ticket }) => {
    const image = work.images.get(ticket);
    return image !== undefined && isInService(image.status) && image.assignee === entry.to[0];
  });
  return requests.length === 0 ? null : { ...entry, parameters: { ...entry.parameters, requests } };
}
