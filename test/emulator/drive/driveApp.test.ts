import { errorOf, newWorkspace, projectOf, runScript } from '../support/runScript';

const missing = 'No item with the given ID could be found, or you do not have permission to access it.';

describe('DriveApp makes and finds files', () => {
  test('createFile from text, type and blob', () => {
    const body = `const made = [DriveApp.createFile('a.txt', 'halo'), DriveApp.createFile('b.html', '<b>', MimeType.HTML), DriveApp.createFile(Utilities.newBlob([1, 2], 'x/y', 'c.bin'))];
      return made.map(f => [f.getName(), f.getMimeType(), f.getSize(), f.getBlob().getBytes().length, String(f), f.getUrl() === 'https://drive.google.com/file/d/' + f.getId() + '/view?usp=drivesdk']);`;
    expect(runScript(body)).toEqual([
      ['a.txt', 'text/plain', 4, 4, 'a.txt', true],
      ['b.html', 'text/html', 3, 3, 'b.html', true],
      ['c.bin', 'x/y', 2, 2, 'c.bin', true],
    ]);
    expect(errorOf("DriveApp.createFile('x', '', MimeType.GOOGLE_SHEETS);")).toBe('Invalid argument: mimeType');
  });

  test('folders hold files; iterators end with an error and resume from a token', () => {
    const body = `const folder = DriveApp.createFolder('Arsip'); ['a', 'b', 'c'].forEach(n => folder.createFile(n, n)); folder.createFolder('Dalam');
      const it = folder.getFiles(); const first = it.next().getName(); const rest = DriveApp.continueFileIterator(it.getContinuationToken()); const names = [];
      while (rest.hasNext()) names.push(rest.next().getName());
      let text = ''; try { rest.next(); } catch (e) { text = e.message; }
      return [[first, ...names].sort(), text, folder.getFolders().next().getParents().next().getName(), folder.getParents().next().getId() === DriveApp.getRootFolder().getId(), folder.getFilesByName('b').hasNext(), folder.getFilesByName('B').hasNext()];`;
    expect(runScript(body)).toEqual([['a', 'b', 'c'], 'Cannot retrieve the next object: iterator has reached the end.', 'Arsip', true, true, false]);
  });

  test('opens by id, and says Google’s words for an id that is not there or of the other kind', () => {
    expect(runScript("const f = DriveApp.createFile('a', 'x'); return DriveApp.getFileById(f.getId()).getName();")).toBe('a');
    expect(errorOf("DriveApp.getFileById('nope');")).toBe(missing);
    expect(errorOf("DriveApp.getFolderById(DriveApp.createFile('a', 'x').getId());")).toBe(missing);
  });

  test('searchFiles by title, type, folder, date and with or, not and brackets (Drive API v2)', () => {
    const workspace = newWorkspace();
    const found = (query: string): unknown => runScript(`const it = DriveApp.searchFiles(${JSON.stringify(query)}); const names = []; while (it.hasNext()) names.push(it.next().getName()); return names.sort();`, workspace);
    runScript("const folder = DriveApp.createFolder('F'); folder.createFile('Laporan Mei.csv', 'x', MimeType.CSV); folder.createFile(\"Pak Budi's.txt\", 'x'); DriveApp.createFile('Surat.txt', 'kata rahasia').setStarred(true);", workspace);
    expect(found("title contains 'lap'")).toEqual(['Laporan Mei.csv']);
    expect(found("title = 'Pak Budi\\'s.txt'")).toEqual(["Pak Budi's.txt"]);
    expect(found("mimeType = 'text/plain' and not starred = true")).toEqual(["Pak Budi's.txt"]);
    expect(found("(title contains 'Surat' or mimeType = 'text/csv') and modifiedDate > '2026-11-21T00:00:00'")).toEqual(['Laporan Mei.csv', 'Surat.txt']);
    expect(found("fullText contains 'rahasia'")).toEqual(['Surat.txt']);
    expect(found("'root' in parents")).toEqual(['Surat.txt']);
    expect(errorOf("DriveApp.searchFiles(\"name = 'x'\");", workspace)).toBe('Invalid argument: q');
  });

  test('the trash hides files, also by their folder, and only the owner may use it', () => {
    const workspace = newWorkspace();
    const id = String(runScript("const folder = DriveApp.createFolder('F'); const f = folder.createFile('a', 'x'); f.addEditor('siti@perpustakaan.example'); folder.setTrashed(true); return f.getId();", workspace));
    expect(runScript(`return [DriveApp.getFilesByName('a').hasNext(), DriveApp.getFileById('${id}').isTrashed(), DriveApp.getTrashedFolders().next().getName(), DriveApp.getTrashedFiles().next().getName(), DriveApp.searchFiles("title = 'a' and trashed = true").hasNext()];`, workspace)).toEqual([false, true, 'F', 'a', true]);
    expect(errorOf(`DriveApp.getFileById('${id}').setTrashed(true);`, workspace, {}, 'siti@perpustakaan.example')).toBe('Access denied: DriveApp.');
  });
});

