import { createWorkspace } from '../../../emulator/index';
import { errorOf } from '../support/runScript';

/** A project that may use forms and nothing else. */
const formsOnly = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', oauthScopes: ['https://www.googleapis.com/auth/forms'] }) };

describe('Whoever misuses a service gets Google’s words, not ours', () => {
  test.each<[string, string, string]>([
    // Sources: reference pages of the classes; texts as Apps Script shows them (platform facts, sections 1 to 4 and 8), else assumed and listed in docs/emulator-real-account.md.
    ['a form that is closed', `const form = FormApp.create('x'); form.addTextItem().setTitle('a'); form.setAcceptingResponses(false); form.createResponse().submit();`, 'This form is currently not accepting responses.'],
    ['a form that is gone', `FormApp.openById('1234567890nothing')`, 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'],
    ['a row below the sheet', `SpreadsheetApp.create('x').getActiveSheet().getRange(1001, 1).getValue()`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['row nought', `SpreadsheetApp.create('x').getActiveSheet().getRange(0, 1)`, 'The starting row of the range is too small.'],
    ['values that do not fit', `SpreadsheetApp.create('x').getActiveSheet().getRange('A1:B2').setValues([[1, 2]])`, 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.'],
    ['a tab that is not there', `SpreadsheetApp.create('x').getSheetByName('q').getRange('A1')`, `Cannot read properties of null (reading 'getRange')`],
    ['the wrong kind of argument', `SpreadsheetApp.create('x').getActiveSheet().setFrozenRows('many')`, `The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.`],
    ['a key that is too long', `CacheService.getScriptCache().put('k'.repeat(251), 'v')`, 'Argument too large: key'],
    ['a property that is too long', `PropertiesService.getScriptProperties().setProperty('k', 'v'.repeat(9300))`, 'Argument too large: value'],
    ['a clock that Google does not offer', `ScriptApp.newTrigger('main').timeBased().everyMinutes(7).create()`, 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['a window where there is none', `SpreadsheetApp.getUi()`, 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['an advanced service that the manifest does not switch on', `Sheets.Spreadsheets.get('x')`, 'Sheets is not defined'],
    ['no choices at all', `FormApp.create('x').addListItem().setChoiceValues([])`, 'Array is empty: values'],
  ])('%s', (_what, script, expected) => {
    expect(errorOf(script)).toBe(expected);
  });

  test.each([
    ['MailApp.sendEmail', `MailApp.sendEmail('a@b.example', 's', 'b')`, 'https://www.googleapis.com/auth/script.send_mail'],
    ['SpreadsheetApp.openById', `SpreadsheetApp.openById('x')`, 'https://www.googleapis.com/auth/spreadsheets'],
  ])('%s without its scope in the manifest', (call, script, scope) => {
    expect(errorOf(script, undefined, formsOnly)).toBe(`Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`);
  });

  test('a lock that is not held is let go without harm, and a document lock outside a document is null', () => {
    const project = createWorkspace({ now: '2026-03-02T01:00:00Z' }).createProject({
      'Code.gs': `function main() { const lock = LockService.getScriptLock(); lock.releaseLock(); return [lock.hasLock(), LockService.getDocumentLock()]; }`,
    });
    expect(project.run('main')).toEqual([false, null]);
  });
});
