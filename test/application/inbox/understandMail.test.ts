import { createHmac } from 'node:crypto';
import { threadRoot } from '../../../src/application/mail/threadMark';
import type { MailPart, ReceivedMail } from '../../../src/application/inbox/receivedMail';
import { understandMail } from '../../../src/application/inbox/understandMail';

const sign = (text: string): string => createHmac('sha256', 'kunci').update(text).digest('base64url');
const desk = 'meja@perpustakaan.example';
const root = threadRoot('LK-2026-00007', 'perpustakaan.example', sign);
const google = 'mx.google.com; dkim=pass header.i=@riset.example header.s=s1; spf=pass smtp.mailfrom=siti@riset.example; dmarc=pass (p=NONE) header.from=riset.example';

function understand(headers: Readonly<Record<string, string>>, parts: readonly Partial<MailPart>[] = [{ text: 'Tahun 2019.' }]) {
  const all = { From: 'Siti Rahma <Siti@riset.example>', Subject: 'Re: [LK-2026-00007] Pakan ternak', References: root, ...headers };
  const mail: ReceivedMail = { id: '18f0', at: Date.UTC(2026, 3, 7, 3), headers: Object.entries(all).map(([name, value]) => ({ name, value })), parts: parts.map((part) => ({ type: 'text/plain', name: '', text: '', ...part })) };
  return understandMail(mail, sign, desk);
}

describe('A mail of the inbox', () => {
  test('names its request by the root of its thread, else by the ticket of its subject', () => {
    expect(understand({})).toMatchObject({ ticket: 'LK-2026-00007', from: 'siti@riset.example', kind: 'person', trusted: true, text: 'Tahun 2019.' });
    expect(understand({ References: '', 'In-Reply-To': root, Subject: 'Re: pakan' }).ticket).toBe('LK-2026-00007');
    // A receipt of several requests has several roots; the subject says which one is meant.
    expect(understand({ References: `${root} ${threadRoot('LK-2026-00008', 'perpustakaan.example', sign)}`, Subject: 'Re: [LK-2026-00008] Pakan' }).ticket).toBe('LK-2026-00008');
    expect(understand({ References: '', Subject: 'Tanya LK-2026-00009' })).toMatchObject({ ticket: 'LK-2026-00009', trusted: false });
    expect(understand({ References: root.replace('00007', '00001'), Subject: 'x' }).ticket).toBeNull();
  });

  test.each([
    ['Google vouches for the sender', { References: '', 'Authentication-Results': google }, true],
    ['a domain without DMARC whose signature is its own', { References: '', 'Authentication-Results': 'mx.google.com; dkim=pass header.d=riset.example; dmarc=none' }, true],
    ['a signature of another domain', { References: '', 'Authentication-Results': 'mx.google.com; dkim=pass header.i=@jahat.example; spf=pass smtp.mailfrom=x@jahat.example' }, false],
    ['a domain that only ends alike', { References: '', 'Authentication-Results': 'mx.google.com; dkim=pass header.i=@set.example' }, false],
    ['Google says that the sender is forged', { 'Authentication-Results': 'mx.google.com; spf=softfail smtp.mailfrom=siti@riset.example; dmarc=fail header.from=riset.example' }, false],
    ['somebody else vouches', { References: '', 'Authentication-Results': 'mail.jahat.example; dmarc=pass header.from=riset.example' }, false],
    ['nobody vouches, but a mail of the desk is quoted', {}, true],
  ])('is believed where %s: %#', (_case, headers, trusted) => {
    expect(understand(headers).trusted).toBe(trusted);
  });

  test.each([
    ['Auto-Submitted', { 'Auto-Submitted': 'auto-replied' }], ['X-Autoreply', { 'X-Autoreply': 'yes' }], ['Precedence', { Precedence: 'bulk' }], ['a list', { 'List-Id': '<x.example>' }],
    ['no return path', { 'Return-Path': '<>' }], ['a reading receipt', { 'Content-Type': 'multipart/report; report-type=disposition-notification' }],
    ['Exchange', { Subject: 'Automatic reply: [LK-2026-00007] Pakan ternak' }], ['Indonesian', { Subject: 'Balasan otomatis: [LK-2026-00007] Pakan ternak' }], ['out of office', { Subject: 'Out of Office: Re: [LK-2026-00007]' }],
  ])('of a program is known by %s', (_sign, headers) => {
    expect(understand(headers)).toMatchObject({ kind: 'automatic', text: '' });
  });

  test('of a person is none of a program for what it talks about', () => {
    for (const headers of [{ 'Auto-Submitted': 'no' }, { Subject: 'Re: [LK-2026-00007] Automatic reply systems' }, { Subject: 'Re: [LK-2026-00007] Out of office' }]) expect(understand(headers).kind).toBe('person');
  });

  const status = (action: string, code: string): string => `Reporting-MTA: dns; googlemail.com\n\nFinal-Recipient: rfc822; Siti@riset.example\nAction: ${action}\nStatus: ${code}\nDiagnostic-Code: smtp; 550 no such user`;
  const bounced = { From: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>', Subject: 'Delivery Status Notification (Failure)', References: '', 'Content-Type': 'multipart/report; report-type=delivery-status', 'Auto-Submitted': 'auto-replied' };

  test('that reports an address is believed only with a mail of the desk in it, and never for a delay', () => {
    const report = (action: string, code: string, quoted: string) => understand(bounced, [{ text: 'Address not found' }, { type: 'message/delivery-status', text: status(action, code) }, { type: 'message/rfc822', text: `References: ${quoted}` }]);
    expect(report('failed', '5.1.1', root)).toMatchObject({ kind: 'bounce', ticket: 'LK-2026-00007', failed: ['siti@riset.example'] });
    expect(report('failed', '5.1.1', root.replace('00007', '00001')).ticket).toBeNull();
    expect(report('delayed', '4.4.1', root)).toMatchObject({ kind: 'automatic', failed: [] });
    expect(report('failed', '4.2.2', root)).toMatchObject({ kind: 'automatic' });
    // Gmail's own: the address stands in a header and the mail is named as what is answered.
    expect(understand({ ...bounced, 'X-Failed-Recipients': 'siti@riset.example', 'In-Reply-To': root })).toMatchObject({ kind: 'bounce', ticket: 'LK-2026-00007', failed: ['siti@riset.example'] });
  });

  test('tells which files came with it and reads HTML where there is no text', () => {
    const mail = understand({}, [{ text: ' ' }, { type: 'text/html', text: '<p>Terlampir</p><blockquote>Mohon kirim</blockquote>' }, { type: 'application/pdf', name: 'izin\r\nBcc: x.pdf' }, { type: 'text/plain', name: 'catatan.txt', text: 'isi berkas' }]);
    expect(mail).toMatchObject({ text: 'Terlampir', files: ['izin Bcc: x.pdf', 'catatan.txt'] });
  });

  test.each(['', 'Siti', 'a@b, c@d', '<a b@c>', 'x'.repeat(300)])('without one plain sender has none: %s', (from) => {
    expect(understand({ From: from }).from).toBe('');
  });
});
