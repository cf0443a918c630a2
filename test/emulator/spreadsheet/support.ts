import { createWorkspace } from '../../../emulator/index';
import type { Project, Workspace } from '../../../emulator/contract';

export interface Desk {
  readonly workspace: Workspace;
  readonly project: Project;
}

/** A workspace at 07:30 in Jakarta on Monday 2 March 2026 whose project has these functions; `open` gives every script its spreadsheet. */
export function desk(source: string, boundTo?: string, workspace: Workspace = createWorkspace({ now: '2026-03-02T00:30:00Z', latency: false })): Desk {
  const files = { 'Code.gs': source };
  return { workspace, project: boundTo === undefined ? workspace.createProject(files) : workspace.createProject(files, { boundTo }) };
}

/** Runs a script's lines against a fresh spreadsheet `ss` with its first tab `s`; gives what they return. */
export function run(lines: string): unknown {
  const { project } = desk(`function main() { const ss = SpreadsheetApp.create('Buku'); const s = ss.getSheets()[0]; ${lines} }
    function thrown(action) { try { action(); return 'nothing thrown'; } catch (e) { return e.message; } }`);
  return project.run('main');
}
