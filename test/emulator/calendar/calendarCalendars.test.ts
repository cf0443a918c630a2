import { errorOf, newWorkspace, projectOf, runScript } from '../support/runScript';

const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', version: 'v3', serviceId: 'calendar' }] } }) };
const times = "start: { dateTime: '2026-11-23T09:00:00+07:00' }, end: { dateTime: '2026-11-23T10:00:00+07:00' }";
const owner = 'admin@perpustakaan.example';

describe('the advanced service Calendar keeps calendars', () => {
  test('Calendars: insert, get, patch, update, remove, clear', () => {
    expect(runScript(`const c = Calendar.Calendars.insert({ summary: 'Klinik', timeZone: 'Asia/Makassar' }); Calendar.Calendars.patch({ description: 'd' }, c.id); const p = Calendar.Calendars.get(c.id); const u = Calendar.Calendars.update({ summary: 'Baru' }, c.id); Calendar.Calendars.remove(c.id);
      Calendar.Events.insert({ ${times} }, 'primary'); Calendar.Calendars.clear('primary'); return [/^c_[0-9a-f]{64}@group\\.calendar\\.google\\.com$/.test(c.id), p.summary, p.timeZone, p.description, u.summary, u.description, CalendarApp.getAllCalendars().length, Calendar.Events.list('primary').items.length];`, newWorkspace(), manifest)).toEqual([true, 'Klinik', 'Asia/Makassar', 'd', 'Baru', undefined, 1, 0]);
  });

  test('CalendarList: patch and update say how a calendar is shown', () => {
    expect(runScript("const id = Calendar.CalendarList.list().items[0].id; const p = Calendar.CalendarList.patch({ backgroundColor: '#ff0000' }, id); return [p.backgroundColor, p.selected, Calendar.CalendarList.update({ selected: false }, id).selected];", newWorkspace(), manifest)).toEqual(['#ff0000', true, false]);
  });

  test.each([
    ["Calendar.Calendars.get('nope');", 'API call to calendar.calendars.get failed with error: Not Found'],
    ['Calendar.Calendars.insert({});', 'API call to calendar.calendars.insert failed with error: Missing title.'],
    ["Calendar.Calendars.remove('primary');", 'API call to calendar.calendars.delete failed with error: Cannot delete primary calendar.'],
    ["Calendar.Calendars.clear(CalendarApp.createCalendar('x').getId());", 'API call to calendar.calendars.clear failed with error: Invalid Value'],
    ['Calendar.Freebusy.query({ items: [] });', 'API call to calendar.freebusy.query failed with error: Missing timeMin parameter.'],
    ["Calendar.Freebusy.query({ timeMin: '2026-11-24T00:00:00Z', timeMax: '2026-11-23T00:00:00Z' });", 'API call to calendar.freebusy.query failed with error: The specified time range is empty.'],
    ["Calendar.Acl.list('primary');", 'Calendar.Acl'],
  ])('%s', (body, text) => {
    expect(errorOf(body, newWorkspace(), manifest)).toContain(text);
  });

  test('Freebusy.query joins what touches, keeps to the span, and leaves out what is free, declined or unknown', () => {
    const workspace = newWorkspace();
    runScript("const at = (h) => new Date(Date.UTC(2026, 10, 23, h)); CalendarApp.createEvent('a', at(1), at(3)); CalendarApp.createEvent('b', at(2), at(4)); CalendarApp.createEvent('c', at(4), at(5)); CalendarApp.createEvent('d', at(6), at(9)); CalendarApp.createEvent('e', at(5), at(6)).setTransparency(CalendarApp.EventTransparency.TRANSPARENT);", workspace);
    expect(runScript(`return Calendar.Freebusy.query({ timeMin: '2026-11-23T02:00:00Z', timeMax: '2026-11-23T08:00:00Z', items: [{ id: '${owner}' }, { id: 'lain@x.example' }] }).calendars;`, workspace, manifest, 'siti@perpustakaan.example')).toEqual({
      [owner]: { busy: [{ start: '2026-11-23T02:00:00.000Z', end: '2026-11-23T05:00:00.000Z' }, { start: '2026-11-23T06:00:00.000Z', end: '2026-11-23T08:00:00.000Z' }] },
      'lain@x.example': { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] },
    });
  });

  test('Colors.get tells the background of each colour; constructors make plain objects', () => {
    expect(runScript("const c = Calendar.Colors.get(); const e = Calendar.newEvent(); e.summary = 'x'; return [c.event['11'].background, Object.keys(c.event).length, c.calendar['1'].background, Object.keys(c.calendar).length, JSON.stringify(e)];", newWorkspace(), manifest)).toEqual(['#dc2127', 11, '#ac725e', 24, '{"summary":"x"}']);
  });

  test('every message type has a constructor of plain objects', () => {
    const constructors = `
      Calendar.newAclRule(), Calendar.newAclRuleScope(), Calendar.newCalendar(), Calendar.newCalendarListEntry(), Calendar.newCalendarListEntryNotificationSettings(),
      Calendar.newCalendarNotification(), Calendar.newChannel(), Calendar.newConferenceData(), Calendar.newConferenceParameters(),
      Calendar.newConferenceParametersAddOnParameters(), Calendar.newConferenceProperties(), Calendar.newConferenceRequestStatus(), Calendar.newConferenceSolution(),
      Calendar.newConferenceSolutionKey(), Calendar.newCreateConferenceRequest(), Calendar.newEntryPoint(), Calendar.newEventAttachment(), Calendar.newEventAttendee(),
      Calendar.newEventCreator(), Calendar.newEventDateTime(), Calendar.newEventExtendedProperties(), Calendar.newEventGadget(), Calendar.newEventOrganizer(),
      Calendar.newEventReminder(), Calendar.newEventReminders(), Calendar.newEventSource(), Calendar.newEventWorkingLocationProperties(),
      Calendar.newEventWorkingLocationPropertiesCustomLocation(), Calendar.newEventWorkingLocationPropertiesOfficeLocation(), Calendar.newFreeBusyRequest(),
      Calendar.newFreeBusyRequestItem()`;
    const made = runScript(`return JSON.stringify([${constructors}]);`, newWorkspace(), manifest);
    expect(made).toBe(`[${Array.from({ length: 31 }, () => '{}').join()}]`);
  });
});

