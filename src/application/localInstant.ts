import { offsetMinutes } from '../domain/workingTime';
import { zoneLabel, type LocalInstant } from '../messages/dates';

/** Wall clock of an instant (epoch milliseconds) in a zone: '2026-03-02T09:30'. */
export function wallClock(timeZone: string, at: number): string {
  return new Date(at + offsetMinutes(timeZone, new Date(at)) * 60_000).toISOString().slice(0, 16);
}

export function localInstant(timeZone: string, at: number): LocalInstant {
  return { wall: wallClock(timeZone, at), zone: zoneLabel(timeZone, offsetMinutes(timeZone, new Date(at))) };
}
