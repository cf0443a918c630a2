/** An add-on for one form: tells its makers at every nth response and thanks the respondent, within quota and with consent. */
var NOTICE = 'Form Notifications was made by a sample.';

function onOpen(e) {
  FormApp.getUi().createAddonMenu().addItem('Configure notifications', 'showSidebar').addItem('About', 'showAbout').addToUi();
}
function onInstall(e) {
  onOpen(e);
}
function showSidebar() {
  FormApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Form Notifications'));
}
function showAbout() {
  FormApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>' + NOTICE + '</p>').setWidth(420).setHeight(270), 'About Form Notifications');
}

/** Called by the sidebar. */
function saveSettings(settings) {
  PropertiesService.getDocumentProperties().setProperties(settings);
  adjustFormSubmitTrigger();
}
/** Called by the sidebar. */
function getSettings() {
  var settings = PropertiesService.getDocumentProperties().getProperties();
  if (!settings.creatorEmail) settings.creatorEmail = Session.getEffectiveUser().getEmail();
  settings.textItems = FormApp.getActiveForm().getItems(FormApp.ItemType.TEXT).map(function (item) {
    return { title: item.getTitle(), id: item.getId() };
  });
  return settings;
}

function adjustFormSubmitTrigger() {
  var form = FormApp.getActiveForm();
  var settings = PropertiesService.getDocumentProperties();
  var needed = settings.getProperty('creatorNotify') == 'true' || settings.getProperty('respondentNotify') == 'true';
  var existing = null;
  ScriptApp.getUserTriggers(form).forEach(function (trigger) {
    if (trigger.getEventType() == ScriptApp.EventType.ON_FORM_SUBMIT) existing = trigger;
  });
  if (needed && !existing) ScriptApp.newTrigger('respondToFormSubmit').forForm(form).onFormSubmit().create();
  else if (!needed && existing) ScriptApp.deleteTrigger(existing);
}

function respondToFormSubmit(e) {
  var settings = PropertiesService.getDocumentProperties();
  var authInfo = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (authInfo.getAuthorizationStatus() == ScriptApp.AuthorizationStatus.REQUIRED) {
    sendReauthorizationRequest_(authInfo);
    return;
  }
  if (settings.getProperty('creatorNotify') == 'true') sendCreatorNotification_();
  if (settings.getProperty('respondentNotify') == 'true' && MailApp.getRemainingDailyQuota() > 0) sendRespondentNotification_(e.response);
}

/** At most once a day, for mail is what costs. */
function sendReauthorizationRequest_(authInfo) {
  var settings = PropertiesService.getDocumentProperties();
  var today = new Date().toDateString();
  if (settings.getProperty('lastAuthEmailDate') === today || MailApp.getRemainingDailyQuota() <= 0) return;
  var template = HtmlService.createTemplate('<p>Form Notifications needs your <a href="<?= url ?>">authorization</a>.</p><p><?= notice ?></p>');
  template.url = authInfo.getAuthorizationUrl();
  template.notice = NOTICE;
  MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Authorization Required', 'Please open in an HTML reader.', { name: 'Form Notifications', htmlBody: template.evaluate().getContent() });
  settings.setProperty('lastAuthEmailDate', today);
}

function sendCreatorNotification_() {
  var form = FormApp.getActiveForm();
  var settings = PropertiesService.getDocumentProperties();
  var step = parseInt(settings.getProperty('responseStep') || '10', 10);
  var count = form.getResponses().length;
  if (count % step !== 0) return;
  var addresses = settings.getProperty('creatorEmail').split(',');
  if (MailApp.getRemainingDailyQuota() < addresses.length) {
    console.warn('quota is gone: %s', MailApp.getRemainingDailyQuota());
    return;
  }
  var template = HtmlService.createTemplateFromFile('CreatorNotification');
  template.summary = form.getSummaryUrl();
  template.responses = count;
  template.title = form.getTitle();
  MailApp.sendEmail(settings.getProperty('creatorEmail'), form.getTitle() + ': ' + count + ' responses', 'See HTML', { name: 'Form Notifications', htmlBody: template.evaluate().getContent() });
}

function sendRespondentNotification_(response) {
  var form = FormApp.getActiveForm();
  var settings = PropertiesService.getDocumentProperties();
  var item = form.getItemById(parseInt(settings.getProperty('respondentEmailItemId'), 10));
  var answer = response.getResponseForItem(item);
  if (answer && answer.getResponse()) MailApp.sendEmail(answer.getResponse(), settings.getProperty('responseSubject'), settings.getProperty('responseText'), { name: form.getTitle() });
}
