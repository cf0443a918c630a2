import { errorOf, newWorkspace, runScript } from '../support/runScript';

const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', dependencies: { enabledAdvancedServices: [{ userSymbol: 'Calendar', version: 'v3', serviceId: 'calendar' }] } }) };
const times = "start: { dateTime: '2026-11-23T09:00:00+07:00' }, end: { dateTime: '2026-11-23T10:00:00+07:00' }";
const run = (body: string, workspace = newWorkspace()): unknown => runScript(body, workspace, manifest);
const insert = (fields = '', options = '{}'): string => `Calendar.Events.insert({ summary: 'Klinik', ${fields} ${times} }, 'primary', ${options})`;

describe('Calendar.Events guards against doubled and stale writes', () => {
  test('an id of our own makes one event however often it is sent, also after it was deleted', () => {
    expect(run(`const id = 'klinik0001'; const e = ${insert("id: 'klinik0001',")}; const again = () => { try { ${insert("id: 'klinik0001',")}; } catch (x) { return [x.name, x.details.code, x.details.message, x.details.errors[0].reason]; } };
      const first = again(); Calendar.Events.remove('primary', id); return [e.id, e.iCalUID, first, again()[1]];`)).toEqual(['klinik0001', 'klinik0001@google.com', ['GoogleJsonResponseException', 409, 'The requested identifier already exists.', 'duplicate'], 409]);
    expect(errorOf(`${insert("id: 'LK-1',")};`, newWorkspace(), manifest)).toBe('API call to calendar.events.insert failed with error: Invalid resource id value.');
  });

  test('a deleted event is shown as cancelled, listed with showDeleted, restored by its status, and not deleted twice', () => {
    expect(run(`const e = ${insert()}; Calendar.Events.remove('primary', e.id); const count = (o) => Calendar.Events.list('primary', o).items.length; const shown = [Calendar.Events.get('primary', e.id).status, count({}), count({ showDeleted: true }), CalendarApp.getEventById(e.iCalUID)];
      let gone; try { Calendar.Events.remove('primary', e.id); } catch (x) { gone = [x.message, x.details.code, x.details.errors[0].reason]; } return shown.concat([gone, Calendar.Events.patch({ status: 'confirmed' }, 'primary', e.id).status, count({})]);`)).toEqual(['cancelled', 0, 1, null, ['API call to calendar.events.delete failed with error: Resource has been deleted', 410, 'deleted'], 'confirmed', 1]);
    expect(errorOf("Calendar.Events.remove('primary', 'nope');", newWorkspace(), manifest)).toBe('API call to calendar.events.delete failed with error: Not Found');
  });

  test('If-Match refuses a change of what has changed; If-None-Match an unchanged event; a new time raises the sequence', () => {
    expect(run(`const e = ${insert()}; const p = Calendar.Events.patch({ summary: 'b' }, 'primary', e.id, {}, { 'If-Match': e.etag }); const code = (f) => { try { f(); } catch (x) { return [x.details.code, x.details.message]; } };
      const moved = Calendar.Events.patch({ start: { dateTime: '2026-11-23T08:00:00+07:00' } }, 'primary', e.id); return [p.etag !== e.etag, p.sequence, moved.sequence, code(() => Calendar.Events.update({ ${times} }, 'primary', e.id, {}, { 'If-Match': e.etag })), code(() => Calendar.Events.remove('primary', e.id, {}, { 'If-Match': e.etag })), code(() => Calendar.Events.get('primary', e.id, {}, { 'If-None-Match': moved.etag })), Calendar.Events.get('primary', e.id).summary];`)).toEqual([true, 0, 1, [412, 'Precondition Failed'], [412, 'Precondition Failed'], [304, 'Not Modified'], 'b']);
  });
});

