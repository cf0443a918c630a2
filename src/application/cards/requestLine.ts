import { isInService, type RequestImage } from '../../domain/request';
import { remainingMinutes, serviceLevelAt } from '../../domain/serviceLevel';
import { workingMinutes } from '../../domain/workingTime';
import { cardWords, fill } from '../../messages/cardWords';
import { hoursAndMinutes, longTime } from '../../messages/shortDates';
import type { WidgetModel } from './cardModel';
import { calendarFor, isThere, localTime, regionName, serviceName, stageName, type CardDesk } from './cardDesk';
import { toRequest } from './press';

/** The instant that presses first: that of the stage at work, or of the whole where it comes earlier; null where none is promised. */
export function pressingDue(image: RequestImage): number | null {
  const stage = image.stages[image.stageIndex]?.dueAt ?? null;
  if (stage === null || image.dueAt === null) return stage ?? image.dueAt;
  return Math.min(stage, image.dueAt);
}

/** Working minutes until then, negative once it is past; null while no clock runs. */
export function minutesLeft(desk: CardDesk, image: RequestImage): number | null {
  if (!isInService(image.status) || image.pause !== null) return null;
  const due = pressingDue(image);
  return due === null ? null : workingMinutes(calendarFor(desk, image), new Date(desk.now), new Date(due));
}

/** 'sisa 3 jam kerja; tenggat Selasa 7 April 16.00 WIB' of the request as it stands. */
export function timeWords(desk: CardDesk, image: RequestImage): string {
  const words = cardWords[desk.language];
  const now = localTime(desk, image, desk.now);
  if (image.pause !== null && isInService(image.status)) return fill(words.waitingSince[image.pause.kind], { since: longTime(localTime(desk, image, image.pause.since), desk.language, now) });
  const due = pressingDue(image);
  const left = minutesLeft(desk, image);
  if (due === null || left === null) return isInService(image.status) ? words.noDue : '';
  const time = hoursAndMinutes(Math.abs(Math.round(left)), desk.language);
  const at = localTime(desk, image, due);
  return `${fill(left < 0 ? words.over : words.left, { time })}; ${fill(words.due, { due: `${longTime(at, desk.language, now)} ${at.zone}` })}`;
}

export function levelOf(desk: CardDesk, image: RequestImage): RequestImage['serviceLevel'] {
  return serviceLevelAt(calendarFor(desk, image), image, desk.now, desk.configuration.settings.riskShare);
}

/** One request in a list; a press opens its card. */
export function requestLine(desk: CardDesk, image: RequestImage, note = ''): WidgetModel {
  const words = cardWords[desk.language];
  const stage = stageName(desk, image.stages[image.stageIndex]);
  const away = isInService(image.status) && !isThere(desk, image) ? fill(words.away, { name: image.assigneeName }) : '';
  return {
    kind: 'line', icon: 'TICKET', press: toRequest(image),
    label: isInService(image.status) ? `${words.level[levelOf(desk, image)]} · ${words.status[image.status]} · ${stage}` : words.status[image.status],
    text: image.shortTitle || image.ticket, strong: true,
    bottom: [timeWords(desk, image), image.ticket, serviceName(desk, image.service), regionName(desk, image.region), image.shortName, away, note].filter((part) => part !== '').join(' · '),
  };
}

/** Most urgent first: by working time left, what has no date last. */
export function byUrgency(desk: CardDesk): (one: RequestImage, other: RequestImage) => number {
  const known = new Map<string, number>();
  const left = (image: RequestImage): number => {
    const found = known.get(image.ticket);
    if (found !== undefined) return found;
    const minutes = remainingMinutes(calendarFor(desk, image), image, desk.now);
    const pressing = minutesLeft(desk, image) ?? minutes ?? Infinity;
    known.set(image.ticket, pressing);
    return pressing;
  };
  return (one, other) => compare(left(one), left(other)) || one.sequence - other.sequence;
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
