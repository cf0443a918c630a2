import { eraseRows } from '../../src/application/privacy/eraseRows';
import { erasingOf } from '../../src/application/privacy/erasing';
import { freshRun } from '../../src/application/privacy/privacyState';
import { logRow } from '../../src/application/desk/buildCommit';
import type { DeskEvent } from '../../src/domain/event';
import { deskTabs } from '../../src/application/tabs/deskTabs';

const siti = 'siti@riset.example';
const own = { sequence: 1, ticket: 'LK-2026-00001', response: 'r1', at: Date.parse('2026-04-07T03:00:00Z'), email: siti, open: false, out: false, appointment: false, shared: '' };
const erasing = erasingOf({ ...freshRun('erase', 0, [siti], null), own: [own], related: [{ sequence: 2, ticket: 'LK-2026-00002', response: '' }], words: ['Peta danau', 'Siti Aminah'] }, ['budi@perpustakaan.example']);
const sheet = { header: [], from: 2, timeZone: 'Asia/Jakarta' };

/** A row of Riwayat as it is read back. */
function rowOf(event: DeskEvent): unknown[] {
  const cells = logRow(event, 'Asia/Jakarta');
  return deskTabs.log.columns.map(({ key }) => (key === 'at' ? 46000.5 : (cells[key] ?? '')));
}

test('an entry of the log whose texts fill several cells is redacted in all of them, and looked at again it needs no change', () => {
  const long = `Siti Aminah, ${siti} `.repeat(3_000);
  const row = rowOf({ type: 'messageAdded', ticket: own.ticket, at: 1, actor: siti, data: { by: 'requester', via: 'page', text: long }, patch: { lastMessage: { at: 1, by: 'requester', text: 'Siti Aminah' } } });
  const { cells } = eraseRows({ ...sheet, role: 'log', rows: [row] }, erasing);
  const after = row.map((cell, column) => cells.find((edit) => edit.column === column)?.text ?? (cells.some((edit) => edit.column === column) ? '' : cell));
  expect(after.join('|')).not.toMatch(/siti|aminah/i);
  expect(row.filter((cell) => String(cell).length > 40_000)).toHaveLength(2);
  expect(eraseRows({ ...sheet, role: 'log', rows: [after] }, erasing)).toEqual({ cells: [], gone: [] });
});

test('of a request into which hers was merged, the log loses her and nothing else, not even a title that reads like hers in the name of a stage', () => {
  const follower = { to: [siti], name: 'Siti Aminah', title: 'Peta danau', language: 'id' as const };
  const event: DeskEvent = {
    type: 'merged', ticket: 'LK-2026-00002', at: 1, actor: 'budi@perpustakaan.example', data: { from: own.ticket, stage: 'Peta danau' },
    patch: { absorbed: [{ ticket: own.ticket, sequence: 1, follower }, { ticket: 'LK-2026-00003', sequence: 3, follower: { ...follower, to: ['citra@riset.example'], name: 'Citra' } }], shortTitle: 'Peta danau dan rawa' },
  };
  const { cells } = eraseRows({ ...sheet, role: 'log', rows: [rowOf(event)] }, erasing);
  const json = JSON.parse(cells.find(({ column }) => column === deskTabs.log.columns.findIndex(({ key }) => key === 'json1'))?.text ?? '') as DeskEvent;
  expect(json.patch.absorbed?.map((one) => one.follower?.name ?? null)).toEqual([null, 'Citra']);
  expect([json.data.stage, json.patch.shortTitle, json.actor]).toEqual(['Peta danau', 'Dihapus dan rawa', 'budi@perpustakaan.example']);
});

test('an answer in a linked tab is taken out where it is hers, by address or by its time, and stays where another has asked on her behalf', () => {
  const header = ['Timestamp', 'Email Address', 'Nama lengkap / Full name', 'Surel orang tersebut / Their email address'];
  const serial = 46_119 + 10 / 24;
  const rows = [[serial, siti, 'Siti Aminah', ''], [serial, 'citra@riset.example', 'Citra', siti], [serial + 1, 'citra@riset.example', 'Citra', ''], [serial, 'Siti@Riset.example', '', '']];
  expect(eraseRows({ ...sheet, role: 'answers', header, rows }, erasing)).toEqual({ gone: [2, 5], cells: [{ row: 3, column: 3, text: 'Dihapus' }] });
});

test('elsewhere her address goes from any row, her words only from rows about her, and a formula that was typed stays a text', () => {
  const rows = [['Siti Aminah'], [`=HYPERLINK("x";"${siti}")`, 'Siti Aminah'], ['LK-2026-00001', 'Peta danau'], ['Peta danau', 12]];
  expect(eraseRows({ ...sheet, role: 'other', rows }, erasing).cells).toEqual([{ row: 3, column: 0, text: '=HYPERLINK("x";"Dihapus")' }, { row: 3, column: 1, text: 'Dihapus' }, { row: 4, column: 1, text: 'Dihapus' }]);
  expect(eraseRows({ ...sheet, role: 'outbox', rows: [['S-1', 1, 'Tautan', `${siti}, budi@perpustakaan.example`, own.ticket], ['S-2', 1, 'Tautan', 'lain@riset.example', 'LK-2026-00009']] }, erasing).cells).toEqual([{ row: 2, column: 3, text: 'Dihapus, budi@perpustakaan.example' }]);
});
