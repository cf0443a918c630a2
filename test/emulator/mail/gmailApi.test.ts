import type { Workspace } from '../../../emulator/contract';
import { errorOf, newWorkspace, runScript } from '../support/runScript';

const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', dependencies: { enabledAdvancedServices: [{ userSymbol: 'Gmail', version: 'v1', serviceId: 'gmail' }] } }) };
const withGmail = (body: string, workspace: Workspace = newWorkspace()): unknown => runScript(body, workspace, manifest);
const errorWithGmail = (body: string, workspace: Workspace = newWorkspace()): string => errorOf(body, workspace, manifest);
const raw = (lines: readonly string[]): string => `Utilities.base64EncodeWebSafe(${JSON.stringify(lines.join('\r\n'))}, Utilities.Charset.UTF_8)`;

describe('the advanced service Gmail', () => {
  test('appears only where the manifest enables it', () => {
    expect(errorOf('Gmail.Users.Messages.list("me");')).toContain('Gmail is not defined');
  });

  test('Users.Messages.send sends raw RFC 822 with own headers, encoded words, parts and attachments', () => {
    const workspace = newWorkspace();
    const message = raw([
      'To: =?UTF-8?B?U2l0aQ==?= <siti@riset.example>',
      'Subject: =?UTF-8?Q?Hasil_pencarian_=E2=9C=93?=',
      'List-Unsubscribe: <https://x.example/u>',
      'Content-Type: multipart/mixed; boundary="b1"',
      '',
      '--b1',
      'Content-Type: multipart/alternative; boundary="b2"',
      '',
      '--b2',
      'Content-Type: text/plain; charset="UTF-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Halo =C3=A9=',
      'lanjut',
      '--b2',
      'Content-Type: text/html; charset="UTF-8"',
      'Content-Transfer-Encoding: base64',
      '',
      'PGI+SGFsbzwvYj4=',
      '--b2--',
      '--b1',
      'Content-Type: text/csv; name="a.csv"',
      'Content-Disposition: attachment; filename="a.csv"',
      'Content-Transfer-Encoding: base64',
      '',
      'YSxi',
      '--b1--',
    ]);
    const answer = withGmail(`return Gmail.Users.Messages.send({ raw: ${message} }, 'me');`, workspace);
    const [sent] = workspace.mail.sent();
    expect(answer).toEqual({ id: sent?.id, threadId: sent?.id, labelIds: ['SENT'] });
    expect(sent).toMatchObject({ from: 'admin@perpustakaan.example', to: ['Siti <siti@riset.example>'], subject: 'Hasil pencarian ✓', body: 'Halo élanjut', htmlBody: '<b>Halo</b>', attachments: [{ name: 'a.csv', contentType: 'text/csv', size: 3 }] });
    expect(sent?.headers).toMatchObject({ 'List-Unsubscribe': '<https://x.example/u>' });
  });

  test('threadId joins the thread only with References and the same subject, as documented', () => {
    const workspace = newWorkspace();
    const id = workspace.mail.deliver({ from: 'siti@riset.example', subject: 'Tanya', body: 'x', headers: { 'Message-ID': '<q@riset.example>' } });
    const send = (headers: readonly string[]): unknown => withGmail(`return Gmail.Users.Messages.send({ threadId: '${id}', raw: ${raw(['To: siti@riset.example', ...headers, '', 'isi'])} }, 'me').threadId === '${id}';`, workspace);
    expect(send(['Subject: Re: Tanya', 'In-Reply-To: <q@riset.example>', 'References: <q@riset.example>'])).toBe(true);
    expect(send(['Subject: Re: Tanya'])).toBe(false);
    expect(send(['Subject: Lain', 'In-Reply-To: <q@riset.example>'])).toBe(false);
  });

  test('messages of one subject that refer to the same id make one thread, whether anybody has that id or not; the API gives ids of its own', () => {
    const workspace = newWorkspace();
    const send = (subject: string, root: string): unknown => withGmail(`return Gmail.Users.Messages.send({ raw: ${raw(['To: siti@riset.example', `Subject: ${subject}`, 'Message-ID: <own@desk.example>', `References: ${root}`, '', 'isi'])} }, 'me').threadId;`, workspace);
    const first = send('[1] Padi', '<root@desk.example>');
    expect([send('Re: [1] Padi', '<root@desk.example>') === first, send('[1] Padi', '<lain@desk.example>') === first, send('[1] Jagung', '<root@desk.example>') === first]).toEqual([true, false, false]);
    expect(workspace.mail.sent()[0]?.headers['Message-ID']).toMatch(/@mail\.gmail\.com>$/);
  });

  test('sending and reading want scopes of their own', () => {
    const scoped = (scope: string, body: string): string => errorOf(body, newWorkspace(), { 'appsscript.json': manifest['appsscript.json'].replace('{', `{"oauthScopes":["https://www.googleapis.com/auth/${scope}"],`) });
    expect(scoped('gmail.send', "Gmail.Users.Messages.list('me');")).toMatch(/permission/i);
    expect(scoped('gmail.readonly', `Gmail.Users.Messages.send({ raw: ${raw(['To: a@b.example', '', 'x'])} }, 'me');`)).toMatch(/permission/i);
    expect(runScript("Gmail.Users.Messages.list('me'); return 'ya';", newWorkspace(), { 'appsscript.json': manifest['appsscript.json'].replace('{', '{"oauthScopes":["https://www.googleapis.com/auth/gmail.readonly"],') })).toBe('ya');
  });

  test('get shows headers, parts with signed bytes, metadata and raw; Attachments.get the content', () => {
    const workspace = newWorkspace();
    runScript("GmailApp.sendEmail('a@x.example', 'Judul', 'é', { htmlBody: '<b>é</b>', attachments: [Utilities.newBlob([1, -2], 'x/y', 'a.bin')] });", workspace);
    const body = `const id = Gmail.Users.Messages.list('me', { q: 'subject:judul' }).messages[0].id; const m = Gmail.Users.Messages.get('me', id); const file = m.payload.parts[1];
      return [m.labelIds, m.snippet, m.internalDate, m.payload.mimeType, m.payload.headers.find(h => h.name === 'Subject').value, m.payload.parts[0].parts.map(p => [p.partId, p.mimeType, p.body.data]), file.filename, Gmail.Users.Messages.Attachments.get('me', id, file.body.attachmentId).data,
        Gmail.Users.Messages.get('me', id, { format: 'metadata', metadataHeaders: ['To'] }).payload.headers, 'payload' in Gmail.Users.Messages.get('me', id, { format: 'minimal' }), Utilities.newBlob(Gmail.Users.Messages.get('me', id, { format: 'raw' }).raw).getDataAsString().includes('Subject: Judul')];`;
    expect(withGmail(body, workspace)).toEqual([['SENT'], 'é', '1795305600000', 'multipart/mixed', 'Judul', [['0.0', 'text/plain', [-61, -87]], ['0.1', 'text/html', [60, 98, 62, -61, -87, 60, 47, 98, 62]]], 'a.bin', [1, -2], [{ name: 'To', value: 'a@x.example' }], false, true]);
  });

  test('list pages newest first, modify and trash change labels, threads and labels follow', () => {
    const workspace = newWorkspace();
    ['a', 'b', 'c'].forEach((subject) => workspace.mail.deliver({ from: 'x@y.example', subject, body: subject }));
    const body = `const first = Gmail.Users.Messages.list('me', { maxResults: 2 }); const second = Gmail.Users.Messages.list('me', { maxResults: 2, pageToken: first.nextPageToken }); const id = second.messages[0].id;
      const label = Gmail.Users.Labels.create({ name: 'Meja' }, 'me'); const changed = Gmail.Users.Messages.modify({ addLabelIds: [label.id, 'STARRED'], removeLabelIds: ['UNREAD'] }, 'me', id).labelIds;
      Gmail.Users.Messages.batchModify({ ids: [first.messages[0].id], addLabelIds: [label.id] }, 'me'); const counts = Gmail.Users.Labels.get('me', label.id); const trashed = Gmail.Users.Messages.trash('me', id).labelIds; const hidden = Gmail.Users.Messages.list('me', { labelIds: [label.id] }).messages.length; Gmail.Users.Messages.untrash('me', id);
      const thread = Gmail.Users.Threads.get('me', id); Gmail.Users.Threads.modify({ removeLabelIds: [label.id] }, 'me', id); Gmail.Users.Threads.trash('me', id); Gmail.Users.Threads.untrash('me', id); Gmail.Users.Labels.patch({ name: 'Baru' }, 'me', label.id); const name = Gmail.Users.Labels.list('me').labels.pop().name; Gmail.Users.Labels.remove('me', label.id); Gmail.Users.Messages.remove('me', id); Gmail.Users.Messages.batchDelete({ ids: [first.messages[1].id] }, 'me'); Gmail.Users.Threads.remove('me', first.messages[0].id);
      return [first.messages.length, second.messages.length, second.nextPageToken, changed, [counts.messagesTotal, counts.messagesUnread, counts.threadsTotal, counts.type], trashed, hidden, thread.messages.length, name, Gmail.Users.Threads.list('me').resultSizeEstimate, Gmail.Users.getProfile('me').messagesTotal];`;
    expect(withGmail(body, workspace)).toEqual([2, 1, undefined, ['INBOX', 'Label_1', 'STARRED'], [2, 1, 2, 'user'], ['Label_1', 'STARRED', 'TRASH'], 1, 1, 'Baru', 0, 0]);
  });

  test('Users.History.list tells what came after a history id', () => {
    const workspace = newWorkspace();
    const start = String(withGmail("return Gmail.Users.getProfile('me').historyId;", workspace));
    const id = workspace.mail.deliver({ from: 'x@y.example', subject: 's', body: 'b' });
    const body = `Gmail.Users.Messages.modify({ removeLabelIds: ['UNREAD'] }, 'me', '${id}'); const h = Gmail.Users.History.list('me', { startHistoryId: '${start}' }).history; return [h.length, h[0].messagesAdded[0].message.id, h[1].labelsRemoved[0].labelIds, Gmail.Users.History.list('me', { startHistoryId: '${start}', historyTypes: ['messageAdded'] }).history.length];`;
    expect(withGmail(body, workspace)).toEqual([2, id, ['UNREAD'], 1]);
  });

  test('drafts are made, changed and sent; insert puts mail into the own box', () => {
    const workspace = newWorkspace();
    const body = `const d = Gmail.Users.Drafts.create({ message: { raw: ${raw(['To: a@x.example', 'Subject: Satu', '', 'isi'])} } }, 'me'); Gmail.Users.Drafts.update({ message: { raw: ${raw(['To: b@x.example', 'Subject: Dua', '', 'isi'])} } }, 'me', d.id);
      const n = Gmail.Users.Drafts.list('me').drafts.length; const s = Gmail.Users.Drafts.get('me', d.id).message.snippet; const sent = Gmail.Users.Drafts.send({ id: d.id }, 'me'); const e = Gmail.Users.Drafts.create({ message: { raw: ${raw(['Subject: x', '', ''])} } }, 'me'); Gmail.Users.Drafts.remove('me', e.id);
      const kept = Gmail.Users.Messages.insert({ labelIds: ['INBOX'], raw: ${raw(['From: siti@riset.example', 'To: me@x.example', 'Subject: Lama', '', 'isi'])} }, 'me'); const imported = Gmail.Users.Messages.import({ raw: ${raw(['From: siti@riset.example', 'Subject: Lama', '', 'isi'])} }, 'me');
      return [n, s, sent.labelIds, Gmail.Users.Drafts.list('me').drafts, kept.labelIds, imported.labelIds, GmailApp.search('from:siti in:inbox').length, [Gmail.newMessage(), Gmail.newDraft(), Gmail.newLabel(), Gmail.newLabelColor(), Gmail.newMessagePart(), Gmail.newMessagePartBody(), Gmail.newMessagePartHeader(), Gmail.newModifyMessageRequest(), Gmail.newModifyThreadRequest(), Gmail.newBatchModifyMessagesRequest(), Gmail.newBatchDeleteMessagesRequest()].every(x => Object.keys(x).length === 0)];`;
    expect(withGmail(body, workspace)).toEqual([1, 'isi', ['SENT'], undefined, ['INBOX'], [], 1, true]);
    expect(workspace.mail.sent().map((message) => [message.subject, message.to])).toEqual([['Dua', ['b@x.example']]]);
  });

  test.each([
    ["Gmail.Users.Messages.send({}, 'me');", "API call to gmail.users.messages.send failed with error: 'raw' RFC822 payload message string or uploading message via /upload/* URL required"],
    [`Gmail.Users.Messages.send({ raw: ${raw(['Subject: x', '', 'y'])} }, 'me');`, 'API call to gmail.users.messages.send failed with error: Recipient address required'],
    [`Gmail.Users.Messages.send({ raw: ${raw(['To: foo', '', 'y'])} }, 'me');`, 'API call to gmail.users.messages.send failed with error: Invalid To header'],
    [`Gmail.Users.Messages.send({ threadId: 'abc', raw: ${raw(['To: a@x.example', '', 'y'])} }, 'me');`, 'API call to gmail.users.messages.send failed with error: Requested entity was not found.'],
    ["Gmail.Users.Messages.get('me', 'ffff');", 'API call to gmail.users.messages.get failed with error: Requested entity was not found.'],
    ["Gmail.Users.Messages.get('me', 'x!');", 'API call to gmail.users.messages.get failed with error: Invalid id value'],
    ["Gmail.Users.Messages.list('lain@x.example');", 'API call to gmail.users.messages.list failed with error: Delegation denied for admin@perpustakaan.example'],
    ["Gmail.Users.Messages.list('me', { labelIds: ['Nope'] });", 'API call to gmail.users.messages.list failed with error: Invalid label: Nope'],
    ["Gmail.Users.History.list('me');", 'API call to gmail.users.history.list failed with error: Missing or invalid start history ID'],
  ])('%s is refused in Google’s words', (body, text) => {
    expect(errorWithGmail(body)).toBe(text);
  });

  test('a refusal is a GoogleJsonResponseException with details, and the day’s quota holds', () => {
    const workspace = newWorkspace();
    workspace.faults.quota('email', 0);
    const body = `try { Gmail.Users.Messages.send({ raw: ${raw(['To: a@x.example', '', 'y'])} }, 'me'); } catch (e) { return [e.name, e.details.code, e.details.message]; }`;
    expect(withGmail(body, workspace)).toEqual(['GoogleJsonResponseException', 400, 'Service invoked too many times for one day: email.']);
  });
});
