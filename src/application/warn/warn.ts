import { escalationsDue, rememberSteps, type Ladder } from '../../domain/escalation';
import { recipientsOf, type Staff } from '../../domain/recipients';
import type { RequestImage } from '../../domain/request';
import type { WorkUnit } from '../desk/workUnit';
import { hoursOfReader } from '../mail/readerHours';
import type { MailParameters } from '../mail/outbox';
import type { Breach } from './breaches';

/** Tickets that this look warns each person of, by address. */
export type Warned = Map<string, Set<string>>;

/** What the steps that a look takes lead to. */
export interface Found {
  readonly warned: Warned;
  readonly breaches: Breach[];
}

/**
 * Takes the steps of the ladder that have come due for a request whose service level has just been settled: each is remembered, logged, and
 * counted where a promise was broken. All this is collected in `found`; mails are made of it once the digests are known.
 */
export function takeSteps(work: WorkUnit, image: RequestImage, ladder: Ladder, staff: Staff, found: Found): void {
  if (image.serviceLevel !== 'atRisk' && image.serviceLevel !== 'late') return;
  const steps = escalationsDue(image, work.configuration.calendars.of(image.region), work.now, ladder).filter((step) => step.step === 'late' || step.tell.length > 0);
  steps.forEach((step, index) => {
    const to = [...new Set(step.tell.flatMap((audience) => recipientsOf(audience, image, staff)))];
    work.record([{
      type: 'escalated', ticket: image.ticket, at: work.now, actor: 'desk',
      data: { step: step.step, scope: step.scope, stage: image.stages[image.stageIndex]?.name ?? '', due: step.dueAt, to: to.join(', ') },
      patch: { escalated: rememberSteps(image, steps.slice(0, index + 1)) },
    }]);
    for (const email of to) found.warned.set(email, (found.warned.get(email) ?? new Set()).add(image.ticket));
    if (step.step !== 'late') return;
    found.breaches.push({ region: image.region, service: image.service, scope: step.scope, dueAt: step.dueAt });
  });
}

/** Whether a request at risk is worth a line to anybody: a stage shorter than a day, or a whole that nears its end as planned, is not. */
export function isWorthWarning(work: WorkUnit, image: RequestImage): boolean {
  if (image.serviceLevel !== 'atRisk') return image.serviceLevel === 'late';
  const { riskShare } = work.configuration.settings;
  return escalationsDue({ ...image, escalated: [] }, work.configuration.calendars.of(image.region), work.now, { riskShare, atRisk: [], late: [] }).length > 0;
}

export function warningKey(email: string): string {
  return `warning|${email}`;
}

/** One mail a person for all that this look warns of, together with what has not left yet. */
export function orderWarnings(work: WorkUnit, warned: Warned): void {
  for (const [email, tickets] of warned) {
    const late = [...tickets].some((ticket) => work.images.get(ticket)?.serviceLevel === 'late');
    work.order({
      to: [email], cc: [], ticket: tickets.size === 1 ? ([...tickets][0] ?? '') : '', priority: late ? 2 : 3, hoursOf: hoursOfReader(work.configuration, email),
      parameters: { kind: late ? 'late' : 'atRisk', language: 'id', nameOfReader: nameOf(work, email), requests: [], tickets: [...tickets] },
      merge: { key: warningKey(email), join: joinWarnings },
    });
  }
}

function joinWarnings(before: MailParameters, now: MailParameters): MailParameters {
  return { ...now, kind: before.kind === 'late' ? 'late' : now.kind, tickets: [...new Set([...(before.tickets ?? []), ...(now.tickets ?? [])])] };
}

export function nameOf(work: WorkUnit, email: string): string {
  return work.configuration.librarians.find((person) => person.email === email)?.name ?? email;
}
