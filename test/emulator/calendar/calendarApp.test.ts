import { errorOf, newWorkspace, runScript } from '../support/runScript';

describe('CalendarApp makes and finds events', () => {
  test('createEvent with options, getters and setters', () => {
    const body = `const e = CalendarApp.createEvent('Pendampingan', new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z'), { description: 'd', location: 'Ruang A', guests: 'siti@x.example, budi@x.example' });
      e.addGuest('tono@x.example').removeGuest('budi@x.example').setTitle('Baru').setDescription('dd').setLocation('Ruang B').setColor(CalendarApp.EventColor.PALE_GREEN).setVisibility(CalendarApp.Visibility.PRIVATE).setTransparency(CalendarApp.EventTransparency.TRANSPARENT).setTag('tiket', 'LK-1').setTag('x', 'y').deleteTag('x').addPopupReminder(10).addEmailReminder(60).addSmsReminder(5).setGuestsCanModify(true).setGuestsCanInviteOthers(false).setGuestsCanSeeGuests(false).setAnyoneCanAddSelf(true);
      const again = CalendarApp.getEventById(e.getId()); e.setTime(new Date('2026-11-23T04:00:00Z'), new Date('2026-11-23T05:00:00Z'));
      return [again.getTitle(), again.getDescription(), again.getLocation(), again.getColor(), String(again.getVisibility()), String(again.getTransparency()), again.getTag('tiket'), again.getAllTagKeys(), again.getPopupReminders(), again.getEmailReminders(), again.getSmsReminders(), again.guestsCanModify(), again.guestsCanInviteOthers(), again.guestsCanSeeGuests(), again.anyoneCanAddSelf(),
        again.getGuestList().map(g => [g.getEmail(), String(g.getGuestStatus()), g.getName(), g.getStatus(), g.getAdditionalGuests()]), again.getGuestList(true).length, again.getGuestByEmail('lain@x.example'), again.getGuestByEmail('siti@x.example').getEmail(), String(again.getMyStatus()), again.getStartTime().toISOString(), again.getEndTime().toISOString(), again.isAllDayEvent(), again.isRecurringEvent(), again.isOwnedByMe(), again.getCreators(), again.getDateCreated().toISOString(), again.getLastUpdated().toISOString(), again.getOriginalCalendarId(), String(again.getEventType()), again.getId().endsWith('@google.com')];`;
    expect(runScript(body)).toEqual(['Baru', 'dd', 'Ruang B', '2', 'PRIVATE', 'TRANSPARENT', 'LK-1', ['tiket'], [10], [60], [5], true, false, false, true, [['siti@x.example', 'INVITED', 'siti@x.example', 'INVITED', 0], ['tono@x.example', 'INVITED', 'tono@x.example', 'INVITED', 0]], 3, null, 'siti@x.example', 'OWNER', '2026-11-23T04:00:00.000Z', '2026-11-23T05:00:00.000Z', false, false, true, ['admin@perpustakaan.example'], '2026-11-22T00:00:00.000Z', '2026-11-22T00:00:00.000Z', 'admin@perpustakaan.example', 'DEFAULT', true]);
  });

  test('whole days end before their end date', () => {
    const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8' }) };
    const body = `const one = CalendarApp.createAllDayEvent('Cuti', new Date(2026, 10, 24)); const more = CalendarApp.createAllDayEvent('Pameran', new Date(2026, 10, 25), new Date(2026, 10, 27), { location: 'Aula' });
      const day = (d) => CalendarApp.getEventsForDay(new Date(2026, 10, d)).map(e => e.getTitle()); const show = (d) => Utilities.formatDate(d, 'Asia/Jakarta', 'MM-dd HH:mm');
      const before = [one.isAllDayEvent(), show(one.getAllDayStartDate()), show(one.getAllDayEndDate()), show(more.getStartTime()), day(23), day(24), day(25), day(26), day(27), more.getLocation()]; one.setAllDayDate(new Date(2026, 10, 23)); more.setAllDayDates(new Date(2026, 10, 27), new Date(2026, 10, 28)); return before.concat([day(23), day(27)]);`;
    expect(runScript(body, newWorkspace(), manifest)).toEqual([true, '11-24 00:00', '11-25 00:00', '11-25 00:00', [], ['Cuti'], ['Pameran'], ['Pameran'], [], 'Aula', ['Cuti'], ['Pameran']]);
    expect(errorOf("CalendarApp.createEvent('x', new Date(2), new Date(1));")).toBe('Event start time must be before event end time.');
    expect(errorOf("CalendarApp.createEvent('x', new Date(1), new Date(2)).getAllDayStartDate();")).toBe('This can only be called on all-day events.');
  });

  test('getEvents takes what overlaps, in order, with search and paging; deleteEvent removes', () => {
    const body = `const at = (h) => new Date(Date.UTC(2026, 10, 23, h)); CalendarApp.createEvent('c', at(5), at(6)); const a = CalendarApp.createEvent('a', at(1), at(3), { description: 'rahasia' }); CalendarApp.createEvent('b', at(3), at(4));
      const names = (from, to, options) => CalendarApp.getEvents(at(from), at(to), options).map(e => e.getTitle());
      const before = [names(0, 9), names(2, 3), names(3, 5), names(0, 9, { search: 'rahasia' }), names(0, 9, { start: 1, max: 1 }), names(0, 9, { author: 'lain@x.example' }), names(0, 9, { statusFilters: [CalendarApp.GuestStatus.OWNER] }).length]; a.deleteEvent();
      let text = ''; try { a.getTitle(); } catch (e) { text = e.message; } return before.concat([names(0, 9), text, CalendarApp.getEventById(a.id || 'x@google.com')]);`;
    expect(runScript(body)).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['a'], ['b'], [], 3, ['b', 'c'], 'The calendar event does not exist, or it has already been deleted.', null]);
  });

  test('guests of the workspace see the event and answer; sendInvites mails them', () => {
    const workspace = newWorkspace();
    runScript("CalendarApp.createEvent('Rapat', new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z'), { guests: 'siti@perpustakaan.example', sendInvites: true });", workspace);
    expect(workspace.mail.sent().map((message) => [message.to, message.subject])).toEqual([[['siti@perpustakaan.example'], 'Invitation: Rapat @ Mon Nov 23, 2026 9:00AM (Asia/Jakarta)']]);
    const events = "CalendarApp.getEvents(new Date('2026-11-23T00:00:00Z'), new Date('2026-11-24T00:00:00Z'))";
    expect(runScript(`const e = ${events}[0]; e.setMyStatus(CalendarApp.GuestStatus.YES); return [e.getTitle(), String(e.getMyStatus()), e.isOwnedByMe()];`, workspace, {}, 'siti@perpustakaan.example')).toEqual(['Rapat', 'YES', false]);
    expect(runScript(`return String(${events}[0].getGuestList()[0].getGuestStatus());`, workspace)).toBe('YES');
  });

  test('reminders go back to the default; colours and minutes are checked', () => {
    expect(runScript("const e = CalendarApp.createEvent('x', new Date(1), new Date(2)); e.addPopupReminder(0).removeAllReminders(); const none = e.getPopupReminders(); e.resetRemindersToDefault(); return [none, e.setColor('11').getColor()];")).toEqual([[], '11']);
    expect(errorOf("CalendarApp.createEvent('x', new Date(1), new Date(2)).setColor('12');")).toBe('Invalid argument: color');
    expect(errorOf("CalendarApp.createEvent('x', new Date(1), new Date(2)).addEmailReminder(1);")).toBe('Invalid argument: minutesBefore');
    expect(errorOf("CalendarApp.createEvent('x', new Date(1), new Date(2), { guests: 'foo' });")).toBe('Invalid email: foo');
  });
});

