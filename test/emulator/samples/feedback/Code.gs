/** Feedback form: every answer becomes a file in a folder, the writer is answered in the thread, and low marks reach the head. */
var HEAD = 'head@example.org';
var FOLDER = 'Feedback 2026';

function install() {
  var form = FormApp.create('Feedback').setTitle('How was it?').setCollectEmail(true).setAllowResponseEdits(true).setPublishingSummary(false);
  form.addScaleItem().setTitle('Mark').setBounds(1, 5).setLabels('poor', 'very good').setRequired(true);
  form.addCheckboxItem().setTitle('What was good?').setChoiceValues(['Speed', 'Kindness', 'Result']).showOtherOption(true);
  form.addGridItem().setTitle('Service').setRows(['Counter', 'Mail']).setColumns(['never', 'sometimes', 'always']);
  form.addParagraphTextItem().setTitle('Anything else?').setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(40).build());
  ScriptApp.newTrigger('onFeedback').forForm(form).onFormSubmit().create();
  DriveApp.createFolder(FOLDER);
}

function onFeedback(e) {
  var response = e.response;
  var answers = response.getItemResponses().map(function (item) {
    return { title: item.getItem().getTitle(), type: String(item.getItem().getType()), value: item.getResponse() };
  });
  var name = response.getTimestamp().toISOString().slice(0, 10) + ' ' + response.getId().slice(-4);
  var template = HtmlService.createTemplateFromFile('Letter');
  template.answers = answers;
  template.edit = response.getEditResponseUrl();
  var letter = template.evaluate();
  var folder = DriveApp.getFoldersByName(FOLDER).next();
  var file = folder.createFile(letter.getBlob().getAs('application/pdf').setName(name + '.pdf'));
  folder.createFile(name + '.csv', toCsv_(answers), MimeType.CSV);
  GmailApp.sendEmail(response.getRespondentEmail(), 'Your feedback', 'We have read it.', { htmlBody: letter.getContent(), attachments: [file.getAs(MimeType.PDF)], bcc: Number(answers[0].value) < 3 ? HEAD : '' });
}

function toCsv_(answers) {
  return answers.map(function (answer) {
    return [answer.title, answer.value].map(function (cell) { return '"' + String(cell).replace(/"/g, '""') + '"'; }).join(',');
  }).join('\r\n');
}

/** What the folder holds, newest name first: [name, rows of the CSV]. */
function inventory() {
  var files = DriveApp.getFoldersByName(FOLDER).next().getFiles();
  var found = [];
  while (files.hasNext()) {
    var file = files.next();
    if (file.getMimeType() === MimeType.CSV) found.push(Utilities.parseCsv(file.getBlob().getDataAsString()));
    else found.push([file.getName().replace(/ .*\./, ' *.'), file.getMimeType()]);
  }
  return found;
}
