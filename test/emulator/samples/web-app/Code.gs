/** A guest book: a page with a form, functions for the page, and JSON for other programs. */
function doGet(e) {
  if (e.pathInfo === 'entries' || e.parameter.format === 'json') return json_({ entries: entries_() });
  var template = HtmlService.createTemplateFromFile('Index');
  template.entries = entries_();
  template.search = e.parameter.q || '';
  template.tags = e.parameters.tag || [];
  return template.evaluate().setTitle('Guest book').addMetaTag('viewport', 'width=device-width, initial-scale=1').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
}

function doPost(e) {
  try {
    var entry = e.postData.type === 'application/json' ? JSON.parse(e.postData.contents) : e.parameter;
    return json_({ ok: true, count: addEntry(entry) });
  } catch (error) {
    return json_({ ok: false, error: error.message });
  }
}

/** For google.script.run. */
function addEntry(entry) {
  if (!entry || !entry.name) throw new Error('A name is needed.');
  var lock = LockService.getScriptLock();
  lock.waitLock(10000);
  var store = PropertiesService.getScriptProperties();
  var entries = entries_();
  entries.push({ name: String(entry.name), text: String(entry.text || ''), at: Utilities.formatDate(new Date(), 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm") });
  store.setProperty('entries', JSON.stringify(entries));
  CacheService.getScriptCache().remove('entries');
  lock.releaseLock();
  return entries.length;
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function entries_() {
  var cache = CacheService.getScriptCache();
  var text = cache.get('entries');
  if (text === null) {
    text = PropertiesService.getScriptProperties().getProperty('entries') || '[]';
    cache.put('entries', text, 60);
  }
  return JSON.parse(text);
}

function json_(value) {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
}

/** Another program that writes into the guest book. */
function signFromOutside() {
  var url = ScriptApp.getService().getUrl();
  var answers = [
    UrlFetchApp.fetch(url, { method: 'post', contentType: 'application/json', payload: JSON.stringify({ name: 'Robot', text: 'beep' }) }),
    UrlFetchApp.fetch(url, { method: 'post', payload: { name: 'Form', text: 'a=b&c' } }),
    UrlFetchApp.fetch(url, { method: 'post', payload: { text: 'nobody' }, muteHttpExceptions: true }),
    UrlFetchApp.fetch(url + '?format=json'),
  ];
  return answers.map(function (answer) { return JSON.parse(answer.getContentText()); });
}