describe('CalendarApp repeats events', () => {
  /** Starts of a series that begins on Monday, 23 November 2026, 09:00 in Jakarta. */
  const starts = (rule: string): unknown =>
    runScript(`const r = CalendarApp.newRecurrence(); ${rule}; const s = CalendarApp.createEventSeries('x', new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z'), r); return CalendarApp.getEvents(new Date('2026-01-01'), new Date('2029-01-01')).map(e => Utilities.formatDate(e.getStartTime(), 'Asia/Jakarta', 'yy-MM-dd'));`);

  test.each([
    ['r.addDailyRule().times(3)', ['26-11-23', '26-11-24', '26-11-25']],
    ['r.addDailyRule().interval(2).times(2)', ['26-11-23', '26-11-25']],
    ["r.addDailyRule().times(4).addDateExclusion(new Date('2026-11-24T05:00:00Z'))", ['26-11-23', '26-11-25', '26-11-26']],
    ['r.addWeeklyRule().times(2)', ['26-11-23', '26-11-30']],
    ['r.addWeeklyRule().onlyOnWeekdays([CalendarApp.Weekday.TUESDAY, CalendarApp.Weekday.THURSDAY]).times(3)', ['26-11-23', '26-11-24', '26-11-26', '26-12-01']],
    ["r.addWeeklyRule().onlyOnWeekday(CalendarApp.Weekday.MONDAY).interval(2).weekStartsOn(CalendarApp.Weekday.MONDAY).until(new Date('2026-12-22T00:00:00Z'))", ['26-11-23', '26-12-07', '26-12-21']],
    ['r.addMonthlyRule().onlyOnMonthDay(1).times(2)', ['26-11-23', '26-12-01', '27-01-01']],
    ['r.addMonthlyRule().onlyOnMonthDays([23, 30]).times(3)', ['26-11-23', '26-11-30', '26-12-23']],
    ['r.addYearlyRule().times(2)', ['26-11-23', '27-11-23']],
    ['r.addYearlyRule().onlyInMonth(CalendarApp.Month.MARCH).onlyOnMonthDay(5).times(1)', ['26-11-23', '27-03-05']],
    ["r.addDate(new Date('2026-12-05T02:00:00Z'))", ['26-11-23', '26-12-05']],
    ['r.addDailyRule().times(7); r.addWeeklyExclusion().onlyOnWeekdays([CalendarApp.Weekday.SATURDAY, CalendarApp.Weekday.SUNDAY])', ['26-11-23', '26-11-24', '26-11-25', '26-11-26', '26-11-27']],
  ])('%s', (rule, dates) => {
    expect(starts(rule)).toEqual(dates);
  });

  test('a series changes all its instances, gets another recurrence and is deleted whole', () => {
    const body = `const s = CalendarApp.createAllDayEventSeries('Libur', new Date('2026-11-23T02:00:00Z'), CalendarApp.newRecurrence().setTimeZone('Asia/Jakarta').addDailyRule().times(3), { location: 'l' }); s.setTitle('Baru').addGuest('a@x.example');
      const all = () => CalendarApp.getEvents(new Date('2026-01-01'), new Date('2029-01-01')); const first = all(); const seen = [first.map(e => e.getTitle()), first[0].isAllDayEvent(), first[0].isRecurringEvent(), first[0].getEventSeries().getId() === s.getId(), first[1].getId() === s.getId(), s.getTitle(), s.getLocation(), CalendarApp.getEventSeriesById(s.getId()).getGuestList().length];
      s.setRecurrence(CalendarApp.newRecurrence().addWeeklyRule().times(2), new Date('2026-11-24T02:00:00Z'), new Date('2026-11-24T03:00:00Z')); const changed = all().map(e => [e.getTitle(), e.isAllDayEvent()]); s.deleteEventSeries(); return seen.concat([changed, all().length, CalendarApp.getEventSeriesById(s.getId())]);`;
    expect(runScript(body)).toEqual([['Baru', 'Baru', 'Baru'], true, true, true, true, 'Baru', 'l', 1, [['Baru', false], ['Baru', false]], 0, null]);
  });
});

