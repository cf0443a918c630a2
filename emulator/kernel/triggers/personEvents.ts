import { SHORT_RUN_LIMIT } from '../execution';
import type { Kernel } from '../kernel';
import type { LoadedProject } from '../loadedProject';
import type { PersonEvent } from '../workspaceCore';
import type { TriggerState } from '../../state/project';
import { withBounds } from './eventFields';
import { blankEvent, mayStart, runTrigger } from './triggerRun';

const EVENT_TYPES: Readonly<Record<PersonEvent['type'], string>> = { open: 'ON_OPEN', edit: 'ON_EDIT', change: 'ON_CHANGE', formSubmit: 'ON_FORM_SUBMIT', eventUpdated: 'ON_EVENT_UPDATED' };
/** Functions that Google calls by their name alone. A submit has no simple trigger. */
const SIMPLE_TRIGGERS: Readonly<Partial<Record<PersonEvent['type'], string>>> = { open: 'onOpen', edit: 'onEdit' };

/** Fires simple and then installable triggers for something a person did. Planned trigger faults act on the next run that would start. */
export function firePersonEvent(kernel: Kernel, event: PersonEvent): void {
  for (const project of [...kernel.projects.values()]) {
    if (hasSimple(kernel, project, event)) faulty(kernel, event.type, (blank) => runSimple(kernel, project, event, blank));
    for (const trigger of [...project.state.triggers]) {
      if (trigger.event !== EVENT_TYPES[event.type] || trigger.sourceId !== event.fileId || !mayStart(kernel, trigger)) continue;
      faulty(kernel, event.type, (blank) => runInstallable(kernel, project, trigger, event, blank));
    }
  }
}

/** One firing, unless it is planned to be dropped, doubled or blank. */
export function faulty(kernel: Kernel, event: string, fire: (blank: boolean) => void): void {
  const fault = kernel.faultSchedule.takeTriggerFault(event);
  if (fault === 'drop') return;
  fire(fault === 'blank');
  if (fault === 'duplicate') fire(false);
}

function runInstallable(kernel: Kernel, project: LoadedProject, trigger: TriggerState, event: PersonEvent, blank: boolean): void {
  runTrigger(kernel, {
    project,
    trigger,
    cause: 'installableTrigger',
    activeUser: event.type === 'formSubmit' || event.type === 'eventUpdated' ? trigger.owner : event.user,
    ...(event.active === undefined ? {} : { active: event.active }),
    event: (host) => (blank ? blankEvent(event.event(host, 'installable')) : event.event(host, 'installable')),
  });
}

function hasSimple(kernel: Kernel, project: LoadedProject, event: PersonEvent): boolean {
  const fn = SIMPLE_TRIGGERS[event.type];
  return fn !== undefined && project.state.boundTo === event.fileId && project.sources.compiled.functions.includes(fn) && !kernel.account.suspendedAccounts.has(event.user);
}

function runSimple(kernel: Kernel, project: LoadedProject, event: PersonEvent, blank: boolean): void {
  kernel.executor.execute({
    project,
    fn: SIMPLE_TRIGGERS[event.type] ?? '',
    cause: 'simpleTrigger',
    effectiveUser: event.user,
    activeUser: event.user,
    authMode: 'LIMITED',
    limit: SHORT_RUN_LIMIT,
    ...(event.active === undefined ? {} : { active: event.active }),
    parameters: (host) => {
      const fields = withBounds(event.event(host, 'simple'));
      return [{ ...(blank ? blankEvent(fields) : fields), authMode: host.enumValue('ScriptApp.AuthMode', 'LIMITED') }];
    },
  });
}
