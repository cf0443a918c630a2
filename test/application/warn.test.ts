import { audiencesOfText } from '../../src/application/configuration/audienceWords';
import { readTable } from '../../src/application/configuration/table';
import { readSettings } from '../../src/application/configuration/settings';
import { readTemplates } from '../../src/application/configuration/templates';
import { composeMail } from '../../src/application/mail/compose';
import type { MailLine, MailParameters, OutboxEntry } from '../../src/application/mail/outbox';
import { countBreaches, freshWeek, mondayOf, turnWeek } from '../../src/application/warn/breaches';

const sheet = 'https://docs.google.com/spreadsheets/d/1/edit';
const { settings } = readSettings(readTable('settings', [['Nama', 'Nilai', 'Keterangan']]));
const { templates } = readTemplates(readTable('templates', [['Kode', 'Bahasa', 'Judul', 'Isi']]));

const line: MailLine = {
  ticket: 'LK-2026-00007', title: 'Kualitas air', service: 'Grammarly', region: 'Ambon', stage: 'Pemeriksaan', owner: 'Amos', dueWall: '2026-04-09T16:00', zone: 'WIT', leftMinutes: -95,
  notes: [], forecast: '',
};

function compose(parameters: Partial<MailParameters>, ticket = ''): ReturnType<typeof composeMail> {
  const entry: OutboxEntry = {
    id: 'S-000001', sequence: 1, to: ['kartika@p.example'], cc: [], ticket, priority: 2, createdAt: 0, state: 'ready', notBefore: 0, hoursOf: '', mergeKey: null, attemptAt: null, attempts: 0,
    parameters: { kind: 'digest', language: 'id', nameOfReader: 'Kartika', requests: [], ...parameters },
  };
  return composeMail(entry, { templates, settings, owner: 'admin@p.example', spreadsheetAddress: sheet, sign: (text) => Buffer.from(text).toString('base64url') });
}

describe('A mail with lists', () => {
  test('says of each request its stage, when it is due where it is, what is left, and who has it', () => {
    const { text, html } = compose({ lists: [{ heading: 'late', lines: [line], more: 0 }, { heading: 'waiting', lines: [{ ...line, owner: '', leftMinutes: null, waiting: { sinceWall: '2026-04-07T08:06', minutes: 210.5 } }], more: 4 }] });
    expect(text).toContain('Terlambat (1)\n- LK-2026-00007 · Kualitas air\n  Grammarly, Ambon · tahap Pemeriksaan · tenggat Kamis, 9 April 2026 pukul 16.00 WIT · lewat 1 jam 35 menit · petugas Amos');
    expect(text).toContain('Menunggu pemohon (5)\n- LK-2026-00007 · Kualitas air\n  Grammarly, Ambon · tahap Pemeriksaan · menunggu sejak Selasa, 7 April 2026 pukul 08.06 WIT: 3 jam 30 menit kerja\ndan 4 lagi di tab Permohonan');
    expect(html).toContain('<h2 style="margin:18px 0 6px;font-size:16px">Terlambat (1)</h2>');
  });

  test('begins with the Sheet, whatever a title holds, and is changed by none', () => {
    const title = 'https://jahat.example <b>{nama}</b> $& \r\nBcc: mata@jahat.example';
    for (const parameters of [
      { kind: 'late', tickets: ['LK-2026-00007'], lists: [{ heading: 'late', lines: [{ ...line, title }], more: 0 }] },
      { kind: 'digest', lists: [{ heading: 'fresh', lines: [{ ...line, title }], more: 0 }] },
    ] as const) {
      const mail = compose(parameters, 'LK-2026-00007');
      expect(/https?:\/\/\S+/.exec(mail.text)?.[0]).toBe(sheet);
      expect(/href="([^"]*)"/.exec(mail.html)?.[1]).toBe(sheet);
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(mail.html).not.toContain('<b>');
      expect(mail.text).toContain('<b>{nama}</b> $&');
    }
  });

  test('says in its subject what to do and about what', () => {
    const one = { tickets: ['LK-2026-00007'], lists: [{ heading: 'atRisk' as const, lines: [line], more: 0 }] };
    expect(compose({ ...one, kind: 'atRisk' }, 'LK-2026-00007').subject).toBe('[LK-2026-00007] Selesaikan sebelum tenggat: tahap Pemeriksaan · Kualitas air');
    expect(compose({ kind: 'late', tickets: [], lists: [{ heading: 'late', lines: [line, line], more: 3 }, { heading: 'atRisk', lines: [line], more: 0 }] }).subject)
      .toBe('Mendesak, tentukan langkah: 5 terlambat, 1 mendekati tenggat');
    expect(compose({ kind: 'weekly', breaches: [{ region: 'Ambon', service: 'Grammarly', stages: 2, wholes: 1 }], period: { from: '2026-03-30', to: '2026-04-05' } }).subject)
      .toBe('Daftar mingguan: 3 janji terlewati');
  });
});

describe('The memory of the weekly list', () => {
  const broken = (at: string, scope: 'stage' | 'whole' = 'stage'): Parameters<typeof countBreaches>[1][number] => ({ region: 'ambon', service: 'grammarly', scope, dueAt: Date.parse(at) });
  const monday = Date.parse('2026-04-13T00:00:00+07:00');

  test('begins its weeks on Monday', () => {
    expect(['2026-04-12', '2026-04-13', '2026-04-19', '2026-01-01'].map(mondayOf)).toEqual(['2026-04-06', '2026-04-13', '2026-04-13', '2025-12-29']);
  });

  test('hands the week before to the list; what of it is seen only now still comes on it, until somebody has had it', () => {
    const april6 = countBreaches(turnWeek(freshWeek, '2026-04-08', true), [broken('2026-04-08T14:00:00+07:00')], Date.parse('2026-04-06T00:00:00+07:00'));
    const april13 = countBreaches({ ...turnWeek({ ...april6, told: ['hendra'] }, '2026-04-13', true) }, [broken('2026-04-10T16:00:00+07:00', 'whole'), broken('2026-04-13T09:00:00+07:00')], monday);
    expect(april13).toEqual({ week: '2026-04-13', from: '2026-04-06', last: { 'ambon|grammarly': [1, 1] }, current: { 'ambon|grammarly': [1, 0] }, told: [] });
    expect(countBreaches({ ...april13, told: ['hendra'] }, [broken('2026-04-10T16:00:00+07:00')], monday).current).toEqual({ 'ambon|grammarly': [2, 0] });
  });

  test('keeps for the next list what nobody was told of, unless nobody reads any', () => {
    const untold = { week: '2026-04-06', from: '2026-03-30', last: { 'ambon|grammarly': [1, 0] as const }, current: { 'ambon|grammarly': [2, 0] as const }, told: [] };
    expect(turnWeek(untold, '2026-04-14', true)).toEqual({ week: '2026-04-13', from: '2026-03-30', last: { 'ambon|grammarly': [3, 0] }, current: {}, told: [] });
    expect(turnWeek(untold, '2026-04-14', false)).toMatchObject({ from: '2026-04-06', last: { 'ambon|grammarly': [2, 0] } });
    expect(turnWeek(untold, '2026-04-09', true)).toBe(untold);
  });
});

test.each([
  ['Petugas', ['assignee']], ['koordinator, KEPALA; Admin', ['coordinator', 'head', 'admin']], ['Petugas, Petugas', ['assignee']], ['Tidak', []], ['-', []], ['Semua', null], ['Petugas, siapa saja', null],
])('Pengaturan understands “%s”', (typed, expected) => {
  expect(audiencesOfText(typed)).toEqual(expected);
});
