/** A request of the simulated years: what the desk knows of it (its image) and what really happens to it. */
import { untouched, type RequestImage } from '../../src/domain/request';
import { openStages } from '../../src/domain/stage';
import { standardMinutes } from '../../src/domain/figures';
import type { Service } from '../../src/application/configuration/services';
import type { Library } from './library';
import type { Random } from './random';

export interface Wait {
  readonly kind: 'requester' | 'others';
  /** Work still to be done in the stage when the wait begins, minutes. */
  readonly atLeft: number;
  readonly milliseconds: number;
}

export interface TrueRequest {
  image: RequestImage;
  /** Stage that is really being worked on; the Sheet may not say so yet. */
  stage: number;
  /** Minutes of work left in each stage. */
  readonly left: number[];
  readonly waits: (Wait | null)[];
  /** Until when it waits, or a stage passes that needs no librarian; epoch milliseconds. */
  awayUntil: number | null;
  /** Who really has it. */
  worker: string;
  over: boolean;
}

const dayMilliseconds = 86_400_000;

/** What stages of a service cost in truth: shares of the standard that differ from stage to stage, unknown to the desk. */
export class Costs {
  private readonly shares = new Map<string, number>();

  constructor(private readonly random: Random, private readonly level: number) {}

  /** Usual minutes of work of a stage. */
  usual(service: Service, index: number): number {
    const stage = service.stages[index];
    const standard = stage ? (standardMinutes(stage, 450) ?? 120) : 0;
    const key = `${service.code}|${index}`;
    const share = this.shares.get(key) ?? this.random.lognormal(stage?.norm.kind === 'hours' ? this.level * 0.35 : this.level, 0.4);
    this.shares.set(key, share);
    return standard * share;
  }
}

export function arrive(random: Random, library: Library, costs: Costs, service: Service, region: string, at: number, number: number, owner: string, easier: number): TrueRequest {
  const stages = openStages(library.calendarOf(region), service.stages, at);
  const difficulty = random.lognormal(1, 0.35) * easier;
  const left = service.stages.map((_, index) => random.lognormal(costs.usual(service, index), 0.5) * difficulty);
  const waits = service.stages.map((stage, index): Wait | null => {
    if (stage.clock !== 'librarian' || stage.norm.kind !== 'days') return null;
    const kind = random.chance(index === 1 ? 0.22 : 0.08) ? 'requester' : random.chance(0.05) ? 'others' : null;
    return kind && { kind, atLeft: (left[index] ?? 0) * random.next(), milliseconds: random.lognormal(1.3, 0.9) * dayMilliseconds };
  });
  const ticket = `LK-2026-${String(number).padStart(5, '0')}`;
  const image: RequestImage = {
    ticket, sequence: number, version: 1, responseId: ticket, linked: [], source: 'Formulir', language: 'id', submittedAt: at, region, service: service.code,
    requesterEmail: 'pemohon@riset.example', onBehalfEmail: null, shortName: '', shortTitle: '', textHashes: {}, status: 'new', stages, stageIndex: 0, assignee: owner,
    assigneeName: owner, assignedBecause: 'regionAndService', neededBy: null, dueAt: stages[stages.length - 1]?.dueAt ?? null, appointment: null, firstResponseAt: null,
    deliveredAt: null, endedAt: null, ...untouched, waitedMinutes: { requester: 0, others: 0 }, heldSince: at, shares: {}, noteToRequester: '', resultLink: '',
    serviceLevel: 'onTrack',
  };
  return { image, stage: 0, left, waits, awayUntil: null, worker: owner, over: false };
}

/** How long a stage takes that needs no librarian, milliseconds. */
export function passing(random: Random, request: TrueRequest, index: number): number {
  const stage = request.image.stages[index];
  const standard = stage?.norm.kind === 'days' ? stage.norm.days : 1;
  // Providers of data keep to nothing; requesters come within a few days, some of them very late.
  return (stage?.clock === 'others' ? random.lognormal(standard * 0.8, 0.55) : random.lognormal(1.4, 0.8)) * dayMilliseconds;
}
