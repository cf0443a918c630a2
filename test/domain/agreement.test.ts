import { closingOn, standardDue } from '../../src/domain/agreedDates';
import {
  acceptProposal, agreeToWish, askForWish, isAgreed, keepForRequester, keepPromise, lapseProposal, proposeToLibrarian, proposeToRequester, standingOf,
  type DateMoment, type DateOutcome,
} from '../../src/domain/agreement';
import type { Librarian, Role } from '../../src/domain/assignment';
import type { RequestImage } from '../../src/domain/request';
import { deriveDates } from '../../src/domain/promise';
import { changeStatus, handOver, moveToStage, setAppointment, type Outcome } from '../../src/domain/workflow';
import { parseCalendar } from '../../src/domain/workingTime';
import { request, standardCalendar, standardHours, wall, wib } from './requestBuilder';

const ani = 'ani@perpustakaan.example';
const siti = 'siti@riset.example';
/** Submitted on Tuesday 7 April 2026 at 08:00; by the standard Verifikasi is due at 12:00, Penelusuran on Thursday, the whole on Friday at 11:30. */
const search = ['Verifikasi 4 jam', 'Penelusuran 2 hari', 'Penyerahan 4 jam'];

const at = (time: string, actor = ani): DateMoment => ({ now: wib(time), actor, calendar: standardCalendar });
const working = (time: string) => ({ ...at(time), reopenDays: 30 });
const dates = (image: RequestImage): (string | null)[] => image.stages.map((stage) => wall(stage.dueAt));

function done(outcome: DateOutcome | Outcome): RequestImage {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.image;
}

function refusal(outcome: DateOutcome): string {
  if (outcome.ok) throw new Error('not refused');
  return 'because' in outcome.refusal ? `${outcome.refusal.code}: ${outcome.refusal.because}` : outcome.refusal.code;
}

function wished(day: string | null, stages = search, extra: Partial<RequestImage> = {}): RequestImage {
  return done(askForWish(request('2026-04-07 08:00', stages, { neededBy: day, ...extra }), at('2026-04-07 08:00', siti)));
}

describe('Dibutuhkan Tanggal', () => {
  test.each([
    ['2026-04-09', '2026-04-09 16:00', 'a Thursday'],
    ['2026-04-10', '2026-04-10 16:30', 'a Friday, which closes later'],
    ['2026-04-11', '2026-04-10 16:30', 'a Saturday: the Friday before it'],
    ['2026-04-12', '2026-04-10 16:30', 'a Sunday: the Friday before it'],
    ['2026-04-04', '2026-04-03 16:30', 'a day that is over'],
    ['0001-01-01', '2025-04-04 16:30', 'a mistyped year: a year ago, and a Sunday'],
    ['9999-12-31', '2036-04-14 16:00', 'a mistyped year: ten years from now'],
  ])('%s means %s (%s)', (day, closing) => {
    expect(wall(closingOn(standardCalendar, day, wib('2026-04-07 08:00')))).toBe(closing);
  });

  test('earlier than the promise is a proposal, to be answered by the end of the next working day; Friday’s by the end of Monday', () => {
    expect(wished('2026-04-09').proposal).toEqual({
      by: 'requester', actor: siti, due: wib('2026-04-09 16:00'), at: wib('2026-04-07 08:00'), answerBy: wib('2026-04-08 16:00'),
    });
    const friday = request('2026-04-10 15:00', search, { neededBy: '2026-04-13' });
    expect(wall(done(askForWish(friday, at('2026-04-10 15:00', siti))).proposal?.answerBy)).toBe('2026-04-13 16:00');
  });

  test('later than the promise, or none, asks nothing', () => {
    for (const day of ['2026-04-10', '2026-04-30', null]) expect(wished(day).proposal).toBeNull();
  });

  test('that is taken back or put off takes the question back', () => {
    const asked = wished('2026-04-09');
    const later = done(askForWish({ ...asked, neededBy: '2026-04-20' }, at('2026-04-07 09:00', siti)));
    expect(later).toMatchObject({ proposal: null, standardKept: { by: 'requester' } });
    expect(wall(later.dueAt)).toBe('2026-04-10 11:30');
  });

  test('in the past is asked like any other, and can be answered with anything but yes', () => {
    const image = wished('2026-04-06');
    expect(wall(image.proposal?.due)).toBe('2026-04-06 16:00');
    expect(refusal(agreeToWish(image, 'assignee', at('2026-04-07 09:00')))).toBe('past');
    expect(done(proposeToRequester(image, '2026-04-08', 'assignee', at('2026-04-07 09:00'))).proposal?.by).toBe('librarian');
    expect(done(keepPromise(image, at('2026-04-07 09:00'))).standardKept).toEqual({ by: 'librarian', at: wib('2026-04-07 09:00') });
  });

  test('asks nothing where the date follows from an appointment', () => {
    const image = wished('2026-04-08', ['Verifikasi 4 jam', 'Pendampingan janji temu', 'Penyerahan 4 jam']);
    expect(image.proposal).toBeNull();
    const met = done(setAppointment(image, wib('2026-04-15 09:00'), working('2026-04-07 09:00')));
    expect(refusal(proposeToRequester(met, '2026-04-20', 'assignee', at('2026-04-07 10:00')))).toBe('byAppointment');
  });
});

