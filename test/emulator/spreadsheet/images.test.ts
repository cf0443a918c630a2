import { run } from './support';

/** A PNG of one pixel, as bytes in base64. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Source: references of OverGridImage and Sheet.insertImage. */
describe('images over the grid', () => {
  test('are inserted from blobs, moved, sized, described and removed', () => {
    expect(run(`const blob = Utilities.newBlob(Utilities.base64Decode('${pixel}'), 'image/png', 'titik.png'); const i = s.insertImage(blob, 2, 3, 4, 5); const read = [i.getAnchorCell().getA1Notation(), i.getAnchorCellXOffset(), i.getAnchorCellYOffset(), i.getInherentWidth(), i.getInherentHeight(), i.getUrl(), i.getSheet().getName()];
      s.insertRowBefore(1); s.insertRowBefore(1); const followed = i.getAnchorCell().getA1Notation(); i.setAnchorCell(s.getRange('D9')).setAnchorCellXOffset(1).setAnchorCellYOffset(2).setWidth(30).setHeight(40).setAltTextTitle('Titik').setAltTextDescription('satu piksel').assignScript('buka'); const set = [i.getAnchorCell().getA1Notation(), i.getWidth(), i.getHeight(), i.getAltTextTitle(), i.getAltTextDescription(), i.getScript()]; i.resetSize().replace(blob); const size = [i.getWidth(), i.getHeight()];
      ss.insertImage(blob, 1, 1); const count = [s.getImages().length, ss.getImages().length]; i.remove(); return [read, followed, set, size, count, s.getImages().length];`)).toEqual([['B3', 4, 5, 1, 1, null, 'Sheet1'], 'B5', ['D9', 30, 40, 'Titik', 'satu piksel', 'buka'], [1, 1], [2, 2], 1]);
  });

  test('from an address that does not answer are refused, as are bytes that are no picture', () => {
    expect(run(`return [thrown(() => s.insertImage('https://x.example/a.png', 1, 1)), thrown(() => s.insertImage(Utilities.newBlob('teks'), 1, 1))];`)).toEqual(['Error retrieving image from URL or bad URL: https://x.example/a.png', 'Error retrieving image from blob.']);
  });
});
