import { readState, type DeskState } from '../../src/application/desk/deskState';
import { WorkUnit } from '../../src/application/desk/workUnit';
import type { ClaimedMail } from '../../src/application/dispatch';
import { claimDue } from '../../src/application/mail/claim';
import { orderAnsweredMail } from '../../src/application/mail/conversationMails';
import { orderAssignmentMail, orderReceipt, orderStatusMail } from '../../src/application/mail/orders';
import { orderCheckMail } from '../../src/application/mail/checkMails';
import { recallQuota } from '../../src/application/mail/quotaMemory';
import type { MailRequest, OutboxEntry } from '../../src/application/mail/outbox';
import type { DeskConfiguration } from '../../src/application/configuration/readConfiguration';
import type { RequestContents } from '../../src/domain/request';
import { request, wib } from '../domain/requestBuilder';
import { startingConfiguration } from '../support/startingConfiguration';

const budi = 'budi@p.example';
const group = 'kr.bandung@p.example';
const configuration: DeskConfiguration = {
  ...startingConfiguration(),
  librarians: [{ name: 'Budi', email: budi, role: 'librarian', regions: ['bandung'], homeRegion: 'bandung', services: '*', substitute: null, active: true }],
};
const withGroup: DeskConfiguration = { ...configuration, regions: configuration.regions.map((region) => (region.code === 'bandung' ? { ...region, email: group } : region)) };
const contents: RequestContents = {
  name: 'Siti', email: 'siti@riset.example', onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: 'Limnologi', title: 'Air', description: 'Panjang sekali', keywords: '', attachment: '', answers: [],
};
const image = (sequence: number): ReturnType<typeof request> =>
  request('2026-04-07 08:00', ['Verifikasi 4 jam'], { ticket: `LK-2026-0000${sequence}`, sequence, region: 'bandung', assignee: budi, assigneeName: 'Budi', shortTitle: `Judul ${sequence}`, shortName: 'Siti', requesterEmail: 'siti@riset.example' });
const page = (): string => 'https://desk.example/?t=1';

/** A look at an instant, after what earlier ones have left. */
function lookAt(wall: string, before: WorkUnit | null, at: DeskConfiguration = configuration): WorkUnit {
  const images = new Map([1, 2, 3].map((sequence) => [image(sequence).ticket, image(sequence)]));
  const state: DeskState = before === null ? { ...readState([]), images } : { ...before.state, meta: before.meta, images: before.images, outbox: before.outbox, figures: new Map([...before.state.figures, ...before.figurePieces]) };
  return new WorkUnit(state, at, wib(wall));
}

/** Claims everything that waits, with so many recipients left; the mails are sent. */
function claim(work: WorkUnit, left: number): readonly ClaimedMail[] {
  const claimed = claimDue(work, [...work.outbox.values()], {
    mail: { remaining: () => left }, secrets: { sign: (text) => Buffer.from(text).toString('base64url') }, journal: { error: () => undefined },
    restricted: () => {
      throw new Error('nothing is confidential');
    },
    identity: { owner: 'owner@p.example', webAppAddress: 'https://desk.example', spreadsheetAddress: 'https://sheet.example', formAddress: '' },
  });
  for (const { entry } of claimed) work.outbox.delete(entry.id);
  return claimed;
}
const toWhom = (claimed: readonly ClaimedMail[]): string[] => claimed.map(({ entry, mail }) => `${entry.parameters.kind} ${[...mail.to, ...mail.cc].join()}`);

