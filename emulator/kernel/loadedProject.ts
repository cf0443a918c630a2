import type { ProjectState } from '../state/project';
import type { ProjectSources } from './projectSources';

/** A project that is open: what Google keeps of it, and its sources. */
export interface LoadedProject {
  readonly state: ProjectState;
  readonly sources: ProjectSources;
  /** Whether code outside functions may make service calls. Google allows it; for the project's own bundle the emulator refuses. */
  readonly topLevelServiceCalls: boolean;
}

/** Time zone of a project's scripts. */
export function projectTimeZone(state: ProjectState): string {
  const { timeZone } = state.manifest;
  return typeof timeZone === 'string' && timeZone !== '' ? timeZone : 'Etc/GMT';
}
