import { createWorkspace } from '../../../emulator/index';
import type { FormFile, Workspace } from '../../../emulator/index';

/** Runs a function body in a fresh project and gives its value back. `form` is a new form, `args` what is passed. */
export function inScript(body: string, workspace: Workspace = newWorkspace(), args: readonly unknown[] = []): unknown {
  return workspace.createProject({ 'Code.gs': `function main(...args) { const form = FormApp.create('Formulir'); ${body} }` }).run('main', [...args]);
}

/** Runs a function body that knows a form by its id: `form` is that form. */
export function onForm(workspace: Workspace, id: string, body: string): unknown {
  return workspace.createProject({ 'Code.gs': `function main(id) { const form = FormApp.openById(id); ${body} }` }).run('main', [id]);
}

/** An account on Monday 2 March 2026, 08:00 in Jakarta; service calls take no time. */
export function newWorkspace(): Workspace {
  return createWorkspace({ now: '2026-03-02T01:00:00Z', latency: false });
}

/** A form that the body has made, as people meet it. */
export function formMadeBy(workspace: Workspace, body: string): FormFile {
  const id = inScript(`${body}; return form.getId();`, workspace);
  const file = workspace.forms().find((candidate) => candidate.id === id);
  if (file === undefined) throw new Error('the form was not made');
  return file;
}
