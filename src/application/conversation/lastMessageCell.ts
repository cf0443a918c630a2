import type { RequestImage } from '../../domain/request';
import { wordsOfDate } from '../../messages/dates';
import { wallClock } from '../localInstant';

const who: Readonly<Record<string, string>> = { requester: ' pemohon', librarian: ' petugas' };

/** '12 Apr 09.10 pemohon: …': the youngest message of a request, by the clock of the spreadsheet's zone; '' where nobody has said anything. */
export function lastMessageCell({ lastMessage }: Pick<RequestImage, 'lastMessage'>, timeZone: string): string {
  if (lastMessage === undefined) return '';
  const wall = wallClock(timeZone, lastMessage.at);
  const { day, month } = wordsOfDate(wall, 'id');
  return `${day} ${month.slice(0, 3)} ${wall.slice(11, 16).replace(':', '.')}${who[lastMessage.by] ?? ''}: ${lastMessage.text}`;
}
