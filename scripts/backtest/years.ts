/**
 * Plays years of a desk, a quarter of an hour at a time, by the desk's own rules (workflow) and by people of whom its forecast knows nothing: they have
 * other duties, fall ill, put things down, take what is easy, and type it into the Sheet before lunch and before they go home.
 */
import { assign } from '../../src/domain/assignment';
import type { RequestImage } from '../../src/domain/request';
import { isInService } from '../../src/domain/request';
import { changeStatus, moveToStage, setAppointment, type Moment, type Outcome } from '../../src/domain/workflow';
import { atLocal, isOpen, localDate } from '../../src/domain/workingTime';
import { openLibrary, type Library, type Worker } from './library';
import { Random } from './random';
import { arrive, Costs, passing, type TrueRequest } from './request';

const tickMinutes = 15;
const tick = tickMinutes * 60_000;
const dayMilliseconds = 86_400_000;

export interface World {
  readonly library: Library;
  readonly open: ReadonlyMap<string, TrueRequest>;
}

export interface Watcher {
  /** Before anybody is at work on a day (22:00 UTC of the day before). */
  morning(world: World, day: string, now: number): void;
  /** Whenever the desk learns something. */
  changed(world: World, before: RequestImage, after: RequestImage): void;
}

export interface Scenario {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  /** New requests for each librarian and working day, before seasons and bursts. */
  readonly arrivals: number;
  /** Usual work of a stage as a share of its standard. */
  readonly cost: number;
}

/** State of one worker in a simulated day. */
interface Day {
  present: boolean;
  atDesk: boolean;
  current: TrueRequest | null;
  /** What was done and is not yet in the Sheet. */
  readonly typed: ((at: number) => void)[];
}

export function playYears(scenario: Scenario, watcher: Watcher): void {
  const days: string[] = [];
  for (let at = Date.parse(scenario.from); at <= Date.parse(scenario.to); at += dayMilliseconds) days.push(new Date(at).toISOString().slice(0, 10));
  const random = new Random(scenario.seed);
  const years = new Years(openLibrary(random, days), random, scenario, watcher);
  for (const day of days) years.play(day);
}

class Years {
  private readonly open = new Map<string, TrueRequest>();
  private readonly costs: Costs;
  private readonly world: World;
  private readonly states: Map<string, Day>;
  private readonly weekShare = new Map<string, number>();
  private number = 0;
  private burst: { region: string; service: string; left: number } | null = null;

  constructor(private readonly library: Library, private readonly random: Random, private readonly scenario: Scenario, private readonly watcher: Watcher) {
    this.costs = new Costs(random, scenario.cost);
    this.world = { library, open: this.open };
    this.states = new Map(library.workers.map((worker) => [worker.email, { present: false, atDesk: false, current: null, typed: [] }]));
  }

  play(day: string): void {
    const start = Date.parse(day) - 2 * 3_600_000;
    this.watcher.morning(this.world, day, start);
    for (const worker of this.library.workers) this.beginDay(worker, day);
    for (let now = start; now < start + dayMilliseconds; now += tick) {
      this.submit(day, now);
      for (const worker of this.library.workers) this.work(worker, now);
    }
  }

  private beginDay(worker: Worker, day: string): void {
    const state = this.stateOf(worker.email);
    const away = worker.leave.some((leave) => leave.from <= day && day <= leave.to);
    state.present = !away && !worker.ill.has(day);
    state.current = null;
    if (new Date(day).getUTCDay() === 1 || !this.weekShare.has(worker.email)) {
      const busy = this.random.chance(0.08) ? 0.35 : 1;
      this.weekShare.set(worker.email, Math.min(0.95, worker.share * busy * this.random.lognormal(1, 0.15)));
    }
  }

  private stateOf(email: string): Day {
    const state = this.states.get(email);
    if (!state) throw new Error(`nobody called ${email}`);
    return state;
  }

