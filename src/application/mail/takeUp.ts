import type { WorkUnit } from '../desk/workUnit';
import type { OutboxEntry } from './outbox';

/** What a mail says stands in another one for the same reader now; the group of the region still gets its copy. */
export function takeUp(work: WorkUnit, mail: OutboxEntry): void {
  if (mail.cc.length === 0) work.withdraw(mail, 'merged');
  else {
    work.outbox.set(mail.id, { ...mail, to: mail.cc, cc: [], mergeKey: null });
    work.mailsTouched.add(mail.id);
  }
}
