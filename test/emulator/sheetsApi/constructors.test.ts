import { openDesk } from './desk';

/** Constructors of the message types, as the type definitions of the advanced service list them. */
const constructors = `
  .newAddBandingRequest() .newAddChartRequest() .newAddConditionalFormatRuleRequest() .newAddDimensionGroupRequest() .newAddFilterViewRequest()
  .newAddNamedRangeRequest() .newAddProtectedRangeRequest() .newAddSheetRequest() .newAddTableRequest() .newAppendCellsRequest()
  .newAppendDimensionRequest() .newAutoFillRequest() .newAutoResizeDimensionsRequest() .newBandedRange() .newBandingProperties() .newBasicChartAxis()
  .newBasicChartDomain() .newBasicChartSeries() .newBasicChartSpec() .newBasicFilter() .newBatchClearValuesByDataFilterRequest()
  .newBatchClearValuesRequest() .newBatchGetValuesByDataFilterRequest() .newBatchUpdateSpreadsheetRequest() .newBatchUpdateValuesByDataFilterRequest()
  .newBatchUpdateValuesRequest() .newBooleanCondition() .newBooleanRule() .newBorder() .newBorders() .newBubbleChartSpec() .newCandlestickChartSpec()
  .newCandlestickData() .newCandlestickDomain() .newCandlestickSeries() .newCellData() .newCellFormat() .newChartData() .newChartSourceRange()
  .newChartSpec() .newClearBasicFilterRequest() .newClearValuesRequest() .newColor() .newColorStyle() .newConditionValue() .newConditionalFormatRule()
  .newCopyPasteRequest() .newCopySheetToAnotherSpreadsheetRequest() .newCreateDeveloperMetadataRequest() .newCutPasteRequest() .newDataFilter()
  .newDataFilterValueRange() .newDataValidationRule() .newDateTimeRule() .newDeleteBandingRequest() .newDeleteConditionalFormatRuleRequest()
  .newDeleteDeveloperMetadataRequest() .newDeleteDimensionGroupRequest() .newDeleteDimensionRequest() .newDeleteEmbeddedObjectRequest()
  .newDeleteFilterViewRequest() .newDeleteNamedRangeRequest() .newDeleteProtectedRangeRequest() .newDeleteRangeRequest() .newDeleteSheetRequest()
  .newDeleteTableRequest() .newDeveloperMetadata() .newDeveloperMetadataLocation() .newDeveloperMetadataLookup() .newDimensionGroup()
  .newDimensionProperties() .newDimensionRange() .newDuplicateFilterViewRequest() .newDuplicateSheetRequest() .newEditors() .newEmbeddedChart()
  .newEmbeddedObjectPosition() .newErrorValue() .newExtendedValue() .newFilterView() .newFindReplaceRequest() .newGetSpreadsheetByDataFilterRequest()
  .newGradientRule() .newGridCoordinate() .newGridData() .newGridProperties() .newGridRange() .newHistogramChartSpec() .newHistogramRule()
  .newHistogramSeries() .newInsertDimensionRequest() .newInsertRangeRequest() .newInterpolationPoint() .newIterativeCalculationSettings()
  .newLineStyle() .newManualRule() .newManualRuleGroup() .newMergeCellsRequest() .newMoveDimensionRequest() .newNamedRange() .newNumberFormat()
  .newOrgChartSpec() .newOverlayPosition() .newPadding() .newPasteDataRequest() .newPieChartSpec() .newPivotGroup() .newPivotGroupRule()
  .newPivotGroupSortValueBucket() .newPivotGroupValueMetadata() .newPivotTable() .newPivotValue() .newProtectedRange() .newRandomizeRangeRequest()
  .newRepeatCellRequest() .newRequest() .newRowData() .newSearchDeveloperMetadataRequest() .newSetBasicFilterRequest() .newSetDataValidationRequest()
  .newSheet() .newSheetProperties() .newSortRangeRequest() .newSortSpec() .newSourceAndDestination() .newSpreadsheet() .newSpreadsheetProperties()
  .newTable() .newTableColumnDataValidationRule() .newTableColumnProperties() .newTableRowsProperties() .newTextFormat() .newTextFormatRun()
  .newTextPosition() .newTextRotation() .newTextToColumnsRequest() .newTreemapChartColorScale() .newTreemapChartSpec() .newUnmergeCellsRequest()
  .newUpdateBandingRequest() .newUpdateBordersRequest() .newUpdateCellsRequest() .newUpdateChartSpecRequest() .newUpdateConditionalFormatRuleRequest()
  .newUpdateDeveloperMetadataRequest() .newUpdateDimensionGroupRequest() .newUpdateDimensionPropertiesRequest()
  .newUpdateEmbeddedObjectPositionRequest() .newUpdateFilterViewRequest() .newUpdateNamedRangeRequest() .newUpdateProtectedRangeRequest()
  .newUpdateSheetPropertiesRequest() .newUpdateSpreadsheetPropertiesRequest() .newUpdateTableRequest() .newValueRange() .newWaterfallChartColumnStyle()
  .newWaterfallChartCustomSubtotal() .newWaterfallChartDomain() .newWaterfallChartSeries() .newWaterfallChartSpec()
`;

describe('Sheets.newXxx()', () => {
  it('makes an empty message of each type, which a script fills by plain assignment', () => {
    const names = constructors.trim().split(/\s+/);
    const made = openDesk().run(`return [${names.map((name) => `Sheets${name}`).join(', ')}];`);
    expect(made).toEqual(names.map(() => ({})));
  });

  it('serves as a resource', () => {
    const desk = openDesk();
    expect(desk.run(`const range = Sheets.newValueRange(); range.values = [['x']]; Sheets.Spreadsheets.Values.update(range, id, 'Data!A1', { valueInputOption: 'RAW' }); return values('Data!A1');`)).toEqual([['x']]);
  });
});
