import type { MailNeed } from '../../domain/mailDemand';
import type { TemplateKey } from '../../messages/mailKinds';
import type { OutboxEntry } from './outbox';

/**
 * What each kind of mail is needed for, which decides who comes first when the day's quota is not enough for all (docs/decisions/0028-quotas.md). A librarian's work
 * stands in the Sheet and in the panel as well; a requester has nothing but the mail.
 */
const needs: Readonly<Record<TemplateKey, MailNeed>> = {
  complaintAnswer: 'stuck', complaintReceived: 'stuck', waiting: 'stuck', delivered: 'stuck', ended: 'stuck', proposal: 'stuck', agreement: 'stuck',
  ownRequest: 'stuck', ownRequests: 'stuck', followLink: 'stuck', chatAnswer: 'stuck',
  receipt: 'answer', split: 'answer',
  assignment: 'task', assignments: 'task', answered: 'task', dateReply: 'task', loanTask: 'task', check: 'task', checked: 'task', late: 'task', atRisk: 'task', digest: 'task', gathered: 'task',
  complaintTask: 'task', complaintLate: 'task', faults: 'task', chatWaiting: 'task',
  moved: 'notice', reminder: 'notice', closed: 'notice', loan: 'notice', rating: 'notice', weekly: 'notice', leave: 'notice', newProducts: 'notice',
};

/** Mails to one librarian about one matter each; several become one where the quota is tight. */
const single: ReadonlySet<TemplateKey> = new Set<TemplateKey>(['assignment', 'answered', 'dateReply', 'loanTask', 'check', 'checked', 'late', 'atRisk']);

export function needOf({ parameters, mergeKey }: Pick<OutboxEntry, 'parameters' | 'mergeKey'>): MailNeed {
  // What is left of a mail about new requests once its reader has it otherwise: the copy to the group of the region (leaveCopy).
  return parameters.kind === 'assignment' && mergeKey === null ? 'notice' : needs[parameters.kind];
}

/** The librarian whose mails this one may be gathered with; null for none. */
export function readerOf({ parameters, mergeKey, to }: Pick<OutboxEntry, 'parameters' | 'mergeKey' | 'to'>): string | null {
  return single.has(parameters.kind) && mergeKey !== null ? (to[0] ?? null) : null;
}

/** Smallest first: the order in which mails leave. */
export function byUrgency(one: { readonly rank: number; readonly entry: OutboxEntry }, other: { readonly rank: number; readonly entry: OutboxEntry }): number {
  return one.rank - other.rank || one.entry.priority - other.entry.priority || one.entry.sequence - other.entry.sequence;
}
