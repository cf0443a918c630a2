import type { RequestImage } from '../../domain/request';
import { cardWords } from '../../messages/cardWords';
import { formatInstant } from '../../messages/dates';
import type { AnswerTemplate } from '../configuration/templates';
import { serviceOf } from '../configuration/readConfiguration';
import { localTime, type CardDesk } from './cardDesk';

/** Where an answer is written to the requester, and with what the codes of its own texts begin. */
const ownPrefix = { askRequester: 'jawaban-tanya', deliver: 'jawaban-hasil', decline: 'jawaban-tolak' } as const;
export type AnsweringAction = keyof typeof ownPrefix;

export function isAnswering(action: string): action is AnsweringAction {
  return Object.prototype.hasOwnProperty.call(ownPrefix, action);
}

/** A text that can be chosen, filled in for its request. */
export interface FilledAnswer {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The texts that a card offers, in the requester's language where the library has them in it: those of this action first, then those for all. What is in braces
 * and unknown stays as it is, so that it is seen.
 */
export function answersFor(desk: CardDesk, action: AnsweringAction, image: RequestImage): FilledAnswer[] {
  const prefixes = Object.values(ownPrefix);
  const fits = ({ key }: AnswerTemplate): boolean => key.startsWith(ownPrefix[action]) || !prefixes.some((prefix) => key.startsWith(prefix));
  const chosen = new Map<string, AnswerTemplate>();
  for (const template of desk.configuration.answers.filter(fits)) {
    if (!chosen.has(template.key) || template.language === image.language) chosen.set(template.key, template);
  }
  const own = (template: AnswerTemplate): number => (template.key.startsWith(ownPrefix[action]) ? 0 : 1);
  return [...chosen.values()].sort((one, other) => own(one) - own(other)).map(({ key, name, body }) => ({ key, name, text: fillIn(body, valuesOf(desk, image)) }));
}

function valuesOf(desk: CardDesk, image: RequestImage): Readonly<Record<string, string>> {
  const service = serviceOf(desk.configuration, image.service);
  const { language } = image;
  return {
    nama: image.shortName, tiket: image.ticket, judul: image.shortTitle, layanan: (language === 'en' ? service?.nameEnglish : service?.name) ?? image.service, petugas: image.assigneeName,
    tenggat: image.dueAt === null ? cardWords[language].noDue : formatInstant(localTime(desk, image, image.dueAt), language),
  };
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}\n]{1,40})\}/g, (whole, name: string) => values[name.trim()] ?? whole);
}

/** What stands in the field once a text was chosen: it takes the place of what the card had put there, and comes below what somebody has written themselves. */
export function withAnswer(typed: string, chosen: string, fromCard: readonly string[]): string {
  const own = typed.trim();
  return own === '' || fromCard.some((text) => text.trim() === own) ? chosen : `${typed.trimEnd()}\n\n${chosen}`;
}

/** Whether a placeholder was left that nobody has filled in: '{nomor}'. Nothing with a hole in it is sent. */
export function hasPlaceholder(text: string): boolean {
  return /\{\s*[a-z][a-z_ ]{1,38}\}/i.test(text);
}
