import type { TriggerState } from '../../state/project';
import type { Kernel } from '../kernel';
import type { LoadedProject } from '../loadedProject';
import { clockEvent } from './clockEvent';
import { nextFiring } from './schedule';
import { faulty } from './personEvents';
import { mayStart, runTrigger } from './triggerRun';

interface DueTrigger {
  readonly project: LoadedProject;
  readonly trigger: TriggerState;
  readonly at: number;
}

/** Runs every clock trigger that is due until the target (epoch milliseconds), in the order of their times; triggers made on the way count too. */
export function fireDueClockTriggers(kernel: Kernel, target: number): void {
  for (let due = earliestDue(kernel, target); due !== null; due = earliestDue(kernel, target)) {
    kernel.moveClock(due.at);
    due.trigger.nextAt = due.trigger.schedule === null ? null : nextFiring(due.trigger.schedule, due.at);
    fireClockTrigger(kernel, due);
  }
}

function fireClockTrigger(kernel: Kernel, { project, trigger, at }: DueTrigger): void {
  faulty(kernel, 'clock', (blank) => {
    runTrigger(kernel, { project, trigger, cause: 'clockTrigger', activeUser: trigger.owner, event: () => (blank ? {} : clockEvent(at)) });
  });
}

function earliestDue(kernel: Kernel, target: number): DueTrigger | null {
  let earliest: DueTrigger | null = null;
  for (const project of kernel.projects.values()) {
    for (const trigger of project.state.triggers) {
      if (trigger.event !== 'CLOCK' || trigger.nextAt === null || trigger.nextAt > target || !mayStart(kernel, trigger)) continue;
      if (earliest === null || trigger.nextAt < earliest.at) earliest = { project, trigger, at: trigger.nextAt };
    }
  }
  return earliest;
}
