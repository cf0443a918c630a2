/**
 * Modelled time of one service call in milliseconds. Figures of practice gathered in the platform facts: properties 62 set / 30 get, cache
 * 93 put / 3 get, a sheet write below 50 plus its flush, opening a spreadsheet several hundred. Names are tried from the whole to the service.
 */
const MILLISECONDS: Readonly<Record<string, number>> = {
  'SpreadsheetApp.openById': 350,
  'SpreadsheetApp.openByUrl': 350,
  'SpreadsheetApp.create': 900,
  'SpreadsheetApp.flush': 600,
  'SpreadsheetApp.Range': 40,
  'SpreadsheetApp.Sheet': 40,
  SpreadsheetApp: 60,
  'Sheets.Spreadsheets.batchUpdate': 350,
  'Sheets.Spreadsheets.create': 900,
  Sheets: 250,
  'FormApp.openById': 400,
  'FormApp.create': 1200,
  'FormApp.Form.getResponses': 500,
  FormApp: 120,
  'MailApp.getRemainingDailyQuota': 60,
  MailApp: 400,
  GmailApp: 300,
  Gmail: 300,
  DriveApp: 200,
  Drive: 250,
  'PropertiesService.Properties.getProperty': 30,
  'PropertiesService.Properties.getProperties': 40,
  PropertiesService: 62,
  'CacheService.Cache.get': 3,
  'CacheService.Cache.getAll': 10,
  'CacheService.Cache.remove': 88,
  CacheService: 93,
  LockService: 25,
  UrlFetchApp: 300,
  ScriptApp: 150,
  Session: 20,
  CalendarApp: 250,
  Calendar: 250,
  DocumentApp: 200,
};
const OTHERWISE = 50;
/** Milliseconds a cell: 4,000 cells in one setValues take below 50 ms. */
const PER_CELL = 0.01;

/** Modelled milliseconds of a call by its counted name and the number of cells that it moves. */
export function modelledMilliseconds(name: string, cells = 0): number {
  let known: number | undefined;
  for (let prefix = name; known === undefined && prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) known = MILLISECONDS[prefix];
  return (known ?? OTHERWISE) + cells * PER_CELL;
}
