import { runChores } from '../../src/application/chores/chores';
import { readState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import type { RequestImage } from '../../src/domain/request';
import { changeStatus } from '../../src/domain/workflow';
import { request, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const configuration = startingConfiguration();

/** A request whose requester was asked on Monday 13 April 2026 at 10:00 by the clocks of its region. */
function asked(region: string, extra: Partial<RequestImage> = {}): RequestImage {
  const before = request('2026-04-13 07:30', ['Verifikasi 4 jam', 'Penyerahan 4 jam'], { region, noteToRequester: 'Tahun berapa?', ...extra });
  const outcome = changeStatus(before, 'waitingRequester', { now: wib('2026-04-13 10:00'), actor: 'ani@perpustakaan.example', calendar: configuration.calendars.of(region), reopenDays: 30 });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.image;
}

/** Lets the clock's chores run at instants, one after the other: what they order at each, and the status then. */
function turns(image: RequestImage, instants: readonly string[]): string[] {
  let kept = image;
  return instants.map((at) => {
    const work = new WorkUnit({ ...readState([]), images: new Map([[kept.ticket, kept]]) }, configuration, Date.parse(at));
    expect(runChores(work, { deskOwner: 'admin@p.example', statusAddress: () => 'https://desk.example/?t=1' })).toEqual([]);
    kept = work.images.get(kept.ticket) ?? kept;
    return [...work.outbox.values()].map(({ to, parameters, hoursOf }) => `${parameters.kind} ${to.join()} ${hoursOf ?? ''} ${parameters.until ?? ''} “${parameters.note ?? ''}”`).concat(kept.status === 'waitingRequester' ? [] : [kept.status]).join('; ');
  });
}

test('In the hours of the region, never at its closing or at night, the requester is reminded twice and told that it is closed; each once', () => {
  // 3 working days are over on Thursday 16 April at 16:00, 6 on Tuesday the 21st, 10 on Monday the 27th.
  expect(turns(asked('bandung'), ['2026-04-16T16:00:00+07:00', '2026-04-17T07:00:00+07:00', '2026-04-17T07:30:00+07:00', '2026-04-17T08:00:00+07:00', '2026-04-22T07:30:00+07:00', '2026-04-27T15:30:00+07:00', '2026-04-28T07:30:00+07:00'])).toEqual([
    '', '', 'reminder siti@riset.example bandung 2026-04-27 “Tahun berapa?”', '', 'reminder siti@riset.example bandung 2026-04-27 “Tahun berapa?”', '',
    'closed siti@riset.example bandung 2026-05-28 “Tahun berapa?”; closedWithoutAnswer',
  ]);
});

test('Ambon is reminded by its own morning, two hours before Bandung; whom no mail reaches is left to the librarian', () => {
  expect(turns(asked('ambon'), ['2026-04-17T07:30:00+09:00'])).toEqual(['reminder siti@riset.example ambon 2026-04-27 “Tahun berapa?”']);
  expect(turns(asked('bandung', { requesterEmail: null }), ['2026-04-17T07:30:00+07:00', '2026-05-29T07:30:00+07:00'])).toEqual(['', '']);
  // 14 and 15 May 2026 are a holiday and collective leave.
  expect(turns(asked('bandung', { awayUntil: '2026-05-03' }), ['2026-05-06T15:30:00+07:00', '2026-05-07T07:30:00+07:00'])).toEqual(['', 'reminder siti@riset.example bandung 2026-05-19 “Tahun berapa?”']);
});
