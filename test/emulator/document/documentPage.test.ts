import { runScript } from '../support/runScript';

const onBody = (code: string): unknown => runScript(`const doc = DocumentApp.create('Surat'); const body = doc.getBody(); ${code}`);

describe('Document pages and elements', () => {
  test('margins and page size are kept: setMarginTop, setMarginBottom, setMarginLeft, setMarginRight, setPageWidth, setPageHeight', () => {
    expect(onBody('const before = [body.getMarginTop(), body.getPageWidth(), body.getPageHeight()]; body.setMarginTop(10).setMarginBottom(20).setMarginLeft(30).setMarginRight(40).setPageWidth(595).setPageHeight(842); const b = DocumentApp.openById(doc.getId()).getBody(); return before.concat([b.getMarginTop(), b.getMarginBottom(), b.getMarginLeft(), b.getMarginRight(), b.getPageWidth(), b.getPageHeight()]);')).toEqual([72, 612, 792, 10, 20, 30, 40, 595, 842]);
  });

  test('findElement walks the elements of a type, also in tables', () => {
    expect(onBody("body.appendTable([['a', 'b']]); body.appendParagraph('c'); const found = []; let range = null; while ((range = body.findElement(DocumentApp.ElementType.PARAGRAPH, range))) found.push([range.getElement().asParagraph().getText(), range.isPartial(), range.getStartOffset()]); return [found, body.findElement(DocumentApp.ElementType.LIST_ITEM)];")).toEqual([[['', false, -1], ['a', false, -1], ['b', false, -1], ['c', false, -1]], null]);
  });

  test('removeEditor and removeViewer end what was shared', () => {
    expect(onBody("doc.addEditors(['siti@x.example', 'tono@x.example']).addViewer('budi@x.example').removeEditor('siti@x.example').removeViewer('budi@x.example'); return [doc.getEditors().map((user) => user.getEmail()), doc.getViewers().length];")).toEqual([['tono@x.example'], 0]);
  });
});
