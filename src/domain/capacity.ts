import { recipientsPerRequest } from './mailDemand';
import { dailyRecipients } from './mailQuota';
import type { MailDemand } from './mailDemand';
import type { QuotaWindow } from './mailQuota';

/** What Google gives an account a day (Apps Script, Quotas for Google Services): recipients of mails, and running time of triggers in minutes. */
export const accountLimits = {
  consumer: { recipients: 100, triggerMinutes: 90 },
  workspace: { recipients: 1_500, triggerMinutes: 360 },
} as const;
/** Characters that the properties of a script may hold in all, and one of them (500 kB and 9 kB; what the desk keeps there is ASCII). */
export const propertyLimits = { store: 500_000, value: 9_000 } as const;

/** From this share on somebody is told. */
const tightFrom = 0.8;
/** Recipients of a request, until the desk has learnt its own: measured in docs/capacity.md. */
export const usualRecipients = 5;

/** How much of something is used. */
export interface Use {
  readonly what: 'mail' | 'triggers' | 'properties';
  readonly used: number;
  readonly limit: number;
  readonly tight: boolean;
}

export interface MailUse extends Use {
  readonly what: 'mail';
  readonly left: number;
  /** Recipients that one request costs, with what comes about earlier ones. */
  readonly perRequest: number;
  /** Requests for which that is enough: now, and on a whole day. */
  readonly requestsLeft: number;
  readonly requestsADay: number;
  /** When all of it is there again, epoch milliseconds; null where nothing is used. */
  readonly wholeAgainAt: number | null;
}

export function mailUse(window: QuotaWindow, demand: MailDemand, now: number): MailUse {
  const limit = dailyRecipients(window);
  const over = window.since !== null && now - window.since >= day;
  const left = over ? limit : (window.left ?? limit);
  const perRequest = Math.max(1, recipientsPerRequest(demand) ?? usualRecipients);
  return {
    ...use('mail', limit - left, limit), what: 'mail', left, perRequest,
    requestsLeft: Math.floor(left / perRequest), requestsADay: Math.floor(limit / perRequest),
    wholeAgainAt: over || window.since === null ? null : window.since + day,
  };
}

/** `milliseconds`: what triggers have run today; an account that may write to more than a hundred is one of Workspace. */
export function triggerUse(milliseconds: number, recipients: number): Use {
  const { triggerMinutes } = recipients > accountLimits.consumer.recipients ? accountLimits.workspace : accountLimits.consumer;
  return use('triggers', milliseconds / 60_000, triggerMinutes);
}

/** `store` and `largest`: characters in all, and of the largest value. Whichever is nearer to its limit counts. */
export function propertyUse(store: number, largest: number): Use & { readonly store: number; readonly largest: number } {
  const nearest = largest / propertyLimits.value > store / propertyLimits.store ? use('properties', largest, propertyLimits.value) : use('properties', store, propertyLimits.store);
  return { ...nearest, store, largest };
}

function use(what: Use['what'], used: number, limit: number): Use {
  return { what, used, limit, tight: limit > 0 && used / limit >= tightFrom };
}

const day = 24 * 60 * 60 * 1000;
