import type { WorkUnit } from '../desk/workUnit';
import type { MailParameters, MailRequest, OutboxEntry } from './outbox';
import { takeUp } from './takeUp';

/** Matters that one mail names; Kotak Keluar keeps them until it leaves. The rest follows with the next one. */
export const mostGathered = 20;

/** Makes one mail of several for one librarian; returns it as it stands in the outbox now. Each of them is closed as taken up. */
export function gather(work: WorkUnit, reader: string, mails: readonly OutboxEntry[]): OutboxEntry | null {
  const taken = mails.slice(0, mostGathered);
  const [first] = taken;
  if (first === undefined) return null;
  const sequence = work.meta.nextMail;
  work.order({
    to: [reader], cc: [], priority: Math.min(...taken.map(({ priority }) => priority)), hoursOf: first.hoursOf ?? '',
    ticket: [...new Set(taken.flatMap(({ ticket }) => ticket.split(', ')))].filter((ticket) => ticket !== '').slice(0, mostGathered).join(', '),
    parameters: {
      kind: 'gathered', language: 'id', requests: [],
      nameOfReader: work.configuration.librarians.find(({ email }) => email === reader)?.name ?? reader,
      gathered: taken.map(({ ticket, parameters }) => ({ ticket, parameters: shortened(parameters) })),
    },
  });
  for (const mail of taken) takeUp(work, mail);
  return [...work.outbox.values()].find((entry) => entry.sequence === sequence) ?? null;
}

/** Long texts stand in the panel; what is said of the dates stays. */
function shortened(parameters: MailParameters): MailParameters {
  return { ...parameters, requests: parameters.requests.map((request): MailRequest => ({ ...request, description: '', attachment: '', unit: '', stages: request.stages.slice(0, 1) })) };
}
