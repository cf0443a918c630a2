import { fileURLToPath } from 'node:url';
import type { Project, SpreadsheetFile, Workspace } from '../../../emulator/contract';
import { createWorkspace } from '../../../emulator/index';

/** Folder of a sample program, as clasp would push it. */
export function sampleFolder(name: string): string {
  return fileURLToPath(new URL(`./${name}`, import.meta.url));
}

/** An account at 08:00 in Jakarta on Monday, 2 March 2026. */
export function newAccount(): Workspace {
  return createWorkspace({ now: '2026-03-02T01:00:00Z' });
}

/** A spreadsheet with these tabs of typed-in values; the first row of each is its header. */
export function newSpreadsheet(workspace: Workspace, name: string, tabs: Record<string, unknown[][]>): SpreadsheetFile {
  const source = `function make(name, tabs) {
    var book = SpreadsheetApp.create(name);
    Object.keys(tabs).forEach(function (title, index) {
      var sheet = index === 0 ? book.getSheets()[0].setName(title) : book.insertSheet(title);
      if (tabs[title].length) sheet.getRange(1, 1, tabs[title].length, tabs[title][0].length).setValues(tabs[title]);
    });
    return book.getId();
  }`;
  const id = workspace.createProject({ 'Make.gs': source }).run('make', [name, tabs]);
  const file = workspace.spreadsheets().find((candidate) => candidate.id === id);
  if (file === undefined) throw new Error('the spreadsheet was not made');
  return file;
}

/** Executions that did not complete, with their errors. */
export function failures(project: Project): string[] {
  return project.executions.filter(({ status }) => status !== 'completed').map(({ fn, error }) => `${fn}: ${error ?? ''}`);
}
