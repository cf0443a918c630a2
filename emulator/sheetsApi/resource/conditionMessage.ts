import { a1OfRange, quotedSheetName } from '../../spreadsheet/model/a1Notation';
import { displayText } from '../../spreadsheet/model/display';
import { localeRules } from '../../spreadsheet/model/locale';
import { readUserEntered } from '../../spreadsheet/model/userEntered';
import type { Condition, ConditionValue, SpreadsheetState, ValidationRule } from '../../spreadsheet/state';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, compact, objectAt, objectsAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { resolveA1 } from '../ranges/a1Range';

/** ConditionType of the API by criterion of SpreadsheetApp (DataValidationCriteria and BooleanCriteria). */
const apiOfCriterion: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_NOT_EQUAL_TO: 'TEXT_NOT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_NOT_EQUAL_TO: 'DATE_NOT_EQ',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_AFTER: 'DATE_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  CHECKBOX: 'BOOLEAN',
};
const criterionOfApi = new Map(Object.entries(apiOfCriterion).map(([criterion, api]) => [api, criterion]));

/** How many values a condition takes: [least, most]. Source: ConditionType of the REST reference. */
function valueCount(type: string): readonly [number, number] {
  if (/BETWEEN$/.test(type)) return [2, 2];
  if (type === 'ONE_OF_LIST') return [1, Infinity];
  if (type === 'BOOLEAN') return [0, 2];
  if (['BLANK', 'NOT_BLANK', 'TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID'].includes(type)) return [0, 0];
  return [1, 1];
}

/** BooleanCondition message of a condition. */
export function conditionMessage(spreadsheet: SpreadsheetState, condition: Condition): JsonObject {
  const bare = condition.type.replace(/_RELATIVE$/, '');
  const values = condition.values.map((value) => conditionValueMessage(spreadsheet, value));
  return { type: apiOfCriterion[bare] ?? bare, ...(values.length > 0 ? { values } : {}) };
}

function conditionValueMessage(spreadsheet: SpreadsheetState, value: ConditionValue): JsonObject {
  if (typeof value === 'boolean') return { userEnteredValue: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'object') return { userEnteredValue: String(value) };
  if ('relativeDate' in value) return { relativeDate: value.relativeDate };
  if ('date' in value) return { userEnteredValue: displayText(value.date, localeRules(spreadsheet.locale).datePattern, spreadsheet.locale) };
  const sheet = spreadsheet.sheets.find((each) => each.id === value.sheetId);
  return { userEnteredValue: `=${quotedSheetName(sheet?.name ?? '#REF!')}!${a1OfRange(value)}` };
}

/** Reads a BooleanCondition message; `year` completes dates. Throws where the type is missing or the number of values is wrong. */
export function readCondition(spreadsheet: SpreadsheetState, message: JsonObject | undefined, year: number): Condition {
  const api = message && stringAt(message, 'type');
  if (!message || !api || api === 'CONDITION_TYPE_UNSPECIFIED') throw new ApiRefusal('A condition type must be specified.');
  const criterion = criterionOfApi.get(api);
  if (!criterion) throw new ApiRefusal(`Condition type '${api}' is not supported here.`);
  const given = objectsAt(message, 'values');
  const [least, most] = valueCount(api);
  if (given.length < least || given.length > most) {
    const wanted = least === most ? `exactly ${least}` : `at least ${least}`;
    throw new ApiRefusal(`ConditionType '${api}' must have ${wanted} ConditionValues.`);
  }
  const relative = given.some((each) => stringAt(each, 'relativeDate') !== undefined);
  return { type: relative ? `${criterion}_RELATIVE` : criterion, values: given.map((each) => readConditionValue(spreadsheet, each, api, year)) };
}

function readConditionValue(spreadsheet: SpreadsheetState, message: JsonObject, api: string, year: number): ConditionValue {
  const relativeDate = stringAt(message, 'relativeDate');
  if (relativeDate !== undefined) return { relativeDate };
  const text = stringAt(message, 'userEnteredValue') ?? '';
  if (api === 'ONE_OF_RANGE') return resolveA1(spreadsheet, text.replace(/^=/, '')).open;
  if (text.startsWith('=') || api.startsWith('TEXT') || api === 'ONE_OF_LIST' || api === 'CUSTOM_FORMULA') return text;
  const entered = readUserEntered(text, spreadsheet.locale, year);
  if (entered.kind !== 'value' || typeof entered.value !== 'number') {
    if (api === 'BOOLEAN') return entered.kind === 'value' ? entered.value : text;
    throw new ApiRefusal(`ConditionValue.userEnteredValue: ${text} is not a valid ${api.startsWith('DATE') ? 'date' : 'number'}.`);
  }
  return api.startsWith('DATE') ? { date: entered.value } : entered.value;
}

/** DataValidationRule message of a rule. */
export function validationMessage(spreadsheet: SpreadsheetState, rule: ValidationRule): JsonObject {
  return compact({
    condition: conditionMessage(spreadsheet, rule.condition),
    inputMessage: rule.helpText ?? undefined,
    strict: rule.allowInvalid ? undefined : true,
    showCustomUi: rule.showDropdown ? true : undefined,
  });
}

/** Reads a DataValidationRule message. */
export function readValidation(spreadsheet: SpreadsheetState, message: JsonObject, year: number): ValidationRule {
  return {
    condition: readCondition(spreadsheet, objectAt(message, 'condition'), year),
    allowInvalid: booleanAt(message, 'strict') !== true,
    helpText: stringAt(message, 'inputMessage') ?? null,
    showDropdown: booleanAt(message, 'showCustomUi') === true,
  };
}
