import { driveId, wantsSharing } from '../../src/domain/result';
import { request } from './requestBuilder';

const id = '1aB-c_dEfGhIjKlMnOpQrStUvWxYz0123';

test.each([
  `https://docs.google.com/document/d/${id}/edit?usp=sharing`, `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`, `https://docs.google.com/a/riset.example/presentation/d/${id}/view`,
  `https://drive.google.com/file/d/${id}/view`, `https://drive.google.com/open?id=${id}`, `https://drive.google.com/uc?export=download&id=${id}`, `https://drive.google.com/drive/folders/${id}?usp=drive_link`,
  `https://drive.google.com/drive/u/0/folders/${id}`, `https://docs.google.com/document/u/1/d/${id}/edit`,
])('%s leads to a file or folder in Drive', (link) => {
  expect(driveId(link)).toBe(id);
});

test.each([`https://jahat.example/https://docs.google.com/document/d/${id}`, `https://docs.google.com.jahat.example/document/d/${id}`, 'https://drive.google.com/drive/my-drive', 'https://docs.google.com/document/d/', `http://docs.google.com/document/d/${id}`, 'Tertutup', ''])('%s does not', (link) => {
  expect(driveId(link)).toBeNull();
});

test('A result is shared once it is handed over, once for each link, and only with somebody', () => {
  const link = `https://docs.google.com/document/d/${id}/edit`;
  const delivered = request('2026-04-06 08:00', ['Verifikasi 4 jam'], { status: 'delivered', resultLink: link });
  const cases = [
    delivered, { ...delivered, shared: { link, ok: false } }, { ...delivered, shared: { link: `${link}#old`, ok: true } }, { ...delivered, status: 'inProgress' as const }, { ...delivered, requesterEmail: null },
    { ...delivered, confidential: true },
  ];
  expect(cases.map(wantsSharing)).toEqual([true, false, true, false, false, false]);
});