describe('DriveApp shares', () => {
  test('editors, viewers, commenters, link and owner', () => {
    const body = `const f = DriveApp.createFile('a', 'x').addEditor('siti@x.example').addViewers(['budi@x.example', 'siti@x.example']); f.addCommenter('tono@x.example');
      f.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      const before = [f.getEditors().map(u => u.getEmail()), f.getViewers().map(u => u.getEmail()), String(f.getAccess('siti@x.example')), String(f.getAccess('tono@x.example')), String(f.getAccess('lain@x.example')), String(f.getSharingAccess()), String(f.getSharingPermission()), f.getOwner().getEmail()];
      f.removeEditor('siti@x.example').revokePermissions('budi@x.example'); f.setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.NONE);
      return before.concat([f.getEditors().length, f.getViewers().map(String), String(f.getAccess('siti@x.example'))]);`;
    expect(runScript(body)).toEqual([['siti@x.example'], ['budi@x.example', 'tono@x.example'], 'EDIT', 'COMMENT', 'VIEW', 'ANYONE_WITH_LINK', 'VIEW', 'admin@perpustakaan.example', 0, ['tono@x.example'], 'NONE']);
  });

  test('rights of a folder hold for what lies in it; strangers see nothing', () => {
    const workspace = newWorkspace();
    const id = String(runScript("const folder = DriveApp.createFolder('F'); folder.addEditor('siti@x.example'); return folder.createFile('a', 'x').getId();", workspace));
    const open = `return DriveApp.getFileById('${id}').setContent('y').getBlob().getDataAsString();`;
    expect(projectOf(open, workspace).run('main', [], 'siti@x.example')).toBe('y');
    expect(errorOf(open, workspace, {}, 'asing@x.example')).toBe(missing);
  });
});

describe('DriveApp copies and moves', () => {
  test('makeCopy keeps the content, setName and setContent change the date', () => {
    const workspace = newWorkspace();
    const project = projectOf('', workspace, { 'More.gs': "function make() { return DriveApp.createFile('a', 'x').setDescription('d').getId(); } function copy(id) { const f = DriveApp.getFileById(id); const c = f.makeCopy(DriveApp.createFolder('F')); c.setName('b').setContent('y'); return [f.getBlob().getDataAsString(), c.getBlob().getDataAsString(), c.getDescription(), c.getParents().next().getName(), c.getLastUpdated().toISOString(), f.getLastUpdated().toISOString(), f.makeCopy('c').getName(), f.makeCopy().getName()]; }" });
    const id = project.run('make');
    workspace.clock.advance('1h');
    expect(project.run('copy', [id])).toEqual(['x', 'y', 'd', 'F', '2026-11-22T01:00:00.000Z', '2026-11-22T00:00:00.000Z', 'c', 'Copy of a']);
  });

  test('a spreadsheet and a form are copied with what they hold', () => {
    const body = `const s = SpreadsheetApp.create('S'); s.getSheets()[0].getRange('A1').setValue('halo'); const c = SpreadsheetApp.openById(DriveApp.getFileById(s.getId()).makeCopy('T').getId()); s.getSheets()[0].getRange('A1').setValue('lain');
      const f = FormApp.create('F'); f.addTextItem().setTitle('Nama'); const g = FormApp.openById(DriveApp.getFileById(f.getId()).makeCopy('G').getId());
      return [c.getName(), c.getSheets()[0].getRange('A1').getValue(), g.getItems()[0].getTitle(), g.getId() !== f.getId()];`;
    expect(runScript(body)).toEqual(['T', 'halo', 'Nama', true]);
  });

  test('moveTo changes the folder, and not into itself', () => {
    expect(runScript("const a = DriveApp.createFolder('A'); const f = DriveApp.createFile('f', 'x'); f.moveTo(a); return [a.getFiles().next().getName(), DriveApp.getRootFolder().getFiles().hasNext()];")).toEqual(['f', false]);
    expect(errorOf("const a = DriveApp.createFolder('A'); const b = a.createFolder('B'); a.moveTo(b);")).toBe('Invalid argument: destination');
  });

  test('a shortcut points at its target', () => {
    expect(runScript("const f = DriveApp.createFile('f', 'x'); const s = DriveApp.createShortcut(f.getId()); return [s.getMimeType(), s.getTargetId() === f.getId(), s.getTargetMimeType()];")).toEqual(['application/vnd.google-apps.shortcut', true, 'text/plain']);
  });
});

