import { createWorkspace } from '../../../emulator/index';
import { listOf, openDesk, owner } from './desk';

describe('Sheets: who may call, and how often', () => {
  it('allows 60 reads and 60 writes a minute to a user, then answers 429 until the minute has passed (usage limits)', () => {
    const desk = openDesk();
    // Creating the desk was one write of another project; each project has its own allowance.
    const burst = `let last = []; let done = 0; for (let call = 0; call < 61; call += 1) { try { values('Data!A1'); done += 1; } catch (problem) { last = [problem.details.code, problem.message]; } } return [done, ...last];`;
    const [done, code, last] = listOf(desk.run(burst));
    expect([done, code]).toEqual([60, 429]);
    expect(last).toMatch(/^API call to sheets\.spreadsheets\.values\.get failed with error: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets\.googleapis\.com' for consumer 'project_number:\d{12}'\.$/);
    desk.workspace.clock.advance('1m');
    expect(desk.run(burst)).toEqual([60, 429, last]);
  });

  it('counts writes apart from reads, and each user apart', () => {
    const desk = openDesk();
    const librarian = 'ani@perpustakaan.example';
    desk.share(librarian);
    const body = `let done = 0; for (let call = 0; call < 61; call += 1) { try { write('Data!A1', [[1]]); done += 1; } catch (problem) { if (problem.details.code !== 429) throw problem; } } return [done, values('Data!A1')];`;
    expect([desk.run(body), desk.run(body, librarian)]).toEqual([[60, [['1']]], [60, [['1']]]]);
  });

  it('tells strangers that the caller has no permission, with code 403', () => {
    const desk = openDesk();
    expect(desk.run(`try { values('Data!A1'); } catch (problem) { return [problem.details.code, problem.message]; }`, 'orang.lain@example.org')).toEqual([403, 'API call to sheets.spreadsheets.values.get failed with error: The caller does not have permission']);
  });

  it('refuses writes into a range that is protected from the user, whole batch or none (addProtectedRange, updateProtectedRange, deleteProtectedRange)', () => {
    const desk = openDesk();
    const librarian = 'ani@perpustakaan.example';
    desk.share(librarian);
    const [protectedRangeId, editors, mine] = listOf(
      desk.run(
        `const [{ addProtectedRange: { protectedRange } }] = batch({ addProtectedRange: { protectedRange: { range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1 }, editors: { users: ['kepala@perpustakaan.example'] } } } });
         return [protectedRange.protectedRangeId, protectedRange.editors.users, protectedRange.requestingUserCanEdit];`,
      ),
    );
    expect([editors, mine]).toEqual([[owner, 'kepala@perpustakaan.example'], true]);
    const refusal = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    const attempts = `[error(() => write('Data!A1', [['x']])), error(() => batch({ updateCells: { start: { sheetId: 7, rowIndex: 5 }, rows: [{ values: [{ note: 'n' }] }], fields: 'note' } }, { sortRange: { range: { sheetId: 7 }, sortSpecs: [] } })), error(() => batch({ deleteProtectedRange: { protectedRangeId: ${String(protectedRangeId)} } }))].map((message) => message.replace(/^API call to sheets[a-zA-Z.]+ failed with error: /, ''))`;
    expect(desk.run(`return ${attempts};`, librarian)).toEqual([refusal, `Invalid requests[1].sortRange: ${refusal}`, `Invalid requests[0].deleteProtectedRange: ${refusal}`]);
    expect(desk.run(`write('Data!A2', [['mine']]); return Sheets.Spreadsheets.get(id, { fields: 'sheets.data.rowData.values(note,formattedValue)' });`, librarian)).toEqual({ sheets: [{ data: [{ rowData: [{}, { values: [{ formattedValue: 'mine' }] }] }] }] });
    desk.run(`batch({ updateProtectedRange: { protectedRange: { protectedRangeId: ${String(protectedRangeId)}, editors: { users: ['${librarian}'] } }, fields: 'editors' } });`);
    expect(desk.run(`return ${attempts}[0];`, librarian)).toBe('no error');
  });

  it('wants one of the scopes of the method where the manifest lists scopes', () => {
    const desk = openDesk();
    const dependencies = { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] };
    const source = `function main(id) { const said = []; for (const call of [() => Sheets.Spreadsheets.get(id), () => Sheets.Spreadsheets.Values.clear({}, id, 'Data')]) { try { call(); said.push('done'); } catch (problem) { said.push(problem.message); } } return said.join('; '); }`;
    const run = (scope: string): unknown => desk.workspace.createProject({ 'Code.gs': source, 'appsscript.json': JSON.stringify({ oauthScopes: [`https://www.googleapis.com/auth/${scope}`], dependencies }) }).run('main', [desk.id]);
    expect(run('spreadsheets')).toBe('done; done');
    expect(run('spreadsheets.readonly')).toBe('done; API call to sheets.spreadsheets.values.clear failed with error: Request had insufficient authentication scopes.');
    // A script of one file only cannot use the REST API (platform.md §4).
    expect(run('spreadsheets.currentonly')).toMatch(/^Specified permissions are not sufficient to call Sheets\.Spreadsheets\.get\..*Values\.clear/);
  });

  it('counts every call once, whatever its size', () => {
    const desk = openDesk();
    desk.workspace.calls.reset();
    desk.run(`batch({ addSheet: { properties: { title: 'B' } } }, { addSheet: { properties: { title: 'C' } } }); write('B!A1', [[1, 2], [3, 4]]); values('B'); Sheets.newValueRange(); Sheets.Spreadsheets.get(id);`);
    expect(desk.workspace.calls.byMethod()).toEqual({ 'Sheets.Spreadsheets.batchUpdate': 1, 'Sheets.Spreadsheets.Values.update': 1, 'Sheets.Spreadsheets.Values.get': 1, 'Sheets.Spreadsheets.get': 1 });
  });

  it('takes longer the more cells it moves (CallRecorder.milliseconds)', () => {
    const desk = openDesk();
    const time = (body: string): number => {
      desk.workspace.calls.reset();
      desk.run(body);
      return desk.workspace.calls.milliseconds();
    };
    const one = time(`write('Data!A1', [[1]]);`);
    const many = time(`write('Data!A1', Array.from({ length: 20 }, () => [1, 2, 3, 4, 5, 6]));`);
    const line = time(`values('Data!A1');`);
    const all = time(`Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Data!A:F', 'Data'] });`);
    expect(many - one).toBeGreaterThan(1);
    expect(all - line).toBeGreaterThan(2);
  });

  it('fires no triggers: API requests are no edits of a person (simple triggers guide)', () => {
    const desk = openDesk();
    const bound = desk.workspace.createProject({ 'Code.gs': 'function onEdit() {} function onOpen() {}' }, { boundTo: desk.id });
    desk.run(`write('Data!A1', [['x']]); batch({ updateCells: { start: { sheetId: 7 }, rows: [{ values: [{ userEnteredValue: { stringValue: 'y' } }] }], fields: '*' } });`);
    expect(bound.executions).toEqual([]);
    desk.workspace.spreadsheets()[0]?.type('Data', 'A1', 'z');
    expect(bound.executions.map((execution) => execution.fn)).toEqual(['onEdit']);
  });

  it('is there only where the manifest enables it', () => {
    const workspace = createWorkspace({ now: '2026-11-20T01:00:00Z' });
    expect(workspace.createProject({ 'Code.gs': 'function main() { return typeof Sheets; }' }).run('main')).toBe('undefined');
  });
});
