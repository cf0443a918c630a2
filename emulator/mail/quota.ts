import { ScriptError } from '../kernel/errors';
import type { AccountState } from '../state/account';
import { quotaWindow, recipientsPerDay } from './limits';

/** Recipients that the user may still mail in the running window. */
export function remainingRecipients(account: AccountState, user: string, now: number): number {
  const used = account.mail.recipientsUsed.get(user);
  const limit = recipientsPerDay[account.edition];
  return used === undefined || now - used.since >= quotaWindow ? limit : Math.max(0, limit - used.used);
}

/** Takes recipients from the quota, all or none. Text: observed at Google for mail (platform.md §1). */
export function spendRecipients(account: AccountState, user: string, count: number, now: number): void {
  if (remainingRecipients(account, user, now) < count) throw new ScriptError('Service invoked too many times for one day: email.');
  const used = account.mail.recipientsUsed.get(user);
  if (used === undefined || now - used.since >= quotaWindow) account.mail.recipientsUsed.set(user, { since: now, used: count });
  else used.used += count;
}

/** For FaultPlan.quota('email', left): every user that is named has so many recipients left from now on. */
export function setRemainingRecipients(account: AccountState, users: readonly string[], left: number, now: number): void {
  for (const user of users) account.mail.recipientsUsed.set(user, { since: now, used: recipientsPerDay[account.edition] - left });
}