describe('CalendarApp keeps calendars', () => {
  test('the default one, made ones, their settings and end', () => {
    const body = `const d = CalendarApp.getDefaultCalendar(); const c = CalendarApp.createCalendar('Layanan', { timeZone: 'Asia/Makassar', summary: 's', color: '#ff0000' }); c.setName('Baru').setDescription('x').setColor('#00ff00').setHidden(true).setSelected(false).setTimeZone('Asia/Jayapura');
      c.createEvent('e', new Date(1000), new Date(2000)); const seen = [d.getId(), d.isMyPrimaryCalendar(), CalendarApp.getId() === d.getId(), CalendarApp.getName(), CalendarApp.getTimeZone(), c.getName(), c.getDescription(), c.getColor(), c.isHidden(), c.isSelected(), c.getTimeZone(), c.isOwnedByMe(), c.isMyPrimaryCalendar(), CalendarApp.getAllCalendars().length, CalendarApp.getAllOwnedCalendars().length, CalendarApp.getCalendarsByName('Baru').length, CalendarApp.getOwnedCalendarsByName('Baru').length, CalendarApp.getCalendarById(c.getId()).getEvents(new Date(0), new Date(3000)).length, CalendarApp.getOwnedCalendarById(c.getId()).getName(), CalendarApp.getCalendarById('nope'), d.getEvents(new Date(0), new Date(3000)).length];
      c.deleteCalendar(); return seen.concat([CalendarApp.getCalendarById(c.getId())]);`;
    expect(runScript(body)).toEqual(['admin@perpustakaan.example', true, true, 'admin@perpustakaan.example', 'Asia/Jakarta', 'Baru', 'x', '#00ff00', true, false, 'Asia/Jayapura', true, false, 2, 2, 1, 1, 1, 'Baru', null, 0, null]);
    expect(errorOf('CalendarApp.getDefaultCalendar().deleteCalendar();')).toBe('Cannot delete primary calendar.');
  });
});
