/** Weekly timesheets: employees fill in a form, a manager approves in the sheet, and a menu item tells everybody. */

// Columns of the responses, counted from 1.
const COLUMN = { HOURS_FIRST: 4, HOURS_LAST: 8, RATE: 9, TOTAL: 10, PAY: 11, APPROVAL: 12, NOTIFIED: 13 };
const APPROVAL = { APPROVED: 'APPROVED', NOT_APPROVED: 'NOT APPROVED', IN_PROGRESS: 'IN PROGRESS' };
const NOTIFIED = { YES: 'NOTIFIED', NO: 'PENDING' };

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Timesheets')
    .addItem('Form setup', 'setUpForm')
    .addItem('Column setup', 'columnSetup')
    .addSubMenu(ui.createMenu('Tell').addItem('Notify employees', 'checkApprovedStatusToNotify'))
    .addToUi();
}

function setUpForm() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (book.getFormUrl()) {
    SpreadsheetApp.getUi().alert('A form is linked already', 'Unlink it first, then try again.', SpreadsheetApp.getUi().ButtonSet.OK);
    return;
  }
  const form = FormApp.create('Weekly timesheet').setDestination(FormApp.DestinationType.SPREADSHEET, book.getId()).setAllowResponseEdits(false);
  form.addTextItem().setTitle('Employee email').setRequired(true);
  form.addDateItem().setTitle('Week of').setRequired(true);
  const isHours = FormApp.createTextValidation().setHelpText('Between 0 and 24').requireNumberBetween(0, 24).build();
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].forEach((day) => form.addTextItem().setTitle(day).setRequired(true).setValidation(isHours));
  form.addListItem().setTitle('Rate').setChoiceValues(['20', '25', '32.5']);
  Logger.log('Published at %s', form.getPublishedUrl());
}

function columnSetup() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((candidate) => candidate.getFormUrl());
  const last = sheet.getLastColumn();
  sheet.getRange(1, last + 1, 1, 4).setValues([['TOTAL', 'PAY', 'APPROVAL', 'NOTIFIED']]).setFontWeight('bold').setBackground('#d9ead3');
  sheet.setFrozenRows(1);
  const rows = sheet.getLastRow() - 1;
  if (rows === 0) return;
  sheet.getRange(2, COLUMN.TOTAL, rows, 1).setFormulaR1C1('=SUM(R[0]C[-6]:R[0]C[-2])');
  sheet.getRange(2, COLUMN.PAY, rows, 1).setFormulaR1C1('=R[0]C[-1]*R[0]C[-2]').setNumberFormat('$#,##0.00');
  const approvals = sheet.getRange(2, COLUMN.APPROVAL, rows, 1);
  approvals.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(Object.values(APPROVAL)).setAllowInvalid(false).build()).setValue(APPROVAL.IN_PROGRESS);
  sheet.getRange(2, COLUMN.NOTIFIED, rows, 1).setValue(NOTIFIED.NO);
}

function checkApprovedStatusToNotify() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((candidate) => candidate.getFormUrl());
  const [, ...rows] = sheet.getDataRange().getValues();
  rows.forEach((row, index) => {
    const status = row[COLUMN.APPROVAL - 1];
    if (row[COLUMN.NOTIFIED - 1] === NOTIFIED.YES || status === APPROVAL.IN_PROGRESS) return;
    const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    const week = Utilities.formatDate(row[2], zone, 'd MMMM yyyy');
    const body = status === APPROVAL.APPROVED ? `Your ${row[COLUMN.TOTAL - 1]} hours were approved.` : 'Please speak with your manager.';
    MailApp.sendEmail(row[1], `Timesheet for the week of ${week}`, body, { noReply: true });
    sheet.getRange(index + 2, COLUMN.NOTIFIED).setValue(NOTIFIED.YES);
  });
}