describe('Calendar has limits', () => {
  test('new events a day are counted; both services then refuse in their own words', () => {
    const workspace = newWorkspace();
    const create = "CalendarApp.createEvent('x', new Date(1), new Date(2));";
    workspace.faults.quota('calendarEvents', 1);
    expect(errorOf(`${create} ${create}`, workspace)).toBe('Service invoked too many times for one day: calendar.');
    expect(runScript(`try { Calendar.Events.insert({ ${times} }, 'primary'); } catch (x) { return [x.name, x.details.code, x.details.message]; }`, workspace, manifest)).toEqual(['GoogleJsonResponseException', 403, 'Calendar usage limits exceeded.']);
    workspace.clock.advance('24h');
    expect(errorOf(create, workspace)).toBe('no error');
  });

  test('a burst is refused where a test says so, and what counts is counted', () => {
    const workspace = newWorkspace();
    const text = 'Service invoked too many times in a short time: Calendar. Try Utilities.sleep(1000) between calls.';
    const project = projectOf("const c = CalendarApp.getDefaultCalendar(); const e = c.createEvent('x', new Date(1), new Date(2)); e.setTitle('y'); e.getTitle(); Calendar.Events.list('primary');", workspace, manifest);
    workspace.calls.reset();
    project.run('main');
    expect(workspace.calls.byMethod()).toEqual({ 'CalendarApp.getDefaultCalendar': 1, 'CalendarApp.Calendar.createEvent': 1, 'CalendarApp.CalendarEvent.setTitle': 1, 'Calendar.Events.list': 1 });
    workspace.faults.failAt(2, 'before', text);
    expect(() => project.run('main')).toThrow(text);
  });
});
