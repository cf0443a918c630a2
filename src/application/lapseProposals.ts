import { lapseProposal } from '../domain/agreement';
import type { WorkUnit } from './desk/workUnit';

/** Closes the proposals of dates that nobody answered in time; those of requests that are over have nothing left to answer. */
export function lapseProposals(work: WorkUnit): void {
  const ended = [...work.changed].flatMap((ticket) => work.images.get(ticket) ?? []);
  for (const image of new Set([...work.openImages(), ...ended])) {
    if (image.proposal === null) continue;
    const outcome = lapseProposal(image, { now: work.now, actor: 'desk', calendar: work.configuration.calendars.of(image.region) });
    if (outcome.ok) work.record(outcome.events);
  }
}
