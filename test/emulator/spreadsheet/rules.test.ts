import { run } from './support';

/** Sources: references of DataValidationBuilder, ConditionalFormatRuleBuilder, FilterCriteriaBuilder. */
describe('data validation', () => {
  const refused = (rule: string, values: string): unknown =>
    run(`const v = SpreadsheetApp.newDataValidation(); s.getRange('F1:F2').setValues([['merah'], ['biru']]); s.getRange('A1').setDataValidation(v${rule}.setAllowInvalid(false).build());
      return ${values}.map((x) => thrown(() => s.getRange('A1').setValue(x)) === 'nothing thrown');`);

  test.each([
    [".requireValueInList(['Ya', 'Tidak'], true)", "['Ya', 'ya', 'x']", [true, false, false]],
    [".requireValueInRange(s.getRange('F1:F2'))", "['merah', 'hijau']", [true, false]],
    ['.requireNumberBetween(1, 5)', '[1, 5, 6, "x"]', [true, true, false, false]],
    ['.requireNumberNotBetween(1, 5)', '[0, 3]', [true, false]],
    ['.requireNumberEqualTo(3)', '[3, 4]', [true, false]],
    ['.requireNumberNotEqualTo(3)', '[3, 4]', [false, true]],
    ['.requireNumberGreaterThan(3)', '[3, 4]', [false, true]],
    ['.requireNumberGreaterThanOrEqualTo(3)', '[2, 3]', [false, true]],
    ['.requireNumberLessThan(3)', '[3, 2]', [false, true]],
    ['.requireNumberLessThanOrEqualTo(3)', '[4, 3]', [false, true]],
    [".requireTextContains('ab')", "['xABx', 'b']", [true, false]],
    [".requireTextDoesNotContain('ab')", "['xabx', 'b']", [false, true]],
    [".requireTextEqualTo('ab')", "['ab', 'abc']", [true, false]],
    ['.requireTextIsEmail()', "['a@b.example', 'a@b']", [true, false]],
    ['.requireTextIsUrl()', "['https://x.example/a', 'x y']", [true, false]],
    ['.requireDate()', "['1/2/2026', 'x']", [true, false]],
    [".requireDateAfter(new Date('2026-03-02T00:00:00+07:00'))", "['3/2/2026', '3/3/2026']", [false, true]],
    [".requireDateBefore(new Date('2026-03-02T00:00:00+07:00'))", "['3/2/2026', '3/1/2026']", [false, true]],
    [".requireDateEqualTo(new Date('2026-03-02T00:00:00+07:00'))", "['3/2/2026', '3/1/2026']", [true, false]],
    [".requireDateOnOrAfter(new Date('2026-03-02T00:00:00+07:00'))", "['3/2/2026', '3/1/2026']", [true, false]],
    [".requireDateOnOrBefore(new Date('2026-03-02T00:00:00+07:00'))", "['3/2/2026', '3/3/2026']", [true, false]],
    [".requireDateBetween(new Date('2026-03-02T00:00:00+07:00'), new Date('2026-03-04T00:00:00+07:00'))", "['3/4/2026', '3/5/2026']", [true, false]],
    [".requireDateNotBetween(new Date('2026-03-02T00:00:00+07:00'), new Date('2026-03-04T00:00:00+07:00'))", "['3/4/2026', '3/5/2026']", [false, true]],
    [".requireFormulaSatisfied('=A1>2')", '[2, 3]', [false, true]],
    ['.requireCheckbox()', '[true, "x"]', [true, false]],
    [".requireCheckbox('Ya', 'Tidak')", "['Ya', 'Tidak', true]", [true, true, false]],
    [".withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 5])", '[1, 6]', [true, false]],
  ])('%s', (rule, values, expected) => {
    expect(refused(rule, values)).toEqual(expected);
  });

  test('is read back with type, values, help and whether it warns; copies are independent', () => {
    expect(run(`const b = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], false).setAllowInvalid(false).setHelpText('Pilih satu'); const one = [String(b.getCriteriaType()), b.getCriteriaValues(), b.getAllowInvalid(), b.getHelpText()]; const r = s.getRange('A1:B1'); r.setDataValidation(b.build()); const rule = s.getRange('B1').getDataValidation();
      r.setDataValidations([[rule.copy().setAllowInvalid(true).build(), null]]); const message = thrown(() => s.getRange('A1').setValue('z')); s.getRange('C1').setDataValidation(b.build()); return [one, String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(), r.getDataValidations()[0].map((v) => v && v.getAllowInvalid()), message, thrown(() => s.getRange('C1').setValue('z')), s.getRange('C1').clearDataValidations().getDataValidation()];`)).toEqual([
      ['VALUE_IN_LIST', [['a', 'b'], false], false, 'Pilih satu'], 'VALUE_IN_LIST', [['a', 'b'], false], false, 'Pilih satu', [true, null], 'nothing thrown', 'Pilih satu', null,
    ]);
  });

  test('keeps the whole table of setValues out where one value is refused', () => {
    expect(run(`s.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build()); const text = thrown(() => s.getRange('A1:B1').setValues([['baru', -1]])); return [text, s.getRange('A1:B1').getValues()];`)).toEqual(['The data you entered in cell B1 violates the data validation rules set on this cell.', [['', '']]]);
  });

  test('with a formula is relative to the first cell; a list from a range follows the range', () => {
    expect(run(`const v = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false); s.getRange('B1:B3').setValues([[1], [2], [3]]); s.getRange('A1:A3').setDataValidation(v().requireFormulaSatisfied('=B1>2').build()); const other = ss.insertSheet('Pilihan'); other.getRange('A1:A2').setValues([['merah'], ['biru']]); s.getRange('C1').setDataValidation(v().requireValueInRange(other.getRange('A1:A2')).build());
      other.insertRowBefore(2); other.insertRowBefore(1); other.getRange('A3').setValue('hijau'); return [thrown(() => s.getRange('A2').setValue(9)).slice(0, 20), thrown(() => s.getRange('A3').setValue(9)), s.getRange('A2').getDataValidation().getCriteriaValues(), s.getRange('C1').getDataValidation().getCriteriaValues()[0].getA1Notation(), thrown(() => s.getRange('C1').setValue('hijau')), thrown(() => s.getRange('C1').setValue('kuning')).slice(0, 20)];`)).toEqual(['The data you entered', 'nothing thrown', ['=B2>2'], 'A2:A4', 'nothing thrown', 'The data you entered']);
  });

  test('checkboxes are ticked, unticked and told apart', () => {
    expect(run(`const r = s.getRange('A1:A2').insertCheckboxes(); const one = [r.getValues().flat(), r.isChecked()]; s.getRange('A1').check(); const two = r.isChecked(); r.check(); const three = r.isChecked(); r.uncheck(); s.getRange('B1').insertCheckboxes('Ya', 'Tidak').check(); const four = [s.getRange('B1').getValue(), s.getRange('B1').isChecked()]; r.removeCheckboxes();
      return [one, two, three, four, r.isChecked(), r.isBlank()];`)).toEqual([[[false, false], false], null, true, ['Ya', true], null, true]);
  });
});