describe('Where the day’s mail gets tight', () => {
  test('a librarian’s mails become one after two hours, with all that each says in short; the group of the region has its copy when there is enough again', () => {
    const morning = lookAt('2026-04-07 09:00', null, withGroup);
    orderAssignmentMail(morning, image(1), contents, page);
    orderAnsweredMail(morning, image(2), 'message', 'Mohon {nama} juga <b>tahun 2020</b>', page);
    orderCheckMail(morning, image(3), 'check', { email: budi, name: 'Budi' }, 'Ani', page);
    orderReceipt(morning, [image(1)], contents, page);
    expect(toWhom(claim(morning, 45))).toEqual(['receipt siti@riset.example']);
    const later = lookAt('2026-04-07 11:00', morning, withGroup);
    const [gathered, ...others] = claim(later, 44);
    expect(others).toEqual([]);
    expect(gathered?.mail).toMatchObject({ to: [budi], cc: [], subject: '[LK-2026-00001, LK-2026-00002, LK-2026-00003] Kabar untuk Anda (3)' });
    const text = gathered?.mail.text ?? '';
    expect(text.split('\n')[0]).toBe('Buka di Sheet: https://sheet.example');
    expect(text).toContain('== [LK-2026-00001] Permohonan baru untuk Anda: Judul 1 ==\nAda permohonan baru dari Siti untuk kawasan Bandung.');
    expect(text).toMatch(/- LK-2026-00001 · Judul 1\n {2}.* · Bandung · Siti · tahap Verifikasi tenggat Selasa, 7 April 2026 pukul 12\.00 WIB/);
    expect(text).toContain('== [LK-2026-00002] Pesan dari pemohon: Judul 2 ==\nPemohon menulis:\nMohon {nama} juga <b>tahun 2020</b>');
    expect(text).toContain('== [LK-2026-00003] Mohon telaah hasilnya: Judul 3 ==');
    expect(text).not.toContain('Panjang sekali');
    expect(gathered?.mail.html).not.toContain('<b>tahun');
    expect([...later.mailsDone.values()].map(({ entry, word }) => `${entry.parameters.kind} ${word}`)).toEqual(['answered digabung', 'check digabung']);
    expect([...later.outbox.values()].map(({ to, cc }) => [to, cc])).toEqual([[[group], []]]);
    expect(toWhom(claim(lookAt('2026-04-08 11:00', later, withGroup), 100))).toEqual([`assignment ${group}`]);
  });

  test('what is ordered while it is gathered joins it, and a mail whose run died is sent as it was', () => {
    const morning = lookAt('2026-04-07 09:00', null);
    orderAssignmentMail(morning, image(1), contents, page);
    claim(morning, 40);
    const died: OutboxEntry = { ...([...morning.outbox.values()][0] as OutboxEntry), id: 'S-000900', sequence: 900, mergeKey: 'assignment|other', state: 'sending', attemptAt: wib('2026-04-07 08:00'), attempts: 1 };
    morning.outbox.set(died.id, died);
    const later = lookAt('2026-04-07 11:00', morning);
    orderAnsweredMail(later, image(2), 'message', 'Masih ada', page);
    expect(claim(later, 60).map(({ entry }) => [entry.parameters.kind, entry.parameters.gathered?.length ?? 1, entry.attempts])).toEqual([['gathered', 2, 1], ['assignment', 1, 2]]);
  });

  test('nothing is gathered where there is enough', () => {
    const work = lookAt('2026-04-07 09:00', null);
    orderAssignmentMail(work, image(1), contents, page);
    orderAnsweredMail(work, image(2), 'message', 'Halo', page);
    expect(toWhom(claim(work, 1_500))).toEqual([`assignment ${budi}`, `answered ${budi}`]);
  });
});

describe('A mail that had to wait past its use', () => {
  test.each<[string, boolean, Partial<ReturnType<typeof image>>]>([
    ['a question that has been settled meanwhile', true, { status: 'inProgress' }], ['a question that still stands', false, { status: 'waitingRequester' }],
  ])('%s', (_sentence, dropped, now) => {
    const work = lookAt('2026-04-07 17:00', null);
    orderStatusMail(work, { ...image(1), status: 'waitingRequester', noteToRequester: 'Berkasnya?' }, page);
    const later = lookAt('2026-04-08 08:00', work);
    later.images.set(image(1).ticket, { ...image(1), ...now });
    expect(claim(later, 100)).toHaveLength(dropped ? 0 : 1);
    expect(later.events.map(({ type, data }) => [type, data.kind])).toEqual(dropped ? [['mailDropped', 'Menunggu pemohon']] : []);
  });

  test('a result or what a requester wrote is sent however late', () => {
    const work = lookAt('2026-04-07 17:00', null);
    orderStatusMail(work, { ...image(1), status: 'delivered' }, page);
    orderAnsweredMail(work, image(2), 'message', 'Terima kasih', page);
    const later = lookAt('2026-04-09 08:00', work);
    later.images.set(image(1).ticket, { ...image(1), status: 'inProgress' });
    later.images.delete(image(2).ticket);
    expect(toWhom(claim(later, 100))).toEqual(['delivered siti@riset.example', `answered ${budi}`]);
  });
});

test('the desk learns from what is ordered, whether it leaves or not, once; and from what leaves by another way', () => {
  const work = lookAt('2026-04-07 09:00', null);
  orderReceipt(work, [image(1), image(2)], contents, page);
  orderAssignmentMail(work, image(1), contents, page);
  claim(work, 10);
  expect(recallQuota(work)).toMatchObject({ window: { left: 9, since: work.now }, demand: { day: '2026-04-07', requestsToday: 2 }, counted: 3 });
  expect(recallQuota(work).demand.today.map((needs) => needs.join())).toEqual(['0,0,0,0', '0,0,0,0', '0,0,0,0', '0,1,1,0', '0,0,0,0', '0,0,0,0', '0,0,0,0', '0,0,0,0']);
  const later = lookAt('2026-04-07 12:30', work);
  orderStatusMail(later, { ...image(3), status: 'delivered' }, page);
  // Three recipients of a complaint or of links since.
  claim(later, 6);
  expect(recallQuota(later)).toMatchObject({ window: { left: 5 }, demand: { requestsToday: 2 } });
  expect(recallQuota(later).demand.today.slice(3, 5)).toEqual([[0, 1, 1, 0], [4, 0, 0, 0]]);
});

test('a line of a gathered mail never has the long texts of a request', () => {
  const work = lookAt('2026-04-07 09:00', null);
  orderAssignmentMail(work, image(1), contents, page);
  orderAnsweredMail(work, image(2), 'message', 'Halo', page);
  for (const entry of [...work.outbox.values()]) work.outbox.set(entry.id, { ...entry, createdAt: entry.createdAt - 3 * 3_600_000 });
  const [gathered] = claim(work, 45);
  const requests = (gathered?.entry.parameters.gathered ?? []).flatMap(({ parameters }): readonly MailRequest[] => parameters.requests);
  expect(requests.map(({ description, unit, attachment }) => description + unit + attachment)).toEqual(['', '']);
});
