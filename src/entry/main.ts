/** Entry of the server bundle. Apps Script calls only what is assigned to `global` here, one line a name. */

function doGet(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile('StatusPage');
}

global.doGet = doGet;
