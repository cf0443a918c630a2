import { instantParts } from '../instantParts';
import type { ItemResponseService } from '../itemResponse';
import { GeneralFeedbackItemService } from './questionItem';

abstract class DayItemService extends GeneralFeedbackItemService {
  includesYear(): boolean {
    return this.state().includesYear !== false;
  }
  setIncludesYear(enableYear: boolean): this {
    return this.change('setIncludesYear', { includesYear: enableYear });
  }

  /** The day that the Date shows in the script's time zone, YYYY-MM-DD or MM-DD. */
  protected dayText(response: Date): string {
    const { year, month, day } = instantParts(this.host, response);
    return [...(this.includesYear() ? [String(year).padStart(4, '0')] : []), two(month), two(day)].join('-');
  }
}

/** A day. */
export class DateItemService extends DayItemService {
  readonly typeName = 'FormApp.DateItem';
  protected again(itemId: number): DateItemService {
    return new DateItemService(this.host, this.formId, itemId);
  }
  createResponse(response: Date): ItemResponseService {
    return this.response(this.dayText(response));
  }
}

/** A day and a time of day; seconds are left out. */
export class DateTimeItemService extends DayItemService {
  readonly typeName = 'FormApp.DateTimeItem';
  protected again(itemId: number): DateTimeItemService {
    return new DateTimeItemService(this.host, this.formId, itemId);
  }
  createResponse(response: Date): ItemResponseService {
    const { hour, minute } = instantParts(this.host, response);
    return this.response(`${this.dayText(response)} ${two(hour)}:${two(minute)}`);
  }
}

/** A time of day. */
export class TimeItemService extends GeneralFeedbackItemService {
  readonly typeName = 'FormApp.TimeItem';
  protected again(itemId: number): TimeItemService {
    return new TimeItemService(this.host, this.formId, itemId);
  }
  /** Values out of bounds go on as a clock would: 10, 90 is 11:30. */
  createResponse(hour: number, minute: number): ItemResponseService {
    const minutes = (((hour * 60 + minute) % 1440) + 1440) % 1440;
    return this.response(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
  }
}

/** A length of time. */
export class DurationItemService extends GeneralFeedbackItemService {
  readonly typeName = 'FormApp.DurationItem';
  protected again(itemId: number): DurationItemService {
    return new DurationItemService(this.host, this.formId, itemId);
  }
  /** Values out of bounds (72 hours, 59 minutes, 59 seconds) are clamped. */
  createResponse(hours: number, minutes: number, seconds: number): ItemResponseService {
    return this.response([clamp(hours, 72), clamp(minutes, 59), clamp(seconds, 59)].map(two).join(':'));
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function clamp(value: number, highest: number): number {
  return Math.min(Math.max(value, 0), highest);
}
