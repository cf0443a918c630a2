import type { Actor } from '../../domain/event';
import { handlerOf, type Staff } from '../../domain/recipients';
import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { shorten } from '../intake/takeIn';
import { maskWord } from '../restricted/restrictedTexts';

/** An edit that was put back, until somebody is known to have seen it or has read of it in the digest. */
export interface RefusedEdit {
  readonly at: number;
  readonly by: Actor;
  /** Address of whoever had the request: told where Google did not say who typed. */
  readonly assignee: string;
  readonly ticket: string;
  /** Header of the column. */
  readonly column: string;
  readonly typed: string;
  readonly reason: string;
}

const mostKept = 40;
/** Long enough for a week of holidays; what nobody has read by then stands in the log. */
const keptMilliseconds = 14 * 24 * 60 * 60 * 1000;

export function rememberRefused(work: WorkUnit, image: RequestImage, edit: Pick<RefusedEdit, 'by' | 'column' | 'typed' | 'reason'>): void {
  const { ticket, assignee } = image;
  forgetRefused(work, ticket, edit.column, edit.by);
  const kept = work.meta.refused.filter(({ at }) => work.now - at < keptMilliseconds);
  const say = (text: string, length: number): string => (image.confidential === true ? maskWord : shorten(text, length));
  work.meta.refused = [...kept, { ...edit, at: work.now, ticket, assignee, typed: say(edit.typed, 60), reason: say(edit.reason, 200) }].slice(-mostKept);
}

/** Of a cell in which somebody types anew, what was put back before is over; and whoever goes on typing was there to see what came back. */
export function forgetRefused(work: WorkUnit, ticket: string, column: string, actor: Actor): void {
  work.meta.refused = work.meta.refused.filter((edit) => !(edit.ticket === ticket && edit.column === column) && (edit.by !== actor || actor === 'unknown' || edit.at === work.now));
}

/** What `email` is to read of: their own edits, and those of an unknown hand in the requests that they look after today. */
export function refusedFor(work: WorkUnit, email: string, staff: Staff): RefusedEdit[] {
  return work.meta.refused.filter(({ by, assignee }) => (staff.people.get(by)?.active === true ? by : handlerOf({ assignee, region: '' }, staff)) === email);
}
