import { desk, run } from './support';

/** Source: references of TextFinder, Protection, NamedRange, DeveloperMetadata, Banding, Selection. */
describe('things that lie on a spreadsheet', () => {
  test('TextFinder finds what cells show, in range, tab or spreadsheet, forward and back and round', () => {
    expect(run(`s.getRange('A1:B3').setValues([['LK-2026-00001', 'Abc'], ['abcd', 5], ['ábc', '=1+4']]); ss.insertSheet('Dua').getRange('C3').setValue('abc'); const a1 = (r) => r && r.getA1Notation(); const f = s.createTextFinder('abc'); const seen = [a1(f.findNext()), a1(f.findNext()), a1(f.findNext()), a1(f.getCurrentMatch()), a1(f.findPrevious())];
      return [s.createTextFinder('abc').findAll().map(a1), seen, s.getRange('A:A').createTextFinder('LK-2026-00001').matchEntireCell(true).findAll().map(a1), s.createTextFinder('abc').matchCase(true).findAll().map(a1), s.createTextFinder('abc').ignoreDiacritics(true).findAll().map(a1), ss.createTextFinder('abc').findAll().length, s.createTextFinder('5').findAll().map(a1), s.createTextFinder('=1').matchFormulaText(true).findAll().map(a1),
        s.createTextFinder('^a.c').useRegularExpression(true).matchCase(true).findAll().map(a1), a1(s.createTextFinder('abc').startFrom(s.getRange('A2')).findNext()), s.createTextFinder('tiada').findNext()];`)).toEqual([['B1', 'A2'], ['B1', 'A2', 'B1', 'B1', 'A2'], ['A1'], ['A2'], ['B1', 'A2', 'A3'], 3, ['B2', 'B3'], ['B3'], ['A2'], 'A2', null]);
  });

  test('TextFinder replaces and counts occurrences', () => {
    expect(run(`s.getRange('A1:A3').setValues([['aa'], ['ba'], ['c']]); const n = s.createTextFinder('a').replaceAllWith('x'); const f = s.createTextFinder('c'); f.findNext(); const one = f.replaceWith('9'); s.getRange('B1').setValue('No 12'); s.createTextFinder('No (\\\\d+)').useRegularExpression(true).replaceAllWith('$1'); return [n, one, s.getRange('A1:A3').getValues().flat(), s.getRange('B1').getValue()];`)).toEqual([3, 1, ['xx', 'bx', 9], 12]);
  });

  test('protections of ranges and tabs are set, read and removed', () => {
    expect(run(`const T = SpreadsheetApp.ProtectionType; const p = s.getRange('A1:B2').protect().setDescription('kunci'); p.addEditors(['siti@x.example', 'budi@x.example']); p.addEditor('ani@x.example').removeEditor('ani@x.example').removeEditors(['budi@x.example']); const one = [p.getDescription(), p.getEditors().map((u) => u.getEmail()), p.getRange().getA1Notation(), String(p.getProtectionType()), p.canEdit(), p.canDomainEdit(), p.isWarningOnly(), p.getRangeName()];
      p.setRange(s.getRange('C1')).setDomainEdit(true).setWarningOnly(true); ss.setNamedRange('Kotak', s.getRange('D1:D2')); p.setRangeName('Kotak'); const two = [p.getRange().getA1Notation(), p.getRangeName(), p.isWarningOnly(), p.canDomainEdit()]; p.setNamedRange(ss.getNamedRanges()[0]); const q = s.protect(); q.setUnprotectedRanges([s.getRange('A1:A9')]); const three = [q.getUnprotectedRanges()[0].getA1Notation(), String(q.getProtectionType()), s.protect().getUnprotectedRanges().length, ss.getProtections(T.RANGE).length, s.getProtections(T.SHEET).length, s.getRange('A1').canEdit(), thrown(() => p.setUnprotectedRanges([]))];
      p.remove(); q.remove(); return [one, two, three, ss.getProtections(T.RANGE).length + ss.getProtections(T.SHEET).length];`)).toEqual([
      ['kunci', ['admin@perpustakaan.example', 'siti@x.example'], 'A1:B2', 'RANGE', true, false, false, null], ['D1:D2', 'Kotak', true, true], ['A1:A9', 'SHEET', 1, 1, 1, true, 'Unprotected ranges can only be set on protected sheets.'], 0,
    ]);
  });

  test('a user who may not edit gets the text of Google, also on a protected tab outside its free ranges', () => {
    const { project } = desk(`function set() { const ss = SpreadsheetApp.create('Buku'); ss.addEditor('budi@x.example'); const s = ss.getSheets()[0]; const p = s.protect().setUnprotectedRanges([s.getRange('A1:A9')]); p.removeEditors(['budi@x.example']); return ss.getId(); }
      function act(id, a1) { const s = SpreadsheetApp.openById(id).getSheets()[0]; s.getRange(a1).setValue(1); return s.getRange(a1).canEdit(); }
      function open(id) { return SpreadsheetApp.openById(id).getName(); }`);
    const id = project.run('set');
    expect(project.run('act', [id, 'A9'], 'budi@x.example')).toBe(true);
    expect(() => project.run('act', [id, 'B1'], 'budi@x.example')).toThrow('You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
    expect(() => project.run('open', [id], 'asing@x.example')).toThrow('You do not have permission to access the requested document.');
    expect(() => project.run('open', ['tiada'])).toThrow('Document tiada is missing');
  });

  test('named ranges are made, moved, renamed and removed', () => {
    expect(run(`ss.setNamedRange('Satu', s.getRange('A1')); ss.setNamedRange('Dua', s.getRange('B1:B2')); ss.setNamedRange('Satu', s.getRange('C1')); const n = ss.getNamedRanges()[1]; n.setName('Tiga').setRange(s.getRange('D4')); s.getRange('F1').setFormula('=SUM(Satu)'); s.getRange('C1').setValue(4); const one = [ss.getNamedRanges().map((r) => r.getName() + ' ' + r.getRange().getA1Notation()), s.getNamedRanges().length, s.getRange('F1').getValue()];
      n.remove(); ss.removeNamedRange('Satu'); return [one, ss.getNamedRanges().length, s.getRange('F1').getDisplayValue(), thrown(() => ss.setNamedRange('A1', s.getRange('A1'))), thrown(() => ss.removeNamedRange('Satu'))];`)).toEqual([[['Satu C1', 'Tiga D4'], 2, 4], 0, '#NAME?', 'The name "A1" is not a valid name for a range.', 'The named range "Satu" does not exist.']);
  });

  test('developer metadata lies on spreadsheet, tab, row or column and follows it', () => {
    expect(run(`const V = SpreadsheetApp.DeveloperMetadataVisibility; const L = SpreadsheetApp.DeveloperMetadataLocationType; ss.addDeveloperMetadata('versi', '3'); s.addDeveloperMetadata('tab', V.PROJECT); s.getRange('5:5').addDeveloperMetadata('tiket', 'LK-1', V.DOCUMENT); s.getRange('C:C').addDeveloperMetadata('kolom'); s.insertRowBefore(2); s.insertColumnBefore(1);
      const found = ss.createDeveloperMetadataFinder().withKey('tiket').find()[0]; const where = found.getLocation(); const col = s.getRange('D:D').getDeveloperMetadata()[0]; const one = [found.getValue(), String(found.getVisibility()), String(where.getLocationType()), where.getRow().getA1Notation(), where.getColumn(), where.getSheet(), where.getSpreadsheet(), col.getKey(), col.getValue(), ss.getDeveloperMetadata()[0].getKey(), s.getDeveloperMetadata()[0].getKey(), col.getLocation().getColumn().getColumn()];
      const two = [s.createDeveloperMetadataFinder().find().length, ss.createDeveloperMetadataFinder().withLocationType(L.SHEET).find().length, ss.createDeveloperMetadataFinder().withValue('3').withVisibility(V.DOCUMENT).withId(ss.getDeveloperMetadata()[0].getId()).find().length, s.getRange('6:6').createDeveloperMetadataFinder().find().length, s.getRange('6:6').createDeveloperMetadataFinder().onIntersectingLocations().find().length];
      found.setKey('t').setValue('v').setVisibility(V.PROJECT); found.moveToRow(s.getRange('9:9')); const three = [found.getKey(), found.getLocation().getRow().getRow()]; found.moveToColumn(s.getRange('B:B')); found.moveToSheet(s); const four = found.getLocation().getSheet().getName(); found.moveToSpreadsheet(); const five = found.getLocation().getSpreadsheet().getId() === ss.getId(); found.remove();
      return [one, two, three, four, five, ss.createDeveloperMetadataFinder().withKey('t').find().length, thrown(() => s.getRange('A1').addDeveloperMetadata('x')).slice(0, 40)];`)).toEqual([
      ['LK-1', 'DOCUMENT', 'ROW', 'A6:AA6', null, null, null, 'kolom', null, 'versi', 'tab', 4], [3, 1, 1, 1, 4], ['t', 9], 'Sheet1', true, 0, 'Adding developer metadata to arbitrary r',
    ]);
  });

  test('banding colours header, bands and footer', () => {
    expect(run(`const T = SpreadsheetApp.BandingTheme; const b = s.getRange('A1:C9').applyRowBanding(T.BLUE, true, true); const read = [b.getRange().getA1Notation(), b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor() !== null, b.getFooterRowColor() !== null, b.getHeaderColumnColor(), b.getFirstColumnColor(), b.getSecondColumnColor(), b.getFooterColumnColor()]; const blue = SpreadsheetApp.newColor().setRgbColor('blue').build();
      b.setHeaderRowColor('red').setFirstRowColor('#111111').setSecondRowColor('#222222').setFooterRowColor(null).setHeaderColumnColor('red').setFirstColumnColor('red').setSecondColumnColor('red').setFooterColumnColor('red'); const set = [b.getHeaderRowColor(), b.getFooterRowColor(), b.getFooterColumnColor()]; b.setHeaderRowColorObject(blue).setFirstRowColorObject(blue).setSecondRowColorObject(blue).setFooterRowColorObject(blue).setHeaderColumnColorObject(blue).setFirstColumnColorObject(blue).setSecondColumnColorObject(blue).setFooterColumnColorObject(blue);
      const objects = [b.getHeaderRowColorObject(), b.getFirstRowColorObject(), b.getSecondRowColorObject(), b.getFooterRowColorObject(), b.getHeaderColumnColorObject(), b.getFirstColumnColorObject(), b.getSecondColumnColorObject(), b.getFooterColumnColorObject()].every((c) => c.asRgbColor().asHexString() === '#0000ff'); b.setRange(s.getRange('A1:B9')); const copy = b.copyTo(s.getRange('E1:F9')); const n = [s.getBandings().length, ss.getBandings().length, s.getRange('E1').getBandings().length, copy.getRange().getA1Notation()];
      const again = thrown(() => s.getRange('A1').applyColumnBanding()); b.remove(); s.getRange('H1:I2').applyColumnBanding(); return [read, set, objects, n, again, s.getBandings().length];`)).toEqual([
      ['A1:C9', '#5b95f9', '#ffffff', true, true, null, null, null, null], ['#ff0000', null, '#ff0000'], true, [2, 2, 1, 'E1:F9'], 'You cannot add alternating background colors to a range that already has alternating background colors.', 2,
    ]);
  });

  test('a bound script sees its container, the first visible tab and what it selects', () => {
    const first = desk(`function make() { const ss = SpreadsheetApp.create('Wadah'); ss.insertSheet('Dua'); ss.getSheets()[0].hideSheet(); return ss.getId(); } function active() { return SpreadsheetApp.getActiveSpreadsheet(); }`);
    const id = String(first.project.run('make'));
    expect(first.project.run('active')).toBeNull();
    const { project } = desk(
      `function look() { const s = SpreadsheetApp.getActiveSheet(); const ss = SpreadsheetApp.getActive(); const before = [s.getName(), SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];
        s.getRange('B2:C3').activate(); s.getRange('C3').activateAsCurrentCell(); const one = [SpreadsheetApp.getActiveRange().getA1Notation(), s.getCurrentCell().getA1Notation(), s.getActiveRange().getA1Notation(), s.getActiveCell().getA1Notation(), SpreadsheetApp.getActiveRangeList().getRanges().length];
        SpreadsheetApp.setActiveRange(s.getRange('D4')); s.setCurrentCell(s.getRange('D4')); s.setActiveSelection('E5:E6'); const two = ss.getActiveRange().getA1Notation(); SpreadsheetApp.setActiveRangeList(s.getRangeList(['A1', 'B2'])); const sel = SpreadsheetApp.getSelection(); s.getRange('A1:A3').setValue(1); s.getRange('A1').activate();
        const three = [sel.getActiveSheet().getName(), sel.getActiveRange().getA1Notation(), sel.getActiveRangeList().getRanges().length, sel.getCurrentCell().getA1Notation(), sel.getNextDataRange(SpreadsheetApp.Direction.DOWN).getA1Notation(), s.getSelection().getCurrentCell().getRow(), ss.getSelection().getCurrentCell().getRow()];
        SpreadsheetApp.setActiveSheet(ss.getSheetByName('Dua')); ss.setActiveSelection(s.getRange('B1')); ss.setActiveRangeList(s.getRangeList(['A2'])); s.setActiveRange(s.getRange('A3')); s.setActiveRangeList(s.getRangeList(['A4'])); ss.setActiveRange(s.getRange('A5')); ss.setCurrentCell(s.getRange('A5')); SpreadsheetApp.setCurrentCell(s.getRange('A6')); ss.getSheets()[0].activate();
        return [before, one, two, three, ss.getActiveSheet().getIndex(), ss.getActiveCell().getA1Notation(), ss.getCurrentCell().getA1Notation(), s.getActiveRangeList().getRanges().length]; }`,
      id,
      first.workspace,
    );
    expect(project.run('look')).toEqual([['Dua', 'A1', 'A1'], ['B2:C3', 'C3', 'B2:C3', 'C3', 1], 'E5:E6', ['Dua', 'A1', 1, 'A1', 'A1:A3', 1, 1], 1, 'A1', 'A1', 1]);
  });
});

describe('a spreadsheet', () => {
  test('is created, opened by id and address, renamed, copied and shared', () => {
    expect(run(`const again = SpreadsheetApp.openById(ss.getId()); const url = SpreadsheetApp.openByUrl(ss.getUrl()); const file = SpreadsheetApp.open(DriveApp.getFileById(ss.getId())); s.getRange('A1').setValue('isi'); ss.rename('Baru'); const copy = ss.copy('Salinan'); const mail = (l) => l.map((u) => u.getEmail()); ss.addEditor('a@x.example').addEditors(['b@x.example']).addViewer('c@x.example').addViewers(['d@x.example']); const shared = [mail(ss.getEditors()), mail(ss.getViewers())]; ss.removeEditor('b@x.example').removeViewer('d@x.example'); SpreadsheetApp.setActiveSpreadsheet(copy);
      const small = SpreadsheetApp.create('Kecil', 5, 4).getSheets()[0]; SpreadsheetApp.flush(); return [again.getName(), url.getId() === ss.getId(), file.getId() === ss.getId(), copy.getName(), copy.getSheets()[0].getRange('A1').getValue(), shared, mail(ss.getEditors()), mail(ss.getViewers()), ss.getOwner().getEmail(), SpreadsheetApp.getActive().getName(), small.getMaxRows(), small.getMaxColumns(), /^https:..docs.google.com.spreadsheets.d.[\\w-]{44}.edit/.test(ss.getUrl()), thrown(() => SpreadsheetApp.openByUrl('x'))];`)).toEqual([
      'Baru', true, true, 'Salinan', 'isi', [['admin@perpustakaan.example', 'a@x.example', 'b@x.example'], ['admin@perpustakaan.example', 'a@x.example', 'b@x.example', 'c@x.example', 'd@x.example']], ['admin@perpustakaan.example', 'a@x.example'], ['admin@perpustakaan.example', 'a@x.example', 'c@x.example'], 'admin@perpustakaan.example', 'Salinan', 5, 4, true, 'Invalid argument: url',
    ]);
  });

  test('is opened to everyone with the link and closed again', () => {
    expect(run(`const state = () => [ss.isAnonymousView(), ss.isAnonymousWrite()]; const before = state(); ss.setAnonymousAccess(true, false); const seen = state(); ss.setAnonymousAccess(true, true); const open = state(); ss.setAnonymousAccess(false, false); return [before, seen, open, state()];`)).toEqual([[false, false], [true, false], [true, true], [false, false]]);
  });

  test('protections name target audiences by id', () => {
    expect(run(`const p = s.protect(); p.addTargetAudience('a1').addTargetAudience('a2').removeTargetAudience('a1'); return p.getTargetAudiences();`)).toEqual(['a2']);
  });

  test('keeps settings of calculation, zone and locale', () => {
    expect(run(`const R = SpreadsheetApp.RecalculationInterval; const before = [String(ss.getRecalculationInterval()), ss.isIterativeCalculationEnabled(), ss.getMaxIterativeCalculationCycles(), ss.getIterativeCalculationConvergenceThreshold(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale()]; ss.setRecalculationInterval(R.HOUR).setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(9).setIterativeCalculationConvergenceThreshold(0.5); ss.setSpreadsheetTimeZone('Asia/Makassar');
      return [before, String(ss.getRecalculationInterval()), ss.isIterativeCalculationEnabled(), ss.getMaxIterativeCalculationCycles(), ss.getIterativeCalculationConvergenceThreshold(), ss.getSpreadsheetTimeZone(), thrown(() => ss.setSpreadsheetTimeZone('Mars/Olympus')), thrown(() => ss.setSpreadsheetLocale('bukan locale'))];`)).toEqual([['ON_CHANGE', false, 50, 0.05, 'Asia/Jakarta', 'en_US'], 'HOUR', true, 9, 0.5, 'Asia/Makassar', 'Invalid argument: Mars/Olympus', 'Invalid argument: bukan locale']);
  });

  test('has no drawings, pivot tables and data sources, shows toasts and menus, and is exported as PDF', () => {
    expect(run(`ss.toast('halo'); ss.toast('halo', 'judul', 3); ss.addMenu('Meja', [{ name: 'Buka', functionName: 'buka' }, null]); ss.updateMenu('Meja', []); ss.removeMenu('Meja'); return [s.getDrawings(), s.getPivotTables(), s.getDataSourceTables(), s.getDataSourceFormulas(), s.getDataSourcePivotTables(), s.asDataSourceSheet(), ss.getDataSources(), ss.getDataSourceSheets(), ss.getDataSourceTables(), ss.getDataSourceFormulas(), ss.getDataSourcePivotTables(), ss.getDataSourceRefreshSchedules(), ss.getBlob().getContentType(), ss.getAs('application/pdf').getName(), s.getRange('A1').getDataSourceFormula(), s.getRange('A1').getDataSourceFormulas(), s.getRange('A1').getDataSourceTables(), s.getRange('A1').getDataSourcePivotTables()].map((x) => Array.isArray(x) ? x.length : x);`)).toEqual([0, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0, 'application/pdf', 'Buku.pdf', null, 0, 0, 0]);
  });
});
