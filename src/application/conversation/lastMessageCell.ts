import type { RequestImage } from '../../domain/request';
import { wordsOfDate } from '../../messages/dates';
import { wallClock } from '../localInstant';

const who: Readonly<Record<string, string>> = { requester: ' pemohon', librarian: ' petugas' };

/** '12 Apr 09.10 pemohon: …': the youngest message of a request, or that no mail reaches its requester, by the clock of the spreadsheet's zone; '' where neither is so. */
export function lastMessageCell({ lastMessage, bounced }: Pick<RequestImage, 'lastMessage' | 'bounced'>, timeZone: string): string {
  const dead = bounced?.[bounced.length - 1];
  const at = (instant: number): string => {
    const wall = wallClock(timeZone, instant);
    const { day, month } = wordsOfDate(wall, 'id');
    return `${day} ${month.slice(0, 3)} ${wall.slice(11, 16).replace(':', '.')}`;
  };
  if (dead && dead.at > (lastMessage?.at ?? 0)) return `${at(dead.at)} surat ke ${dead.address} tidak sampai: tanyakan alamat yang benar`;
  return lastMessage === undefined ? '' : `${at(lastMessage.at)}${who[lastMessage.by] ?? ''}: ${lastMessage.text}`;
}
