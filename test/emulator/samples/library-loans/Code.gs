/** Bound to a spreadsheet with the tab "Loans": Title, Borrower, Due, Reminded. */
function install() {
  ScriptApp.newTrigger('remindBorrowers').timeBased().atHour(7).everyDays(1).create();
}

function remindBorrowers() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Loans');
  var rows = sheet.getDataRange().getValues();
  var today = Utilities.formatDate(new Date(), 'Asia/Jakarta', 'yyyy-MM-dd');
  for (var i = 1; i < rows.length; i++) {
    var due = Utilities.formatDate(rows[i][2], 'Asia/Jakarta', 'yyyy-MM-dd');
    if (due > today || rows[i][3] !== '') continue;
    MailApp.sendEmail(rows[i][1], 'Please return: ' + rows[i][0], 'It was due on ' + due + '.');
    sheet.getRange(i + 1, 4).setValue(new Date());
  }
}
