import { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import type { Condition, ConditionValue } from '../../state';
import { isDate } from '../../model/cells';
import { sheetById } from '../../model/create';
import { instantOfSerial, serialOfInstant } from '../../model/dates';
import { factory, type Place } from '../factory';
import { RangeBase } from '../range/RangeBase';

/** A condition as a script builds it: Dates, Ranges and RelativeDate values as they came, turned into data when it is set on a spreadsheet. */
export interface ScriptCondition {
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Data of a script's condition in the zone of a spreadsheet. */
export function storedCondition(place: Place, condition: ScriptCondition): Condition {
  return { type: condition.type, values: condition.values.map((value) => storedValue(place, value)) };
}

function storedValue(place: Place, value: unknown): ConditionValue {
  if (isDate(value)) return { date: serialOfInstant(place.spreadsheet.timeZone, value.getTime()) };
  if (value instanceof EnumValue) return { relativeDate: value.name };
  if (value instanceof RangeBase) return value.asked;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** What getCriteriaValues gives for stored data. */
export function scriptCondition(place: Place, condition: Condition): ScriptCondition {
  return { type: condition.type, values: condition.values.map((value) => scriptValue(place, value)) };
}

function scriptValue(place: Place, value: ConditionValue): unknown {
  if (typeof value !== 'object') return value;
  if ('date' in value) return new Date(instantOfSerial(place.spreadsheet.timeZone, value.date));
  if ('relativeDate' in value) return place.host.enumValue('SpreadsheetApp.RelativeDate', value.relativeDate);
  const sheet = sheetById(place.spreadsheet, value.sheetId);
  return sheet ? factory().range({ ...place, sheet }, value) : null;
}

/** A relative date or a Date: the type of the criterion says which. */
export function datedType(type: string, date: unknown): string {
  return date instanceof EnumValue && date instanceof ServiceObject ? `${type}_RELATIVE` : type;
}
