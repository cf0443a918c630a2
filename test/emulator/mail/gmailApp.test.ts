import type { Workspace } from '../../../emulator/contract';
import { errorOf, newWorkspace, runScript } from '../support/runScript';

/** An inbox with a question from outside. */
function withQuestion(): { workspace: Workspace; id: string } {
  const workspace = newWorkspace();
  const id = workspace.mail.deliver({ from: 'Siti Rahma <siti@riset.example>', subject: 'Tanya penelusuran', body: 'Apakah bisa hari ini?', headers: { 'Message-ID': '<q1@riset.example>', 'Auto-Submitted': 'no' } });
  return { workspace, id };
}

describe('Mailbox.deliver and GmailApp read the same mail', () => {
  test('a delivered message is unread in the inbox, with its headers', () => {
    const { workspace, id } = withQuestion();
    const body = `const m = GmailApp.getMessageById('${id}'); return [m.getFrom(), m.getTo(), m.getSubject(), m.getPlainBody(), m.getBody(), m.getHeader('message-id'), m.getHeader('Auto-Submitted'), m.isUnread(), m.isInInbox(), m.isDraft(), m.isInTrash(), m.isStarred(), m.isInChats(), m.isInPriorityInbox(), m.getDate().toISOString(), m.getId(), m.getThread().getId(), m.getCc(), m.getBcc(), m.getReplyTo()];`;
    expect(runScript(body, workspace)).toEqual(['Siti Rahma <siti@riset.example>', 'admin@perpustakaan.example', 'Tanya penelusuran', 'Apakah bisa hari ini?', 'Apakah bisa hari ini?', '<q1@riset.example>', 'no', true, true, false, false, false, false, false, '2026-11-22T00:00:00.000Z', id, id, '', '', '']);
    expect(workspace.mail.sent()).toEqual([]);
    expect(runScript('return [GmailApp.getInboxUnreadCount(), GmailApp.getInboxThreads().length, GmailApp.getInboxThreads(1, 10).length];', workspace)).toEqual([1, 1, 0]);
  });

  test('an answer carries In-Reply-To and References, stays in the thread, and comes back into it', () => {
    const { workspace, id } = withQuestion();
    runScript(`GmailApp.getMessageById('${id}').reply('Bisa.', { htmlBody: '<p>Bisa.</p>', cc: 'kepala@perpustakaan.example' });`, workspace);
    const [answer] = workspace.mail.sent();
    expect(answer).toMatchObject({ threadId: id, to: ['Siti Rahma <siti@riset.example>'], cc: ['kepala@perpustakaan.example'], subject: 'Re: Tanya penelusuran' });
    expect(answer?.headers).toMatchObject({ 'In-Reply-To': '<q1@riset.example>', References: '<q1@riset.example>' });
    workspace.mail.deliver({ from: 'siti@riset.example', subject: 'Re: Tanya penelusuran', body: 'Terima kasih', headers: { 'In-Reply-To': answer?.headers['Message-ID'] ?? '' } });
    workspace.mail.deliver({ from: 'siti@riset.example', subject: 'Lain sekali', body: 'x', headers: { 'In-Reply-To': answer?.headers['Message-ID'] ?? '' } });
    expect(runScript(`const t = GmailApp.getThreadById('${id}'); return [t.getMessageCount(), t.getFirstMessageSubject(), t.getMessages().map(m => m.getPlainBody()), t.getLastMessageDate().toISOString(), t.getPermalink()];`, workspace)).toEqual([3, 'Tanya penelusuran', ['Apakah bisa hari ini?', 'Bisa.', 'Terima kasih'], '2026-11-22T00:00:00.000Z', `https://mail.google.com/mail/u/0/#inbox/${id}`]);
  });

  test('replyAll reaches everybody once, forward takes text and attachments along', () => {
    const workspace = newWorkspace();
    workspace.mail.deliver({ from: 'siti@riset.example', to: 'admin@perpustakaan.example, budi@riset.example', subject: 'Data', body: 'isi' });
    runScript("const t = GmailApp.getInboxThreads()[0]; t.replyAll('semua'); t.getMessages()[0].replyAll('lagi'); t.reply('satu', { subject: 'Lain' }); t.getMessages()[0].forward('arsip@perpustakaan.example');", workspace);
    const [all, again, one, forwarded] = workspace.mail.sent();
    expect(all).toMatchObject({ to: ['admin@perpustakaan.example'].slice(1).concat('siti@riset.example'), cc: ['budi@riset.example'] });
    expect(again?.cc).toEqual(['budi@riset.example']);
    expect(one?.subject).toBe('Lain');
    expect(forwarded).toMatchObject({ to: ['arsip@perpustakaan.example'], subject: 'Fwd: Data' });
    expect(forwarded?.body).toContain('---------- Forwarded message ---------\nFrom: siti@riset.example');
  });

  test('mail to an account of the workspace lands in that inbox', () => {
    const workspace = newWorkspace();
    runScript("MailApp.sendEmail('budi@perpustakaan.example', 'Tugas', 'isi');", workspace);
    expect(runScript("return GmailApp.search('is:unread').map(t => t.getFirstMessageSubject());", workspace, {}, 'budi@perpustakaan.example')).toEqual(['Tugas']);
    expect(runScript("return [GmailApp.search('in:sent').length, GmailApp.search('in:inbox').length];", workspace)).toEqual([1, 0]);
  });
});

