import { createHmac } from 'node:crypto';
import { parseMime } from '../../emulator/mail/mime/parseMime';
import { mimeMessage } from '../../src/adapters/mail/mimeMessage';
import { domainOf, mailId, rootedTickets, threadRoot } from '../../src/application/mail/threadMark';
import type { OutgoingMail } from '../../src/application/ports';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const sign = (text: string): string => createHmac('sha256', 'kunci').update(text).digest('base64url');
const mail: OutgoingMail = {
  to: ['siti@riset.example'], cc: [], replyTo: '', senderName: 'Layanan Kawasan', sender: 'meja@perpustakaan.example', messageId: '<S-000001.abc@perpustakaan.example>',
  references: ['<LK-2026-00001.aaaaaaaaaaaaaaaa@perpustakaan.example>'], subject: '[LK-2026-00001] Pakan ternak', text: 'Halo\nBaris dua', html: '<p>Halo</p>',
};
const written = (own: Partial<OutgoingMail> = {}): string => mimeMessage({ ...mail, ...own }, base64);
const read = (own: Partial<OutgoingMail> = {}) => parseMime(Buffer.from(written(own), 'latin1'));
const headerLines = (text: string): string[] => (text.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => line.split(':')[0] ?? '');
const usual = ['From', 'To', 'Subject', 'Message-ID', 'X-Layanan-Kawasan-Id', 'In-Reply-To', 'References', 'Auto-Submitted', 'X-Auto-Response-Suppress', 'MIME-Version', 'Content-Type'];

test('a mail is text and HTML as alternatives, in ASCII lines of at most 78 characters that end as RFC 5322 wants', () => {
  const text = written({ subject: `Hasil: ${'ekosistem padang lamun ✓ '.repeat(8)}`, senderName: 'Perpustakaan Kebun Raya “Cibodas” dan sekitarnya, layanan kawasan', text: 'é🙂\n'.repeat(400), html: '<p>é</p>'.repeat(300) });
  expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
  const parsed = parseMime(Buffer.from(text, 'latin1'));
  expect(parsed.headers).toMatchObject({ Subject: `Hasil: ${'ekosistem padang lamun ✓ '.repeat(8)}`.trim(), From: expect.stringMatching(/^Perpustakaan Kebun Raya “Cibodas” dan sekitarnya, layanan kawasan <meja@perpustakaan\.example>$/) as string });
  expect([parsed.body, parsed.htmlBody]).toEqual(['é🙂\r\n'.repeat(400), '<p>é</p>'.repeat(300)]);
});

test('what strangers wrote begins no header, names no second reader and passes for no encoded word', () => {
  const hostile = 'Judul\r\nBcc: korban@x.example\r\n\r\n<b>isi</b>\u2028X: y =?UTF-8?B?SGFp?=\u0000';
  const text = written({ subject: hostile, senderName: `${hostile}" <lain@x.example>, "` });
  expect(headerLines(text)).toEqual(usual);
  expect(read({ subject: hostile }).headers.Subject).toBe('Judul Bcc: korban@x.example <b>isi</b> X: y =?UTF-8?B?SGFp?=');
  for (const to of ['a@x.example\r\nBcc: b@x.example', 'a@x.example, b@x.example', 'A <a@x.example>', 'a@x.example;b@x.example', 'a b@x.example', '']) expect(() => written({ to: [to] })).toThrow('Invalid email');
  expect(() => written({ references: ['<a@b>\r\nBcc: x@y.example'] })).toThrow('no message id');
});

test('a mail says that a program wrote it and which thread it belongs to', () => {
  expect(read().headers).toMatchObject({ 'Auto-Submitted': 'auto-generated', 'In-Reply-To': mail.references[0], References: mail.references[0], 'Message-ID': mail.messageId, To: 'siti@riset.example', From: '"Layanan Kawasan" <meja@perpustakaan.example>' });
  expect(headerLines(written({ references: [] }))).toEqual(usual.filter((name) => !['In-Reply-To', 'References'].includes(name)));
});

test('the root of a thread names its request to whoever has the key, and forged ones name none', () => {
  const domain = domainOf('meja@perpustakaan.example');
  const root = threadRoot('LK-2026-00042', domain, sign);
  expect(root).toMatch(/^<LK-2026-00042\.[\w-]{16}@perpustakaan\.example>$/);
  expect(rootedTickets(`References: ${root} <CAF@mail.gmail.com> ${root}`, sign)).toEqual(['LK-2026-00042']);
  expect(rootedTickets(root.replace('00042', '00043'), sign)).toEqual([]);
  expect(rootedTickets(threadRoot('LK-2026-00042', domain, (text) => sign(`${text}!`)), sign)).toEqual([]);
  const entry = { id: 'S-000001', createdAt: 5, to: ['siti@riset.example'] };
  expect([mailId(entry, domain, sign) === mailId({ ...entry }, domain, sign), mailId(entry, domain, sign) === mailId({ ...entry, createdAt: 6 }, domain, sign)]).toEqual([true, false]);
});

test('a list says in a header how to leave it, unless the address could say more than that', () => {
  expect(read({ leaveAddress: `https://desk.example/exec?f=${'6a'.repeat(254)}.abc_-` }).headers).toMatchObject({ 'List-Unsubscribe': `<https://desk.example/exec?f=${'6a'.repeat(254)}.abc_->` });
  for (const leaveAddress of ['', 'http://desk.example', 'javascript:alert(1)', 'https://desk.example/>, <mailto:x@y.example', 'https://desk.example/\r\nBcc: x@y.example']) {
    expect(headerLines(written({ leaveAddress }))).toEqual(usual);
  }
});
