/** Each morning the keepers of borrowed things are reminded: three days before, on the day, then weekly. */
const DAYS_BEFORE = 3;

function install() {
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  ScriptApp.newTrigger('remind').timeBased().atHour(7).everyDays(1).inTimezone('Asia/Jakarta').create();
  ScriptApp.newTrigger('weekly').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create();
}

function remind(e) {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(5000)) {
    console.error('another run has the lock');
    return;
  }
  try {
    const store = PropertiesService.getScriptProperties();
    const book = SpreadsheetApp.openById(store.getProperty('bookId'));
    const today = Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
    if (store.getProperty('lastDay') === today) return;
    const rows = book.getSheetByName('Loans').getDataRange().getValues();
    rows.slice(1).forEach(([thing, email, due, back]) => {
      if (back === true || !(due instanceof Date)) return;
      const days = Math.round((new Date(due).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86400000);
      if (days === DAYS_BEFORE) send_(email, `${thing} is due in ${days} days`);
      else if (days === 0) send_(email, `${thing} is due today`);
      else if (days < 0 && days % 7 === 0) send_(email, `${thing} is ${-days} days late`);
    });
    store.setProperty('lastDay', today);
  } finally {
    lock.releaseLock();
  }
}

function send_(email, subject) {
  MailApp.sendEmail(email, subject, 'Please bring it back.');
}

function weekly(e) {
  const store = PropertiesService.getScriptProperties();
  const sent = Number(store.getProperty('weeks') || 0) + 1;
  store.setProperty('weeks', String(sent));
  console.info('week %d of %s, trigger %s', sent, e['week-of-year'], e.timezone);
}
