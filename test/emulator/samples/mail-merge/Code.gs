/** Mail merge: a Gmail draft is the template, each row of the sheet one recipient. */
const RECIPIENT_COL = 'Recipient';
const EMAIL_SENT_COL = 'Email Sent';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Mail Merge').addItem('Send Emails', 'sendEmails').addToUi();
}

function sendEmails(subjectLine, sheet = SpreadsheetApp.getActiveSheet()) {
  if (!subjectLine) {
    subjectLine = Browser.inputBox('Mail Merge', 'Type the subject line of the draft.', Browser.Buttons.OK_CANCEL);
    if (subjectLine === 'cancel' || subjectLine == '') return;
  }
  const template = templateFromDraft_(subjectLine);
  const range = sheet.getDataRange();
  const data = range.getDisplayValues();
  const heads = data.shift();
  const sentColumn = heads.indexOf(EMAIL_SENT_COL);
  const rows = data.map((cells) => heads.reduce((row, head, i) => ((row[head] = cells[i] || ''), row), {}));
  const out = [];
  rows.forEach((row, index) => {
    if (row[EMAIL_SENT_COL] !== '' || sheet.isRowHiddenByFilter(index + 2)) {
      out.push([row[EMAIL_SENT_COL]]);
      return;
    }
    try {
      const message = fillIn_(template.message, row);
      GmailApp.sendEmail(row[RECIPIENT_COL], message.subject, message.text, {
        htmlBody: message.html,
        attachments: template.attachments,
        name: 'The desk',
      });
      out.push([new Date()]);
    } catch (e) {
      out.push([e.message]);
    }
  });
  sheet.getRange(2, sentColumn + 1, out.length).setValues(out);
}

function templateFromDraft_(subjectLine) {
  const draft = GmailApp.getDrafts().filter((candidate) => candidate.getMessage().getSubject() === subjectLine)[0];
  if (!draft) throw new Error("Oops - can't find the draft");
  const message = draft.getMessage();
  return {
    message: { subject: subjectLine, text: message.getPlainBody(), html: message.getBody() },
    attachments: message.getAttachments({ includeInlineImages: false }),
  };
}

function fillIn_(template, row) {
  const filled = JSON.stringify(template).replace(/{{[^{}]+}}/g, (key) => escape_(row[key.replace(/[{}]+/g, '')] || ''));
  return JSON.parse(filled);
}

function escape_(text) {
  return text.replace(/[\\]/g, '\\\\').replace(/["]/g, '\\"').replace(/[\n]/g, '\\n').replace(/[\t]/g, '\\t');
}
