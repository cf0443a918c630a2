import { longestMessage } from '../../domain/conversation';
import { isMark, surveyElements } from '../../domain/survey';
import { longestPlace } from '../intake/courier';
import type { PageAction, PageRequest } from './pageRequest';

type Check = (value: unknown) => boolean;

/** Longer tokens and keys than the desk makes are refused before anything is computed with them. */
const token: Check = (value) => typeof value === 'string' && value.length <= 200;
const key: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value);
const instant: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const day: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const found = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().slice(0, 10) === value;
};
const place: Check = (value) => typeof value === 'string' && value.length <= longestPlace;
const slotName: Check = (value) => typeof value === 'string' && /^[a-z0-9]{1,16}$/.test(value);
const textOf = (longest: number): Check => (value) => typeof value === 'string' && value.length <= longest;
const link = textOf(2_000);
/** Characters of a reason or a comment. */
const longestReason = 5_000;
const orNull = (check: Check): Check => (value) => value === null || check(value);

/** Fields of each action, with what they must be; the compiler sees to it that none is forgotten. */
const actions: { readonly [N in PageAction['name']]: Readonly<Record<Exclude<keyof Extract<PageAction, { name: N }>, 'name'>, Check>> } = {
  acceptDate: { proposal: instant },
  proposeDate: { proposal: orNull(instant), day },
  keepDate: { proposal: instant },
  pickSlot: { slot: slotName, instead: orNull(instant) },
  releaseSlot: { instead: instant },
  extendLoan: { returnBy: day },
  askPickUp: { place },
  answer: { text: textOf(longestMessage), link },
  addLink: { link },
  cancel: { reason: textOf(longestReason) },
  confirmReceipt: {},
  reopen: { reason: textOf(longestReason) },
  away: { until: orNull(day) },
  rate: {
    overall: isMark, elements: (value) => Array.isArray(value) && value.length === surveyElements.length && value.every(orNull(isMark)), comment: textOf(longestReason),
    quotable: (value) => typeof value === 'boolean',
  },
};

/** The request, when it is exactly what a page of this version sends; null for anything else. Whoever calls may be anybody. */
export function readPageRequest(value: unknown): PageRequest | null {
  if (!hasExactly(value, { token, key, action: isAction })) return null;
  return value as unknown as PageRequest;
}

function isAction(value: unknown): boolean {
  const name = isRecord(value) && typeof value.name === 'string' ? value.name : '';
  const fields = Object.prototype.hasOwnProperty.call(actions, name) ? actions[name as PageAction['name']] : null;
  return fields !== null && hasExactly(value, { name: () => true, ...fields });
}

/** Whether a value has just these fields, each as its check wants it. */
function hasExactly(value: unknown, fields: Readonly<Record<string, Check>>): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(fields).length && names.every((name) => Object.prototype.hasOwnProperty.call(fields, name) && fields[name]?.(value[name]) === true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