describe('Calendar.Events.list synchronizes', () => {
  test('a sync token brings what has changed since, deleted events as such', () => {
    expect(run(`const kept = ${insert()}; const gone = ${insert()}; const first = Calendar.Events.list('primary', { maxResults: 1 }); const last = Calendar.Events.list('primary', { maxResults: 1, pageToken: first.nextPageToken }); const sync = (t) => Calendar.Events.list('primary', { syncToken: t });
      const none = sync(last.nextSyncToken); Calendar.Events.patch({ summary: 'baru' }, 'primary', kept.id); Calendar.Events.remove('primary', gone.id); const some = sync(none.nextSyncToken);
      return [first.nextSyncToken, none.items.length, some.items.map(e => [e.id === kept.id, e.status, e.summary]), sync(some.nextSyncToken).items.length];`)).toEqual([undefined, 0, [[true, 'confirmed', 'baru'], [false, 'cancelled', undefined]], 0]);
  });

  test('an old token asks for a full sync; restrictions do not go with a token', () => {
    const workspace = newWorkspace();
    const token = String(run("return Calendar.Events.list('primary').nextSyncToken;", workspace));
    expect(errorOf(`Calendar.Events.list('primary', { syncToken: '${token}', q: 'x' });`, workspace, manifest)).toBe('API call to calendar.events.list failed with error: Sync token cannot be used with other query restrictions.');
    workspace.clock.advance('31d');
    expect(run(`try { Calendar.Events.list('primary', { syncToken: '${token}' }); } catch (x) { return [x.message, x.details.code]; }`, workspace)).toEqual(['API call to calendar.events.list failed with error: Sync token is no longer valid, a full sync is required.', 410]);
  });

  test('events are found by shared and private properties and by iCalUID; a property set to null is gone', () => {
    expect(run(`const a = ${insert("extendedProperties: { shared: { tiket: 'LK-1' }, private: { tahap: '2' } },")}; ${insert()}; const ids = (o) => Calendar.Events.list('primary', o).items.map(e => e.id === a.id);
      const found = [ids({ sharedExtendedProperty: 'tiket=LK-1' }), ids({ privateExtendedProperty: ['tahap=2'] }), ids({ privateExtendedProperty: ['tahap=3'] }), ids({ iCalUID: a.iCalUID })]; return found.concat([Calendar.Events.patch({ extendedProperties: { private: { tahap: null } } }, 'primary', a.id).extendedProperties]);`)).toEqual([[true], [true], [], [true], { shared: { tiket: 'LK-1' } }]);
  });

  test.each([
    ["Calendar.Events.list('primary', { orderBy: 'startTime' });", 'API call to calendar.events.list failed with error: The requested ordering is not available for the particular query.'],
    ["Calendar.Events.list('primary', { timeMin: '2026-11-24T00:00:00Z', timeMax: '2026-11-23T00:00:00Z' });", 'API call to calendar.events.list failed with error: The specified time range is empty.'],
    ["Calendar.Events.insert({ start: { date: '2026-11-23' }, end: { dateTime: '2026-11-24T00:00:00Z' } }, 'primary');", 'API call to calendar.events.insert failed with error: Start and end times must either both be date or both be dateTime.'],
    [`${insert("recurrence: ['RRULE:FREQ=SOMETIMES'],")};`, 'API call to calendar.events.insert failed with error: Invalid recurrence rule.'],
    [`${insert("source: { url: 'https://x.example' },")};`, 'Calendar.Events.insert (field source)'],
  ])('%s', (body, text) => {
    expect(errorOf(body, newWorkspace(), manifest)).toContain(text);
  });
});

