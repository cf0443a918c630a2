import type { ComplaintCardCall, ComplaintVisitorCall } from './complaintCalls';

/** Characters that a form, an answer or a reason takes. */
export const longest = { text: 5_000, subject: 200, name: 120 } as const;

type Check = (value: unknown) => boolean;
const textOf = (most: number): Check => (value) => typeof value === 'string' && value.length <= most;
const oneOf = (...values: readonly unknown[]): Check => (value) => values.includes(value);
const key: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value);
const token: Check = (value) => typeof value === 'string' && value.length <= 4096 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
const number: Check = (value) => typeof value === 'string' && /^PD-\d{4}-\d{5,9}$/.test(value);
const text = textOf(longest.text);

const form: Check = (value) => hasExactly(value, {
  kind: oneOf('complaint', 'suggestion'), subject: textOf(longest.subject), text, region: textOf(100), service: textOf(100), about: textOf(250), name: textOf(longest.name), email: textOf(254),
});
const deed: Check = (value) =>
  hasExactly(value, { name: oneOf('answer', 'note'), text }) || hasExactly(value, { name: oneOf('decide'), accepted: oneOf(true, false), text }) || hasExactly(value, { name: oneOf('handOver'), person: textOf(254), text });

/** The call, when it is exactly what a page of this version sends; null for anything else. */
export function readComplaintVisitorCall(value: unknown): ComplaintVisitorCall | null {
  const right = hasExactly(value, { complain: form, language: oneOf('id', 'en'), key })
    || hasExactly(value, { complaint: (asked) => hasExactly(asked, { number: textOf(40), code: textOf(60), say: text }), key });
  return right ? (value as unknown as ComplaintVisitorCall) : null;
}

/** The call, when it is exactly what a card of this version sends; null for anything else. */
export function readComplaintCardCall(value: unknown): ComplaintCardCall | null {
  const right = hasExactly(value, { token, complaints: oneOf('list') }) || hasExactly(value, { token, complaints: oneOf('open'), number }) || hasExactly(value, { token, complaints: oneOf('do'), number, key, deed });
  return right ? (value as unknown as ComplaintCardCall) : null;
}

function hasExactly(value: unknown, fields: Readonly<Record<string, Check>>): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(fields).length && names.every((name) => Object.prototype.hasOwnProperty.call(fields, name) && fields[name]?.((value as Record<string, unknown>)[name]) === true);
}
