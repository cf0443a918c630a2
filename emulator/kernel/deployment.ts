import type { ProjectState } from '../state/project';

/** The /exec address at which a project's web app answers. */
export function deploymentUrl(project: ProjectState): string {
  return `https://script.google.com/macros/s/${project.deploymentId}/exec`;
}