describe('Calendar.Events repeats events', () => {
  test('a recurring event is one entry, or its instances; one instance or all may be changed and removed', () => {
    expect(run(`const s = ${insert("recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],")}; const list = (o) => Calendar.Events.list('primary', o).items; const all = list({ singleEvents: true, orderBy: 'startTime' }); const seen = [s.recurrence, list().map(e => e.id === s.id), all.map(e => [e.id.replace(s.id, ''), e.recurringEventId === s.id, e.start.dateTime])];
      const token = Calendar.Events.list('primary').nextSyncToken; Calendar.Events.remove('primary', all[1].id); const changed = Calendar.Events.list('primary', { syncToken: token }).items.map(e => [e.id.replace(s.id, ''), e.status]);
      Calendar.Events.patch({ summary: 'semua' }, 'primary', s.id); const names = Calendar.Events.instances('primary', s.id).items.map(e => e.summary);
      Calendar.Events.patch({ recurrence: ['RRULE:FREQ=DAILY;COUNT=2'], start: { dateTime: '2026-11-24T09:00:00+07:00' }, end: { dateTime: '2026-11-24T10:00:00+07:00' } }, 'primary', s.id); const anew = list({ singleEvents: true }).map(e => [e.start.dateTime, e.summary]); Calendar.Events.remove('primary', s.id); return seen.concat([changed, names, anew, list({ singleEvents: true }).length, Calendar.Events.get('primary', s.id).status]);`)).toEqual([
      ['RRULE:FREQ=WEEKLY;COUNT=3'], [true],
      [['_20261123T020000Z', true, '2026-11-23T09:00:00+07:00'], ['_20261130T020000Z', true, '2026-11-30T09:00:00+07:00'], ['_20261207T020000Z', true, '2026-12-07T09:00:00+07:00']],
      [['_20261130T020000Z', 'cancelled']], ['semua', 'semua'], [['2026-11-24T09:00:00+07:00', 'semua'], ['2026-11-25T09:00:00+07:00', 'semua']], 0, 'cancelled',
    ]);
  });

  test.each([
    ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=2', ['11-23', '12-08', '01-12']],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231', ['11-23', '11-27', '12-25']],
    ['RRULE:FREQ=YEARLY;BYYEARDAY=1;COUNT=1', ['11-23', '01-01']],
    ['RRULE:FREQ=YEARLY;BYWEEKNO=49;COUNT=1', ['11-23', '11-30']],
    ['RRULE:FREQ=DAILY;COUNT=3|EXDATE;TZID=Asia/Jakarta:20261124T090000', ['11-23', '11-25']],
    ['RDATE:20261205T020000Z', ['11-23', '12-05']],
  ])('%s', (lines, dates) => {
    expect(run(`${insert(`recurrence: ${JSON.stringify(lines.split('|'))},`)}; return Calendar.Events.list('primary', { singleEvents: true, orderBy: 'startTime' }).items.map(e => e.start.dateTime.slice(5, 10));`)).toEqual(dates);
  });

  test('CalendarApp rules leave out days and name weeks and days of the year: addDailyExclusion, addMonthlyExclusion, addYearlyExclusion, onlyOnWeek, onlyOnWeeks, onlyOnYearDay, onlyOnYearDays, onlyInMonths', () => {
    const starts = (rule: string): unknown => run(`CalendarApp.createEventSeries('x', new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z'), CalendarApp.newRecurrence().addYearlyRule()${rule}); return CalendarApp.getEvents(new Date('2026-01-01'), new Date('2029-01-01')).map(e => Utilities.formatDate(e.getStartTime(), 'Asia/Jakarta', 'yy-MM-dd'));`);
    expect(starts('.times(1).addDailyRule().times(6).addDailyExclusion().interval(2)')).toEqual(['26-11-24', '26-11-26', '26-11-28']);
    expect(starts('.times(1).addDailyRule().times(3).addMonthlyExclusion().onlyOnMonthDay(24)')).toEqual(['26-11-23', '26-11-25']);
    expect(starts('.times(3).addYearlyExclusion().onlyInMonth(CalendarApp.Month.NOVEMBER).interval(2)')).toEqual(['27-11-23']);
    expect(starts('.onlyOnWeek(50).times(1)')).toEqual(['26-11-23', '26-12-07']);
    expect(starts('.onlyOnWeeks([1, 50]).times(2)')).toEqual(['26-11-23', '26-12-07', '27-01-04']);
    expect(starts('.onlyOnYearDay(60).times(1)')).toEqual(['26-11-23', '27-03-01']);
    expect(starts('.onlyOnYearDays([1, 365]).times(2)')).toEqual(['26-11-23', '26-12-31', '27-01-01']);
    expect(starts('.onlyInMonths([CalendarApp.Month.JANUARY, CalendarApp.Month.MARCH]).onlyOnMonthDay(5).times(2)')).toEqual(['26-11-23', '27-01-05', '27-03-05']);
  });
});

