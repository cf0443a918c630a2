import type { Project } from '../contract';
import { formOf } from '../forms/model/formStore';
import { setRemainingRecipients } from '../mail/quota';
import type { FaultTargets } from './faultSchedule';
import type { Kernel } from './kernel';
import { OpenProject } from './projectApi';
import { isDailyQuota, setQuotaLeft } from './quotas';
import type { ProjectState } from '../state/project';

/** What the fault plan changes in the state. */
export function faultTargets(kernel: Kernel): FaultTargets {
  return {
    setQuota: (name, left) => {
      const users = everyUser(kernel);
      if (name === 'email') setRemainingRecipients(kernel.account, users, left, kernel.now());
      else if (isDailyQuota(name)) for (const user of users) setQuotaLeft(kernel.account, user, name, left, kernel.now());
      else throw new RangeError(`There is no daily quota named ${name}`);
      kernel.changed();
    },
    withdrawScope: (project, scope) => {
      stateOf(project).withdrawnScopes.add(scope);
      kernel.changed();
    },
    disableTrigger: (project, triggerId) => {
      const trigger = stateOf(project).triggers.find(({ id }) => id === triggerId);
      if (trigger === undefined) throw new RangeError(`The project has no trigger ${triggerId}`);
      trigger.disabled = true;
      kernel.changed();
    },
    emptyCache: (project) => {
      stateOf(project).caches.clear();
      kernel.changed();
    },
    listLate: (form, milliseconds) => {
      formOf(kernel.account, form.id).nextListedLate = milliseconds;
      kernel.changed();
    },
  };
}

function stateOf(project: Project): ProjectState {
  if (!(project instanceof OpenProject)) throw new TypeError('Not a project of this workspace');
  return project.loaded.state;
}

/** Everyone as whom something has run or may run. */
function everyUser(kernel: Kernel): string[] {
  const users = new Set([kernel.account.owner]);
  for (const { state } of kernel.projects.values()) {
    users.add(state.owner);
    for (const trigger of state.triggers) users.add(trigger.owner);
    for (const execution of state.executions) users.add(execution.user);
  }
  return [...users];
}
