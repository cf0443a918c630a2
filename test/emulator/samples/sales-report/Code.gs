/** Reads a tab of sales and lays a report beside it: totals by region and month, colours, a chart, names, protection. */
function buildReport() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sales = book.getSheetByName('Sales');
  var old = book.getSheetByName('Report');
  if (old) book.deleteSheet(old);
  var report = book.insertSheet('Report', 0);
  var last = sales.getLastRow();
  book.setNamedRange('Regions', sales.getRange(2, 2, last - 1, 1));
  book.setNamedRange('Amounts', sales.getRange(2, 3, last - 1, 1));

  report.getRange('A1:C1').merge().setValue('Sales by region').setFontSize(14).setFontWeight('bold').setHorizontalAlignment('center');
  report.getRange('A2:C2').setValues([['Region', 'Sum', 'Share']]).setBackground('#cfe2f3').setBorder(null, null, true, null, null, null);
  var regions = sales.getRange(2, 2, last - 1, 1).getValues().map(function (row) { return row[0]; });
  var names = regions.filter(function (name, index) { return regions.indexOf(name) === index; }).sort();
  var rows = names.map(function (name, index) {
    var row = index + 3;
    return [name, '=SUMIF(Regions; A' + row + '; Amounts)'.replace(/;/g, ','), '=B' + row + '/SUM(Amounts)'];
  });
  report.getRange(3, 1, rows.length, 3).setValues(rows);
  var total = rows.length + 3;
  report.getRange(total, 1, 1, 2).setValues([['Total', '=SUM(B3:B' + (total - 1) + ')']]).setFontWeight('bold');
  report.getRange('B3:B' + total).setNumberFormat('#,##0');
  report.getRange('C3:C' + total).setNumberFormat('0.0%');
  report.setFrozenRows(2);
  report.setColumnWidth(1, 140);
  report.getRange(3, 1, rows.length, 3).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);

  var shares = report.getRange('C3:C' + (total - 1));
  var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0.5).setBackground('#b7e1cd').setRanges([shares]).build();
  report.setConditionalFormatRules([rule]);

  var chart = report.newChart().asColumnChart().addRange(report.getRange('A2:B' + (total - 1))).setPosition(2, 5, 0, 0).setNumHeaders(1).setTitle('Sales').build();
  report.insertChart(chart);

  var protection = report.protect().setDescription('Made by a script').setWarningOnly(false);
  protection.removeEditors(protection.getEditors());
  report.getRange('A1').setNote('Built ' + Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'd MMM yyyy HH:mm'));
  book.setActiveSheet(report);
  book.toast('Report is ready', 'Sales', 3);
}

/** What a reader sees of the report beyond its texts. */
function describe() {
  var report = SpreadsheetApp.getActive().getSheetByName('Report');
  var chart = report.getCharts()[0];
  var rules = report.getConditionalFormatRules();
  return {
    merged: report.getRange('A1').getMergedRanges()[0].getA1Notation(),
    frozen: report.getFrozenRows(),
    width: report.getColumnWidth(1),
    chart: [String(chart.getType ? chart.getType() : ''), chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn(), chart.getOptions().get('title')],
    rule: [String(rules[0].getBooleanCondition().getCriteriaType()), rules[0].getBooleanCondition().getCriteriaValues(), rules[0].getRanges()[0].getA1Notation()],
    bandings: report.getBandings().length,
    note: report.getRange('A1').getNote(),
    names: SpreadsheetApp.getActive().getNamedRanges().map(function (name) { return name.getName() + ' ' + name.getRange().getA1Notation(); }).sort(),
    protections: report.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (one) { return one.getDescription() + ' ' + one.canEdit(); }),
    first: SpreadsheetApp.getActive().getSheets()[0].getName(),
  };
}