describe('An agreement', () => {
  test('binds the whole, and gives the stages that are left their part of the time: days end with the day, the last stage has the agreed date', () => {
    const image = done(agreeToWish(wished('2026-04-09'), 'assignee', at('2026-04-07 09:00')));
    // From Tuesday 09:00 to Thursday 16:00 are 1,260 minutes; by the standard the stages had 180, 1,080 and 240 of 1,500. Penelusuran would end with
    // Thursday, which is the agreed date itself, so it ends at its part: 151 + 907 minutes from now.
    expect(dates(image)).toEqual(['2026-04-07 11:31', '2026-04-09 11:38', '2026-04-09 16:00']);
    expect(wall(image.dueAt)).toBe('2026-04-09 16:00');
    expect(image.agreement).toEqual({ due: wib('2026-04-09 16:00'), proposedBy: siti, agreedBy: ani, at: wib('2026-04-07 09:00') });
    expect(image.promise).toEqual({ basis: 'agreed', fixed: { at: wib('2026-04-07 09:00'), due: wib('2026-04-09 16:00'), minutes: null, counted: wib('2026-04-09 16:00') } });
    expect([image.proposal, image.standardKept]).toEqual([null, null]);
    expect(wall(standardDue(standardCalendar, image))).toBe('2026-04-10 11:30');
  });

  test('on a later date stretches the stages: those counted in days end with a day', () => {
    const image = done(agreeToWish(wished('2026-04-20'), 'assignee', at('2026-04-07 09:00')));
    // 4,410 minutes until then. Verifikasi has 529 of them; of the other 3,881 Penelusuran has 3,175, which end on Friday at 10:44: on Friday, therefore.
    expect(dates(image)).toEqual(['2026-04-08 10:19', '2026-04-17 16:30', '2026-04-20 16:00']);
    expect(wall(image.dueAt)).toBe('2026-04-20 16:00');
  });

  test('leaves alone what is over, and moves with later waits only', () => {
    let image = done(changeStatus(wished('2026-04-09'), 'inProgress', working('2026-04-07 09:00')));
    image = done(changeStatus(image, 'waitingRequester', working('2026-04-07 10:00')));
    image = done(agreeToWish(image, 'assignee', at('2026-04-07 11:00')));
    // 1,140 minutes until then, of which Penelusuran has 1,200 of 1,440 parts: 950.
    expect(dates(image)).toEqual(['2026-04-07 12:00', '2026-04-09 11:50', '2026-04-09 16:00']);
    expect(image.waitedMinutes.requester).toBe(60);
    // Waited one hour before the agreement and 60 + 180 minutes after it: only these four hours move the agreed dates.
    image = done(changeStatus(image, 'inProgress', working('2026-04-07 16:00')));
    expect(image.waitedMinutes.requester).toBe(300);
    expect(wall(image.dueAt)).toBe('2026-04-10 11:30');
    expect(dates(image)[2]).toBe('2026-04-10 11:30');
  });

  test('is kept by the stages as they begin, and done again a stage has its own time', () => {
    let image = done(agreeToWish(wished('2026-04-20'), 'assignee', at('2026-04-07 09:00')));
    image = done(moveToStage(image, 'Penelusuran', working('2026-04-07 10:00')));
    expect(dates(image).slice(1)).toEqual(['2026-04-17 16:30', '2026-04-20 16:00']);
    image = done(moveToStage(image, 'Verifikasi', working('2026-04-08 08:00')));
    expect(dates(image)[0]).toBe('2026-04-08 12:00');
    expect(wall(image.dueAt)).toBe('2026-04-20 16:00');
  });

  test('is moved by no holiday that is entered later, and by no other region’s hours', () => {
    const image = done(agreeToWish(wished('2026-04-09'), 'assignee', at('2026-04-07 09:00')));
    const holiday = parseCalendar({ ...standardHours, tz: 'Asia/Jakarta', holidays: ['2026-04-08'] });
    expect(wall(deriveDates(holiday, image).dueAt)).toBe('2026-04-09 16:00');
    const ambon = parseCalendar({ ...standardHours, tz: 'Asia/Jayapura' });
    const given = done(handOver(image, { region: 'ambon', calendar: ambon, assignee: 'amos@p', assigneeName: 'Amos', because: 'byHand' }, working('2026-04-07 10:00')));
    expect([wall(given.dueAt), isAgreed(given), given.stages[2]?.dueAt]).toEqual(['2026-04-09 16:00', true, given.dueAt]);
  });

  test('can be made about a request that is late already: from now on', () => {
    const image = done(agreeToWish(wished('2026-04-30'), 'assignee', at('2026-04-13 08:00')));
    expect(wall(image.dueAt)).toBe('2026-04-30 16:00');
    expect(image.stages.every((stage) => (stage.dueAt ?? 0) > wib('2026-04-13 08:00'))).toBe(true);
  });

  test('stays when a later proposal is declined or not answered, and cannot be taken back by one side', () => {
    const agreed = done(agreeToWish(wished('2026-04-09'), 'assignee', at('2026-04-07 09:00')));
    expect(refusal(keepPromise(agreed, at('2026-04-07 09:30')))).toBe('agreedBinds');
    const proposed = done(proposeToRequester(agreed, '2026-04-14', 'assignee', at('2026-04-07 10:00')));
    const declined = done(keepForRequester(proposed, proposed.proposal?.at ?? 0, at('2026-04-07 11:00', siti)));
    const lapsed = done(lapseProposal(proposed, at('2026-04-08 16:01', 'desk')));
    for (const image of [declined, lapsed]) {
      expect([wall(image.dueAt), image.proposal, image.standardKept, isAgreed(image)]).toEqual(['2026-04-09 16:00', null, null, true]);
    }
  });
});

