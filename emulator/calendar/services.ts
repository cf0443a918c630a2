import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { CalendarService } from './api/calendarService';
import { CalendarAppService } from './calendarApp';

export const calendarServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  Calendar: (host) => new CalendarService(host),
  CalendarApp: (host) => new CalendarAppService(host),
};
