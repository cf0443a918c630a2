import type { World } from './world';

/** Faults that act on calls of one deed. */
type CallFault = 'killed before a call' | 'killed after a call' | 'error without effect' | 'error with effect';

const callFaults: readonly CallFault[] = ['killed before a call', 'killed after a call', 'error without effect', 'error with effect'];

/** Plans what Google does wrong, counts what really struck, and remembers which runs may therefore have failed and which mails may have left twice. */
export class FaultPlanner {
  /** Faults that struck, by kind. */
  readonly struck = new Map<string, number>();
  /** Executions (by their place in the project's list) that had a reason to fail. */
  readonly excused = new Set<number>();
  /** By recipients: mails sent by runs that were broken off; each of them may come once more (docs/decisions/0003). */
  readonly mayDouble = new Map<string, number>();
  /** Until when (epoch milliseconds) Google is down, and until when it lets nobody send mail. */
  outageUntil = 0;
  quotaUntil = 0;
  /** Properties are full. */
  full = false;

  constructor(private readonly world: World) {}

  count(kind: string): void {
    this.struck.set(kind, (this.struck.get(kind) ?? 0) + 1);
  }

  get isDown(): boolean {
    return this.outageUntil > this.world.now;
  }

  /** Does something while something may go wrong in one of its service calls. What the person hears of the fault is not thrown on. */
  during(deed: () => void, likely = 0.4): void {
    const { dice, desk } = this.world;
    if (!dice.chance(likely)) {
      this.watched(deed, false);
      return;
    }
    const kind = dice.pick(callFaults);
    const call = 1 + dice.below(13);
    const side = kind === 'killed after a call' || kind === 'error with effect' ? 'after' : 'before';
    let hit = false;
    // Interruptions come before faults of the same call, so this says whether it ever came.
    desk.workspace.faults.meanwhile(call, () => {
      hit = true;
      this.count(kind);
      this.world.note(`… ${kind} ${call}`);
    });
    if (kind.startsWith('killed')) desk.workspace.faults.killAt(call, side);
    else desk.workspace.faults.failAt(call, side);
    this.watched(deed, true, () => hit);
    this.clear();
  }

  /** Loses, doubles or blanks the triggers of an event for one deed. */
  trigger(event: 'formSubmit' | 'edit' | 'clock', deed: () => void): void {
    const what = this.world.dice.pick(['drop', 'drop', 'duplicate', 'blank'] as const);
    this.count(`trigger ${event} ${what === 'drop' ? 'lost' : what === 'duplicate' ? 'doubled' : 'blank'}`);
    this.world.note(`… its ${event} trigger: ${what}`);
    this.world.desk.workspace.faults.trigger(event, what, what === 'drop' ? 20 : 1);
    this.watched(deed, false);
    this.clear();
  }

  /** Somebody does something else in the middle of a deed's calls. */
  meanwhile(call: number, other: () => void, deed: () => void): void {
    this.world.desk.workspace.faults.meanwhile(call, () => {
      this.count('somebody else in between');
      other();
    });
    this.watched(deed, false);
    this.clear();
  }

  /** Takes back what was planned and has not come; an outage goes on. */
  clear(): void {
    this.world.desk.workspace.faults.clear();
    if (this.isDown) this.world.desk.workspace.faults.outage(new Date(this.world.now).toISOString(), new Date(this.outageUntil).toISOString());
  }

  /** Google answers nothing for that many minutes. */
  outage(minutes: number): void {
    this.count('outage');
    this.outageUntil = this.world.now + minutes * 60_000;
    this.world.note(`… Google is down for ${minutes} minutes`);
    this.clear();
  }

  /** Fills the script's properties to their limit. */
  fillProperties(): void {
    if (this.isDown) return;
    this.count('properties full');
    this.world.note('… the properties are full');
    this.full = true;
    const properties = this.properties();
    for (let place = 0; place < 100; place += 1) {
      try {
        properties.setProperty(`isi ${place}`, 'x'.repeat(9_000));
      } catch {
        return;
      }
    }
  }

  emptyProperties(): void {
    if (!this.full) return;
    this.full = false;
    // Somebody tidies up, whether Google is down for the desk or not.
    this.world.desk.workspace.faults.clear();
    const properties = this.properties();
    for (const key of properties.getKeys()) if (key.startsWith('isi ')) properties.deleteProperty(key);
    this.clear();
  }

  private properties(): GoogleAppsScript.Properties.Properties {
    const { PropertiesService } = this.world.desk.project.services() as { PropertiesService: GoogleAppsScript.Properties.PropertiesService };
    return PropertiesService.getScriptProperties();
  }

  /** Google disables a trigger for good; the clock has its work from then on. */
  disable(handler: string): void {
    const { project, workspace } = this.world.desk;
    const found = project.triggers().find((trigger) => trigger.handler === handler);
    if (found === undefined) return;
    this.count('trigger disabled');
    this.world.note(`… Google disables ${handler}`);
    workspace.faults.disableTrigger(project, found.id);
  }

  private watched(deed: () => void, broken: boolean, hit: () => boolean = () => false): void {
    const { desk } = this.world;
    const before = desk.project.executions.length;
    const mails = desk.workspace.mail.sent().length;
    const wasDown = this.isDown || this.full;
    try {
      deed();
    } catch (error) {
      if (!(broken && hit()) && !wasDown) throw error;
    }
    if (!(broken && hit()) && !wasDown) return;
    const after = desk.project.executions.length;
    for (let index = before; index < after; index += 1) this.excused.add(index);
    for (const mail of desk.workspace.mail.sent().slice(mails)) {
      const key = [...mail.to, ...mail.cc].join(', ');
      this.mayDouble.set(key, (this.mayDouble.get(key) ?? 0) + 1);
    }
  }
}
