import { sameText, signed } from '../accessToken';
import type { Secrets } from '../ports';

/** What the link of a conversation grants: reading it and going on with it. */
export interface ChatGrant {
  /** Row of the tab Percakapan; rows are used again, so the instant says which conversation is meant. */
  readonly row: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

const purpose = 'chat';
const shape = /^([0-9a-z]{6,10})\.([0-9a-z]{1,4})\.([A-Za-z0-9_-]{20,100})$/;

export function makeChatToken({ row, startedAt }: ChatGrant, secrets: Secrets, version: number): string {
  const text = `${startedAt.toString(36)}.${row.toString(36)}`;
  return `${text}.${secrets.sign(signed(purpose, text, version))}`;
}

/** What a token names, its signature not looked at. */
export function grantIn(token: string): ChatGrant | null {
  const [, startedAt = '', row = ''] = shape.exec(token) ?? [];
  return startedAt === '' ? null : { startedAt: parseInt(startedAt, 36), row: parseInt(row, 36) };
}

/** The grant of a token, or null where it is forged, taken back or for something else. */
export function readChatToken(token: string, secrets: Secrets, version: number): ChatGrant | null {
  const [, startedAt = '', row = '', signature = ''] = shape.exec(token) ?? [];
  if (startedAt === '' || !sameText(secrets.sign(signed(purpose, `${startedAt}.${row}`, version)), signature)) return null;
  return { row: parseInt(row, 36), startedAt: parseInt(startedAt, 36) };
}

/** Address that a mail about the conversation carries. */
export function chatAddress(webAppAddress: string, token: string): string {
  return `${webAppAddress}?d=${token}`;
}
