import { documented } from './support';

const form = "const form = FormApp.create('Form Name');";

documented('forms/form', form, [
  ['getTitle()', "return [form.getTitle(), form.setTitle('New title').setDescription('What it is').getTitle(), form.getDescription()]", ['Form Name', 'New title', 'What it is']],
  ['openById(String)', 'FormApp.openById(form.getId()).getId() === form.getId()', true],
  ['openByUrl(String)', 'FormApp.openByUrl(form.getEditUrl()).getId() === form.getId()', true],
  ['addCheckboxItem()', "const item = form.addCheckboxItem(); item.setTitle('What condiments would you like on your hot dog?').setChoices([item.createChoice('Ketchup'), item.createChoice('Mustard')]).showOtherOption(true); return [item.getChoices().map((one) => one.getValue()), item.hasOtherOption(), String(item.getType())]", [['Ketchup', 'Mustard'], true, 'CHECKBOX']],
  ['addGridItem()', "const item = form.addGridItem().setTitle('Rate your interests').setRows(['Cars', 'Computers']).setColumns(['Boring', 'So-so', 'Interesting']); return [item.getRows(), item.getColumns()]", [['Cars', 'Computers'], ['Boring', 'So-so', 'Interesting']]],
  ['addScaleItem()', "const item = form.addScaleItem().setTitle('Pick').setBounds(1, 10).setLabels('bad', 'good'); return [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.getRightLabel()]", [1, 10, 'bad', 'good']],
  ['addPageBreakItem()', "const page = form.addPageBreakItem().setTitle('Two'); return [String(page.getPageNavigationType()), page.getGoToPage()]", ['CONTINUE', null]],
  ['setGoToPage(PageNavigationType)', "const page = form.addPageBreakItem().setGoToPage(FormApp.PageNavigationType.RESTART); return String(page.getPageNavigationType())", 'RESTART'],
  ['createChoice(String,PageBreakItem)', "const page = form.addPageBreakItem(); const item = form.addMultipleChoiceItem(); item.setChoices([item.createChoice('go', page), item.createChoice('stop', FormApp.PageNavigationType.SUBMIT)]); return item.getChoices().map((one) => [one.getValue(), String(one.getPageNavigationType()), one.getGotoPage() ? one.getGotoPage().getId() === page.getId() : null])", [['go', 'GO_TO_PAGE', true], ['stop', 'SUBMIT', null]]],
  ['setChoiceValues(String[])', "thrown(() => form.addListItem().setChoiceValues([])) !== 'nothing thrown'", true],
  ['getItems()', "form.addTextItem().setTitle('a'); form.addDateItem().setTitle('b'); return [form.getItems().map((one) => [one.getTitle(), one.getIndex()]), form.getItems(FormApp.ItemType.DATE).length]", [[['a', 0], ['b', 1]], 1]],
  ['moveItem(Integer,Integer)', "form.addTextItem().setTitle('a'); form.addTextItem().setTitle('b'); form.addTextItem().setTitle('c'); form.moveItem(0, 2); return form.getItems().map((one) => one.getTitle())", ['b', 'c', 'a']],
  ['deleteItem(Integer)', "form.addTextItem().setTitle('a'); form.addTextItem().setTitle('b'); form.deleteItem(0); return form.getItems().map((one) => one.getTitle())", ['b']],
  ['getItemById(Integer)', "const item = form.addTextItem().setTitle('a'); return [form.getItemById(item.getId()).getTitle(), form.getItemById(1)]", ['a', null]],
  ['duplicate()', "const item = form.addTextItem().setTitle('a').setHelpText('h'); item.duplicate(); return form.getItems().map((one) => [one.getTitle(), one.getHelpText()])", [['a', 'h'], ['a', 'h']]],
  ['setAcceptingResponses(Boolean)', "form.setAcceptingResponses(false).setCustomClosedFormMessage('No more'); return [form.isAcceptingResponses(), form.getCustomClosedFormMessage()]", [false, 'No more']],
  ['setCollectEmail(Boolean)', "return [form.collectsEmail(), form.setCollectEmail(true).collectsEmail(), form.setProgressBar(true).hasProgressBar(), form.setShuffleQuestions(true).getShuffleQuestions(), form.setAllowResponseEdits(true).canEditResponse()]", [false, true, true, true, true]],
  ['setConfirmationMessage(String)', "form.setConfirmationMessage('You should be all set!').getConfirmationMessage()", 'You should be all set!'],
  ['setIsQuiz(Boolean)', "form.setIsQuiz(true); const item = form.addMultipleChoiceItem(); item.setChoices([item.createChoice('right', true), item.createChoice('wrong', false)]).setPoints(3); return [form.isQuiz(), item.getPoints(), item.getChoices().map((one) => one.isCorrectAnswer())]", [true, 3, [true, false]]],
  ['setDestination(DestinationType,String)', "const ss = SpreadsheetApp.create('Responses'); form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); return [form.getDestinationId() === ss.getId(), String(form.getDestinationType())]", [true, 'SPREADSHEET']],
  ['removeDestination()', "const ss = SpreadsheetApp.create('Responses'); form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()).removeDestination(); return thrown(() => form.getDestinationId()) === 'nothing thrown' ? form.getDestinationId() : 'throws'", 'throws'],
  ['createResponse()', "const item = form.addTextItem().setTitle('Name'); const given = form.createResponse().withItemResponse(item.createResponse('Sari')); const before = [given.getId(), given.getTimestamp()]; const stored = given.submit(); return [before, stored.getId() !== null, stored.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]), form.getResponses().length]", [[null, null], true, [['Name', 'Sari']], 1]],
  ['getResponses(Date)', "form.addTextItem(); form.createResponse().submit(); return [form.getResponses(new Date('2026-03-01T00:00:00Z')).length, form.getResponses(new Date('2027-01-01T00:00:00Z')).length]", [1, 0]],
  ['deleteAllResponses()', "form.addTextItem(); form.createResponse().submit(); form.deleteAllResponses(); return form.getResponses().length", 0],
  ['toPrefilledUrl()', "const item = form.addTextItem(); return /^https:\\/\\/docs\\.google\\.com\\/forms\\/d\\/e\\/[^/]+\\/viewform\\?usp=pp_url&entry\\.\\d+=a\\+?%?2?0?b$/.test(form.createResponse().withItemResponse(item.createResponse('a b')).toPrefilledUrl())", true],
  ['addDurationItem()', "const item = form.addDurationItem(); return item.createResponse(2, 20, 20).getResponse()", '02:20:20'],
  ['addTimeItem()', "form.addTimeItem().createResponse(2, 5).getResponse()", '02:05'],
  ['addDateItem()', "form.addDateItem().createResponse(new Date(2026, 2, 9)).getResponse()", '2026-03-09'],
  ['addDateTimeItem()', "form.addDateTimeItem().createResponse(new Date(2026, 2, 9, 14, 30)).getResponse()", '2026-03-09 14:30'],
]);

