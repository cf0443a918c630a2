import type { TriggerState } from '../../state/project';
import { RUN_LIMIT } from '../execution';
import type { ExecutionResult } from '../execution';
import { TRIGGER_TIME_EXCEEDED } from '../googleTexts';
import type { ExecutionContext, ServiceHost } from '../host';
import type { Kernel } from '../kernel';
import type { LoadedProject } from '../loadedProject';
import { quotaLeft, spendQuota } from '../quotas';
import { withBounds } from './eventFields';

/** One firing of an installable or clock trigger. */
export interface TriggerFiring {
  readonly project: LoadedProject;
  readonly trigger: TriggerState;
  readonly cause: 'installableTrigger' | 'clockTrigger';
  readonly activeUser: string;
  readonly active?: NonNullable<ExecutionContext['active']>;
  event(host: ServiceHost): Record<string, unknown>;
}

/** Runs a trigger as the account that installed it; null where Google would not start it (suspended account, disabled trigger). */
export function runTrigger(kernel: Kernel, firing: TriggerFiring): ExecutionResult | null {
  const { project, trigger } = firing;
  if (!mayStart(kernel, trigger)) return null;
  if (quotaLeft(kernel.account, trigger.owner, 'triggerRuntime', kernel.now()) <= 0) {
    recordRefusal(kernel, firing);
    return null;
  }
  const result = kernel.executor.execute({
    project,
    fn: trigger.handler,
    cause: firing.cause,
    effectiveUser: trigger.owner,
    activeUser: firing.activeUser,
    authMode: 'FULL',
    limit: RUN_LIMIT,
    ...(firing.active === undefined ? {} : { active: firing.active }),
    parameters: (host) => [{ ...withBounds(firing.event(host)), authMode: host.enumValue('ScriptApp.AuthMode', 'FULL'), triggerUid: trigger.id }],
  });
  spendQuota(kernel.account, trigger.owner, 'triggerRuntime', result.record.milliseconds, result.record.startedAt);
  return result;
}

/** A disabled trigger and one of a suspended account do not fire. */
export function mayStart(kernel: Kernel, trigger: TriggerState): boolean {
  return !trigger.disabled && !kernel.account.suspendedAccounts.has(trigger.owner);
}

function recordRefusal(kernel: Kernel, { project, trigger, cause }: TriggerFiring): void {
  project.state.executions.push({
    fn: trigger.handler, cause, user: trigger.owner, status: 'failed', startedAt: kernel.now(), milliseconds: 0, serviceCalls: 0,
    error: `Exception: ${TRIGGER_TIME_EXCEEDED}`, log: [],
  });
}

/** What is left of an event's content when Google sends it blank: the objects of the place stay, what was answered or typed is gone. */
export function blankEvent(event: Record<string, unknown>): Record<string, unknown> {
  const blank: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(event)) {
    if (key === 'value' || key === 'oldValue' || key === 'response') continue;
    if (key === 'values' && Array.isArray(value)) blank[key] = value.map(() => '');
    else if (key === 'namedValues' && typeof value === 'object' && value !== null) blank[key] = Object.fromEntries(Object.keys(value).map((title) => [title, ['']]));
    else blank[key] = value;
  }
  return blank;
}
