import { markWords, requesterNews } from '../../messages/conversationMails';
import { formatDay, type Language } from '../../messages/dates';
import type { MailParameters } from './outbox';

/** Placeholders of mails about answers and waiting: {hal} and {pesan}, what the requester has done and written; {tutup}, the day in question. */
export function conversationValues({ said, until, language }: MailParameters): { readonly tutup: string; readonly pesan: string; readonly hal?: string } {
  const tutup = until === undefined ? '' : formatDay(until, language);
  if (said === undefined) return { tutup, pesan: '' };
  const words = requesterNews[language];
  const last = said[said.length - 1]?.news ?? 'message';
  const quoted = (text: string | null): string => (text === null ? words.hidden : text === '' ? '–' : text);
  return { tutup, pesan: said.map(({ news, text }) => `${words.sentence[news]}\n${quoted(text)}`).join('\n\n'), hal: words.subject[last] };
}

/** One button for each mark, the best first: each opens the page with that mark chosen, where one press sends it. */
export function ratingLinks(address: string, language: Language): { ticket: string; address: string; label: string }[] {
  return ([4, 3, 2, 1] as const).map((mark) => ({ ticket: '', address: `${address}&n=${mark}`, label: `${mark} · ${markWords[language][mark]}` }));
}