describe('Back and forth', () => {
  const proposed = done(proposeToRequester(wished('2026-04-08'), '2026-04-09', 'assignee', at('2026-04-07 09:00')));
  const named = proposed.proposal?.at ?? 0;

  test('the requester accepts what the librarian proposes, and both names stand in the agreement', () => {
    const image = done(acceptProposal(proposed, named, at('2026-04-07 10:00', siti)));
    expect(image.agreement).toMatchObject({ proposedBy: ani, agreedBy: siti, due: wib('2026-04-09 16:00') });
  });

  test('either side agrees by naming the other’s day', () => {
    const requester = done(proposeToLibrarian(proposed, named, '2026-04-09', at('2026-04-07 10:00', siti)));
    const librarian = done(proposeToRequester(wished('2026-04-09'), '2026-04-09', 'assignee', at('2026-04-07 10:00')));
    for (const image of [requester, librarian]) expect([isAgreed(image), wall(image.dueAt)]).toEqual([true, '2026-04-09 16:00']);
  });

  test('a counter-proposal of the requester becomes what they need, with a working day of its own to answer', () => {
    const image = done(proposeToLibrarian(proposed, named, '2026-04-14', at('2026-04-07 10:00', siti)));
    expect(image).toMatchObject({ neededBy: '2026-04-14', proposal: { by: 'requester', due: wib('2026-04-14 16:00'), answerBy: wib('2026-04-08 16:00') } });
  });

  test('a librarian takes an own proposal back: with no wish behind it, it is as if nothing had been said', () => {
    const unasked = done(proposeToRequester(wished(null), '2026-04-14', 'assignee', at('2026-04-07 09:00')));
    expect(done(keepPromise(unasked, at('2026-04-07 10:00')))).toMatchObject({ proposal: null, standardKept: null, dueAt: wib('2026-04-10 11:30') });
    expect(done(keepPromise(proposed, at('2026-04-07 10:00')))).toMatchObject({ proposal: null, standardKept: { by: 'librarian' } });
  });

  test('an answer to anything but the proposal that stands is refused, and so is one that comes too late', () => {
    const again = done(proposeToRequester(proposed, '2026-04-13', 'assignee', at('2026-04-07 11:00')));
    expect(refusal(acceptProposal(again, named, at('2026-04-07 12:00', siti)))).toBe('changed');
    expect(refusal(proposeToLibrarian(again, null, '2026-04-14', at('2026-04-07 12:00', siti)))).toBe('changed');
    expect(refusal(keepForRequester(again, named, at('2026-04-07 12:00', siti)))).toBe('changed');
    expect(done(acceptProposal(proposed, named, at('2026-04-08 16:00', siti))).agreement).not.toBeNull();
    expect(refusal(acceptProposal(proposed, named, at('2026-04-08 16:01', siti)))).toBe('lapsed');
    expect(refusal(acceptProposal(wished('2026-04-09'), wib('2026-04-07 08:00'), at('2026-04-07 12:00', siti)))).toBe('changed');
  });

  test('silence closes a proposal after its time and not before; the standard binds', () => {
    expect(done(lapseProposal(proposed, at('2026-04-08 16:00', 'desk'))).proposal).toEqual(proposed.proposal);
    const image = done(lapseProposal(proposed, at('2026-04-08 16:01', 'desk')));
    expect(image).toMatchObject({ proposal: null, standardKept: { by: 'silence' }, dueAt: wib('2026-04-10 11:30') });
  });

  test('nobody proposes what is promised already, or agrees where nothing was asked', () => {
    const image = request('2026-04-07 13:00', ['Penelusuran 2 hari']);
    expect(refusal(proposeToRequester(image, '2026-04-09', 'assignee', at('2026-04-07 14:00')))).toBe('alreadyPromised');
    expect(refusal(agreeToWish(image, 'assignee', at('2026-04-07 14:00')))).toBe('nothingAsked');
    expect(refusal(keepPromise(image, at('2026-04-07 14:00')))).toBe('nothingAsked');
    expect(refusal(agreeToWish(proposed, 'assignee', at('2026-04-07 14:00')))).toBe('waitingForRequester');
    const delivered = done(changeStatus(proposed, 'delivered', working('2026-04-07 14:00')));
    expect(refusal(acceptProposal(delivered, named, at('2026-04-07 15:00', siti)))).toBe('notInService');
  });
});