  /** Requests come in bursts: seasons of the year, and now and then a class or a project group all at once. */
  private submit(day: string, now: number): void {
    const hour = new Date(now + 7 * 3_600_000).getUTCHours();
    const weekday = new Date(now + 7 * 3_600_000).getUTCDay();
    const perDay = this.scenario.arrivals * this.library.workers.length * season(day) * (weekday === 0 || weekday === 6 ? 0.25 : 1);
    const hours = hour >= 8 && hour < 16 ? 0.09 : hour >= 5 && hour < 23 ? 0.025 : 0.004;
    for (let count = this.random.poisson((perDay * hours) / 4); count > 0; count -= 1) this.submitOne(now, null, null);
    if (this.random.chance(0.0009)) this.burst = { region: this.random.pick(this.library.workers).region, service: this.random.pick(this.library.configuration.services).code, left: Math.floor(this.random.between(4, 12)) };
    if (this.burst !== null && hour >= 8 && hour < 16 && this.random.chance(0.5)) {
      this.submitOne(now, this.burst.region, this.burst.service);
      this.burst.left -= 1;
      if (this.burst.left <= 0) this.burst = null;
    }
  }

  private submitOne(now: number, inRegion: string | null, code: string | null): void {
    const { configuration, workers } = this.library;
    const region = inRegion ?? this.random.pick(workers).region;
    const service = configuration.services.find((entry) => entry.code === code) ?? this.random.pick(configuration.services);
    const load = new Map<string, number>();
    for (const request of this.open.values()) load.set(request.worker, (load.get(request.worker) ?? 0) + 1);
    const owner = assign({
      region, service: service.code, day: localDate(this.library.calendarOf(region), new Date(now)), regions: configuration.regions, librarians: configuration.librarians,
      leave: workers.flatMap((worker) => worker.leave.map(({ from, to }) => ({ email: worker.email, from, to }))), load, deskOwner: workers[0]?.email ?? '',
    });
    this.number += 1;
    // With the years the work gets a little easier: what was measured long ago is not what will be.
    const easier = 1 - 0.12 * ((now - Date.parse(this.scenario.from)) / (730 * dayMilliseconds));
    const request = arrive(this.random, this.library, this.costs, service, region, now, this.number, owner.email, easier);
    this.open.set(request.image.ticket, request);
  }

  private work(worker: Worker, now: number): void {
    const state = this.stateOf(worker.email);
    if (!state.present || !isOpen(this.library.calendarOf(worker.region), new Date(now))) return;
    const local = new Date(now + 7 * 3_600_000);
    if (state.typed.length > 0 && !isOpen(this.library.calendarOf(worker.region), new Date(now + 2 * tick))) {
      for (const type of state.typed.splice(0)) type(now);
    }
    const own = [...this.open.values()].filter((request) => request.worker === worker.email);
    for (const request of own) this.comeBack(worker, request, now);
    if (local.getUTCMinutes() === 30 && local.getUTCHours() % 2 === 1) {
      state.atDesk = this.random.chance(this.weekShare.get(worker.email) ?? worker.share);
      if (this.random.chance(0.5)) state.current = null;
    }
    if (!state.atDesk) return;
    if (state.current === null || state.current.over || state.current.awayUntil !== null || state.current.worker !== worker.email) state.current = this.choose(worker, own);
    if (state.current !== null) this.advance(worker, state.current, now);
  }

  private choose(worker: Worker, own: readonly TrueRequest[]): TrueRequest | null {
    const free = own.filter((request) => !request.over && request.awayUntil === null);
    const fresh = free.filter((request) => request.stage === 0);
    if (fresh.length > 0 && this.random.chance(0.55)) return first(fresh, (request) => request.image.submittedAt);
    const { urgent, oldest, easiest } = worker.taste;
    const mood = this.random.next();
    if (mood < urgent) return first(free, (request) => request.image.stages[request.stage]?.dueAt ?? Infinity);
    if (mood < urgent + oldest) return first(free, (request) => request.image.submittedAt);
    if (mood < urgent + oldest + easiest) return first(free, (request) => request.left[request.stage] ?? 0);
    return free.length === 0 ? null : this.random.pick(free);
  }

