import { errorOf, newWorkspace, runScript } from '../support/runScript';

const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', version: 'v3', serviceId: 'calendar' }] } }) };
const times = "start: { dateTime: '2026-11-23T09:00:00+07:00' }, end: { dateTime: '2026-11-23T10:00:00+07:00' }";

describe('the advanced service Calendar', () => {
  test('Events.insert makes an event with attendees and, where asked for, a Meet link', () => {
    const workspace = newWorkspace();
    const body = `const e = Calendar.Events.insert({ summary: 'Pendampingan', location: 'A', description: 'd', attendees: [{ email: 'siti@x.example' }], reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] }, extendedProperties: { shared: { tiket: 'LK-1' } }, conferenceData: { createRequest: { requestId: '1', conferenceSolutionKey: { type: 'hangoutsMeet' } } }, ${times} }, 'primary', { conferenceDataVersion: 1, sendUpdates: 'all' });
      const plain = Calendar.Events.insert({ conferenceData: { createRequest: {} }, ${times} }, 'primary'); const c = CalendarApp.getEventById(e.iCalUID);
      return [e.summary, e.start, e.attendees, /^https:\\/\\/meet\\.google\\.com\\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(e.hangoutLink), e.conferenceData.entryPoints[0].uri === e.hangoutLink, plain.hangoutLink, e.reminders, e.status, c.getTitle(), c.getTag('tiket'), c.getPopupReminders()];`;
    expect(runScript(body, workspace, manifest)).toEqual(['Pendampingan', { dateTime: '2026-11-23T09:00:00+07:00', timeZone: 'Asia/Jakarta' }, [{ email: 'siti@x.example', responseStatus: 'needsAction' }], true, true, undefined, { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] }, 'confirmed', 'Pendampingan', 'LK-1', [10]]);
    expect(workspace.mail.sent().map((message) => message.to)).toEqual([['siti@x.example']]);
  });

  test('patch changes what it names, update empties the rest, remove deletes, list finds by time and words', () => {
    const body = `const e = Calendar.Events.insert({ summary: 'a', description: 'd', start: { date: '2026-11-23' }, end: { date: '2026-11-24' } }, 'primary'); const other = Calendar.Events.insert({ summary: 'b', ${times} }, 'primary');
      const p = Calendar.Events.patch({ summary: 'c' }, 'primary', e.id); const u = Calendar.Events.update({ summary: 'u', start: { dateTime: '2026-11-24T09:00:00' }, end: { dateTime: '2026-11-24T10:00:00' } }, 'primary', e.id);
      const l = Calendar.Events.list('primary', { timeMin: '2026-11-24T00:00:00Z', timeMax: '2026-11-25T00:00:00Z', singleEvents: true, orderBy: 'startTime' }).items.map(x => x.summary); const q = Calendar.Events.list('primary', { q: 'b' }).items.length; const page = Calendar.Events.list('primary', { maxResults: 1 });
      const g = Calendar.Events.get('primary', e.id).start.dateTime; Calendar.Events.remove('primary', other.id); const busy = Calendar.Freebusy.query({ timeMin: '2026-11-24T00:00:00Z', timeMax: '2026-11-25T00:00:00Z', items: [{ id: 'primary' }] }).calendars.primary.busy;
      return [e.start, p.description, u.description, l, q, page.nextPageToken, g, Calendar.Events.list('primary').items.length, busy, Calendar.CalendarList.list().items[0].primary, Calendar.CalendarList.get('primary').id, [Calendar.newEvent(), Calendar.newEventDateTime(), Calendar.newEventAttendee()].length];`;
    expect(runScript(body, newWorkspace(), manifest)).toEqual([{ date: '2026-11-23' }, 'd', undefined, ['u'], 1, '1', '2026-11-24T09:00:00+07:00', 1, [{ start: '2026-11-24T02:00:00.000Z', end: '2026-11-24T03:00:00.000Z' }], true, 'admin@perpustakaan.example', 3]);
  });

  test('import copies an event once', () => {
    expect(runScript(`const a = Calendar.Events.import({ iCalUID: 'x@y', summary: 'a', ${times} }, 'primary'); const b = Calendar.Events.import({ iCalUID: 'x@y', summary: 'a', ${times} }, 'primary'); return [a.id === b.id, Calendar.Events.list('primary').items.length];`, newWorkspace(), manifest)).toEqual([true, 1]);
    expect(errorOf(`Calendar.Events.import({ ${times} }, 'primary');`, newWorkspace(), manifest)).toBe('API call to calendar.events.import failed with error: Missing iCalUID.');
  });

  test('instances of a series', () => {
    expect(runScript("const s = CalendarApp.createEventSeries('x', new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z'), CalendarApp.newRecurrence().addDailyRule().times(3)); return Calendar.Events.instances('primary', s.getId().replace('@google.com', '')).items.length;", newWorkspace(), manifest)).toBe(3);
  });

  test.each([
    ["Calendar.Events.get('primary', 'nope');", 'API call to calendar.events.get failed with error: Not Found'],
    ["Calendar.Events.list('lain@x.example');", 'API call to calendar.events.list failed with error: Not Found'],
    ["Calendar.Events.insert({ end: {} }, 'primary');", 'API call to calendar.events.insert failed with error: Missing start time.'],
    ["Calendar.Events.insert({ start: { dateTime: '2026-11-24T09:00:00Z' }, end: { dateTime: '2026-11-23T09:00:00Z' } }, 'primary');", 'API call to calendar.events.insert failed with error: The specified time range is empty.'],
    [`Calendar.Events.insert({ attendees: [{ email: 'foo' }], ${times} }, 'primary');`, 'API call to calendar.events.insert failed with error: Invalid attendee email.'],
    ["Calendar.Events.list('primary', { timeMin: '2026-11-24' });", 'API call to calendar.events.list failed with error: Bad Request'],
  ])('%s', (body, text) => {
    expect(errorOf(body, newWorkspace(), manifest)).toBe(text);
  });
});
