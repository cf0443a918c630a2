import { keepConversation } from '../../domain/conversation';
import { isInService, untouched, type RequestContents, type RequestImage } from '../../domain/request';
import { openStages } from '../../domain/stage';
import { answerArrived } from '../../domain/workflow';
import type { FormResponse } from '../ports';
import { hashesOf, projectContents } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { orderDateMails } from '../mail/dateOrders';
import { orderAssignmentMail } from '../mail/orders';
import { regionOf, serviceOf } from '../configuration/readConfiguration';
import { readAnswers, type UnderstoodResponse } from './readAnswers';
import { recordWish } from './recordWish';
import { responseKey } from './responseKeys';
import { chooseOwner, shorten, type IntakeContext, type Submission } from './takeIn';

/**
 * The requester edited a response: each of its requests gets the new words. Region and service follow as long as nobody has begun;
 * later they are only logged, for the work done so far belongs to the old ones.
 */
export function takeInEdit(
  work: WorkUnit, response: FormResponse, image: RequestImage, before: RequestContents, context: IntakeContext,
): void {
  takeInEditUnderstood(work, response, readAnswers(response, work.state.formItems, work.configuration), image, before, context);
}

/** The same of a response that was understood already, whatever form it came from. */
export function takeInEditUnderstood(
  work: WorkUnit, response: Pick<Submission, 'responseId' | 'submittedAt'>, understood: UnderstoodResponse, known: RequestImage, before: RequestContents, context: IntakeContext,
): void {
  const image = understood.confidential === true && known.confidential !== true ? hide(work, known, before) : known;
  const contents = keepConversation(before, understood.contents);
  const old = projectContents(before);
  const fields = Object.entries(projectContents(contents)).filter(([key, text]) => old[key as keyof typeof old] !== text).map(([key]) => key);
  const patch: Partial<RequestImage> = {
    textHashes: hashesOf(contents),
    shortName: shorten(contents.name, 80),
    shortTitle: shorten(contents.title, 120),
    neededBy: understood.neededBy,
    language: understood.language,
    ...(understood.courier !== undefined && isInService(image.status) && serviceOf(work.configuration, image.service)?.lends === true ? { courier: understood.courier } : {}),
    ...moved(work, image, understood.region, image.linked.length === 0 ? (understood.services[0] ?? image.service) : image.service, context),
  };
  work.responseKeys.set(image.ticket, responseKey(response.responseId, response.submittedAt));
  work.record([{
    type: 'responseEdited', ticket: image.ticket, at: work.now, actor: image.requesterEmail ?? 'unknown',
    data: {
      fields: [...fields, ...(image.neededBy === understood.neededBy ? [] : ['neededBy']), ...(image.region === understood.region ? [] : ['region'])].join(', '),
      region: understood.region, service: understood.services.join(', '),
    },
    patch, contents,
  }]);
  resume(work, response.submittedAt, image.ticket);
  const edited = work.images.get(image.ticket);
  const asksAnew = edited && (edited.neededBy !== image.neededBy || edited.region !== image.region || edited.service !== image.service);
  const asked = asksAnew ? recordWish(work, edited) : [];
  const after = work.images.get(image.ticket);
  // Whoever gets the request now is told of the date with it.
  if (after && after.assignee !== image.assignee) orderAssignmentMail(work, after, contents, context.statusAddress);
  else orderDateMails(work, image, asked, 'form', context.statusAddress);
}

/** The edit asks that nobody else read it: neither what it says now nor what was said before. Unticking opens nothing; that is for coordinators. */
function hide(work: WorkUnit, image: RequestImage, before: RequestContents): RequestImage {
  work.loadedContents.set(image.ticket, before);
  work.record([{ type: 'madeConfidential', ticket: image.ticket, at: work.now, actor: image.requesterEmail ?? 'unknown', data: {}, patch: { confidential: true } }]);
  return work.images.get(image.ticket) ?? image;
}

/** Who is waited for and edits the form has answered, at the moment of sending it. */
function resume(work: WorkUnit, answeredAt: number, ticket: string): void {
  const image = work.images.get(ticket);
  if (!image) return;
  const { configuration, now } = work;
  const outcome = answerArrived(image, answeredAt, {
    now, actor: image.requesterEmail ?? 'unknown', calendar: configuration.calendars.of(image.region), reopenDays: configuration.settings.reopenDays,
  });
  if (outcome.ok) work.record(outcome.events);
}

function moved(work: WorkUnit, image: RequestImage, region: string, service: string, context: IntakeContext): Partial<RequestImage> {
  if (image.status !== 'new' || (image.region === region && image.service === service)) return {};
  if (!regionOf(work.configuration, region)) return {};
  const calendar = work.configuration.calendars.of(region);
  const definition = serviceOf(work.configuration, service);
  const stages = definition ? openStages(calendar, definition.stages, image.submittedAt) : image.stages;
  const owner = chooseOwner(work, region, service, context.deskOwner);
  return {
    region, service, stages, dueAt: stages[stages.length - 1]?.dueAt ?? null, stops: [], promise: untouched.promise, agreement: null,
    assignee: owner.email, assigneeName: owner.name, assignedBecause: owner.because,
  };
}