describe('Calendar.Events tells guests', () => {
  test('of a new time, of being asked, of being taken off, and of the end; the calendar file says the same', () => {
    const workspace = newWorkspace();
    run(`const e = ${insert("attendees: [{ email: 'siti@x.example' }, { email: 'budi@x.example', displayName: 'Budi', optional: true }],", "{ sendUpdates: 'all' }")}; Calendar.Events.patch({ start: { dateTime: '2026-11-23T08:00:00+07:00' }, attendees: [{ email: 'siti@x.example', responseStatus: 'accepted' }, { email: 'tono@x.example' }] }, 'primary', e.id, { sendUpdates: 'all' }); Calendar.Events.remove('primary', e.id, { sendUpdates: 'all' });`, workspace);
    expect(workspace.mail.sent().map((message) => [message.subject.split(':')[0], message.to.join(' '), message.headers['Sender'], message.attachments.map(({ name }) => name)])).toEqual([
      ['Invitation', 'siti@x.example budi@x.example'], ['Invitation', 'tono@x.example'], ['Updated invitation', 'siti@x.example'], ['Canceled event', 'budi@x.example'], ['Canceled event', 'siti@x.example tono@x.example'],
    ].map((row) => [...row, 'Google Calendar <calendar-notification@google.com>', ['invite.ics']]));
    const file = "GmailApp.search('subject:\"Canceled event\"')[0].getMessages()[0].getAttachments()[0].getDataAsString()";
    expect(String(runScript(`return ${file};`, workspace)).split('\r\n')).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'DTSTART:20261123T010000Z', 'STATUS:CANCELLED', 'SUMMARY:Klinik']));
  });

  test('externalOnly leaves colleagues out; without sendUpdates nobody is told; the Meet link goes where conferenceData is null', () => {
    const workspace = newWorkspace();
    expect(run(`const guests = "attendees"; const make = (o) => Calendar.Events.insert({ ${times}, attendees: [{ email: 'siti@perpustakaan.example' }, { email: 'budi@x.example' }], conferenceData: { createRequest: { requestId: 'r1' } } }, 'primary', o); make({}); const e = make({ sendUpdates: 'externalOnly', conferenceDataVersion: 1 });
      const without = Calendar.Events.patch({ conferenceData: null }, 'primary', e.id, { conferenceDataVersion: 1 }); return [e.conferenceData.createRequest.status.statusCode, e.conferenceData.createRequest.requestId, without.hangoutLink];`, workspace)).toEqual(['success', 'r1', undefined]);
    expect(workspace.mail.sent().map((message) => message.to)).toEqual([['budi@x.example']]);
  });

  test('a guest answers on the own calendar and changes nothing else', () => {
    const workspace = newWorkspace();
    const id = String(run(`return ${insert("attendees: [{ email: 'siti@perpustakaan.example' }],")}.id;`, workspace));
    const siti = (body: string): unknown => runScript(body, workspace, manifest, 'siti@perpustakaan.example');
    expect(siti(`const code = (f) => { try { f(); } catch (x) { return x.details ? [x.details.code, x.details.message] : x.message; } }; const seen = Calendar.Events.get('primary', '${id}'); return [seen.organizer, seen.attendees[0].self, code(() => Calendar.Events.patch({ summary: 'x' }, 'primary', '${id}')), code(() => CalendarApp.getEventById('${id}@google.com').setTitle('x')), Calendar.Events.patch({ attendees: [{ email: 'siti@perpustakaan.example', responseStatus: 'accepted' }] }, 'primary', '${id}').attendees[0].responseStatus];`)).toEqual([{ email: 'admin@perpustakaan.example' }, true, [403, 'Shared properties can only be changed by the organizer of the event.'], 'Action not allowed', 'accepted']);
    siti(`Calendar.Events.remove('primary', '${id}');`);
    expect(run(`const e = Calendar.Events.get('primary', '${id}'); return [e.status, e.attendees[0].responseStatus];`, workspace)).toEqual(['confirmed', 'declined']);
  });

  test('move gives the event to another calendar of the user', () => {
    expect(run(`const e = ${insert()}; const c = CalendarApp.createCalendar('Klinik'); const m = Calendar.Events.move('primary', e.id, c.getId()); return [m.organizer.email === c.getId(), Calendar.Events.list('primary').items.length, Calendar.Events.list(c.getId()).items.length];`)).toEqual([true, 0, 1]);
  });
});
