import { createWorkspace } from '../../../emulator/index';
import type { Workspace } from '../../../emulator/contract';

const manifest = JSON.stringify({
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
});

/** A workspace with one spreadsheet 'Desk' (tab 'Data', id 7, 20 rows × 6 columns) and a way to run script bodies against it. */
export interface Desk {
  readonly workspace: Workspace;
  readonly id: string;
  /** Runs a function body with `id`, `batch(...requests)`, `values(range)` and `error(action)` in scope; gives back its JSON. */
  run(body: string, as?: string): unknown;
  /** Makes an account an editor of the spreadsheet. */
  share(editor: string): void;
}

export const owner = 'admin@perpustakaan.example';

const helpers = `
const batch = (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id).replies;
const values = (range, optional) => Sheets.Spreadsheets.Values.get(id, range, optional || {}).values;
const error = (action) => { try { action(); } catch (problem) { return problem.message; } return 'no error'; };
const write = (range, values, option) => Sheets.Spreadsheets.Values.update({ values }, id, range, { valueInputOption: option || 'RAW' });
`;

export function openDesk(now = '2026-11-20T01:00:00Z'): Desk {
  const workspace = createWorkspace({ now, latency: false });
  const scripts = new Map<string, ReturnType<Workspace['createProject']>>();
  const execute = (body: string, id: string, as?: string): unknown => {
    const source = `function main(id) { ${helpers} const result = (() => { ${body} })(); return JSON.stringify(result === undefined ? null : result); }`;
    const project = scripts.get(source) ?? workspace.createProject({ 'Code.gs': source, 'appsscript.json': manifest });
    scripts.set(source, project);
    return JSON.parse(String(project.run('main', [id], as)));
  };
  const id = String(
    execute(
      `return Sheets.Spreadsheets.create({ properties: { title: 'Desk', timeZone: 'Asia/Jakarta' }, sheets: [{ properties: { sheetId: 7, title: 'Data', gridProperties: { rowCount: 20, columnCount: 6 } } }] }).spreadsheetId;`,
      '',
    ),
  );
  const share = (editor: string): void => {
    workspace.createProject({ 'Share.gs': 'function share(id, editor) { DriveApp.getFileById(id).addEditor(editor); }' }).run('share', [id, editor]);
  };
  return { workspace, id, run: (body, as) => execute(body, id, as), share };
}

/** What a script gave back, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.map((item: unknown) => item) : [value];
}
