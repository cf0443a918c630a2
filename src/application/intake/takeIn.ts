import { assign, type Assignment } from '../../domain/assignment';
import type { Actor, DeskEvent } from '../../domain/event';
import { untouched, type RequestContents, type RequestImage } from '../../domain/request';
import { serviceLevelAt } from '../../domain/serviceLevel';
import { openStages } from '../../domain/stage';
import { localDate, nextOpen } from '../../domain/workingTime';
import { usableAddress } from '../configuration/people';
import { notice } from '../configuration/problem';
import { regionOf, serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { orderAssignmentMail, orderReceipt } from '../mail/orders';
import type { FormResponse } from '../ports';
import { hashesOf } from '../desk/rows';
import { takeTicket, ticketYearOf } from '../desk/ticketNumbers';
import type { WorkUnit } from '../desk/workUnit';
import { openLoad } from '../openLoad';
import { readAnswers, type UnderstoodResponse } from './readAnswers';
import { recordWish } from './recordWish';
import { responseKey } from './responseKeys';

/** What taking in needs beside the state. */
export interface IntakeContext {
  readonly deskOwner: string;
  /** Link to the status page of a request. */
  readonly statusAddress: (image: RequestImage) => string;
}

/** First letters of name and title, on one line, for lists and mails. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('')}…`;
}

/** Where and when something was asked for. */
export interface Submission {
  /** Unlike any other's: the id of the response, with that of its form where it is not the desk's own. */
  readonly responseId: string;
  /** Epoch milliseconds of the (last) submission. */
  readonly submittedAt: number;
  /** As the column Sumber says it. */
  readonly source: string;
}

/** Makes the requests of one new response of the desk's form. */
export function takeIn(work: WorkUnit, response: FormResponse, context: IntakeContext): void {
  takeInUnderstood(work, { ...response, source: 'Formulir' }, readAnswers(response, work.state.formItems, work.configuration), context);
}

/** Makes the requests of one submission, one a service, linked to each other; one receipt for all, one mail to each owner. */
export function takeInUnderstood(work: WorkUnit, submission: Submission, understood: UnderstoodResponse, context: IntakeContext): void {
  const year = ticketYearOf(work.configuration.timeZone, submission.submittedAt);
  const tickets = understood.services.map(() => takeTicket(work.meta, year));
  const images = understood.services.map((service, index) => {
    const ticket = tickets[index] ?? '';
    const owner = chooseOwner(work, understood.region, service, context.deskOwner);
    const actor = usableAddress(understood.contents.email) ? understood.contents.email : 'unknown';
    const image = openRequest(work, submission, understood, service, ticket, tickets.filter((other) => other !== ticket), { owner, actor });
    recordWish(work, image);
    return work.images.get(ticket) ?? image;
  });
  tellProblems(work, understood, images);
  orderReceipt(work, images, understood.contents, context.statusAddress);
  for (const image of images) orderAssignmentMail(work, image, understood.contents, context.statusAddress);
}

/** Makes one request. Its owner is `by.owner`; it is logged as submitted by `by.actor`. */
export function openRequest(
  work: WorkUnit, response: Submission, understood: UnderstoodResponse, service: string, ticket: string, linked: string[],
  by: { readonly owner: Assignment; readonly actor: Actor },
): RequestImage {
  const { configuration } = work;
  const { contents } = understood;
  const calendar = configuration.calendars.of(understood.region);
  const definition = serviceOf(configuration, service);
  const stages = openStages(calendar, definition?.stages ?? fallbackStages(configuration), response.submittedAt);
  const { owner } = by;
  const sequence = work.meta.nextSequence;
  work.meta.nextSequence += 1;
  const draft: RequestImage = {
    ticket,
    sequence,
    version: 1,
    responseId: response.responseId,
    linked,
    source: response.source,
    language: understood.language,
    submittedAt: response.submittedAt,
    region: understood.region,
    service,
    requesterEmail: usableAddress(contents.email) ? contents.email : null,
    onBehalfEmail: usableAddress(contents.onBehalfEmail.trim()) ? contents.onBehalfEmail.trim() : null,
    shortName: shorten(contents.name, 80),
    shortTitle: shorten(contents.title, 120),
    textHashes: hashesOf(contents),
    status: 'new',
    stages,
    stageIndex: 0,
    assignee: owner.email,
    assigneeName: owner.name,
    assignedBecause: owner.because,
    neededBy: understood.neededBy,
    dueAt: stages[stages.length - 1]?.dueAt ?? null,
    appointment: null,
    firstResponseAt: null,
    deliveredAt: null,
    endedAt: null,
    ...untouched,
    waitedMinutes: { requester: 0, others: 0 },
    heldSince: response.submittedAt,
    shares: {},
    noteToRequester: '',
    resultLink: '',
    serviceLevel: 'onTrack',
    ...(understood.confidential === true ? { confidential: true } : {}),
    ...(understood.courier && definition?.lends === true ? { courier: understood.courier } : {}),
  };
  const image = { ...draft, serviceLevel: serviceLevelAt(calendar, draft, work.now, configuration.settings.riskShare) };
  work.create(image, contents, responseKey(response.responseId, response.submittedAt), submittedEvent(work, image, contents, by.actor));
  // A confidential one is masked from here on.
  return work.images.get(ticket) ?? image;
}

function submittedEvent(work: WorkUnit, image: RequestImage, contents: RequestContents, actor: Actor): DeskEvent {
  return {
    type: 'submitted',
    ticket: image.ticket,
    at: work.now,
    actor,
    data: {
      service: serviceOf(work.configuration, image.service)?.name ?? image.service,
      region: regionOf(work.configuration, image.region)?.name ?? image.region,
      source: image.source,
      to: image.assignee,
      because: image.assignedBecause,
    },
    patch: image,
    contents,
  };
}

/** Owner of a request of that region and service: whoever is there on the working day that runs or comes next, for at night and at weekends nobody begins. */
export function chooseOwner(work: WorkUnit, region: string, service: string, deskOwner: string): Assignment {
  const { configuration } = work;
  const calendar = configuration.calendars.of(region);
  return assign({
    region,
    service,
    day: localDate(calendar, nextOpen(calendar, new Date(work.now))),
    regions: configuration.regions,
    librarians: configuration.librarians,
    leave: configuration.leave,
    load: openLoad(work),
    deskOwner,
  });
}

/** A service that is not (or no longer) in its tab has no stages; that of the first service has at least a beginning and an end. */
function fallbackStages(configuration: DeskConfiguration): DeskConfiguration['services'][number]['stages'] {
  const stages = configuration.services[0]?.stages ?? [];
  return stages.length > 2 ? stages.filter((_, index) => index === 0 || index === stages.length - 1) : stages.length > 0 ? stages : [
    { name: 'Verifikasi', nameEnglish: 'Verification', norm: { kind: 'hours', minutes: 240 }, clock: 'librarian', counts: true },
  ];
}

function tellProblems(work: WorkUnit, understood: UnderstoodResponse, images: readonly RequestImage[]): void {
  for (const image of images) {
    const service = serviceOf(work.configuration, image.service);
    if (!service || !service.active) {
      work.problems.push(notice('services', null, 'requestForInactiveService', { ticket: image.ticket, service: service?.name ?? image.service }));
    }
    if (!understood.regionKnown) work.problems.push(notice('regions', null, 'requestForUnknownRegion', { ticket: image.ticket, region: understood.region }));
    if (image.requesterEmail === null) work.problems.push(notice('requests', null, 'requestWithoutAddress', { ticket: image.ticket }));
  }
}
