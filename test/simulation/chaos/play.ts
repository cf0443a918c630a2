import { createHash } from 'node:crypto';
import { shareWith } from '../../support/addOnPanel';
import type { Desk } from '../../support/desk';
import { diceOf } from '../dice';
import { answered, mailReply, responseEdit, submission, type Ready } from './asking';
import { LogJudge } from './ofLog';
import { MailJudge } from './ofMails';
import { judgeComputed, judgeImages, judgeRows, judgeWhole } from './ofRows';
import { RunJudge } from './ofRuns';
import { administration, rearrangement, settleIn, sort, typing } from './typing';
import { Violation } from './violation';
import { cardAction, pageAction, press, visit } from './visiting';
import { World, type Plan } from './world';

const hour = 3_600_000;
const minute = 60_000;

export interface Outcome {
  /** Hours that passed on the virtual clock, and those of them in which people worked. */
  readonly hours: number;
  readonly workingHours: number;
  readonly faults: ReadonlyMap<string, number>;
  readonly requests: number;
  readonly mails: number;
  readonly executions: number;
  /** Of everything that people can see afterwards. */
  readonly hash: string;
  readonly failure: { readonly invariant: string; readonly words: string; readonly hour: number; readonly diary: readonly string[] } | null;
}

/** Plays so many working days of a desk and judges every hour of them; stops at the first thing that does not hold. */
export async function play(desk: Desk, plan: Plan, days: number): Promise<Outcome> {
  const game = new Game(new World(desk, diceOf(plan.seed), plan));
  return game.play(days);
}

class Game {
  private readonly log: LogJudge;
  private readonly mails: MailJudge;
  private readonly runs: RunJudge;
  private readonly began: number;
  private workingHours = 0;

  constructor(private readonly world: World) {
    this.log = new LogJudge(world);
    this.mails = new MailJudge(world);
    this.runs = new RunJudge(world);
    this.began = world.now;
  }

