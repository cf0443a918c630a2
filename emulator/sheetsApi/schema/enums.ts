/** Enumerations that requests carry, by message type and field, with their values as the REST reference lists them. */
interface Enumeration {
  readonly name: string;
  readonly values: ReadonlySet<string>;
}
const enumeration = (name: string, values: string): Enumeration => ({ name, values: new Set(values.split(' ')) });

const dimension = enumeration('Dimension', 'DIMENSION_UNSPECIFIED ROWS COLUMNS');
const inputOption = enumeration('ValueInputOption', 'INPUT_VALUE_OPTION_UNSPECIFIED RAW USER_ENTERED');
const renderOption = enumeration('ValueRenderOption', 'FORMATTED_VALUE UNFORMATTED_VALUE FORMULA');
const dateOption = enumeration('DateTimeRenderOption', 'SERIAL_NUMBER FORMATTED_STRING');
const pasteType = enumeration('PasteType', 'PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_CONDITIONAL_FORMATTING');
const sortOrder = enumeration('SortOrder', 'SORT_ORDER_UNSPECIFIED ASCENDING DESCENDING');
const visibility = enumeration('DeveloperMetadataVisibility', 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED DOCUMENT PROJECT');
const location = enumeration('DeveloperMetadataLocationType', 'DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED ROW COLUMN SHEET SPREADSHEET');
const conditions = enumeration(
  'ConditionType',
  'CONDITION_TYPE_UNSPECIFIED NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION',
);

const byField: Readonly<Record<string, Enumeration>> = {
  'ValueRange.majorDimension': dimension,
  'DataFilterValueRange.majorDimension': dimension,
  'DimensionRange.dimension': dimension,
  'AppendDimensionRequest.dimension': dimension,
  'InsertRangeRequest.shiftDimension': dimension,
  'DeleteRangeRequest.shiftDimension': dimension,
  'SourceAndDestination.dimension': dimension,
  'BatchGetValuesByDataFilterRequest.majorDimension': dimension,
  'BatchUpdateValuesRequest.valueInputOption': inputOption,
  'BatchUpdateValuesByDataFilterRequest.valueInputOption': inputOption,
  'BatchUpdateValuesRequest.responseValueRenderOption': renderOption,
  'BatchUpdateValuesRequest.responseDateTimeRenderOption': dateOption,
  'BatchUpdateValuesByDataFilterRequest.responseValueRenderOption': renderOption,
  'BatchUpdateValuesByDataFilterRequest.responseDateTimeRenderOption': dateOption,
  'BatchGetValuesByDataFilterRequest.valueRenderOption': renderOption,
  'BatchGetValuesByDataFilterRequest.dateTimeRenderOption': dateOption,
  'CopyPasteRequest.pasteType': pasteType,
  'CopyPasteRequest.pasteOrientation': enumeration('PasteOrientation', 'NORMAL TRANSPOSE'),
  'CutPasteRequest.pasteType': pasteType,
  'PasteDataRequest.type': pasteType,
  'MergeCellsRequest.mergeType': enumeration('MergeType', 'MERGE_ALL MERGE_COLUMNS MERGE_ROWS'),
  'SortSpec.sortOrder': sortOrder,
  'DeveloperMetadata.visibility': visibility,
  'DeveloperMetadataLookup.visibility': visibility,
  'DeveloperMetadataLookup.locationType': location,
  'DeveloperMetadataLookup.locationMatchingStrategy': enumeration('DeveloperMetadataLocationMatchingStrategy', 'DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED EXACT_LOCATION INTERSECTING_LOCATION'),
  'BooleanCondition.type': conditions,
  'CellFormat.horizontalAlignment': enumeration('HorizontalAlign', 'HORIZONTAL_ALIGN_UNSPECIFIED LEFT CENTER RIGHT'),
  'CellFormat.verticalAlignment': enumeration('VerticalAlign', 'VERTICAL_ALIGN_UNSPECIFIED TOP MIDDLE BOTTOM'),
  'CellFormat.wrapStrategy': enumeration('WrapStrategy', 'WRAP_STRATEGY_UNSPECIFIED OVERFLOW_CELL LEGACY_WRAP CLIP WRAP'),
  'CellFormat.textDirection': enumeration('TextDirection', 'TEXT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT'),
  'NumberFormat.type': enumeration('NumberFormatType', 'NUMBER_FORMAT_TYPE_UNSPECIFIED TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC'),
  'Border.style': enumeration('Style', 'STYLE_UNSPECIFIED DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE'),
  'TextToColumnsRequest.delimiterType': enumeration('DelimiterType', 'DELIMITER_TYPE_UNSPECIFIED COMMA SEMICOLON PERIOD SPACE CUSTOM AUTODETECT'),
};

/** Enumeration of a field, where requests are checked against one. */
export function enumerationOf(message: string, field: string): Enumeration | undefined {
  return byField[`${message}.${field}`];
}

/** Enumerations of query parameters (`optionalArgs`), by name. */
export const parameterEnumerations: Readonly<Record<string, Enumeration>> = {
  majorDimension: dimension,
  valueInputOption: inputOption,
  valueRenderOption: renderOption,
  responseValueRenderOption: renderOption,
  dateTimeRenderOption: dateOption,
  responseDateTimeRenderOption: dateOption,
  insertDataOption: enumeration('InsertDataOption', 'OVERWRITE INSERT_ROWS'),
};
