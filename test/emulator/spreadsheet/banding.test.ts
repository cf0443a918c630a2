import { run } from './support';

/** Source: reference of SpreadsheetApp.Banding and Range.applyRowBanding. */
describe('Banding', () => {
  it('keeps row colours, part by part', () => {
    expect(
      run(`const b = s.getRange('A1:C9').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, true);
        b.setHeaderRowColor('#111111').setFirstRowColor('#222222').setSecondRowColor('#333333').setFooterRowColor('#444444');
        return [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor(), b.setFooterRowColor(null).getFooterRowColor(), b.getHeaderColumnColor(), b.getRange().getA1Notation()];`),
    ).toEqual(['#111111', '#222222', '#333333', '#444444', null, null, 'A1:C9']);
  });

  it('keeps column colours, part by part', () => {
    expect(
      run(`const b = s.getRange('A1:C9').applyColumnBanding();
        b.setHeaderColumnColor('#111111').setFirstColumnColor('#222222').setSecondColumnColor('#333333').setFooterColumnColor('#444444');
        return [b.getHeaderColumnColor(), b.getFirstColumnColor(), b.getSecondColumnColor(), b.getFooterColumnColor(), b.getFirstRowColor()];`),
    ).toEqual(['#111111', '#222222', '#333333', '#444444', null]);
  });

  it('takes and gives Color objects', () => {
    expect(
      run(`const color = (hex) => SpreadsheetApp.newColor().setRgbColor(hex).build(); const hex = (object) => object.asRgbColor().asHexString().slice(-6);
        const b = s.getRange('A1:C9').applyRowBanding();
        b.setHeaderRowColorObject(color('#000001')).setFirstRowColorObject(color('#000002')).setSecondRowColorObject(color('#000003')).setFooterRowColorObject(color('#000004'));
        b.setHeaderColumnColorObject(color('#000005')).setFirstColumnColorObject(color('#000006')).setSecondColumnColorObject(color('#000007')).setFooterColumnColorObject(color('#000008'));
        return [b.getHeaderRowColorObject(), b.getFirstRowColorObject(), b.getSecondRowColorObject(), b.getFooterRowColorObject(), b.getHeaderColumnColorObject(), b.getFirstColumnColorObject(), b.getSecondColumnColorObject(), b.getFooterColumnColorObject()].map(hex).join(' ');`),
    ).toBe('000001 000002 000003 000004 000005 000006 000007 000008');
  });

  it('has no header or footer colour where they were not asked for', () => {
    expect(run(`const b = s.getRange('A1:C9').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, false, false); return [b.getHeaderRowColorObject(), b.getFooterRowColor()];`)).toEqual([null, null]);
  });

  it('moves to another range, is copied, and goes (Banding.setRange, Banding.copyTo, Banding.remove)', () => {
    expect(
      run(`const b = s.getRange('A1:C9').applyRowBanding(); const copy = b.setRange(s.getRange('A2:B5')).copyTo(s.getRange('E1:F3'));
        const before = s.getBandings().map((each) => each.getRange().getA1Notation()); b.remove(); return [before, s.getBandings().length, copy.getRange().getA1Notation(), s.getRange('A2').getBandings().length];`),
    ).toEqual([['A2:B5', 'E1:F3'], 1, 'E1:F3', 0]);
  });

  it('refuses a second banding on the same cells', () => {
    expect(run(`s.getRange('A1:C9').applyRowBanding(); return thrown(() => s.getRange('C9:D9').applyColumnBanding());`)).toBe('You cannot add alternating background colors to a range that already has alternating background colors.');
  });

  it('follows inserted rows', () => {
    expect(run(`s.getRange('A1:C9').applyRowBanding(); s.insertRowsBefore(3, 2); return s.getBandings()[0].getRange().getA1Notation();`)).toBe('A1:C11');
  });
});
