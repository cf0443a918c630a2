import type { Librarian } from '../../domain/assignment';
import { isInService, type RequestImage } from '../../domain/request';
import { countsFrom } from '../../domain/split';
import type { DeskEvent } from '../../domain/event';
import { serviceOf } from '../configuration/readConfiguration';
import { isTaken, withMark } from '../desk/actionKeys';
import { takeTicket, ticketYearOf } from '../desk/ticketNumbers';
import type { WorkUnit } from '../desk/workUnit';
import { fitContents } from '../intake/fitContents';
import { recordWish } from '../intake/recordWish';
import { chooseOwner, openRequest } from '../intake/takeIn';
import { orderAssignmentMail } from '../mail/orders';
import { orderSplitMail } from '../mail/splitMail';
import type { CardAction, CardOutcome } from './cardCall';
import type { CardContext } from './decision';

type Split = Extract<CardAction, { name: 'split' }>;

/** What the column Sumber says of a request that was found in another. */
const splitSource = 'Pisahan';

/**
 * Makes a request of its own of the second matter that a request holds: the same requester, its own service, region and owner. What was asked first stays as the
 * requester wrote it. `mark` is that of the press: pressed again it shows what it has made.
 */
export function splitRequest(work: WorkUnit, image: RequestImage, action: Split, me: Librarian, context: CardContext, mark: string): CardOutcome {
  const { configuration, now } = work;
  const responseId = `${splitSource}|${image.ticket}|${mark}`;
  if (isTaken(image, mark)) {
    const known = [...work.images.values()].find((one) => one.responseId === responseId);
    return known ? { done: true, made: { ticket: known.ticket, sequence: known.sequence } } : { done: true };
  }
  if (!isInService(image.status)) return { done: false, reason: 'requestEnded' };
  if (image.confidential === true) return { done: false, reason: 'splitConfidential' };
  const region = configuration.findRegion(action.region);
  const service = serviceOf(configuration, configuration.findService(action.service) ?? '');
  const asked = work.contentsOf(image.ticket);
  if (region === null || service === undefined) return { done: false, reason: 'regionUnknown' };
  if (action.title.trim() === '' || action.text.trim() === '') return { done: false, reason: 'textMissing' };
  if (asked === null) return { done: false, reason: 'gone' };
  // What was answered to the questions of the first service, and said since, belongs to the first.
  const { messages: _messages, opinion: _opinion, ...person } = asked;
  const contents = fitContents({ ...person, title: action.title.trim(), description: action.text.trim(), answers: [] });
  const submittedAt = countsFrom(configuration.calendars.of(region), service.stages, image.submittedAt, now, configuration.settings.riskShare);
  const ticket = takeTicket(work.meta, ticketYearOf(configuration.timeZone, now));
  const understood = { contents, language: image.language, region, regionKnown: true, services: [service.code], neededBy: image.neededBy };
  const owner = chooseOwner(work, region, service.code, context.deskOwner);
  const opened = openRequest(work, { responseId, submittedAt, source: splitSource }, understood, service.code, ticket, [image.ticket], { owner, actor: me.email });
  recordWish(work, opened);
  const event = (of: string, data: DeskEvent['data'], patch: DeskEvent['patch']): DeskEvent => ({ type: 'split', ticket: of, at: now, actor: me.email, data, patch });
  work.record([
    ...withMark(image, mark, [event(image.ticket, { into: ticket }, { linked: [...new Set([...image.linked, ticket])] })]), event(ticket, { from: image.ticket, askedAt: image.submittedAt }, {}),
  ]);
  const made = work.images.get(ticket) ?? opened;
  orderSplitMail(work, [work.images.get(image.ticket) ?? image, made], context.statusAddress);
  if (made.assignee !== me.email) orderAssignmentMail(work, made, contents, context.statusAddress);
  return { done: true, made: { ticket, sequence: made.sequence } };
}