  async play(days: number): Promise<Outcome> {
    const { world } = this;
    let failure: Outcome['failure'] = null;
    try {
      await turn();
      settleIn(world);
      shareWith(world.desk, ...world.plan.librarians, ...world.plan.overseers);
      for (let day = 0; day < days; day += 1) await this.day();
    } catch (error) {
      const known = error instanceof Violation;
      failure = {
        invariant: known ? error.invariant : 'nothing unforeseen happens', words: known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error),
        hour: Math.floor((world.now - this.began) / hour), diary: world.diary.slice(-25),
      };
    }
    const { project, workspace } = world.desk;
    return {
      hours: Math.floor((world.now - this.began) / hour), workingHours: this.workingHours, faults: world.faults.struck, requests: world.tickets().length,
      mails: workspace.mail.sent().length, executions: project.executions.length, hash: this.hash(), failure,
    };
  }

  /** One day from eight to four by the desk's own wall, and the night before it. */
  private async day(): Promise<void> {
    const { world } = this;
    let at = world.now;
    do at += hour; while (!world.clockOf(world.plan.regions[0] ?? '').isOpenDay(at) || Number(world.wall.reading(at).slice(11, 13)) !== 7);
    if (!world.faults.isDown) world.faults.outageUntil = 0;
    world.desk.skipTo(new Date(at).toISOString());
    world.faults.clear();
    for (let done = 0; done < 9; done += 1) await this.hour();
    if (world.dice.chance(0.5)) judgeImages(world);
  }

  private async hour(): Promise<void> {
    const { world } = this;
    const { dice } = world;
    const ends = world.now + hour;
    await turn();
    this.misfortune();
    await turn();
    const deeds = dice.below(6);
    for (let done = 0; done < deeds; done += 1) {
      const next = world.now + (1 + dice.below(Math.floor(40 / deeds))) * minute;
      if (dice.chance(0.25)) this.tickAt(next);
      else world.desk.skipTo(new Date(next).toISOString());
      world.faults.clear();
      this.deed();
      world.readLogInto(this.log);
    }
    world.faults.emptyProperties();
    await turn();
    this.settle();
    this.workingHours += 1;
    if (world.now < ends) {
      world.desk.skipTo(new Date(ends).toISOString());
      world.faults.clear();
    }
  }

  /** What befalls the desk as a whole, now and then. */
  private misfortune(): void {
    const { world } = this;
    const { dice, desk } = world;
    const { faults } = desk.workspace;
    if (dice.chance(0.03) && !world.faults.isDown) world.faults.outage(10 + dice.below(80));
    if (dice.chance(0.04)) {
      world.faults.count('cache emptied');
      faults.emptyCache(desk.project);
    }
    if (dice.chance(0.02)) world.faults.fillProperties();
    if (dice.chance(0.006)) world.faults.disable(dice.pick(['onFormSubmitted', 'onSheetEdited']));
    if (dice.chance(0.03) && world.faults.quotaUntil < world.now) {
      const left = dice.below(6);
      world.faults.count('mail quota used up');
      world.note(`… ${left} recipients are left of the quota`);
      faults.quota('email', left);
      world.faults.quotaUntil = world.now + 24 * hour;
    }
  }

  private deed(): void {
    const { world } = this;
    const { dice, faults } = world;
    const ready = this.choose();
    if (ready === null) return;
    const kind = dice.weighted([[70, 'plain'], [9, 'form'], [6, 'edit'], [world.plan.habit === 'sorts' ? 50 : 10, 'meanwhile'], [7, 'together']] as const);
    if (kind === 'form') {
      const asked = submission(world);
      faults.trigger('formSubmit', asked);
    } else if (kind === 'edit') {
      faults.trigger('edit', typing(world) ?? ready);
    } else if (kind === 'meanwhile') {
      const by = dice.pick(world.plan.librarians);
      const before = world.desk.project.executions.length;
      const typed = typing(world) ?? ready;
      faults.meanwhile(3 + dice.below(6), () => sort(world, by), typed);
      if (world.desk.project.executions.length > before && !faults.isDown) judgeWhole(world);
    } else if (kind === 'together') {
      faults.count('two runs at once');
      world.note('… two at once:');
      this.together(ready, this.choose() ?? submission(world));
    } else faults.during(ready);
  }

  private together(one: Ready, other: Ready): void {
    const { world } = this;
    world.faults.during(() => {
      world.desk.workspace.concurrently([one, other]);
    }, 0);
  }

  private choose(): Ready | null {
    const { world } = this;
    const { plan } = world;
    return world.dice.weighted<() => Ready | null>([
      [24, () => submission(world)], [4, () => responseEdit(world)], [plan.habit === 'asks' ? 40 : 5, () => mailReply(world)], [34, () => typing(world)], [plan.habit === 'sorts' ? 20 : 9, () => rearrangement(world)],
      [10, () => pageAction(world)], [4, () => cardAction(world)], [2, () => visit(world)], [2, () => administration(world)], [3, () => this.burst()],
    ])();
  }

  /** Several people in the same minute, whose triggers Google may lose. */
  private burst(): Ready {
    const all = Array.from({ length: 2 + this.world.dice.below(3) }, () => submission(this.world));
    return () => {
      all.forEach((each) => {
        each();
      });
    };
  }

  /** The clock's trigger comes once, with what may go wrong in it. */
  private tickAt(at: number): void {
    const { world } = this;
    const start = Math.max(world.now, at - 5 * minute);
    world.desk.skipTo(new Date(start).toISOString());
    world.faults.clear();
    world.faults.during(() => {
      world.desk.workspace.clock.advanceTo(new Date(start + 5 * minute).toISOString());
    });
  }

  /** Nothing goes wrong for a while: two looks, the second after a broken mail may be sent again. Then all must be in order, but for what an outage keeps. */
  private settle(): void {
    const { world } = this;
    const until = world.now;
    this.look();
    const pressed = world.pressed.splice(0);
    for (const each of pressed) world.faults.during(() => {
      world.note(`the page tries again: ${String(each.action.name)} ${each.text ?? ''}`);
      // Where nothing of the first try reached the desk, this is when the answer arrives.
      if (each.ticket !== undefined) answered(world, each.ticket);
      const outcome = press(world, each, each.ticket ?? '', each.text ?? '');
      if (outcome === 'busy' && !world.faults.isDown) throw new Error('a page that is busy with nothing going on');
    }, 0);
    world.desk.skipTo(new Date(world.now + 6 * minute).toISOString());
    world.faults.clear();
    const at = this.look();
    world.readLogInto(this.log);
    this.runs.judgeNew();
    this.mails.judgeNew();
    if (world.faults.isDown) return;
    this.log.judgeAnswered(until);
    this.log.judgeWritings(until);
    judgeRows(world);
    if (at !== null) judgeComputed(world, at);
    this.mails.judgeOnce();
    if (world.faults.quotaUntil < world.now) this.mails.judgeReceipts(until);
  }

  /** The clock comes until it has looked; the instant of that look, null where none came to its end. */
  private look(): number | null {
    const { world } = this;
    const { desk } = world;
    for (let tries = 0; tries < 8; tries += 1) {
      const before = desk.project.executions.length;
      world.faults.during(() => {
        desk.tick();
      }, 0);
      const looks = desk.project.executions.slice(before).filter((run) => run.fn === 'onTick' && run.serviceCalls > 0);
      const last = looks[looks.length - 1];
      if (last) return last.status === 'completed' ? last.startedAt.getTime() : null;
    }
    return null;
  }

  private hash(): string {
    const { book, workspace, project } = this.world.desk;
    const seen = [
      ...['Permohonan', 'Riwayat', 'Kotak Keluar'].map((tab) => book.values(tab)), workspace.mail.sent().map(({ at, to, subject, body }) => [at, to, subject, body]),
      project.executions.map(({ fn, status, startedAt, serviceCalls }) => [fn, status, startedAt, serviceCalls]),
    ];
    return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 16);
  }
}

/** What was done as the script's owner from outside ends with its turn of the event loop (Project.services). */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
