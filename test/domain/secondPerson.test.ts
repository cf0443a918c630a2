import type { Librarian, Role } from '../../src/domain/assignment';
import { checkOnLeaving, passChecks, uncheckedStage } from '../../src/domain/secondPerson';
import type { RequestImage } from '../../src/domain/request';
import type { StageRecord } from '../../src/domain/stage';
import { moveToStage, type Moment } from '../../src/domain/workflow';
import { request, standardCalendar, wib } from './requestBuilder';

const at = (mailbox: string): string => `${mailbox}@perpustakaan.example`;
const person = (mailbox: string, role: Role, region: string, active = true): Librarian => ({
  name: mailbox, email: at(mailbox), role, regions: region === '*' ? '*' : [region], homeRegion: null, services: '*', substitute: null, active,
});

const ani = person('ani', 'librarian', 'bandung');
const budi = person('budi', 'librarian', 'bandung');
const amos = person('amos', 'librarian', 'ambon');
const kartika = person('kartika', 'coordinator', '*');
const hendra = person('hendra', 'head', '');
const gone = person('gita', 'librarian', 'bandung', false);

/** Ani's request of Bandung at Telaah hasil (2), which began while she had it; stages at 1 and 3 want nobody. */
function reviewed(stage: Partial<StageRecord> = {}, extra: Partial<RequestImage> = {}): RequestImage {
  const image = request('2026-04-07 08:00', ['Verifikasi 4 jam', 'Visualisasi 2 hari', 'Telaah hasil 1 hari', 'Penyerahan 4 jam'], { status: 'inProgress', stageIndex: 2, ...extra });
  const stages = image.stages.map((one, index) => (index === 2 ? { ...one, secondPerson: true as const, startedAt: wib('2026-04-09 08:00'), doer: at('ani'), ...stage } : one));
  return { ...image, stages };
}

const before = reviewed({ startedAt: null }, { stageIndex: 1 });

test.each<[string, RequestImage, number, string, readonly Librarian[], object]>([
  ['who did the work cannot go on alone', reviewed(), 3, at('ani'), [ani, budi, kartika], { verdict: 'needed', whom: [budi] }],
  ['nor deliver', reviewed(), 4, at('ani'), [ani, budi, kartika], { verdict: 'needed', whom: [budi] }],
  ['nor jump over the stage before it begins', before, 3, at('ani'), [ani, budi], { verdict: 'needed', whom: [budi] }],
  ['nor deliver without ever beginning it', before, 4, at('ani'), [ani, budi], { verdict: 'needed', whom: [budi] }],
  ['but may begin it', before, 2, at('ani'), [ani, budi], { verdict: 'free' }],
  ['and go back', reviewed(), 1, at('ani'), [ani, budi], { verdict: 'free' }],
  ['whoever Google does not name is nobody else', reviewed(), 3, 'unknown', [ani, budi], { verdict: 'needed', whom: [budi] }],
  ['a colleague sees it by taking it on', reviewed(), 3, at('budi'), [ani, budi], { verdict: 'seen', by: at('budi') }],
  ['so does one of another region, as anybody of the desk', reviewed(), 4, at('amos'), [ani, amos], { verdict: 'seen', by: at('amos') }],
  ['not who has left', reviewed(), 3, at('gita'), [ani, budi, gone], { verdict: 'needed', whom: [budi] }],
  ['what was looked at goes on', reviewed({ checkedBy: at('budi') }), 4, at('ani'), [ani, budi], { verdict: 'free' }],
  ['who has it now may look at what another has done', reviewed({ doer: at('budi') }), 3, at('ani'), [ani, budi], { verdict: 'seen', by: at('ani') }],
  ['in a region of one the coordinator is asked', reviewed(), 3, at('ani'), [ani, amos, gone, kartika, hendra], { verdict: 'needed', whom: [kartika] }],
  ['without a coordinator the head', reviewed(), 3, at('ani'), [ani, amos, hendra], { verdict: 'needed', whom: [hendra] }],
  ['where there is nobody the work goes on', reviewed(), 3, at('ani'), [ani, gone], { verdict: 'nobody' }],
  ['a first stage checks nobody’s work', { ...reviewed(), stageIndex: 0, stages: reviewed().stages.slice(2) }, 1, at('ani'), [ani, budi], { verdict: 'free' }],
])('%s', (_words, image, to, actor, librarians, verdict) => {
  expect(checkOnLeaving(image, to, actor, librarians)).toEqual(verdict);
});

test('the log has who looked, or that nobody could; done anew, the stage is looked at anew', () => {
  const moment: Moment = { now: wib('2026-04-09 10:00'), actor: at('budi'), calendar: standardCalendar, reopenDays: 30 };
  const seen = passChecks(before, 4, moment, [ani, budi]);
  expect(seen).toMatchObject({ ok: true, events: [{ type: 'stageChecked', actor: at('budi'), data: { stage: 'Telaah hasil' } }], image: { stages: [{}, {}, { checkedBy: at('budi') }, {}] } });
  expect(passChecks(reviewed(), 3, { ...moment, actor: at('ani') }, [ani])).toMatchObject({ ok: true, events: [{ data: { stage: 'Telaah hasil', nobody: true } }] });
  expect(passChecks(reviewed(), 3, { ...moment, actor: at('ani') }, [ani, budi])).toEqual({ ok: false, whom: [budi] });
  const looked = reviewed({ checker: at('budi'), checkedBy: at('budi') });
  expect(uncheckedStage(looked)).toBeNull();
  const back = moveToStage(looked, 'Visualisasi', moment);
  const again = back.ok ? moveToStage(back.image, 'Telaah hasil', moment) : back;
  expect(again.ok ? uncheckedStage(again.image) : null).toMatchObject({ doer: at('ani') });
  expect(again.ok ? uncheckedStage(again.image) : null).not.toHaveProperty('checkedBy');
});
