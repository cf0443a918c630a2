import { ApiRefusal } from '../api/apiError';
import type { Json, JsonObject } from '../api/json';
import { enumerationOf } from './enums';
import { fieldsOf, isScalar, jsonName, protoName } from './messageTypes';
import type { FieldType } from './messageTypes';

/** Fields of which a message may carry one only ("oneof" of the protocol buffers), by message type. */
const oneofs: Readonly<Record<string, { readonly name: string; readonly fields?: ReadonlySet<string> }>> = {
  Request: { name: 'kind' },
  ExtendedValue: { name: 'value' },
  DataFilter: { name: 'filter' },
  ConditionValue: { name: 'value' },
  UpdateCellsRequest: { name: 'area', fields: new Set(['start', 'range']) },
  PasteDataRequest: { name: 'kind', fields: new Set(['delimiter', 'html']) },
  FindReplaceRequest: { name: 'scope', fields: new Set(['range', 'sheetId', 'allSheets']) },
  ConditionalFormatRule: { name: 'rule', fields: new Set(['booleanRule', 'gradientRule']) },
  TextRotation: { name: 'type' },
  DeveloperMetadataLocation: { name: 'location', fields: new Set(['spreadsheet', 'sheetId', 'dimensionRange']) },
};

/**
 * The body of a call as the server would take it: JSON of what the script gave (undefined and functions left out, dates as ISO text), names
 * in lowerCamelCase, numbers in text form read. Throws the API's "Invalid JSON payload received…" for names, enum values and types that
 * `type` does not have; all violations in one message, as the API lists them.
 */
export function parsePayload(value: unknown, type: string): JsonObject {
  const violations: string[] = [];
  const message = parseMessage(value ?? {}, type, '', violations);
  if (violations.length > 0) throw new ApiRefusal(violations.map((violation) => `Invalid ${violation}`).join('\n'));
  return message ?? {};
}

function at(path: string): string {
  return path === '' ? '' : ` at '${path}'`;
}

function parseMessage(value: unknown, type: string, path: string, violations: string[]): JsonObject | undefined {
  const fields = fieldsOf(type);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !fields) {
    violations.push(`value${at(path)} (type.googleapis.com/google.apps.sheets.v4.${type}), ${JSON.stringify(value) ?? 'null'}`);
    return undefined;
  }
  const result: JsonObject = {};
  const oneof = oneofs[type];
  let chosen = false;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined || typeof member === 'function') continue;
    const name = jsonName(key);
    const field = fields.get(name);
    if (!field) {
      violations.push(`JSON payload received. Unknown name "${key}"${at(path)}: Cannot find field.`);
      continue;
    }
    if (member === null) continue;
    if (oneof && (!oneof.fields || oneof.fields.has(name))) {
      if (chosen) violations.push(`value${at(path)} (oneof), oneof field '${oneof.name}' is already set. Cannot set '${key}'`);
      chosen = true;
    }
    const memberPath = path === '' ? protoName(name) : `${path}.${protoName(name)}`;
    const parsed = parseField(member, field, memberPath, violations, type, name);
    if (parsed !== undefined) result[name] = parsed;
  }
  return result;
}

function parseField(value: unknown, field: FieldType, path: string, violations: string[], message: string, name: string): Json | undefined {
  const { base, shape } = field;
  if (shape === 'single') return parseSingle(value, base, path, violations, message, name);
  if (shape === 'map') {
    if (typeof value !== 'object' || value === null) return undefined;
    const result: JsonObject = {};
    for (const [key, member] of Object.entries(value)) {
      const parsed = parseSingle(member, base, `${path}[${key}]`, violations, message, name);
      if (parsed !== undefined) result[key] = parsed;
    }
    return result;
  }
  // The server takes a lone message where a list is declared (proto3 JSON leniency that scripts rely on).
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (shape === 'lists') return parseCells(items, path, violations);
  const result: Json[] = [];
  items.forEach((item, index) => {
    const parsed = parseSingle(item, base, `${path}[${index}]`, violations, message, name);
    if (parsed !== undefined) result.push(parsed);
  });
  return result;
}

/** The two-dimensional `values` of value ranges. Each cell is checked where it is written, for the error names the cell. */
function parseCells(rows: readonly unknown[], path: string, violations: string[]): Json[] {
  const result: Json[] = [];
  rows.forEach((row, index) => {
    if (!Array.isArray(row)) {
      violations.push(`value at '${path}[${index}]' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(row) ?? 'null'}`);
      return;
    }
    result.push(row.map((cell: unknown) => plainCell(cell)));
  });
  return result;
}

/** The JSON of a cell that a script gives; functions, undefined and numbers that are none become null, as in JSON.stringify of a list. */
function plainCell(cell: unknown): Json {
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'bigint') return String(cell);
  if (typeof cell !== 'object' || cell === null) return null;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString();
  if (Array.isArray(cell)) return cell.map(plainCell);
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(cell)) if (member !== undefined && typeof member !== 'function') copy[key] = plainCell(member);
  return copy;
}

function parseSingle(value: unknown, base: string, path: string, violations: string[], message: string, name: string): Json | undefined {
  if (!isScalar(base)) return parseMessage(value, base, path, violations);
  if (base === 'any') return plainCell(value);
  if (base === 'boolean') return parseBoolean(value, path, violations);
  if (base === 'number') return parseNumber(value, path, violations, name);
  const plain = value instanceof Date ? value.toISOString() : value;
  const choices = enumerationOf(message, name);
  if (choices) {
    const text = String(plain);
    if (choices.values.has(text)) return text;
    violations.push(`value at '${path}' (type.googleapis.com/google.apps.sheets.v4.${choices.name}), ${JSON.stringify(plain)}`);
    return undefined;
  }
  if (typeof plain === 'string') return plain;
  violations.push(`value at '${path}' (TYPE_STRING), ${JSON.stringify(plain)}`);
  return undefined;
}

function parseBoolean(value: unknown, path: string, violations: string[]): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  violations.push(`value at '${path}' (TYPE_BOOL), ${JSON.stringify(value)}`);
  return undefined;
}

/** Names of the fields that are numbers with a fraction; every other number of the API is an int32. */
const fractional = /^(numberValue|red|green|blue|alpha|fontScale|.*Angle.*|.*Percentile|bucketSize|interval|start|end|pieHole|.*Weight|min|max|viewWindowM.*|convergenceThreshold|lineWidth|value|colorValue|sizeValue|scaleFactor|outlierPercentile)$/;

function parseNumber(value: unknown, path: string, violations: string[], name: string): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const kind = fractional.test(name) ? 'TYPE_DOUBLE' : 'TYPE_INT32';
  if (typeof number === 'number' && Number.isFinite(number) && (kind === 'TYPE_DOUBLE' || (Number.isInteger(number) && Math.abs(number) <= 0x7fffffff))) return number;
  violations.push(`value at '${path}' (${kind}), ${JSON.stringify(value) ?? 'null'}`);
  return undefined;
}