  private advance(worker: Worker, request: TrueRequest, now: number): void {
    const left = (request.left[request.stage] ?? 0) - tickMinutes * worker.speed;
    request.left[request.stage] = left;
    const wait = request.waits[request.stage];
    if (wait && left <= wait.atLeft) {
      request.waits[request.stage] = null;
      request.awayUntil = now + wait.milliseconds;
      this.type(worker, request, now, (image, moment) => changeStatus(image, wait.kind === 'requester' ? 'waitingRequester' : 'waitingOthers', moment));
    } else if (left <= 0) this.next(worker, request, now);
  }

  /** The stage is done: the next one begins, or the result is delivered. */
  private next(worker: Worker, request: TrueRequest, now: number): void {
    const last = request.image.stages.length - 1;
    request.stage += 1;
    if (request.stage > last || (request.stage === last && worker.deliversAtOnce)) {
      request.over = true;
      this.type(worker, request, now, (image, moment) => changeStatus(image, 'delivered', moment));
      return;
    }
    const stage = request.image.stages[request.stage];
    if (!stage) return;
    const { name } = stage;
    this.type(worker, request, now, (image, moment) => moveToStage(image, name, moment));
    if (stage.norm.kind === 'appointment') {
      const day = new Date(now + Math.floor(this.random.between(2, 9)) * dayMilliseconds);
      const calendar = this.library.calendarOf(request.image.region);
      const appointment = atLocal(calendar.tz, localDate(calendar, day), '10:00').getTime();
      request.awayUntil = appointment + 3_600_000;
      request.left[request.stage] = 0;
      this.type(worker, request, now, (image, moment) => setAppointment(image, appointment, moment));
    } else if (stage.clock !== 'librarian') {
      request.awayUntil = now + passing(this.random, request, request.stage);
      request.left[request.stage] = 0;
    }
  }

  /** What a worker has waited for has come: an answer, data, an appointment. */
  private comeBack(worker: Worker, request: TrueRequest, now: number): void {
    if (request.over || request.awayUntil === null || now < request.awayUntil) return;
    request.awayUntil = null;
    if ((request.left[request.stage] ?? 0) <= 0) this.next(worker, request, now);
    else this.type(worker, request, now, (image, moment) => changeStatus(image, 'inProgress', moment));
  }

  /** The desk learns of it: now, or at the end of the day. */
  private type(worker: Worker, request: TrueRequest, now: number, command: (image: RequestImage, moment: Moment) => Outcome): void {
    const state = this.stateOf(worker.email);
    const write = (at: number): void => {
      const before = request.image;
      const outcome = command(before, { now: at, actor: worker.email, calendar: this.library.calendarOf(before.region), reopenDays: 30 });
      if (!outcome.ok) return;
      request.image = outcome.image;
      this.watcher.changed(this.world, before, request.image);
      if (!isInService(request.image.status)) this.open.delete(request.image.ticket);
    };
    if (!worker.typesLate) write(now);
    else state.typed.push(write);
  }
}

function first(requests: readonly TrueRequest[], by: (request: TrueRequest) => number): TrueRequest | null {
  let best: TrueRequest | null = null;
  for (const request of requests) if (best === null || by(request) < by(best)) best = request;
  return best;
}

/** Beginnings of terms and the weeks before budgets close are busy, Ramadan and July are quiet. */
function season(day: string): number {
  return [0.8, 1.2, 1.3, 1, 0.9, 0.9, 0.6, 0.9, 1.4, 1.3, 1, 0.7][Number(day.slice(5, 7)) - 1] ?? 1;
}