documented('script', '', [
  ['script-app#newTrigger(String)', "const trigger = ScriptApp.newTrigger('statement0').timeBased().everyMinutes(10).create(); const [read] = ScriptApp.getProjectTriggers(); const seen = [read.getHandlerFunction(), String(read.getEventType()), String(read.getTriggerSource()), read.getTriggerSourceId(), read.getUniqueId() === trigger.getUniqueId()]; ScriptApp.deleteTrigger(trigger); return [seen, ScriptApp.getProjectTriggers().length]", [['statement0', 'CLOCK', 'CLOCK', null, true], 0]],
  ['clock-trigger-builder#everyMinutes(Integer)', "thrown(() => ScriptApp.newTrigger('statement0').timeBased().everyMinutes(7).create()) !== 'nothing thrown'", true],
  ['script-app#getAuthorizationInfo(AuthMode)', "String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())", 'NOT_REQUIRED'],
  ['script-app#getScriptId()', 'ScriptApp.getScriptId().length > 20', true],
  ['script-app#getOAuthToken()', "typeof ScriptApp.getOAuthToken()", 'string'],
]);

documented('mail', '', [
  ['mail-app#sendEmail(String,String,String)', "const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('recipient@example.com', 'TPS reports', 'Where are the TPS reports?'); return before - MailApp.getRemainingDailyQuota()", 1],
  ['mail-app#sendEmail(Object)', "const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail({ to: 'a@example.com', cc: 'b@example.com', bcc: 'c@example.com', subject: 'Logos', htmlBody: '<b>x</b>' }); return before - MailApp.getRemainingDailyQuota()", 3],
  ['mail-app#sendEmail(String,String,String)', "thrown(() => MailApp.sendEmail('nobody', 's', 'b'))", 'Invalid email: nobody'],
  ['gmail-app#createDraft(String,String,String)', "const draft = GmailApp.createDraft('mike@example.com', 'current time', 'x'); return [draft.getMessage().getSubject(), GmailApp.getDraft(draft.getId()).getMessage().getTo(), GmailApp.getDrafts().length]", ['current time', 'mike@example.com', 1]],
  ['gmail-app#createLabel(String)', "GmailApp.createLabel('FOO'); return [GmailApp.getUserLabelByName('FOO').getName(), GmailApp.getUserLabels().length, GmailApp.getUserLabelByName('none')]", ['FOO', 1, null]],
  ['gmail-app#search(String)', "GmailApp.search('subject:\"nothing like it\"').length", 0],
]);

