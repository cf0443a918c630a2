import type { Librarian } from '../../domain/assignment';
import type { RequestContents } from '../../domain/request';
import { takeTicket, ticketYearOf } from '../desk/ticketNumbers';
import type { WorkUnit } from '../desk/workUnit';
import { fitContents } from '../intake/fitContents';
import { openRequest } from '../intake/takeIn';
import { orderReceipt } from '../mail/orders';
import { whereAllowed } from '../../domain/authority';
import { serves } from '../../domain/assignment';
import type { CardAction, CardOutcome } from './cardCall';
import type { CardContext } from './decision';

type FromMail = Extract<CardAction, { name: 'fromMail' }>;

/** What the column Sumber says of a request that was made from a mail. */
const mailSource = 'Surel';

/**
 * Makes a request of an open mail: its maker has it, and its writer gets a receipt as everybody does. While a request of the same mail is open, that one is
 * shown and no second is made.
 */
export function makeFromMail(work: WorkUnit, me: Librarian, action: FromMail, context: CardContext): CardOutcome {
  const { configuration, now } = work;
  const region = configuration.findRegion(action.region);
  const service = configuration.findService(action.service);
  if (region === null || service === null) return { done: false, reason: 'regionUnknown' };
  if (!whereAllowed(me.role, 'fromMail').includes(serves(me.regions, region) ? 'region' : 'elsewhere')) return { done: false, reason: 'notAllowed' };
  if (action.title.trim() === '' || action.sender.trim() === '') return { done: false, reason: 'textMissing' };
  const responseId = `${mailSource}|${action.mail}`;
  const known = [...work.images.values()].find((image) => image.responseId === responseId);
  if (known) return { done: true, made: { ticket: known.ticket, sequence: known.sequence } };
  const contents: RequestContents = fitContents({
    name: action.sender.trim(), email: action.email.trim(), onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: action.title.trim(),
    description: action.text, keywords: '', attachment: '', answers: [],
  });
  const understood = { contents, language: 'id' as const, region, regionKnown: true, services: [service], neededBy: null };
  const ticket = takeTicket(work.meta, ticketYearOf(configuration.timeZone, now));
  const owner = { email: me.email, name: me.name, because: 'byHand' as const };
  const image = openRequest(work, { responseId, submittedAt: now, source: mailSource }, understood, service, ticket, [], { owner, actor: me.email });
  orderReceipt(work, [image], contents, context.statusAddress);
  return { done: true, made: { ticket, sequence: image.sequence } };
}
