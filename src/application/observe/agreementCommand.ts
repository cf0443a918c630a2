import { agreeToWish, askForWish, keepPromise, mayPromiseForOthers, proposeToRequester, standingOf, type DateOutcome, type DateRefusal } from '../../domain/agreement';
import { applyEvent } from '../../domain/event';
import type { RequestImage } from '../../domain/request';
import { agreementRefusalWords } from '../../messages/agreementWords';
import { dayInWords } from '../../messages/dates';
import { cellText, dayOfCell } from '../configuration/table';
import { agreementWords, statusWords } from '../tabs/words';
import type { CellOutcome, CommandContext } from './commands';

/** What a librarian types into Kesepakatan: Setuju, Standar or a date. Everything else is put back with what may stand there. */
export function agreementCommand(image: RequestImage, cell: unknown, context: CommandContext): CellOutcome {
  const typed = cellText(cell);
  const outcome = decide(image, typed, dayOfCell(cell) ?? dayInWords(typed), context);
  if (outcome === null) return { ok: false, reason: agreementRefusalWords.unreadable({ typed: typed.slice(0, 200) }) };
  if (!outcome.ok) return { ok: false, reason: reasonOf(outcome.refusal, image, context) };
  return { ok: true, events: outcome.events };
}

/** A changed Dibutuhkan Tanggal, with the question that it puts to the librarian (or takes back). */
export function withWish(image: RequestImage, changed: CellOutcome, context: CommandContext): CellOutcome {
  if (!changed.ok) return changed;
  const asked = askForWish(changed.events.reduce(applyEvent, image), context.moment);
  return { ok: true, events: [...changed.events, ...(asked.ok ? asked.events : [])] };
}

function decide(image: RequestImage, typed: string, day: string | null, { moment, configuration }: CommandContext): DateOutcome | null {
  const word = typed.toLowerCase();
  const standing = standingOf(moment.actor, image, configuration.librarians);
  if (word === agreementWords.agree.toLowerCase()) return agreeToWish(image, standing, moment);
  if (word === agreementWords.standard.toLowerCase()) return keepPromise(image, moment);
  return day === null ? null : proposeToRequester(image, day, standing, moment);
}

function reasonOf(refusal: DateRefusal, image: RequestImage, { configuration }: CommandContext): string {
  switch (refusal.code) {
    case 'notInService':
      return agreementRefusalWords.notInService({ status: statusWords[refusal.status] });
    case 'coordinatorNeeded': {
      const names = mayPromiseForOthers(image.region, configuration.librarians);
      const nearest = names.filter((person) => person.role === 'coordinator');
      const who = (nearest.length > 0 ? nearest : names).map((person) => person.name).join(', ');
      return agreementRefusalWords[refusal.because]({ who, assignee: image.assigneeName });
    }
    default:
      return agreementRefusalWords[refusal.code]();
  }
}