documented('drive', '', [
  ['drive-app#createFile(String,String)', "const file = DriveApp.createFile('New Text File', 'Hello, world!'); return [file.getName(), file.getMimeType(), file.getBlob().getDataAsString(), file.getSize()]", ['New Text File', 'text/plain', 'Hello, world!', 13]],
  ['drive-app#createFile(String,String,String)', "DriveApp.createFile('New HTML File', '<b>Hello, world!</b>', MimeType.HTML).getMimeType()", 'text/html'],
  ['drive-app#createFolder(String)', "const folder = DriveApp.createFolder('Box'); const file = folder.createFile('a.txt', 'x'); return [file.getParents().next().getName(), folder.getFiles().hasNext(), folder.getFoldersByName('none').hasNext()]", ['Box', true, false]],
  ['drive-app#getFileById(String)', "const file = DriveApp.createFile('a', 'b'); return DriveApp.getFileById(file.getId()).getName()", 'a'],
  ['drive-app#getFilesByName(String)', "DriveApp.createFile('unique', 'b'); const found = DriveApp.getFilesByName('unique'); return [found.next().getName(), found.hasNext()]", ['unique', false]],
  ['file#setTrashed(Boolean)', "const file = DriveApp.createFile('gone', 'b'); file.setTrashed(true); return [file.isTrashed(), DriveApp.getFilesByName('gone').hasNext()]", [true, false]],
  ['file#makeCopy(String)', "DriveApp.createFile('a', 'text').makeCopy('b').getBlob().getDataAsString()", 'text'],
  ['file#moveTo(Folder)', "const file = DriveApp.createFile('a', 'b'); const folder = DriveApp.createFolder('There'); return file.moveTo(folder).getParents().next().getName()", 'There'],
  ['file#setSharing(Access,Permission)', "const file = DriveApp.createFile('a', 'b'); file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW); return [String(file.getSharingAccess()), String(file.getSharingPermission())]", ['ANYONE_WITH_LINK', 'VIEW']],
  ['drive-app#searchFiles(String)', "DriveApp.createFile('untitled thing', 'b'); return DriveApp.searchFiles('title contains \"untitled\"').next().getName()", 'untitled thing'],
]);

documented('calendar', "const calendar = CalendarApp.getDefaultCalendar();", [
  ['calendar-app#createEvent(String,Date,Date)', "const event = calendar.createEvent('Apollo 11 Landing', new Date('2026-07-20T20:00:00Z'), new Date('2026-07-21T21:00:00Z')); return [event.getTitle(), event.getStartTime().toISOString(), calendar.getEventById(event.getId()).getTitle()]", ['Apollo 11 Landing', '2026-07-20T20:00:00.000Z', 'Apollo 11 Landing']],
  ['calendar-app#createEvent(String,Date,Date,Object)', "const event = calendar.createEvent('Apollo', new Date('2026-07-20T20:00:00Z'), new Date('2026-07-20T21:00:00Z'), { location: 'The Moon', guests: 'a@example.com,b@example.com' }); return [event.getLocation(), event.getGuestList().map((guest) => guest.getEmail())]", ['The Moon', ['a@example.com', 'b@example.com']]],
  ['calendar-app#createAllDayEvent(String,Date)', "calendar.createAllDayEvent('Apollo 11 Landing', new Date(2026, 6, 20)).isAllDayEvent()", true],
  ['calendar-app#getEvents(Date,Date)', "calendar.createEvent('x', new Date('2026-09-01T01:00:00Z'), new Date('2026-09-01T02:00:00Z')); return [calendar.getEvents(new Date('2026-09-01T00:00:00Z'), new Date('2026-09-02T00:00:00Z')).length, calendar.getEvents(new Date('2026-09-01T03:00:00Z'), new Date('2026-09-02T00:00:00Z')).length]", [1, 0]],
]);
