/** Requests for equipment: one form asks, a second form, prefilled in the mail to the desk, answers. */
var DESK = 'equipment@example.org';
var TYPES = { Laptop: ['13"', '15" touch'], Monitor: ['24"', '27"'] };

function setup() {
  var book = SpreadsheetApp.create('Equipment requests');
  var open = book.getSheets()[0].setName('Pending');
  var done = book.insertSheet('Completed');
  [open, done].forEach(function (sheet) {
    sheet.appendRow(['Id', 'Employee', 'Email', 'Equipment', 'Due', 'Status']);
    sheet.setFrozenRows(1);
  });
  var request = makeRequestForm_();
  var answer = makeAnswerForm_();
  PropertiesService.getScriptProperties().setProperties({ book: book.getId(), request: request.getId(), answer: answer.getId() });
  ScriptApp.newTrigger('onRequest').forForm(request).onFormSubmit().create();
  ScriptApp.newTrigger('onAnswer').forForm(answer).onFormSubmit().create();
}

function makeRequestForm_() {
  var form = FormApp.create('Request equipment').setCollectEmail(true).setLimitOneResponsePerUser(false).setConfirmationMessage('Thank you.');
  form.addTextItem().setTitle('Employee').setRequired(true);
  var kind = form.addMultipleChoiceItem().setTitle('Kind').setRequired(true);
  var pages = Object.keys(TYPES).map(function (name) {
    var page = form.addPageBreakItem().setTitle(name);
    form.addListItem().setTitle(name + ' model').setRequired(true).setChoiceValues(TYPES[name]);
    return { name: name, page: page };
  });
  var last = form.addPageBreakItem().setTitle('When');
  form.addDateItem().setTitle('Due').setRequired(true);
  // What a page break says holds for the page before it.
  pages.slice(1).concat([{ page: last }]).forEach(function (entry) { entry.page.setGoToPage(last); });
  kind.setChoices(pages.map(function (entry) { return kind.createChoice(entry.name, entry.page); }));
  return form;
}

function makeAnswerForm_() {
  var form = FormApp.create('Answer a request');
  form.addTextItem().setTitle('Request').setRequired(true);
  form.addListItem().setTitle('Status').setRequired(true).setChoiceValues(['Ordered', 'Completed', 'Refused']);
  form.addParagraphTextItem().setTitle('Note');
  return form;
}

function onRequest(e) {
  var answers = {};
  e.response.getItemResponses().forEach(function (item) {
    if (item.getResponse() !== '') answers[item.getItem().getTitle()] = item.getResponse();
  });
  var model = answers[answers['Kind'] + ' model'];
  var id = 'EQ-' + Utilities.formatDate(e.response.getTimestamp(), 'Asia/Jakarta', 'yyMMdd-HHmm');
  var book = SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('book'));
  var row = [id, answers['Employee'], e.response.getRespondentEmail(), answers['Kind'] + ' ' + model, answers['Due'], 'New'];
  book.getSheetByName('Pending').appendRow(row);

  var template = HtmlService.createTemplateFromFile('Mail');
  template.row = row;
  template.link = answerLink_(id);
  MailApp.sendEmail({ to: DESK, subject: 'Request ' + id, replyTo: row[2], htmlBody: template.evaluate().getContent() });
}

function answerLink_(id) {
  var form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('answer'));
  var titles = form.getItems(FormApp.ItemType.TEXT);
  return form.createResponse().withItemResponse(titles[0].asTextItem().createResponse(id)).toPrefilledUrl();
}

function onAnswer(e) {
  var items = e.response.getItemResponses();
  var id = items[0].getResponse(), status = items[1].getResponse(), note = items[2].getResponse();
  var book = SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('book'));
  var pending = book.getSheetByName('Pending');
  var cell = pending.createTextFinder(id).matchEntireCell(true).findNext();
  if (!cell) throw new Error('No open request ' + id);
  var row = pending.getRange(cell.getRow(), 1, 1, 6);
  row.getCell(1, 6).setValue(status);
  MailApp.sendEmail(row.getValues()[0][2], 'Your request ' + id + ': ' + status, note || 'No note.');
  if (status === 'Ordered') return;
  row.copyTo(book.getSheetByName('Completed').getRange(book.getSheetByName('Completed').getLastRow() + 1, 1));
  pending.deleteRow(cell.getRow());
}