describe('conditional formatting', () => {
  test('rules are built, read back and replaced', () => {
    expect(run(`const b = SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1:A9')]).setBackground('#ff0000').setFontColor('white').setBold(true).setItalic(false).setUnderline(null).setStrikethrough(true).whenTextEqualTo('Terlambat'); s.setConditionalFormatRules([b.build()]); const rule = s.getConditionalFormatRules()[0]; const c = rule.getBooleanCondition();
      const read = [rule.getRanges()[0].getA1Notation(), String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold(), c.getItalic(), c.getUnderline(), c.getStrikethrough(), rule.getGradientCondition(), c.getBackgroundObject().asRgbColor().asHexString(), c.getFontColorObject().asRgbColor().asHexString()];
      const copy = rule.copy().whenNumberBetween(1, 2).build(); s.setConditionalFormatRules([...s.getConditionalFormatRules(), copy]); const n = s.getConditionalFormatRules().length; s.clearConditionalFormatRules(); return [read, n, s.getConditionalFormatRules().length, b.getRanges().length, String(b.copy().getBooleanCondition().getCriteriaType())];`)).toEqual([
      ['A1:A9', 'TEXT_EQUAL_TO', ['Terlambat'], '#ff0000', '#ffffff', true, false, null, true, null, '#ff0000', '#ffffff'], 2, 0, 1, 'TEXT_EQUAL_TO',
    ]);
  });

  test.each([
    ['.whenCellEmpty()', 'CELL_EMPTY'], ['.whenCellNotEmpty()', 'CELL_NOT_EMPTY'], ['.whenFormulaSatisfied("=A1>1")', 'CUSTOM_FORMULA'], ['.whenDateAfter(new Date())', 'DATE_AFTER'], ['.whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)', 'DATE_BEFORE_RELATIVE'], ['.whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)', 'DATE_EQUAL_TO_RELATIVE'],
    ['.whenNumberEqualTo(1)', 'NUMBER_EQUAL_TO'], ['.whenNumberGreaterThan(1)', 'NUMBER_GREATER_THAN'], ['.whenNumberGreaterThanOrEqualTo(1)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'], ['.whenNumberLessThan(1)', 'NUMBER_LESS_THAN'], ['.whenNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO'], ['.whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN'], ['.whenNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO'],
    ['.whenTextContains("a")', 'TEXT_CONTAINS'], ['.whenTextDoesNotContain("a")', 'TEXT_DOES_NOT_CONTAIN'], ['.whenTextEndsWith("a")', 'TEXT_ENDS_WITH'], ['.whenTextStartsWith("a")', 'TEXT_STARTS_WITH'], ['.withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, ["a"])', 'TEXT_CONTAINS'],
  ])('%s is the criterion %s of rules and filters alike', (method, type) => {
    expect(run(`const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')])${method}.build(); s.setConditionalFormatRules([rule]); const f = SpreadsheetApp.newFilterCriteria()${method}; return [String(s.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaType()), String(f.getCriteriaType()), String(f.build().getCriteriaType()), f.getCriteriaValues().length === f.copy().build().getCriteriaValues().length];`)).toEqual([type, type, type, true]);
  });

  test('gradients have two or three points', () => {
    expect(run(`const I = SpreadsheetApp.InterpolationType; const white = SpreadsheetApp.newColor().setRgbColor('white').build(); const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1:A9')]).setGradientMinpointWithValue('green', I.NUMBER, '0').setGradientMidpointWithValue('yellow', I.PERCENT, '50').setGradientMaxpoint('red').build(); s.setConditionalFormatRules([rule]); const g = s.getConditionalFormatRules()[0].getGradientCondition();
      const two = SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).setGradientMinpoint('white').setGradientMaxpointWithValue('red', I.PERCENTILE, '90').build().getGradientCondition(); const objects = SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).setGradientMinpointObject(white).setGradientMaxpointObject(white).setGradientMidpointObjectWithValue(white, I.NUMBER, '1').setGradientMinpointObjectWithValue(white, I.NUMBER, '0').setGradientMaxpointObjectWithValue(white, I.NUMBER, '2').setBackgroundObject(null).setFontColorObject(null);
      return [g.getMinColor(), String(g.getMinType()), g.getMinValue(), g.getMidColor(), String(g.getMidType()), g.getMidValue(), g.getMaxColor(), String(g.getMaxType()), g.getMaxValue(), two.getMidType(), two.getMidColor(), two.getMaxValue(), g.getMinColorObject().asRgbColor().getGreen(), g.getMaxColorObject().asRgbColor().getRed(), g.getMidColorObject().asRgbColor().getBlue(), objects.getGradientCondition().getMaxValue()];`)).toEqual(['#008000', 'NUMBER', '0', '#ffff00', 'PERCENT', '50', '#ff0000', 'MAX', '', null, '', '90', 128, 255, 0, '2']);
  });

  test('a rule without a range or of another tab is refused', () => {
    expect(run(`const other = ss.insertSheet('Lain'); return [thrown(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()), thrown(() => s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([other.getRange('A1')]).whenCellEmpty().build()]))];`)).toEqual(['Conditional format rule must have at least one range.', 'Conditional format rule cannot reference a different sheet.']);
  });
});

