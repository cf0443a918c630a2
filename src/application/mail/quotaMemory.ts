import { countDemand, mailNeeds, nothing, startingDemand, turnDay, type ByNeed, type MailDemand, type Moment } from '../../domain/mailDemand';
import { seeRemaining, tally, unknownWindow, type QuotaWindow } from '../../domain/mailQuota';
import type { WorkUnit } from '../desk/workUnit';
import { wallClock } from '../localInstant';
import { needOf } from './needs';
import type { OutboxEntry } from './outbox';

/** What the desk remembers of its mail: a piece of Keadaan, written with whatever else is written. */
export interface QuotaMemory {
  readonly window: QuotaWindow;
  readonly demand: MailDemand;
  /** Sequence of the first mail that is not counted in the demand yet. */
  readonly counted: number;
}

const pieceKey = 'mailQuota';
const fresh: QuotaMemory = { window: unknownWindow, demand: startingDemand, counted: 1 };

export function recallQuota(work: WorkUnit): QuotaMemory {
  return ((work.figurePieces.get(pieceKey) ?? work.state.figures.get(pieceKey)) as QuotaMemory | undefined) ?? fresh;
}

export function rememberQuota(work: WorkUnit, memory: QuotaMemory): void {
  work.putFigures(pieceKey, memory);
}

/** The clock of the desk's zone. */
export function momentOf(work: WorkUnit, at: number = work.now): Moment {
  const wall = wallClock(work.configuration.timeZone, at);
  return { day: wall.slice(0, 10), hour: Number(wall.slice(11, 13)) + Number(wall.slice(14, 16)) / 60 };
}

/** The memory with what Google says is left, and with the mails that were ordered since it was written. A mail that another one took up before it could leave was never needed. */
export function broughtUpToDate(work: WorkUnit, memory: QuotaMemory, remaining: number): QuotaMemory {
  const now = momentOf(work);
  const { window, unseen } = seeRemaining(memory.window, remaining, work.now);
  let demand = turnDay(memory.demand, now.day);
  for (const entry of work.outbox.values()) {
    if (entry.sequence < memory.counted || entry.parameters.kind === 'gathered') continue;
    const ordered = momentOf(work, entry.createdAt);
    demand = countDemand(demand, ordered.day === now.day ? ordered.hour : 0, tally([{ need: needOf(entry), recipients: recipientsOf(entry) }]), requestsOf(entry));
  }
  if (unseen > 0) demand = countDemand(demand, now.hour, nothing.map((_none, need) => (mailNeeds[need] === 'stuck' ? unseen : 0)) as unknown as ByNeed, 0);
  return { window, demand, counted: work.meta.nextMail };
}

/** Recipients of a mail, copies among them. */
export function recipientsOf({ to, cc }: Pick<OutboxEntry, 'to' | 'cc'>): number {
  return to.length + cc.length;
}

/** Requests that a mail is the first word of. */
function requestsOf({ parameters }: OutboxEntry): number {
  return parameters.kind === 'receipt' ? parameters.requests.length : 0;
}
