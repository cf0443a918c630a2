import { chatLimits } from '../../domain/chat';
import type { ChatCardCall, ChatVisitorCall } from './chatCalls';

type Check = (value: unknown) => boolean;
const textOf = (most: number): Check => (value) => typeof value === 'string' && value.length <= most;
const oneOf = (...values: readonly unknown[]): Check => (value) => values.includes(value);
const whole = (least: number, most: number): Check => (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
const key: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value);
const identity: Check = (value) => typeof value === 'string' && value.length <= 4096 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
const longestName = 120;
const token = textOf(120);
const person = { name: textOf(longestName), email: textOf(254) };

const visitorCalls: readonly Readonly<Record<string, Check>>[] = [
  { chat: oneOf('ask'), text: textOf(chatLimits.question), ...person, region: textOf(100), service: textOf(100), language: oneOf('id', 'en'), key },
  { chat: oneOf('news'), token, known: whole(0, 1e6), idle: whole(0, 1e7), hidden: oneOf(true, false) },
  { chat: oneOf('say'), token, text: textOf(chatLimits.question), key },
  { chat: oneOf('address'), token, ...person, key },
];

const card = { token: identity, key, row: whole(2, 100_000), startedAt: whole(1, 8e15) };
const cardCalls: readonly Readonly<Record<string, Check>>[] = [
  { ...card, chat: oneOf('answer'), text: textOf(chatLimits.answer) },
  { ...card, chat: oneOf('take', 'askAddress', 'dismiss') },
  { ...card, chat: oneOf('served', 'request'), service: textOf(254), region: textOf(254), title: textOf(254), email: textOf(254) },
];

/** The call, when it is exactly what a page of this version sends; null for anything else. */
export function readChatVisitorCall(value: unknown): ChatVisitorCall | null {
  return visitorCalls.some((fields) => hasExactly(value, fields)) ? (value as ChatVisitorCall) : null;
}

/** The call, when it is exactly what a card of this version sends; null for anything else. */
export function readChatCardCall(value: unknown): ChatCardCall | null {
  return cardCalls.some((fields) => hasExactly(value, fields)) ? (value as ChatCardCall) : null;
}

function hasExactly(value: unknown, fields: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(fields).length && names.every((name) => Object.prototype.hasOwnProperty.call(fields, name) && fields[name]?.((value as Record<string, unknown>)[name]) === true);
}