describe('filters', () => {
  test('hide rows by value and by criterion, sort, and are removed', () => {
    expect(run(`s.getRange('A1:B5').setValues([['Nama', 'N'], ['b', 2], ['a', 1], ['c', 3], ['d', 4]]); const f = s.getRange('A1:B5').createFilter(); const hidden = () => [2, 3, 4, 5].filter((r) => s.isRowHiddenByFilter(r));
      f.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build()); const one = hidden(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['c']).build()); const two = hidden(); f.removeColumnFilterCriteria(2); const three = hidden(); const read = f.getColumnFilterCriteria(1).getHiddenValues(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setVisibleValues(['a']).build());
      const four = [hidden(), f.getColumnFilterCriteria(1).getVisibleValues(), f.getColumnFilterCriteria(1).copy().getVisibleValues(), f.getColumnFilterCriteria(1).copy().getHiddenValues(), f.getColumnFilterCriteria(2)]; f.setColumnFilterCriteria(1, null); f.sort(1, true); const sorted = s.getRange('A2:A5').getValues().flat(); const again = thrown(() => s.getRange('D1:E2').createFilter()); const at = [s.getFilter().getRange().getA1Notation(), s.getRange('A1').getFilter() !== null, s.getRange('D1').getFilter()]; f.remove();
      return [one, two, three, read, four, sorted, again, at, s.getFilter(), hidden()];`)).toEqual([
      [2, 3], [2, 3, 4], [4], ['c'], [[2, 4, 5], ['a'], ['a'], [], null], ['a', 'b', 'c', 'd'], "You can't create a filter in a sheet that already has a filter.", ['A1:B5', true, null], null, [],
    ]);
  });

  test('show rows by colour', () => {
    expect(run(`s.getRange('A1:A3').setValues([['x'], [1], [2]]); s.getRange('A2').setBackground('red').setFontColor('blue'); const f = s.getRange('A1:A3').createFilter(); const red = SpreadsheetApp.newColor().setRgbColor('red').build(); const blue = SpreadsheetApp.newColor().setRgbColor('blue').build(); const b = SpreadsheetApp.newFilterCriteria().setVisibleBackgroundColor(red).setVisibleForegroundColor(blue); f.setColumnFilterCriteria(1, b.build());
      const c = f.getColumnFilterCriteria(1); return [s.isRowHiddenByFilter(2), s.isRowHiddenByFilter(3), c.getVisibleBackgroundColor().asRgbColor().asHexString(), c.getVisibleForegroundColor().asRgbColor().asHexString(), b.getVisibleBackgroundColor() !== null, b.getVisibleForegroundColor() !== null];`)).toEqual([false, true, '#ff0000', '#0000ff', true, true]);
  });

  test.each([['.whenTextNotEqualTo("a")', [2]], ['.whenTextEqualToAny(["b", "c"])', [2]], ['.whenTextNotEqualToAny(["b", "c"])', [3, 4]]])('%s', (method, hidden) => {
    expect(run(`s.getRange('A1:A4').setValues([['Nama'], ['a'], ['b'], ['c']]); s.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria()${method}.build()); return [2, 3, 4].filter((r) => s.isRowHiddenByFilter(r));`)).toEqual(hidden);
  });

  test.each([['.whenNumberEqualToAny([1, 3])', [3]], ['.whenNumberNotEqualToAny([1, 3])', [2, 4]], [".whenDateNotEqualTo(new Date('2026-01-01T00:00:00+07:00'))", [2]], [".whenDateEqualToAny([new Date('2026-01-01T00:00:00+07:00')])", [3, 4]], [".whenDateNotEqualToAny([new Date('2026-01-01T00:00:00+07:00')])", [2]]])('%s', (method, hidden) => {
    const dates = method.includes('Date');
    expect(run(`s.getRange('A1:A4').setValues(${dates ? "[['Tgl'], ['1/1/2026'], ['1/2/2026'], ['1/3/2026']]" : "[['N'], [1], [2], [3]]"}); s.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria()${method}.build()); return [2, 3, 4].filter((r) => s.isRowHiddenByFilter(r));`)).toEqual(hidden);
  });
});
