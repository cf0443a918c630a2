import { SHORT_RUN_LIMIT } from '../execution';
import type { Kernel } from '../kernel';
import type { LoadedProject } from '../loadedProject';
import type { PersonEvent } from '../workspaceCore';
import { blankEvent, runTrigger } from './triggerRun';

const EVENT_TYPES: Readonly<Record<PersonEvent['type'], string>> = { open: 'ON_OPEN', edit: 'ON_EDIT', change: 'ON_CHANGE', formSubmit: 'ON_FORM_SUBMIT' };
/** Functions that Google calls by their name alone. A submit has no simple trigger. */
const SIMPLE_TRIGGERS: Readonly<Partial<Record<PersonEvent['type'], string>>> = { open: 'onOpen', edit: 'onEdit' };

/** Fires simple and then installable triggers for something a person did. Planned trigger faults act on the whole firing. */
export function firePersonEvent(kernel: Kernel, event: PersonEvent): void {
  const fault = kernel.faultSchedule.takeTriggerFault(event.type);
  if (fault === 'drop') return;
  fireOnce(kernel, event, fault === 'blank');
  if (fault === 'duplicate') fireOnce(kernel, event, false);
}

function fireOnce(kernel: Kernel, event: PersonEvent, blank: boolean): void {
  for (const project of [...kernel.projects.values()]) {
    runSimple(kernel, project, event, blank);
    for (const trigger of [...project.state.triggers]) {
      if (trigger.event !== EVENT_TYPES[event.type] || trigger.sourceId !== event.fileId) continue;
      runTrigger(kernel, {
        project,
        trigger,
        cause: 'installableTrigger',
        activeUser: event.type === 'formSubmit' ? trigger.owner : event.user,
        ...(event.active === undefined ? {} : { active: event.active }),
        event: (host) => (blank ? blankEvent(event.event(host, 'installable')) : event.event(host, 'installable')),
      });
    }
  }
}

function runSimple(kernel: Kernel, project: LoadedProject, event: PersonEvent, blank: boolean): void {
  const fn = SIMPLE_TRIGGERS[event.type];
  if (fn === undefined || project.state.boundTo !== event.fileId || !project.sources.compiled.functions.includes(fn)) return;
  if (kernel.account.suspendedAccounts.has(event.user)) return;
  kernel.executor.execute({
    project,
    fn,
    cause: 'simpleTrigger',
    effectiveUser: event.user,
    activeUser: event.user,
    authMode: 'LIMITED',
    limit: SHORT_RUN_LIMIT,
    ...(event.active === undefined ? {} : { active: event.active }),
    parameters: (host) => {
      const fields = event.event(host, 'simple');
      return [{ ...(blank ? blankEvent(fields) : fields), authMode: host.enumValue('ScriptApp.AuthMode', 'LIMITED') }];
    },
  });
}