describe('GmailApp.search (operators of Gmail’s help)', () => {
  const workspace = newWorkspace();
  workspace.mail.deliver({ from: 'Siti <siti@riset.example>', subject: 'Laporan bulan Mei', body: 'Terlampir angka kunjungan.' });
  workspace.clock.advance('3d');
  workspace.mail.deliver({ from: 'budi@lab.example', subject: 'Pinjam buku', body: 'Laporan belum ada.', headers: { 'Message-ID': '<b@lab.example>' } });
  runScript("GmailApp.sendEmail('siti@riset.example', 'Balasan', 'angka', { attachments: [Utilities.newBlob('x', 'application/pdf', 'hasil.pdf')] }); GmailApp.search('from:budi')[0].addLabel(GmailApp.createLabel('Kerja/Pinjam Buku')).getMessages()[0].star();", workspace);

  test.each([
    ['', ['Balasan', 'Pinjam buku', 'Laporan bulan Mei']],
    ['laporan', ['Pinjam buku', 'Laporan bulan Mei']],
    ['subject:laporan', ['Laporan bulan Mei']],
    ['"bulan mei"', ['Laporan bulan Mei']],
    ['lapor', []],
    ['from:siti', ['Laporan bulan Mei']],
    ['to:siti@riset.example', ['Balasan']],
    ['from:me', ['Balasan']],
    ['from:siti OR from:budi', ['Pinjam buku', 'Laporan bulan Mei']],
    ['{from:siti from:budi}', ['Pinjam buku', 'Laporan bulan Mei']],
    ['laporan -from:budi', ['Laporan bulan Mei']],
    ['subject:(pinjam buku)', ['Pinjam buku']],
    ['label:kerja-pinjam-buku', ['Pinjam buku']],
    ['is:starred', ['Pinjam buku']],
    ['is:unread in:inbox', ['Pinjam buku', 'Laporan bulan Mei']],
    ['has:attachment filename:pdf', ['Balasan']],
    ['has:nouserlabels in:inbox', ['Laporan bulan Mei']],
    ['after:2026/11/24', ['Balasan', 'Pinjam buku']],
    ['before:2026/11/24', ['Laporan bulan Mei']],
    ['older_than:2d', ['Laporan bulan Mei']],
    ['newer_than:2d', ['Balasan', 'Pinjam buku']],
    ['rfc822msgid:<b@lab.example>', ['Pinjam buku']],
    ['larger:1M', []],
  ])('%s', (query, subjects) => {
    expect(runScript(`return GmailApp.search(${JSON.stringify(query)}).map(t => t.getFirstMessageSubject());`, workspace)).toEqual(subjects);
  });

  test('pages, with Google’s limit of 500', () => {
    expect(runScript("return GmailApp.search('', 1, 1).map(t => t.getFirstMessageSubject());", workspace)).toEqual(['Pinjam buku']);
    expect(errorOf("GmailApp.search('', 0, 501);", workspace)).toBe('Argument max cannot exceed 500.');
  });
});