describe('Who may promise', () => {
  const withOthers = ['Verifikasi 4 jam', 'Permintaan data 5 hari °°', 'Penyerahan 4 jam'];
  const person = (email: string, role: Role, regions: readonly string[] | '*'): Librarian =>
    ({ name: email, email, role, regions, homeRegion: null, services: '*', substitute: null, active: true });
  const people = [person(ani, 'librarian', ['bandung']), person('budi@p', 'librarian', ['bandung']), person('kartika@p', 'coordinator', ['bandung']),
    person('kris@p', 'coordinator', ['ambon']), person('hendra@p', 'head', ['ambon']), person('rini@p', 'admin', '*')];

  test.each([
    [ani, 'assignee'], ['unknown', 'assignee'], ['budi@p', 'other'], ['kris@p', 'other'], ['kartika@p', 'coordinator'], ['hendra@p', 'coordinator'], ['rini@p', 'coordinator'], ['x@p', 'other'],
  ])('%s speaks as %s', (actor, standing) => {
    expect(standingOf(actor, wished(null), people)).toBe(standing);
  });

  test('the assignee promises own hours; somebody else’s promise, and an earlier date with others in it, is a coordinator’s', () => {
    const own = wished('2026-04-09');
    const shared = wished('2026-04-13', withOthers);
    const moment = at('2026-04-07 09:00');
    expect(agreeToWish(own, 'assignee', moment).ok).toBe(true);
    expect(refusal(agreeToWish(own, 'other', moment))).toBe('coordinatorNeeded: notAssignee');
    expect(refusal(agreeToWish(shared, 'assignee', moment))).toBe('coordinatorNeeded: othersHours');
    expect(refusal(proposeToRequester(shared, '2026-04-14', 'assignee', moment))).toBe('coordinatorNeeded: othersHours');
    expect(agreeToWish(shared, 'coordinator', moment).ok).toBe(true);
    expect(agreeToWish(wished('2026-04-30', withOthers), 'assignee', moment).ok).toBe(true);
    expect(keepPromise(shared, moment).ok).toBe(true);
  });

  test('once others have done their part, the assignee may promise the rest', () => {
    let image = done(moveToStage(wished('2026-04-13', withOthers), 'Permintaan data', working('2026-04-07 09:00')));
    image = done(moveToStage(image, 'Penyerahan', working('2026-04-08 09:00')));
    expect(agreeToWish(image, 'assignee', at('2026-04-08 10:00')).ok).toBe(true);
  });
});
