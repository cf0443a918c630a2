import { run } from './support';

const results = (formulas: readonly string[], data = '[[1, "a"], [2, "b"], [3, "a"]]'): unknown => {
  const lines = JSON.stringify(formulas.map((formula) => [formula]));
  return run(`const data = ${data}; s.getRange(1, 1, data.length, data[0].length).setValues(data); const f = ${lines};
    s.getRange(1, 10, f.length, 1).setFormulas(f); return s.getRange(1, 10, f.length, 1).getValues().map((row) => row[0]);`);
};

describe('formulas', () => {
  test('compute arithmetic, comparison and joining in the order of precedence of Sheets', () => {
    expect(results(['=1+2*3^2', '=-2^2', '=(1+2)*3', '="a"&1+1', '=1=1', '="A"="a"', '=5%', '=10/4', '=2<>3'])).toEqual([19, 4, 9, 'a2', true, true, 0.05, 2.5, true]);
  });

  test('aggregate ranges by the rules of the function list: texts in ranges are passed over', () => {
    expect(results(['=SUM(A1:B3)', '=COUNT(A1:B3)', '=COUNTA(A1:B9)', '=AVERAGE(A:A)', '=COUNTIF(B1:B3,"a")', '=SUMIF(B1:B3,"a",A1:A3)', '=COUNTIF(A1:A3,">1")', '=SUMIFS(A1:A3,B1:B3,"a",A1:A3,">1")', '=MAX(A1:A3)'])).toEqual([6, 3, 6, 2, 2, 4, 2, 3, 3]);
  });

  test('look values up', () => {
    expect(results(['=VLOOKUP(2,A1:B3,2,FALSE)', '=MATCH("b",B1:B3,0)', '=INDEX(A1:B3,3,2)', '=IFERROR(VLOOKUP(9,A1:B3,2,FALSE),"none")', '=ROW(A7)', '=COLUMN()', '=INDIRECT("A"&2)', '=XLOOKUP("b",B1:B3,A1:A3)'])).toEqual(['b', 2, 'a', 'none', 7, 10, 2, 2]);
  });

  test('show errors as Sheets names them', () => {
    expect(results(['=1/0', '=NOSUCH(1)', '=VLOOKUP(9,A1:B3,2,FALSE)', '="x"+1', '=NoSheet!A1', '=SUM(', '=IMPORTRANGE("x","A1")', '=IMPORTXML("http://x.example","//a")', '=A1+J10', '=J1&"x"'])).toEqual([
      '#DIV/0!', '#NAME?', '#N/A', '#VALUE!', '#REF!', '#ERROR!', '#REF!', '#N/A', '#DIV/0!', '#DIV/0!',
    ]);
  });

  test('in a circle give #REF!', () => {
    expect(run(`s.getRange('A1').setFormula('=B1'); s.getRange('B1').setFormula('=A1'); return s.getRange('A1').getValue();`)).toBe('#REF!');
  });

  test('in long chains are computed whichever way they point', () => {
    expect(run(`const f = Array.from({ length: 5000 }, (_, i) => ['=A' + (i + 2) + '+1']); const big = SpreadsheetApp.create('Rantai', 6000, 2).getSheets()[0]; big.getRange(1, 1, 5000, 1).setFormulas(f); return big.getRange('A1').getValue();`)).toBe(5000);
  });

  test('are recomputed when a cell they read changes', () => {
    expect(run(`s.getRange('A1').setValue(2); s.getRange('B1').setFormula('=A1*10'); const one = s.getRange('B1').getValue(); s.getRange('A1').setValue(3); return [one, s.getRange('B1').getValue()];`)).toEqual([20, 30]);
  });

  test('of arrays fill the cells below and to the right, and make them count for getLastRow (platform.md §4)', () => {
    expect(run(`s.getRange('A1:A3').setValues([[1],[2],[3]]); s.getRange('C1').setFormula('=ARRAYFORMULA(IF(A1:A="","",A1:A*2))');
      return [s.getRange('C1:C4').getValues(), s.getLastRow(), s.getRange('C2').getFormula()];`)).toEqual([[[2], [4], [6], ['']], 1000, '']);
  });

  test('of arrays give #REF! where a cell is in the way', () => {
    expect(run(`s.getRange('A2').setValue('x'); s.getRange('A1').setFormula('=SEQUENCE(3)'); return s.getRange('A1:A3').getDisplayValues();`)).toEqual([['#REF!'], ['x'], ['']]);
  });

  test('FILTER, SORT and UNIQUE spill what they find', () => {
    expect(run(`s.getRange('A1:B3').setValues([['b', 1], ['a', 2], ['b', 3]]); s.getRange('D1').setFormula('=FILTER(A1:B3,A1:A3="b")'); s.getRange('G1').setFormula('=SORT(UNIQUE(A1:A3))');
      return [s.getRange('D1:E2').getValues(), s.getRange('G1:G2').getValues()];`)).toEqual([[['b', 1], ['b', 3]], [['a'], ['b']]]);
  });

  test('QUERY selects, tests, groups, orders and labels (Query Language Reference)', () => {
    expect(run(`s.getRange('A1:C5').setValues([['Nama', 'Kawasan', 'Jumlah'], ['a', 'Bali', 3], ['b', 'Ambon', 5], ['c', 'Bali', 4], ['d', 'Jogja', 1]]); const q = (text, at) => { s.getRange(at).setFormula('=QUERY(A1:C5,"' + text + '",1)'); return s.getRange(at).getDataRegion().getDisplayValues(); };
      return [q("select A, C where B = 'Bali' and C > 3", 'A20'), q("select B, sum(C) group by B order by sum(C) desc label sum(C) 'Total'", 'A30'), q("select A where B contains 'o' or A is null order by A desc limit 1", 'A40'), q('select Z', 'A50'), q('select A where C > 99', 'A60')];`)).toEqual([
      [['Nama', 'Jumlah'], ['c', '4']], [['Kawasan', 'Total'], ['Bali', '7'], ['Ambon', '5'], ['Jogja', '1']], [['Nama'], ['d']], [['#VALUE!']], [['Nama']],
    ]);
  });

  test('of dates are Dates in the zone of the spreadsheet: TODAY changes at its midnight', () => {
    expect(run(`s.getRange('A1').setFormula('=TODAY()'); s.getRange('A2').setFormula('=A1+1'); s.getRange('A3').setFormula('=YEAR(A1)'); s.getRange('A4').setFormula('=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,8))');
      return [s.getRange('A1').getValue().toISOString(), s.getRange('A2').getDisplayValue(), s.getRange('A3').getValue(), s.getRange('A4').getValue()];`)).toEqual(['2026-03-01T17:00:00.000Z', '3/3/2026', 2026, 5]);
  });

  test('follow inserted, deleted and moved rows and columns, and a renamed tab', () => {
    expect(run(`s.getRange('C5').setFormula('=SUM(A1:A3)+$B$2'); s.insertRowBefore(2); const one = s.getRange('C6').getFormula(); s.deleteColumn(2); const two = s.getRange('B6').getFormula();
      const other = ss.insertSheet('Lain'); other.getRange('A1').setFormula("=Sheet1!A1"); s.setName('Data kita'); return [one, two, other.getRange('A1').getFormula()];`)).toEqual(['=SUM(A1:A4)+$B$3', '=SUM(A1:A4)+#REF!', "='Data kita'!A1"]);
  });

  test('copied to other cells move their relative references', () => {
    expect(run(`s.getRange('B1').setFormula('=A1+$A$1'); s.getRange('B1').copyTo(s.getRange('C3')); s.getRange('D1:D2').setFormula('=A1*2');
      return [s.getRange('C3').getFormula(), s.getRange('D1:D2').getFormulas(), s.getRange('C3').getFormulaR1C1()];`)).toEqual(['=B3+$A$1', [['=A1*2'], ['=A2*2']], '=R[0]C[-1]+R1C1']);
  });

  test('are written in R1C1 notation too', () => {
    expect(run(`s.getRange('B2').setFormulaR1C1('=R[-1]C[0]+R1C1'); s.getRange('C2:C3').setFormulasR1C1([['=R[0]C[-1]'], ['=SUM(R1C1:R2C1)']]); return [s.getRange('B2').getFormula(), s.getRange('C2:C3').getFormulas(), s.getRange('C2:C3').getFormulasR1C1()];`)).toEqual(['=B1+$A$1', [['=B2'], ['=SUM($A$1:$A$2)']], [['=R[0]C[-1]'], ['=SUM(R1C1:R2C1)']]]);
  });
});
