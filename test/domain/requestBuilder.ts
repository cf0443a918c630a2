import { untouched, type RequestImage } from '../../src/domain/request';
import { openStages, parseNorm, type StageClock } from '../../src/domain/stage';
import { parseCalendar, type Calendar } from '../../src/domain/workingTime';

const weekday = [['07:30', '12:00'], ['13:00', '16:00']];

/** Starting hours of the desk, without holidays. */
export const standardHours = {
  hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: [['07:30', '11:30'], ['13:00', '16:30']] },
  date_hours: {},
  breaks: {},
  holidays: [] as string[],
};

/** Those hours in western Indonesia. */
export const standardCalendar: Calendar = parseCalendar({ ...standardHours, tz: 'Asia/Jakarta' });

/** Instant of a wall clock in western Indonesia: wib('2026-04-07 08:00'). */
export function wib(wall: string): number {
  return Date.parse(`${wall.replace(' ', 'T')}:00+07:00`);
}

export function wall(at: number | null | undefined): string | null {
  return typeof at === 'number' ? new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') : null;
}

/** A request submitted at `submitted` with stages like 'Penelusuran 2 hari' or 'Siap diambil 3 hari °'. */
export function request(submitted: string, stages: readonly string[], extra: Partial<RequestImage> = {}): RequestImage {
  const at = wib(submitted);
  const definitions = stages.map((text) => {
    const [, name = '', norm = '', mark = ''] = /^(.+?) (\d+ (?:jam|hari)|janji temu)(?: (°°?))?$/.exec(text) ?? [];
    const clock: StageClock = mark === '°' ? 'requester' : mark === '°°' ? 'others' : 'librarian';
    return { name, nameEnglish: name, norm: parseNorm(norm) ?? { kind: 'appointment' as const }, clock, counts: true };
  });
  const records = openStages(standardCalendar, definitions, at);
  return {
    ticket: 'LK-2026-00001', sequence: 1, version: 1, responseId: 'r1', linked: [], source: 'Formulir', language: 'id', submittedAt: at, region: 'bandung', service: 's',
    requesterEmail: 'siti@riset.example', onBehalfEmail: null, shortName: 'Siti', shortTitle: 'Judul', textHashes: {}, status: 'new', stages: records, stageIndex: 0,
    assignee: 'ani@perpustakaan.example', assigneeName: 'Ani', assignedBecause: 'regionAndService', neededBy: null, dueAt: records[records.length - 1]?.dueAt ?? null,
    appointment: null, firstResponseAt: null, deliveredAt: null, endedAt: null, ...untouched, waitedMinutes: { requester: 0, others: 0 }, heldSince: at, shares: {}, noteToRequester: '', resultLink: '',
    serviceLevel: 'onTrack', ...extra,
  };
}
