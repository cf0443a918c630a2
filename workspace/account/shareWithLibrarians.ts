import type { Project, Workspace } from '../../emulator/contract';
import { sampleLibrarians } from '../../sample/librarians';
import { spreadsheetWithTab } from '../week/deskSheet';

/** The administrator shares the desk's spreadsheet with everybody in the tab Pustakawan: the panel reads it as whoever has it open. */
export function shareWithLibrarians(workspace: Workspace, project: Project): void {
  const { DriveApp } = project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp };
  const file = DriveApp.getFileById(spreadsheetWithTab(workspace, 'Pustakawan').id);
  const known = new Set(file.getEditors().map((person) => person.getEmail()));
  for (const { Email } of sampleLibrarians) if (!known.has(Email)) file.addEditor(Email);
}
