import { run } from './support';

/** Source: SpreadsheetApp.Range reference. */
describe('formats of a range', () => {
  test('colours are read as #rrggbb whatever way they were written', () => {
    expect(run(`const r = s.getRange('A1:B1'); r.setBackgrounds([['red', '#ABC']]); const one = r.getBackgrounds()[0]; r.setBackground('rgb(1, 2, 3)'); const two = r.getBackground(); r.setBackgroundRGB(255, 0, 10); const three = s.getRange('B1').getBackground();
      r.setBackground(null); r.setFontColor('blue'); r.setFontColors([['green', null]]); return [one, two, three, r.getBackground(), r.getFontColors()[0], r.getFontColor(), thrown(() => r.setBackground('bukan warna'))];`)).toEqual([['#ff0000', '#aabbcc'], '#010203', '#ff000a', '#ffffff', ['#008000', '#000000'], '#008000', 'Invalid argument: bukan warna']);
  });

  test('colour objects know theme colours from colours of the palette', () => {
    expect(run(`const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build(); const rgb = SpreadsheetApp.newColor().setRgbColor('#102030').build(); const r = s.getRange('A1:B1');
      r.setBackgroundObjects([[theme, rgb]]).setFontColorObject(theme); const b = r.getBackgroundObjects()[0]; r.setFontColorObjects([[rgb, theme]]); s.getRange('C1').setBackgroundObject(theme); const c = b[1].asRgbColor();
      return [b[0].getColorType() == 'THEME', b[0].asThemeColor().getThemeColorType() == 'ACCENT1', String(b[1].getColorType()), c.asHexString(), c.getRed(), c.getGreen(), c.getBlue(), s.getRange('A1').getBackground(), r.getFontColorObject().asRgbColor().asHexString(), String(r.getFontColorObjects()[0][1].asThemeColor().getColorType()),
        s.getRange('C1').getBackgroundObject().asThemeColor().getThemeColorType() == 'ACCENT1', thrown(() => rgb.asThemeColor())];`)).toEqual([true, true, 'RGB', '#102030', 16, 32, 48, '#4285f4', '#102030', 'THEME', true, 'Object is not of type ThemeColor.']);
  });

  test('fonts: family, size, weight, style and line, for all cells or each', () => {
    expect(run(`const r = s.getRange('A1:B1'); const before = [r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontLine()];
      r.setFontFamilies([['Roboto', null]]).setFontSizes([[12, 14]]).setFontWeights([['bold', 'normal']]).setFontStyles([['italic', null]]).setFontLines([['underline', 'line-through']]);
      const each = [r.getFontFamilies(), r.getFontSizes(), r.getFontWeights(), r.getFontStyles(), r.getFontLines()].map((t) => t[0]); r.setFontFamily('Lato').setFontSize(9).setFontWeight('bold').setFontStyle('italic').setFontLine('none');
      return [before, each, [s.getRange('B1').getFontFamily(), s.getRange('B1').getFontSize(), s.getRange('B1').getFontWeight(), s.getRange('B1').getFontStyle(), s.getRange('B1').getFontLine()], thrown(() => r.setFontWeight('heavy'))];`)).toEqual([
      ['Arial', 10, 'normal', 'normal', 'none'], [['Roboto', 'Arial'], [12, 14], ['bold', 'normal'], ['italic', 'normal'], ['underline', 'line-through']], ['Lato', 9, 'bold', 'italic', 'none'], 'Invalid argument: fontWeight',
    ]);
  });

  test('alignment, wrapping, rotation and direction', () => {
    expect(run(`const r = s.getRange('A1:B1'); const W = SpreadsheetApp.WrapStrategy; const D = SpreadsheetApp.TextDirection; r.setHorizontalAlignments([['left', 'center']]).setVerticalAlignments([['top', 'middle']]).setWraps([[true, false]]); const one = [r.getHorizontalAlignments(), r.getVerticalAlignments(), r.getWraps()].map((t) => t[0]);
      r.setHorizontalAlignment('right').setVerticalAlignment('bottom').setWrap(true); const two = [r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), String(r.getWrapStrategy())]; r.setWrapStrategies([[W.CLIP, W.OVERFLOW]]); const three = r.getWrapStrategies()[0].map(String); r.setWrapStrategy(W.WRAP);
      r.setTextRotation(45); const rotation = r.getTextRotation().getDegrees(); s.getRange('B1').setVerticalText(true); const t = r.getTextRotations()[0]; s.getRange('D1:E1').setTextRotations([[t[0], t[1]]]); r.setTextDirection(D.RIGHT_TO_LEFT); const four = String(r.getTextDirection()); r.setTextDirections([[null, D.LEFT_TO_RIGHT]]);
      r.setShowHyperlink(false); return [one, two, three, rotation, t[1].isVertical(), s.getRange('D1').getTextRotation().getDegrees(), four, r.getTextDirections()[0].map((d) => d && String(d))];`)).toEqual([
      [['left', 'center'], ['top', 'middle'], [true, false]], ['right', 'bottom', true, 'WRAP'], ['CLIP', 'OVERFLOW'], 45, true, 45, 'RIGHT_TO_LEFT', [null, 'LEFT_TO_RIGHT'],
    ]);
  });

  test('number formats change what is shown, never the value', () => {
    expect(run(`const r = s.getRange('A1:E1'); r.setValues([[1234.5, 0.25, 46083.5, -3, 'teks']]); r.setNumberFormats([['#,##0.00', '0.0%', 'dddd, d mmmm yyyy h:mm am/pm', '0;(0)', '@']]); const shown = r.getDisplayValues()[0]; const formats = r.getNumberFormats()[0]; s.getRange('B1').setNumberFormat('[h]:mm');
      return [shown, formats, s.getRange('A1').getValue(), s.getRange('F1').getNumberFormat(), s.getRange('B1').getDisplayValue(), s.getRange('C1').getValue() instanceof Date];`)).toEqual([
      ['1,234.50', '25.0%', 'Monday, 2 March 2026 12:00 PM', '(3)', 'teks'], ['#,##0.00', '0.0%', 'dddd, d mmmm yyyy h:mm am/pm', '0;(0)', '@'], 1234.5, '0.###############', '6:00', true,
    ]);
  });

  test('text styles are one object of all parts', () => {
    expect(run(`const style = SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).setUnderline(true).setStrikethrough(false).setFontFamily('Lato').setFontSize(14).setForegroundColor('red').build(); s.getRange('A1:B1').setTextStyle(style); const t = s.getRange('B1').getTextStyle();
      const all = [t.isBold(), t.isItalic(), t.isUnderline(), t.isStrikethrough(), t.getFontFamily(), t.getFontSize(), t.getForegroundColor(), t.getForegroundColorObject().asRgbColor().asHexString()];
      const other = t.copy().setBold(false).setForegroundColorObject(SpreadsheetApp.newColor().setRgbColor('blue').build()).build(); s.getRange('A1:B1').setTextStyles([[other, style]]); return [all, s.getRange('A1:B1').getTextStyles()[0].map((x) => [x.isBold(), x.getForegroundColor()])];`)).toEqual([[true, true, true, false, 'Lato', 14, '#ff0000', '#ff0000'], [[false, '#0000ff'], [true, '#ff0000']]]);
  });

  test('rich text keeps styles and links by part and never becomes a number', () => {
    expect(run(`const bold = SpreadsheetApp.newTextStyle().setBold(true).build(); const v = SpreadsheetApp.newRichTextValue().setText('007 tautan').setTextStyle(0, 3, bold).setLinkUrl(4, 10, 'https://x.example').build(); s.getRange('A1').setRichTextValue(v); const r = s.getRange('A1').getRichTextValue();
      const runs = r.getRuns().map((x) => [x.getText(), x.getStartIndex(), x.getEndIndex(), x.getLinkUrl(), x.getTextStyle().isBold()]); s.getRange('B1:C1').setRichTextValues([[r.copy().setTextStyle(null).build(), r.copy().setLinkUrl('https://y.example').build()]]); s.getRange('D1').setValue(5);
      return [s.getRange('A1').getValue(), r.getText(), runs, r.getLinkUrl(), r.getLinkUrl(5, 6), r.getTextStyle(0, 2).isBold(), s.getRange('A1:D1').getRichTextValues()[0].map((x) => x && x.getLinkUrl()), s.getRange('D1').getRichTextValue()];`)).toEqual([
      '007 tautan', '007 tautan', [['007', 0, 3, null, true], [' ', 3, 4, null, null], ['tautan', 4, 10, 'https://x.example', null]], null, 'https://x.example', true, [null, null, 'https://y.example', null], null,
    ]);
  });

  test('notes belong to cells', () => {
    expect(run(`const r = s.getRange('A1:B1'); r.setNotes([['satu', null]]); const one = r.getNotes()[0]; r.setNote('semua'); const two = r.getNotes()[0]; r.clearNote(); s.getRange('B1').setNote('x'); return [one, two, r.getNote(), s.getRange('B1').getNote()];`)).toEqual([['satu', ''], ['semua', 'semua'], '', 'x']);
  });

  test('borders are drawn at the edges asked for and taken away by false', () => {
    expect(run(`s.getRange('A1:B2').setBorder(true, null, true, null, true, false, 'red', SpreadsheetApp.BorderStyle.DASHED); s.getRange('A1:B2').setBorder(false, null, null, null, null, null); return thrown(() => s.getRange('A1').setBorder(true));`)).toBe("The parameters (Boolean) don't match the method signature for SpreadsheetApp.Range.setBorder.");
  });

  test('a theme gives its colours and can be set back', () => {
    expect(run(`const T = SpreadsheetApp.ThemeColorType; const theme = ss.getSpreadsheetTheme(); theme.setConcreteColor(T.ACCENT1, 1, 2, 3).setFontFamily('Lato'); ss.setSpreadsheetTheme(theme); s.getRange('A1').setBackgroundObject(SpreadsheetApp.newColor().setThemeColor(T.ACCENT1).build()); const one = [s.getRange('A1').getBackground(), ss.getSpreadsheetTheme().getFontFamily(), theme.getThemeColors().length];
      return [one, ss.resetSpreadsheetTheme().getConcreteColor(T.ACCENT1).asRgbColor().asHexString(), ss.getPredefinedSpreadsheetThemes().length > 0];`)).toEqual([['#010203', 'Lato', 9], '#4285f4', true]);
  });
});