describe('the rest of DriveApp', () => {
  test('folders are found by name, search and token; types and storage are told', () => {
    const body = `const a = DriveApp.createFolder('A'); const b = a.createFolder('B'); a.createFile('t', 'abc'); a.createFile('h', 'x', MimeType.HTML);
      const all = DriveApp.getFolders(); all.next(); const rest = DriveApp.continueFolderIterator(all.getContinuationToken());
      return [DriveApp.getFoldersByName('B').next().getId() === b.getId(), a.getFoldersByName('B').hasNext(), DriveApp.searchFolders("title = 'B'").hasNext(), a.searchFolders("title contains 'B'").hasNext(), a.searchFiles("title = 't'").hasNext(), rest.next().getName(), DriveApp.getFilesByType(MimeType.HTML).next().getName(), a.getFilesByType(MimeType.PLAIN_TEXT).next().getName(), DriveApp.getStorageUsed(), DriveApp.getStorageLimit() > 0, DriveApp.getFileByIdAndResourceKey(a.getFilesByName('t').next().getId(), 'k').getName(), DriveApp.getFolderByIdAndResourceKey(a.getId(), 'k').getName(), DriveApp.enforceSingleParent(true), a.getSize()];`;
    expect(runScript(body)).toEqual([true, true, true, true, true, 'A', 'h', 't', 4, true, 't', 'A', undefined, 0]);
  });

  test('addFile, addFolder, removeFile and removeFolder move what has one parent', () => {
    const body = `const a = DriveApp.createFolder('A'); const b = DriveApp.createFolder('B'); const f = DriveApp.createFile('f', 'x'); a.addFile(f); a.addFolder(b); const inside = [a.getFiles().hasNext(), a.getFolders().hasNext()]; a.removeFile(f).removeFolder(b); const out = [f.getParents().hasNext(), b.getParents().hasNext()]; DriveApp.addFile(f); DriveApp.addFolder(b); const back = f.getParents().next().getName(); DriveApp.removeFile(f); DriveApp.removeFolder(b); return [inside, out, back, f.getParents().hasNext()];`;
    expect(runScript(body)).toEqual([[true, true], [false, false], 'My Drive', false]);
  });

  test('ownership passes on, rights are taken back, settings are kept', () => {
    const body = `const f = DriveApp.createFile('f', 'x').addCommenters(['c@x.example']).addViewer('v@x.example'); const d = DriveApp.createFolder('D').addEditors(['e@x.example']).addViewer('v@x.example');
      f.removeCommenter('c@x.example').removeViewer('v@x.example').setShareableByEditors(false).setSecurityUpdateEnabled(true).setStarred(true); d.removeViewer('v@x.example').removeEditor('e@x.example').setShareableByEditors(true);
      const owner = f.getOwner(); const before = [f.getViewers().length, d.getViewers().length, d.getEditors().length, f.isShareableByEditors(), d.isShareableByEditors(), f.isStarred(), f.getSecurityUpdateEligible(), f.getSecurityUpdateEnabled(), f.getResourceKey(), f.getTargetResourceKey(), f.getThumbnail(), f.getDownloadUrl().includes(f.getId()), f.getDateCreated().toISOString(), owner.getDomain(), owner.getName(), owner.getPhotoUrl(), owner.getUserLoginId()];
      f.setOwner('baru@x.example'); return before.concat([f.getOwner().getEmail(), String(f.getAccess('admin@perpustakaan.example'))]);`;
    expect(runScript(body)).toEqual([0, 0, 0, false, true, true, false, false, null, null, null, true, '2026-11-22T00:00:00.000Z', 'perpustakaan.example', 'admin', null, 'admin@perpustakaan.example', 'baru@x.example', 'EDIT']);
  });

  test('a shortcut by id and resource key, in a folder too; exports of a spreadsheet are PDF', () => {
    const body = `const f = DriveApp.createFile('f', 'x'); const a = DriveApp.createFolder('A'); const s = DriveApp.createShortcutForTargetIdAndResourceKey(f.getId(), 'k'); const t = a.createShortcutForTargetIdAndResourceKey(f.getId(), 'k'); a.createShortcut(f.getId());
      const sheet = SpreadsheetApp.create('Rekap'); sheet.getSheets()[0].getRange('A1').setValue('halo'); const pdf = DriveApp.getFileById(sheet.getId()).getAs(MimeType.PDF);
      return [s.getTargetId() === t.getTargetId(), pdf.getName(), pdf.getContentType(), pdf.getDataAsString().includes('(halo'), DriveApp.getFileById(sheet.getId()).getBlob().getContentType()];`;
    expect(runScript(body)).toEqual([true, 'Rekap.pdf', 'application/pdf', true, 'application/pdf']);
  });
});
