import { isOut, lastDay } from '../../domain/loan';
import type { RequestContents, RequestImage } from '../../domain/request';
import { localDate, offsetMinutes } from '../../domain/workingTime';
import { zoneLabel } from '../../messages/dates';
import { regionOf, serviceOf } from '../configuration/readConfiguration';
import { cutText } from '../cutText';
import type { WorkUnit } from '../desk/workUnit';
import { loanOfDelivery } from '../loans/lendDelivered';
import { wallClock } from '../localInstant';
import type { MailRequest } from './outbox';

type StatusAddress = (image: RequestImage) => string;

/** A mail never carries a text longer than this; the rest is on the status page. */
export const longestTextInMail = 1500;

/** Shortens a text for a mail, whole letters kept. */
export function shortenForMail(text: string, limit: number = longestTextInMail): { text: string; shortened: boolean } {
  return { text: cutText(text, limit), shortened: text.length > limit };
}

/** What a mail says of one request; long texts are cut here, so that the outbox stays small. */
export function mailRequest(work: WorkUnit, image: RequestImage, given: RequestContents | null, statusAddress: StatusAddress): MailRequest {
  const { configuration } = work;
  const contents = image.confidential === true ? null : given;
  const service = serviceOf(configuration, image.service);
  const region = regionOf(configuration, image.region);
  const zone = region?.timeZone ?? configuration.timeZone;
  const wall = (at: number | null): string | null => (at === null ? null : wallClock(zone, at));
  const cut = (text: string): string => {
    const { text: short, shortened } = shortenForMail(text);
    return shortened ? `${short}…` : short;
  };
  return {
    ticket: image.ticket,
    title: image.shortTitle,
    service: service?.name ?? image.service,
    serviceEnglish: service?.nameEnglish ?? image.service,
    region: region?.name ?? image.region,
    requester: image.shortName,
    unit: contents === null ? '' : cut(contents.unit),
    owner: image.assigneeName,
    ownerEmail: image.assignee,
    status: image.status,
    zone: zoneLabel(zone, offsetMinutes(zone, new Date(image.submittedAt))),
    dueWall: wall(image.dueAt),
    neededBy: image.neededBy,
    description: contents === null ? '' : cut(contents.description),
    attachment: contents === null ? '' : cut(contents.attachment),
    resultLink: image.resultLink,
    statusAddress: image.confidential === true ? '' : statusAddress(image),
    ...(image.confidential === true ? { restrictedRow: image.restrictedRow ?? 0, sequence: image.sequence } : {}),
    ...loanInMail(work, image),
    stages: image.stages.filter((stage) => !stage.skipped).map((stage) => ({ name: stage.name, nameEnglish: stage.nameEnglish, dueWall: wall(stage.dueAt) })),
  };
}

function loanInMail(work: WorkUnit, image: RequestImage): Pick<MailRequest, 'loan'> {
  const loan = loanOfDelivery(work, image) ?? image.loan;
  if (!isOut(loan)) return {};
  const calendar = work.configuration.calendars.of(image.region);
  return { loan: { barcodes: loan.barcodes.join(', '), returnBy: loan.returnBy, late: localDate(calendar, new Date(work.now)) > lastDay(calendar, loan.returnBy) } };
}

export function requesterAddresses(image: RequestImage): string[] {
  // An address that does not work gets no more mails; what it is of a confidential request is not known here.
  const dead = image.confidential === true ? [] : (image.bounced ?? []).map(({ address }) => address);
  return [...new Set([image.requesterEmail, image.onBehalfEmail].filter((email): email is string => email !== null && !dead.includes(email.toLowerCase())))];
}
