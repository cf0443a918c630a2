import { errorOf, newWorkspace, runScript } from '../support/runScript';

const onBody = (code: string): unknown => runScript(`const doc = DocumentApp.create('Surat'); const body = doc.getBody(); ${code}`);

describe('DocumentApp makes and opens documents', () => {
  test('create, openById, openByUrl, names, language, header and footer', () => {
    const body = `const d = DocumentApp.create('Surat').setName('Surat Dua').setLanguage('id'); d.addHeader().appendParagraph('Kop'); d.addFooter().setText('Kaki'); d.saveAndClose();
      const e = DocumentApp.openByUrl(d.getUrl()); return [e.getName(), e.getLanguage(), e.getUrl() === 'https://docs.google.com/document/d/' + d.getId() + '/edit?usp=drivesdk', e.getHeader().getText(), e.getFooter().getText(), DocumentApp.openById(d.getId()).getBody().getText(), DocumentApp.create('x').getHeader(), DocumentApp.getActiveDocument(), DriveApp.getFileById(d.getId()).getMimeType() === MimeType.GOOGLE_DOCS];`;
    expect(runScript(body)).toEqual(['Surat Dua', 'id', true, '\nKop', 'Kaki', '', null, null, true]);
    expect(errorOf("DocumentApp.openById('nope');")).toBe("Document is missing (perhaps it was deleted, or you don't have read access?)");
  });

  test('is shared, copied and exported with its Drive entry', () => {
    const body = `const d = DocumentApp.create('Templat').addEditor('siti@x.example').addEditors(['tono@x.example']).addViewer('budi@x.example').addViewers(['ani@x.example']); d.getBody().setText('Yth. {{nama}}');
      const copy = DocumentApp.openById(DriveApp.getFileById(d.getId()).makeCopy('Salinan').getId()); copy.getBody().replaceText('{{nama}}', 'Siti $1'); const pdf = copy.getAs('application/pdf');
      return [d.getEditors().map(u => u.getEmail()), d.getViewers().length, d.getBody().getText(), copy.getBody().getText(), pdf.getName(), pdf.getDataAsString().includes('Siti'), copy.getBlob().getContentType(), DriveApp.getFileById(copy.getId()).getAs('text/plain').getDataAsString()];`;
    expect(runScript(body)).toEqual([['siti@x.example', 'tono@x.example'], 2, 'Yth. {{nama}}', 'Yth. Siti $1', 'Salinan.pdf', true, 'application/pdf', 'Yth. Siti $1']);
  });

  test('another account cannot open it', () => {
    const workspace = newWorkspace();
    const id = String(runScript("return DocumentApp.create('Rahasia').getId();", workspace));
    expect(errorOf(`DocumentApp.openById('${id}');`, workspace, {}, 'asing@x.example')).toContain('do not have permission');
  });
});

