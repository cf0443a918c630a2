import { fault, type Problem } from '../configuration/problem';
import type { WorkUnit } from '../desk/workUnit';
import { overlapMilliseconds } from '../intake/intake';
import { FormUnreachable, type FormResponse, type Ports } from '../ports';

/** What stands wrong with the form is found by each look, and not by the hourly examination. */
export function isOfForm({ code }: Problem): boolean {
  return code === 'formGone';
}

/** A form that cannot be opened any more keeps back nothing but what it holds; it stands in Kondisi Sistem until it opens again. */
export function waitingResponses(work: WorkUnit, ports: Pick<Ports, 'form' | 'journal'>): readonly FormResponse[] {
  const others = (work.meta.findings ?? []).filter((problem) => !isOfForm(problem));
  try {
    const waiting = ports.form.responsesSince(Math.max(0, work.meta.watermark - overlapMilliseconds));
    if (others.length !== (work.meta.findings ?? []).length) work.meta.findings = others;
    return waiting;
  } catch (error) {
    if (!(error instanceof FormUnreachable)) throw error;
    ports.journal.error(error, 'the form cannot be opened');
    work.meta.findings = [...others, fault('health', null, 'formGone', { reason: error.message.slice(0, 160) })];
    return [];
  }
}
