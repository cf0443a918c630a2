/**
 * Turns a tab of workshops into a sign-up form and a calendar; whoever signs up gets the timetable by mail.
 */
var FORM_KEY = 'formId';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Workshops').addItem('Make the form', 'makeForm').addSeparator().addItem('Count guests', 'countGuests').addToUi();
}

function makeForm() {
  if (ScriptProperties.getProperty(FORM_KEY)) {
    Browser.msgBox('The form is there already. Look at Drive.');
    return;
  }
  var book = SpreadsheetApp.getActive();
  var sheet = book.getSheetByName('Workshops');
  var values = sheet.getDataRange().getValues();
  putIntoCalendar_(values, sheet.getDataRange());
  buildForm_(book, values);
  ScriptApp.newTrigger('onSignUp').forSpreadsheet(book).onFormSubmit().create();
}

function putIntoCalendar_(values, range) {
  var calendar = CalendarApp.createCalendar('Workshops 2026');
  for (var i = 1; i < values.length; i++) {
    var row = values[i];
    var event = calendar.createEvent(row[0], joinDateAndTime_(row[1], row[2]), joinDateAndTime_(row[1], row[3]), { location: row[4], sendInvites: true });
    event.setGuestsCanSeeGuests(false);
    row[5] = event.getId();
  }
  range.setValues(values);
  ScriptProperties.setProperty('calendarId', calendar.getId());
}

function joinDateAndTime_(date, time) {
  var joined = new Date(date);
  joined.setHours(time.getHours());
  joined.setMinutes(time.getMinutes());
  return joined;
}

function buildForm_(book, values) {
  var schedule = {};
  for (var i = 1; i < values.length; i++) {
    var day = values[i][1].toLocaleDateString('en-GB');
    var time = Utilities.formatDate(values[i][2], book.getSpreadsheetTimeZone(), 'HH:mm');
    if (!schedule[day]) schedule[day] = {};
    if (!schedule[day][time]) schedule[day][time] = [];
    schedule[day][time].push(values[i][0]);
  }
  var form = FormApp.create('Workshop sign-up');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addTextItem().setTitle('Email').setRequired(true).setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
  for (var date in schedule) {
    var header = form.addSectionHeaderItem().setTitle('Workshops of ' + date);
    header.setHelpText('Choose one for each time.');
    for (var at in schedule[date]) {
      form.addMultipleChoiceItem().setTitle(at + ' ' + date).setChoiceValues(schedule[date][at]);
    }
  }
  ScriptProperties.setProperty(FORM_KEY, form.getId());
}

function onSignUp(e) {
  var user = { name: e.namedValues['Name'][0], email: e.namedValues['Email'][0] };
  var values = SpreadsheetApp.getActive().getSheetByName('Workshops').getDataRange().getValues();
  var chosen = [];
  for (var i = 1; i < values.length; i++) {
    var title = values[i][0];
    for (var question in e.namedValues) {
      if (e.namedValues[question][0] == title && question !== 'Name') chosen.push(values[i]);
    }
  }
  invite_(user, chosen);
  mailTimetable_(user, chosen);
}

function invite_(user, chosen) {
  var calendar = CalendarApp.getCalendarById(ScriptProperties.getProperty('calendarId'));
  chosen.forEach(function (row) {
    calendar.getEventById(row[5]).addGuest(user.email);
  });
}

function mailTimetable_(user, chosen) {
  var zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  var lines = chosen.map(function (row) {
    return Utilities.formatString('%-22s %s %s, %s', row[0], Utilities.formatDate(row[1], zone, 'EEE d MMM'), Utilities.formatDate(row[2], zone, 'HH:mm'), row[4]);
  });
  MailApp.sendEmail({ to: user.email, subject: 'Your workshops, ' + user.name, body: lines.join('\n'), attachments: [Utilities.newBlob(lines.join('\r\n'), MimeType.PLAIN_TEXT, 'timetable.txt')] });
}

function countGuests() {
  var calendar = CalendarApp.getCalendarById(ScriptProperties.getProperty('calendarId'));
  var sheet = SpreadsheetApp.getActive().getSheetByName('Workshops');
  var ids = sheet.getRange('F2:F' + sheet.getLastRow()).getValues();
  var counts = ids.map(function (id) {
    return [calendar.getEventById(id[0]).getGuestList().length];
  });
  sheet.getRange(2, 7, counts.length, 1).setValues(counts);
}