describe('Body, paragraphs and lists', () => {
  test('are appended, inserted, found, walked and removed', () => {
    const code = `const p = body.appendParagraph('Satu'); body.appendListItem('Butir').setGlyphType(DocumentApp.GlyphType.NUMBER).setNestingLevel(1); body.appendHorizontalRule(); body.appendPageBreak(); body.insertParagraph(1, 'Nol'); body.insertListItem(2, 'Sela'); body.insertHorizontalRule(0); body.insertPageBreak(0);
      const item = body.getListItems()[1]; const types = []; for (let i = 0; i < body.getNumChildren(); i++) types.push(String(body.getChild(i).getType()));
      return [types, body.getText(), String(item.getGlyphType()), item.getNestingLevel(), body.getChildIndex(p), p.getPreviousSibling().asListItem().getText(), p.getNextSibling().getText(), p.getParent().getType() === DocumentApp.ElementType.BODY_SECTION, p.isAtDocumentEnd(), body.removeChild(p).getParagraphs().length, body.getChild(0).asPageBreak().isAtDocumentEnd(), String(body.getChild(1).asHorizontalRule().getType())];`;
    expect(onBody(code)).toEqual([['PAGE_BREAK', 'HORIZONTAL_RULE', 'PARAGRAPH', 'PARAGRAPH', 'LIST_ITEM', 'PARAGRAPH', 'LIST_ITEM', 'HORIZONTAL_RULE', 'PAGE_BREAK'], '\nNol\nSela\nSatu\nButir', 'NUMBER', 1, 5, 'Sela', 'Butir', true, false, 4, false, 'HORIZONTAL_RULE']);
  });

  test('a paragraph has heading, alignment, spacing, indents and attributes', () => {
    const code = `const p = body.appendParagraph('Judul').setHeading(DocumentApp.ParagraphHeading.HEADING1).setAlignment(DocumentApp.HorizontalAlignment.CENTER).setLineSpacing(1.5).setSpacingAfter(6).setSpacingBefore(3).setIndentStart(36).setIndentFirstLine(18).setLinkUrl('https://x.example/');
      p.setAttributes({ [DocumentApp.Attribute.BOLD]: true }); const c = p.copy(); body.appendParagraph(c); p.setText('Lain').appendText('!'); p.insertText(0, '>'); const last = body.getChild(body.getNumChildren() - 1).asParagraph();
      return [String(p.getHeading()), String(p.getAlignment()), p.getLineSpacing(), p.getSpacingAfter(), p.getSpacingBefore(), p.getIndentStart(), p.getIndentFirstLine(), p.getLinkUrl(), p.getAttributes().BOLD, p.getText(), last.getText(), String(last.getHeading()), String(body.getChild(0).getHeading()), p.clear().getText(), p.getNumChildren()];`;
    expect(onBody(code)).toEqual(['HEADING1', 'CENTER', 1.5, 6, 3, 36, 18, 'https://x.example/', true, '>Lain!', 'Judul', 'HEADING1', 'NORMAL', '', 0]);
  });

  test('text is formatted by ranges, changed in place and found', () => {
    const code = `const t = body.appendParagraph('Halo dunia').editAsText(); t.setBold(0, 3, true).setItalic(true).setForegroundColor(5, 9, '#ff0000').setFontSize(12).setFontFamily('Arial').setUnderline(false).setStrikethrough(0, 0, true).setLinkUrl(5, 9, 'https://x.example/').setBackgroundColor('#ffffff');
      const seen = [t.isBold(0), t.isBold(5), t.isBold(), t.isItalic(), t.getForegroundColor(6), t.getFontSize(), t.getFontFamily(2), t.isUnderline(), t.isStrikethrough(0), t.getLinkUrl(9), t.getBackgroundColor()];
      t.insertText(4, ','); const moved = [t.getText(), t.isBold(3), t.getForegroundColor(6)]; t.deleteText(0, 4).appendText('!'); const cut = t.getText(); const f = body.findText('d.n'); const next = body.findText('i', f); t.replaceText('[aiu]', 'o');
      return [seen, moved, cut, f.getElement().getText(), f.getStartOffset(), f.getEndOffsetInclusive(), f.isPartial(), next.getStartOffset(), body.findText('zzz'), t.getText(), t.setText('baru').getText()];`;
    expect(onBody(code)).toEqual([[true, null, null, true, '#ff0000', 12, 'Arial', false, true, 'https://x.example/', '#ffffff'], ['Halo, dunia', true, '#ff0000'], ' dunia!', ' donoo!', 1, 3, true, 4, null, ' donoo!', 'baru']);
  });
});

describe('Tables', () => {
  test('come from rows of text, grow and shrink', () => {
    const code = `const t = body.appendTable([['a', 'b'], ['c', 'd']]).setBorderColor('#000000').setBorderWidth(2).setColumnWidth(0, 100); const row = t.appendTableRow(); row.appendTableCell('e').setBackgroundColor('#eeeeee').setWidth(50); row.insertTableCell(0, 'f'); t.insertTableRow(0).appendTableCell('z');
      const cell = row.getCell(1); const seen = [t.getNumRows(), row.getNumCells(), t.getCell(1, 1).getText(), cell.getBackgroundColor(), cell.getWidth(), cell.getParentRow().getNumCells(), cell.getParentTable().getNumRows(), row.getParentTable().getBorderColor(), t.getBorderWidth(), t.getColumnWidth(0), body.getTables().length, t.getText()];
      t.removeRow(0); row.removeCell(0); body.insertTable(0, [['x']]); cell.setText('g').appendParagraph('h'); return seen.concat([t.getNumRows(), t.getRow(2).asTableRow().getText(), cell.getNumChildren(), body.getChild(0).asTable().getCell(0, 0).asTableCell().getText()]);`;
    expect(onBody(code)).toEqual([4, 2, 'b', '#eeeeee', 50, 2, 4, '#000000', 2, 100, 1, 'z\na\nb\nc\nd\nf\ne', 3, 'g\nh', 2, 'x']);
  });
});

describe('DocumentApp refuses', () => {
  test.each([
    ['body.getChild(0).removeFromParent();', "Can't remove the last paragraph in a document section."],
    ['body.getChild(0).asTable();', "PARAGRAPH can't be cast to TABLE."],
    ['body.getChild(9);', 'Child index (9) must be less than the number of child elements (1).'],
    ["body.insertParagraph(9, 'x');", 'Child index (9) must be less than or equal to the number of child elements (1).'],
    ["body.replaceText('(', 'x');", 'Invalid regular expression pattern ('],
  ])('%s', (code, text) => {
    expect(errorOf(`const body = DocumentApp.create('x').getBody(); ${code}`)).toBe(text);
  });
});
