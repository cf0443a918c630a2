import type { Librarian } from '../../domain/assignment';
import { mergeInto, mergeTarget } from '../../domain/merge';
import type { RequestImage } from '../../domain/request';
import type { Moment } from '../../domain/workflow';
import type { WorkUnit } from '../desk/workUnit';
import { mayDo } from './cardDesk';
import { refuse, type Decision } from './decision';

/** Makes one of two requests that ask the same; who does it must have a say in both. */
export function mergeRequest(work: WorkUnit, image: RequestImage, ticket: string, me: Librarian, moment: Moment): Decision {
  if (ticket === image.ticket) return refuse('mergeItself');
  const into = mergeTarget(work.images.values(), ticket);
  if (into === undefined) return refuse('mergeEnded', ticket);
  if (!mayDo(work.configuration, me, 'merge', into)) return refuse('notAllowed');
  const outcome = mergeInto(image, into, moment);
  return outcome.ok ? { ok: true, events: outcome.events } : refuse(outcome.code, ticket);
}
