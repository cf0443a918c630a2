import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkspace } from '../../../emulator/index';
import { newWorkspace, projectOf, runScript } from '../support/runScript';

const owner = 'admin@perpustakaan.example';
const watch = `ScriptApp.newTrigger('changed').forUserCalendar('${owner}').onEventUpdated().create();`;
const files = { 'Changed.gs': 'function changed(e) { console.log(e.calendarId, String(e.authMode), typeof e.triggerUid, CalendarApp.getEvents(new Date("2026-11-01"), new Date("2026-12-01")).map((event) => event.getTitle() + event.getGuestList().map((guest) => guest.getGuestStatus())).join()); }' };

describe('people use Google Calendar', () => {
  test('what they create, answer, move and remove fires onEventUpdated; what scripts do does not', () => {
    const workspace = newWorkspace();
    const project = projectOf(`${watch} CalendarApp.createEvent('skrip', new Date('2026-11-24T02:00:00Z'), new Date('2026-11-24T03:00:00Z')).deleteEvent();`, workspace, files);
    project.run('main');
    const id = workspace.calendars.create({ title: 'Klinik', start: '2026-11-23T09:00:00+07:00', end: '2026-11-23T10:00:00+07:00', guests: ['siti@x.example'] });
    workspace.calendars.answer(id, 'yes', 'siti@x.example');
    workspace.calendars.move(id, '2026-11-23T13:00:00+07:00', '2026-11-23T14:00:00+07:00');
    workspace.calendars.answer(id, 'no', 'siti@x.example');
    workspace.calendars.remove(id);
    expect(project.executions.slice(1).map((execution) => [execution.fn, execution.cause, execution.status, execution.log])).toEqual(
      ['KlinikINVITED', 'KlinikYES', 'KlinikINVITED', 'KlinikNO', ''].map((seen) => ['changed', 'installableTrigger', 'completed', [expect.stringContaining(`${owner} FULL string ${seen}`.trim())]]),
    );
    expect(workspace.mail.sent().map((message) => [message.subject.split(' @')[0], message.to])).toEqual([['Invitation: Klinik', ['siti@x.example']], ['Updated invitation: Klinik', ['siti@x.example']], ['Canceled event: Klinik', ['siti@x.example']]]);
  });

  test('a guest of the workspace sees the event, declines by removing it, and moves it only where guests may', () => {
    const workspace = newWorkspace();
    const siti = 'siti@perpustakaan.example';
    runScript(`CalendarApp.createEvent('Rapat', new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z'), { guests: '${siti}', location: 'Aula' });`, workspace);
    const [entry] = workspace.calendars.events(siti);
    expect(entry).toMatchObject({ title: 'Rapat', location: 'Aula', calendarId: owner, allDay: false, meetLink: null, start: new Date('2026-11-23T02:00:00Z'), guests: [{ email: siti, answer: 'none' }] });
    const id = entry?.id ?? '';
    expect(() => workspace.calendars.move(id, '2026-11-24T02:00:00Z', '2026-11-24T03:00:00Z', siti)).toThrow(`${siti} may not change the event ${id}`);
    runScript(`CalendarApp.getEvents(new Date('2026-11-23T00:00:00Z'), new Date('2026-11-24T00:00:00Z'))[0].setGuestsCanModify(true);`, workspace);
    workspace.calendars.move(id, '2026-11-24T02:00:00Z', '2026-11-24T03:00:00Z', siti);
    expect(workspace.mail.sent().map((message) => message.to)).toEqual([[owner]]);
    workspace.calendars.remove(id, siti);
    expect([workspace.calendars.events(siti).length, workspace.calendars.events().map((event) => [event.start.toISOString(), event.guests[0]?.answer])]).toEqual([0, [['2026-11-24T02:00:00.000Z', 'no']]]);
    expect(() => workspace.calendars.answer(id, 'yes', 'lain@x.example')).toThrow('lain@x.example is no guest of the event');
  });

  test('the calendar goes on in the next process', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'calendar-'));
    const first = createWorkspace({ now: '2026-11-22T00:00:00Z', stateDir: folder });
    const id = first.calendars.create({ title: 'Klinik', start: '2026-11-23T02:00:00Z', end: '2026-11-23T03:00:00Z' });
    first.close();
    const second = createWorkspace({ stateDir: folder });
    expect(second.calendars.events().map((event) => [event.id, event.title])).toEqual([[id, 'Klinik']]);
    second.close();
    rmSync(folder, { recursive: true });
  });
});