describe('GmailApp changes threads and messages', () => {
  test('read, star, importance, archive, spam, trash and back', () => {
    const { workspace } = withQuestion();
    const state = '[t.isUnread(), t.isInInbox(), t.hasStarredMessages(), t.isImportant(), t.isInSpam(), t.isInTrash()]';
    const after = (change: string): unknown => runScript(`const t = GmailApp.search('in:anywhere')[0]; const m = t.getMessages()[0]; ${change}; return ${state};`, workspace);
    expect(after('t.markRead()')).toEqual([false, true, false, false, false, false]);
    expect(after('m.markUnread().star(); t.markImportant()')).toEqual([true, true, true, true, false, false]);
    expect(runScript('return [GmailApp.getStarredUnreadCount(), GmailApp.getStarredThreads().length, GmailApp.getPriorityInboxThreads().length, GmailApp.getPriorityInboxUnreadCount(), GmailApp.getInboxThreads()[0].isInPriorityInbox()];', workspace)).toEqual([1, 1, 1, 1, true]);
    expect(after('m.unstar().markRead(); t.markUnimportant().moveToArchive()')).toEqual([false, false, false, false, false, false]);
    expect(after('GmailApp.moveThreadToInbox(t).markThreadUnread(t)')).toEqual([true, true, false, false, false, false]);
    expect(after('t.moveToSpam()')).toEqual([true, false, false, false, true, false]);
    expect(runScript("return [GmailApp.getSpamThreads().length, GmailApp.getSpamUnreadCount(), GmailApp.search('is:unread').length, GmailApp.search('in:spam').length];", workspace)).toEqual([1, 1, 0, 1]);
    expect(after('t.moveToInbox().moveToTrash()')).toEqual([true, false, false, false, false, true]);
    expect(runScript('return GmailApp.getTrashThreads().length;', workspace)).toBe(1);
  });

  test('the methods for many do the same', () => {
    const { workspace } = withQuestion();
    const body = `const t = GmailApp.getInboxThreads(); const ms = GmailApp.getMessagesForThreads(t)[0]; const m = GmailApp.getMessagesForThread(t[0])[0];
      GmailApp.markMessagesRead(ms); const a = m.isUnread(); GmailApp.markMessageUnread(m); const b = m.isUnread(); GmailApp.markMessageRead(m).markMessagesUnread(ms).starMessage(m); const c = m.isStarred(); GmailApp.unstarMessage(m).starMessages(ms).unstarMessages(ms); const d = m.isStarred();
      GmailApp.markThreadsRead(t).markThreadsUnread(t).markThreadRead(t[0]).markThreadsImportant(t); const e = t[0].isImportant(); GmailApp.markThreadsUnimportant(t).markThreadImportant(t[0]).markThreadUnimportant(t[0]);
      GmailApp.moveThreadsToArchive(t); const f = t[0].isInInbox(); GmailApp.moveThreadsToInbox(t).moveThreadToArchive(t[0]).moveThreadsToSpam(t).moveThreadToInbox(t[0]).moveThreadToSpam(t[0]).moveThreadsToTrash(t); const g = t[0].isInTrash(); GmailApp.moveThreadsToInbox(t).moveThreadToTrash(t[0]).moveThreadToInbox(t[0]); GmailApp.moveMessageToTrash(m); const h = m.isInTrash(); GmailApp.moveMessagesToTrash(ms).refreshMessage(m).refreshMessages(ms).refreshThread(t[0]).refreshThreads(t); m.refresh(); t[0].refresh();
      return [a, b, c, d, e, f, g, h];`;
    expect(runScript(body, workspace)).toEqual([false, true, true, false, true, false, true, true]);
  });

  test('labels are made once, put on, counted, taken off and deleted', () => {
    const { workspace } = withQuestion();
    const body = `const l = GmailApp.createLabel('Meja'); const t = GmailApp.getInboxThreads(); l.addToThread(t[0]); const again = GmailApp.createLabel('Meja').getId() === l.getId();
      const on = [t[0].getLabels().map(x => x.getName()), l.getThreads().length, l.getThreads(0, 5).length, l.getUnreadCount()]; l.removeFromThread(t[0]).addToThreads(t).removeFromThreads(t); const off = l.getThreads().length;
      t[0].addLabel(l).removeLabel(l); const names = GmailApp.getUserLabels().map(x => x.getName()); const other = GmailApp.createLabel('Dua'); l.deleteLabel(); GmailApp.deleteLabel(other);
      return [again, on, off, names, GmailApp.getUserLabelByName('Meja'), GmailApp.getUserLabels().length];`;
    expect(runScript(body, workspace)).toEqual([true, [['Meja'], 1, 1, 1], 0, ['Meja'], null, 0]);
    expect(errorOf("GmailApp.createLabel('INBOX');")).toBe('Invalid label name: INBOX');
  });

  test('drafts wait, change, go out into their thread, or are deleted', () => {
    const { workspace, id } = withQuestion();
    const body = `const d = GmailApp.createDraft('a@x.example', 'Satu', 'isi', { name: 'Meja' }); d.update('b@x.example', 'Dua', 'lain', { cc: 'c@x.example' });
      const before = [GmailApp.getDrafts().length, GmailApp.getDraftMessages()[0].getSubject(), GmailApp.getDraft(d.getId()).getMessage().isDraft(), d.getMessageId() === d.getMessage().getId()];
      const sent = d.send(); const r = GmailApp.getMessageById('${id}').createDraftReply('nanti'); GmailApp.getThreadById('${id}').createDraftReplyAll('semua').deleteDraft(); GmailApp.getThreadById('${id}').createDraftReply('x').deleteDraft(); GmailApp.getMessageById('${id}').createDraftReplyAll('y').deleteDraft(); r.send();
      return [before, sent.getTo(), sent.getCc(), GmailApp.getDrafts().length];`;
    expect(runScript(body, workspace)).toEqual([[1, 'Dua', true, true], 'b@x.example', 'c@x.example', 0]);
    expect(workspace.mail.sent().map((message) => [message.subject, message.threadId === id])).toEqual([
      ['Dua', false],
      ['Re: Tanya penelusuran', true],
    ]);
  });

  test('attachments are blobs with size and hash; inline images can be left out', () => {
    const workspace = newWorkspace();
    const body = `GmailApp.sendEmail('a@x.example', 's', 'b', { htmlBody: '<img src="cid:l">', attachments: [Utilities.newBlob('halo', 'text/plain', 'a.txt')], inlineImages: { l: Utilities.newBlob([1, 2], 'image/png', 'l.png') } });
      const m = GmailApp.search('in:sent')[0].getMessages()[0]; const a = m.getAttachments({ includeInlineImages: false }); const raw = m.getRawContent();
      return [m.getAttachments().length, a.length, a[0].getName(), a[0].getSize(), a[0].getHash(), a[0].getDataAsString(), a[0].getContentType(), a[0].copyBlob().getBytes().length, a[0].isGoogleType(), raw.includes('Content-ID: <l>'), raw.includes('multipart/related')];`;
    expect(runScript(body, workspace)).toEqual([2, 1, 'a.txt', 4, '33b1eac210971fb02a3b90afce9dbff758be794d', 'halo', 'text/plain', 4, false, true, true]);
  });

  test('Google’s words for what cannot be: an alias that is none, a message that is not there', () => {
    expect(errorOf("GmailApp.sendEmail('a@x.example', 's', 'b', { from: 'lain@x.example' });")).toBe('Invalid argument: lain@x.example');
    expect(errorOf("GmailApp.getMessageById('ffff');")).toBe('Requested entity was not found.');
    expect(runScript("GmailApp.setCurrentMessageAccessToken('token'); return [GmailApp.getThreadById('ffff'), GmailApp.getAliases(), GmailApp.getChatThreads()];")).toEqual([null, [], []]);
  });
});
