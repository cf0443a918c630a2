import fc from 'fast-check';
import { acceptProposal, agreeToWish, askForWish, isAgreed, keepForRequester, keepPromise, lapseProposal, proposeToLibrarian, proposeToRequester, type DateOutcome, type Standing } from '../../src/domain/agreement';
import { applyEvent, type DeskEvent } from '../../src/domain/event';
import { deriveDates } from '../../src/domain/promise';
import type { RequestImage, Status } from '../../src/domain/request';
import { changeStatus, moveToStage, type Moment, type Outcome } from '../../src/domain/workflow';
import { request, standardCalendar, wib } from './requestBuilder';

const ani = 'ani@perpustakaan.example';
const siti = 'siti@riset.example';
/** Not a whole minute: people press at any instant. */
const aboutAMinute = 61_003;

/** One thing that a side says, or that happens in between; days and names of proposals are drawn, right and wrong ones. */
type Step =
  | { readonly by: 'requester' | 'librarian'; readonly says: 'yes' | 'no' | 'day'; readonly day: string; readonly stale: boolean; readonly standing: Standing }
  | { readonly by: 'desk' }
  | { readonly by: 'work'; readonly status: Status; readonly stage: number };

const day = fc.integer({ min: -5, max: 40 }).map((days) => new Date(Date.UTC(2026, 3, 7 + days)).toISOString().slice(0, 10));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ by: fc.constantFrom('requester', 'librarian'), says: fc.constantFrom('yes', 'no', 'day'), day, stale: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0), standing: fc.constantFrom<Standing>('assignee', 'coordinator', 'other') }) },
  { weight: 2, arbitrary: fc.constant({ by: 'desk' as const }) },
  { weight: 2, arbitrary: fc.record({ by: fc.constant('work' as const), status: fc.constantFrom<Status>('inProgress', 'waitingRequester', 'waitingOthers'), stage: fc.integer({ min: 0, max: 4 }) }) },
);
const norm = fc.constantFrom('1 jam', '4 jam', '9 jam', '1 hari', '2 hari', '5 hari', '3 hari °', '2 hari °°');
const history = fc.record({
  stages: fc.array(norm, { minLength: 1, maxLength: 5 }).map((norms) => norms.map((text, index) => `T${index} ${text}`)),
  wish: fc.option(day),
  steps: fc.array(fc.record({ step, after: fc.integer({ min: 0, max: 500 }) }), { maxLength: 12 }),
});

function act(image: RequestImage, chosen: Step, now: number): DateOutcome | Outcome {
  const actor = chosen.by === 'requester' ? siti : chosen.by === 'desk' ? 'desk' : ani;
  const moment: Moment = { now, actor, calendar: standardCalendar, reopenDays: 30 };
  if (chosen.by === 'desk') return lapseProposal(image, moment);
  if (chosen.by === 'work') return chosen.stage === 0 ? changeStatus(image, chosen.status, moment) : moveToStage(image, `T${chosen.stage}`, moment);
  const named = chosen.stale ? 1 : (image.proposal?.at ?? null);
  if (chosen.by === 'requester') {
    if (chosen.says === 'day') return proposeToLibrarian(image, named, chosen.day, moment);
    return chosen.says === 'yes' ? acceptProposal(image, named ?? 0, moment) : keepForRequester(image, named ?? 0, moment);
  }
  if (chosen.says === 'day') return proposeToRequester(image, chosen.day, chosen.standing, moment);
  return chosen.says === 'yes' ? agreeToWish(image, chosen.standing, moment) : keepPromise(image, moment);
}

/** Plays a history; tells every step that was not refused. */
function play(drawn: typeof history extends fc.Arbitrary<infer T> ? T : never, seen: (before: RequestImage, after: RequestImage, events: readonly DeskEvent[]) => void): void {
  let image = request('2026-04-07 08:00', drawn.stages, { neededBy: drawn.wish });
  let now = wib('2026-04-07 08:00');
  const take = (outcome: DateOutcome | Outcome): void => {
    if (!outcome.ok) return;
    seen(image, outcome.image, outcome.events);
    image = outcome.image;
  };
  take(askForWish(image, { now, actor: siti, calendar: standardCalendar }));
  for (const { step: chosen, after } of drawn.steps) {
    now += after * aboutAMinute;
    take(act(image, chosen, now));
  }
}

test('what is agreed is the date of the whole and of the last stage, no stage is due before the one ahead of it or before now, and the dates follow from the facts', () => {
  let agreements = 0;
  fc.assert(
    fc.property(history, (drawn) => {
      play(drawn, (_, after, events) => {
        const agreed = events.find((event) => event.type === 'dateAgreed');
        if (!agreed) return;
        agreements += 1;
        expect(after.dueAt).toBe(after.agreement?.due);
        expect(after.stages[after.stages.length - 1]?.dueAt).toBe(after.agreement?.due);
        const dates = after.stages.slice(after.stageIndex).map((stage) => stage.dueAt ?? 0);
        expect(dates).toEqual([...dates].sort((one, other) => one - other));
        expect(dates[0]).toBeGreaterThanOrEqual(agreed.at);
        expect(deriveDates(standardCalendar, after)).toEqual({ stages: after.stages, dueAt: after.dueAt });
      });
    }),
    { numRuns: 2_000 },
  );
  expect(agreements).toBeGreaterThan(200);
});

test('there is no agreement to which one side has not said yes: either it answers a proposal of the other, or it is the day that the requester needs', () => {
  fc.assert(
    fc.property(history, (drawn) => {
      play(drawn, (before, after, events) => {
        for (const event of events) {
          if (event.type !== 'dateAgreed') {
            // Nothing else makes a date binding, and silence or a no changes no date.
            if (isAgreed(after)) expect(isAgreed(before)).toBe(true);
            if (['dateProposed', 'standardKept', 'proposalLapsed'].includes(event.type)) expect([after.dueAt, after.stages]).toEqual([before.dueAt, before.stages]);
            continue;
          }
          const { agreement } = after;
          expect([agreement?.proposedBy, agreement?.agreedBy].sort()).toEqual([ani, siti]);
          if (before.proposal === null) expect([before.neededBy !== null, agreement?.agreedBy]).toEqual([true, ani]);
          else expect(before.proposal).toMatchObject({ due: agreement?.due, by: agreement?.agreedBy === siti ? 'librarian' : 'requester' });
        }
      });
    }),
    { numRuns: 2_000 },
  );
});

test('the log alone leads to the same image', () => {
  fc.assert(
    fc.property(history, (drawn) => {
      const events: DeskEvent[] = [];
      let last: RequestImage = request('2026-04-07 08:00', drawn.stages, { neededBy: drawn.wish });
      const first = last;
      play(drawn, (_, after, more) => {
        events.push(...more);
        last = after;
      });
      expect((JSON.parse(JSON.stringify(events)) as DeskEvent[]).reduce(applyEvent, first)).toEqual(last);
    }),
    { numRuns: 500 },
  );
});
