import type { AccountState } from '../state/account';

/** Daily quotas that the kernel keeps, by edition: platform facts §1. Milliseconds of trigger runtime, property operations, fetches. */
const LIMITS = {
  triggerRuntime: { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
  fetch: { consumer: 20_000, workspace: 100_000 },
  calendarEvents: { consumer: 5_000, workspace: 10_000 },
  spreadsheets: { consumer: 250, workspace: 3_200 },
} as const;
export type DailyQuota = keyof typeof LIMITS;
const DAY = 24 * 3_600_000;

/** What a user has left of a daily quota; 24 hours after the first use it is whole again. */
export function quotaLeft(account: AccountState, user: string, quota: DailyQuota, now: number): number {
  const use = account.quotas.get(`${user} ${quota}`);
  const limit = LIMITS[quota][account.edition];
  return use === undefined || now - use.since >= DAY ? limit : limit - use.used;
}

/** Adds use. */
export function spendQuota(account: AccountState, user: string, quota: DailyQuota, amount: number, now: number): void {
  const key = `${user} ${quota}`;
  const use = account.quotas.get(key);
  if (use === undefined || now - use.since >= DAY) account.quotas.set(key, { since: now, used: amount });
  else use.used += amount;
}

/** For tests: so much is left for the user from now on. */
export function setQuotaLeft(account: AccountState, user: string, quota: DailyQuota, left: number, now: number): void {
  account.quotas.set(`${user} ${quota}`, { since: now, used: LIMITS[quota][account.edition] - left });
}

/** Whether there is a daily quota of that name. */
export function isDailyQuota(name: string): name is DailyQuota {
  return name in LIMITS;
}
