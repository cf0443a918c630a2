/** For each row that is not done yet: a letter from the template document, as PDF in the folder and by mail. */
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Letters').addItem('Make letters', 'makeLetters').addToUi();
}

/** Made once: the template and the folder. */
function prepare() {
  const template = DocumentApp.create('Letter template');
  const body = template.getBody();
  body.appendParagraph('To {{Name}}').setHeading(DocumentApp.ParagraphHeading.HEADING1);
  body.appendParagraph('You have read {{Books}} books in {{Year}}.');
  body.appendTable([['Name', 'Books'], ['{{Name}}', '{{Books}}']]);
  template.saveAndClose();
  const folder = DriveApp.createFolder('Letters');
  PropertiesService.getDocumentProperties().setProperties({ template: template.getId(), folder: folder.getId() });
}

function makeLetters() {
  const { template, folder } = PropertiesService.getDocumentProperties().getProperties();
  const sheet = SpreadsheetApp.getActive().getSheetByName('Readers');
  const [heads, ...rows] = sheet.getDataRange().getDisplayValues();
  rows.forEach((row, index) => {
    if (row[heads.indexOf('Letter')]) return;
    const copy = DriveApp.getFileById(template).makeCopy(`Letter ${row[0]}`, DriveApp.getFolderById(folder));
    const document = DocumentApp.openById(copy.getId());
    heads.forEach((head, column) => document.getBody().replaceText(`\\{\\{${head}\\}\\}`, row[column]));
    document.saveAndClose();
    const pdf = DriveApp.getFolderById(folder).createFile(copy.getAs(MimeType.PDF));
    GmailApp.sendEmail(row[1], 'Your year of reading', document.getBody().getText(), { attachments: [pdf] });
    sheet.getRange(index + 2, heads.indexOf('Letter') + 1).setFormula(`=HYPERLINK("${copy.getUrl()}", "open")`);
  });
}
