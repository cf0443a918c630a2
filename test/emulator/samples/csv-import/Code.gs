/** Every hour: CSV files that lie in a folder are added to a tab, moved away, and summed up in a mail. */
const IN = 'CSV in';
const DONE = 'CSV done';

function install() {
  DriveApp.createFolder(IN);
  DriveApp.createFolder(DONE);
  ScriptApp.newTrigger('importFiles').timeBased().everyHours(1).create();
}

function importFiles() {
  const folder = DriveApp.getFoldersByName(IN).next();
  const done = DriveApp.getFoldersByName(DONE).next();
  const files = folder.getFilesByType(MimeType.CSV);
  const report = [];
  while (files.hasNext()) {
    const file = files.next();
    try {
      const rows = Utilities.parseCsv(file.getBlob().getDataAsString());
      report.push(file.getName() + ': ' + append_(rows) + ' new rows');
      file.moveTo(done);
    } catch (error) {
      report.push(file.getName() + ' failed: ' + error.message);
    }
  }
  if (report.length) MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'CSV import', report.sort().join('\n'));
}

/** Adds what is not there yet, columns by their heads. */
function append_(rows) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const heads = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const places = heads.map((head) => rows[0].indexOf(head));
  if (places.includes(-1)) throw new Error('no column ' + heads[places.indexOf(-1)]);
  const known = new Set(sheet.getDataRange().getDisplayValues().map((row) => row[0]));
  const added = rows.slice(1).filter((row) => row.length > 1 && !known.has(row[places[0]])).map((row) => places.map((place) => row[place]));
  if (added.length) sheet.getRange(sheet.getLastRow() + 1, 1, added.length, heads.length).setValues(added);
  return added.length;
}

/** For the test: what somebody uploads. */
function upload(name, text) {
  DriveApp.getFoldersByName(IN).next().createFile(name, text, MimeType.CSV);
}
