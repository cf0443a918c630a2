import { errorOf, newWorkspace, projectOf, runScript } from '../support/runScript';

describe('MailApp.sendEmail', () => {
  test('takes its four forms', () => {
    const workspace = newWorkspace();
    runScript(
      `MailApp.sendEmail('a@x.example', 'Satu', 'isi');
       MailApp.sendEmail('a@x.example', 'balas@x.example', 'Dua', 'isi');
       MailApp.sendEmail('a@x.example, Siti <s@x.example>', 'Tiga', 'isi', { cc: 'c@x.example', bcc: 'd@x.example', name: 'Meja Layanan', htmlBody: '<b>isi</b>', attachments: [Utilities.newBlob('halo', 'text/plain', 'a.txt')], inlineImages: { logo: Utilities.newBlob([1], 'image/png', 'l.png') } });
       MailApp.sendEmail({ to: 'a@x.example', subject: 'Empat', htmlBody: '<p>Satu</p><p>Dua &amp; tiga</p>', noReply: true });`,
      workspace,
    );
    const [first, second, third, fourth] = workspace.mail.sent();
    expect(first).toMatchObject({ from: 'admin@perpustakaan.example', to: ['a@x.example'], subject: 'Satu', body: 'isi', htmlBody: '', replyTo: '', at: new Date('2026-11-22T00:00:00Z') });
    expect(second).toMatchObject({ replyTo: 'balas@x.example', subject: 'Dua' });
    expect(third).toMatchObject({ from: 'Meja Layanan <admin@perpustakaan.example>', to: ['a@x.example', 'Siti <s@x.example>'], cc: ['c@x.example'], bcc: ['d@x.example'], htmlBody: '<b>isi</b>', attachments: [{ name: 'a.txt', contentType: 'text/plain', size: 4 }] });
    expect(fourth).toMatchObject({ from: 'noreply@perpustakaan.example', body: 'Satu\nDua & tiga' });
    expect(third?.headers).toMatchObject({ Subject: 'Tiga', To: 'a@x.example, Siti <s@x.example>', Cc: 'c@x.example', Date: 'Sun, 22 Nov 2026 00:00:00 +0000', 'MIME-Version': '1.0' });
    expect(third?.headers['Message-ID']).toMatch(/^<\S+@mail\.gmail\.com>$/);
    expect(third?.headers).not.toHaveProperty('Bcc');
  });

  test.each([
    ["MailApp.sendEmail('foo', 's', 'b');", 'Invalid email: foo'],
    ["MailApp.sendEmail('a@x.example;b@x.example', 's', 'b');", 'Invalid email: a@x.example;b@x.example'],
    ["MailApp.sendEmail('a@x.example\\r\\nBcc: z@x.example', 's', 'b');", 'Invalid email: a@x.example\r\nBcc: z@x.example'],
    ["MailApp.sendEmail('', 's', 'b');", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail('a@x.example', 's\\nBcc: z@x.example', 'b');", 'Invalid argument: subject'],
    ["MailApp.sendEmail('a@x.example', 's', 'b', { name: 'x\\r\\nBcc: z@x.example' });", 'Invalid argument: name'],
    ["MailApp.sendEmail('a@x.example', 'x'.repeat(251), 'b');", 'Argument too large: subject'],
    ["MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'u' + i + '@x.example').join(), 's', 'b');", 'Limit exceeded: Email Recipients Per Message.'],
    ["MailApp.sendEmail('a@x.example', 's', 'x'.repeat(400 * 1024 + 1));", 'Limit exceeded: Email Body Size.'],
    ["const b = Utilities.newBlob('x', 'text/plain', 'x'); MailApp.sendEmail('a@x.example', 's', 'b', { attachments: Array(251).fill(b) });", 'Limit exceeded: Email Attachments Per Message.'],
    ["MailApp.sendEmail('a@x.example');", "The parameters (String) don't match the method signature for MailApp.sendEmail."],
  ])('%s is refused', (body, text) => {
    const workspace = newWorkspace();
    expect(errorOf(body, workspace)).toBe(text);
    expect(workspace.mail.sent()).toEqual([]);
  });
});

describe('the quota of recipients (quotas page: 1,500 a day for Workspace, 100 for consumers)', () => {
  test('MailApp.getRemainingDailyQuota counts recipients, not messages', () => {
    expect(runScript("MailApp.sendEmail('a@x.example,b@x.example', 's', 'b', { cc: 'c@x.example' }); return MailApp.getRemainingDailyQuota();")).toBe(1497);
    expect(runScript('return MailApp.getRemainingDailyQuota();', newWorkspace({ edition: 'consumer' }))).toBe(100);
  });

  test('belongs to the user and is whole again 24 hours after the first mail', () => {
    const workspace = newWorkspace();
    const project = projectOf("MailApp.sendEmail('a@x.example', 's', 'b'); return MailApp.getRemainingDailyQuota();", workspace);
    expect([project.run('main'), project.run('main'), project.run('main', [], 'siti@perpustakaan.example')]).toEqual([1499, 1498, 1499]);
    workspace.clock.advance('23h');
    expect(project.run('main')).toBe(1497);
    workspace.clock.advance('1h');
    expect(project.run('main')).toBe(1499);
  });

  test('a message that needs more than is left is not sent at all', () => {
    const workspace = newWorkspace();
    workspace.faults.quota('email', 1);
    expect(errorOf("MailApp.sendEmail('a@x.example,b@x.example', 's', 'b');", workspace)).toBe('Service invoked too many times for one day: email.');
    expect(workspace.mail.sent()).toHaveLength(0);
    expect(runScript("MailApp.sendEmail('a@x.example', 's', 'b'); return MailApp.getRemainingDailyQuota();", workspace)).toBe(0);
  });
});

describe('MailApp is counted', () => {
  test('each send and each look at the quota is one call', () => {
    const workspace = newWorkspace();
    const project = projectOf("MailApp.sendEmail('a@x.example', 's', 'b'); MailApp.getRemainingDailyQuota();", workspace);
    workspace.calls.reset();
    project.run('main');
    expect(workspace.calls.byMethod()).toEqual({ 'MailApp.sendEmail': 1, 'MailApp.getRemainingDailyQuota': 1 });
  });
});
