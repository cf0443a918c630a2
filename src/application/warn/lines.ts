import { handlerOf, type Staff } from '../../domain/recipients';
import type { RequestImage } from '../../domain/request';
import { remainingMinutes, stageLevelAt, wholeLevelAt } from '../../domain/serviceLevel';
import { offsetMinutes, workingMinutes } from '../../domain/workingTime';
import { zoneLabel } from '../../messages/dates';
import { regionOf, serviceOf } from '../configuration/readConfiguration';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import type { LineNote, ListHeading, MailLine, MailList } from '../mail/outbox';

/** A list in a mail shows so many requests; the rest is counted. */
const mostLines = 25;

/** A list with the requests that are due first; null where there is none. */
export function mailList(work: WorkUnit, heading: ListHeading, images: readonly RequestImage[], reader: string, staff: Staff): MailList | null {
  if (images.length === 0) return null;
  const shown = [...images].sort((one, other) => (bindingDue(work, one) ?? Infinity) - (bindingDue(work, other) ?? Infinity) || one.sequence - other.sequence).slice(0, mostLines);
  return { heading, lines: shown.map((image) => mailLine(work, image, heading, reader, staff)), more: images.length - shown.length };
}

function mailLine(work: WorkUnit, image: RequestImage, heading: ListHeading, reader: string, staff: Staff): MailLine {
  const { configuration, now } = work;
  const region = regionOf(configuration, image.region);
  const zone = region?.timeZone ?? configuration.timeZone;
  const calendar = configuration.calendars.of(image.region);
  const due = bindingDue(work, image);
  const ofStage = isOfStage(work, image);
  return {
    ticket: image.ticket,
    title: image.shortTitle,
    service: serviceOf(configuration, image.service)?.name ?? image.service,
    region: region?.name ?? image.region,
    stage: ofStage ? (image.stages[image.stageIndex]?.name ?? '') : '',
    owner: image.assignee === reader ? '' : image.assigneeName,
    dueWall: due === null ? null : wallClock(zone, due),
    zone: zoneLabel(zone, offsetMinutes(zone, new Date(now))),
    leftMinutes: due === null || image.pause !== null ? null : ofStage ? remainingMinutes(calendar, image, now) : workingMinutes(calendar, new Date(now), new Date(due)),
    ...(heading === 'waiting' && image.pause !== null
      ? { waiting: { sinceWall: wallClock(zone, image.pause.since), minutes: workingMinutes(calendar, new Date(image.pause.since), new Date(now)) } }
      : {}),
    ...(heading === 'loans' && image.loan?.returnBy ? { loan: { returnBy: image.loan.returnBy, tasks: image.loan.tasks, place: image.loan.pickUp ?? '' } } : {}),
    notes: [...(ofStage && wholeLevelAt(calendar, image, now) === 'late' ? (['promiseBroken'] as const) : []), ...notesOf(work, image, staff)],
    forecast: work.outlook.get(image.ticket) ?? '',
  };
}

/** Whether the date to be shown is that of the stage: the one that comes first, or is broken already. */
function isOfStage(work: WorkUnit, image: RequestImage): boolean {
  const stage = image.stages[image.stageIndex];
  if (stage === undefined || stage.dueAt === null) return false;
  if (image.dueAt === null || stage.dueAt <= image.dueAt) return true;
  return stageLevelAt(work.configuration.calendars.of(image.region), image, image.stageIndex, work.now, work.configuration.settings.riskShare) === 'late';
}

function bindingDue(work: WorkUnit, image: RequestImage): number | null {
  return isOfStage(work, image) ? (image.stages[image.stageIndex]?.dueAt ?? null) : image.dueAt;
}

/** Whether mails from addresses that nobody knows wait for a librarian's word. */
export function hasOtherSenders({ otherSenders = [] }: Pick<RequestImage, 'otherSenders'>): boolean {
  return otherSenders.length > 0;
}

function notesOf(work: WorkUnit, image: RequestImage, staff: Staff): LineNote[] {
  const service = serviceOf(work.configuration, image.service);
  const notes: LineNote[] = [];
  if (image.proposal?.by === 'requester') notes.push('proposal');
  if (hasOtherSenders(image)) notes.push('otherSender');
  if (image.status === 'new' && image.requesterEmail === null) notes.push('noAddress');
  if (image.status === 'new' && service?.active !== true) notes.push('serviceOff');
  if (handlerOf(image, staff) === null) notes.push(staff.people.get(image.assignee)?.active === true ? 'ownerAway' : 'ownerGone');
  return notes;
}
