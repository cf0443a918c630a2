import type { Project, Workspace, WorkspaceOptions } from '../../../emulator/contract';
import { createWorkspace } from '../../../emulator/index';

/** A fresh account on Sunday, 22 November 2026, 07:00 in Jakarta, with latency off. */
export function newWorkspace(options: WorkspaceOptions = {}): Workspace {
  return createWorkspace({ now: '2026-11-22T00:00:00Z', latency: false, ...options });
}

/** Runs the body of a function in a project of its own and returns what it returns. */
export function runScript(body: string, workspace: Workspace = newWorkspace(), files: Record<string, string> = {}, as?: string): unknown {
  return projectOf(body, workspace, files).run('main', [], as);
}

export function projectOf(body: string, workspace: Workspace, files: Record<string, string> = {}): Project {
  return workspace.createProject({ 'Code.gs': `function main() {\n${body}\n}`, ...files });
}

/** Name and text of the error that the script body throws. */
export function errorOf(body: string, workspace?: Workspace, files?: Record<string, string>, as?: string): string {
  try {
    runScript(body, workspace, files, as);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
}
