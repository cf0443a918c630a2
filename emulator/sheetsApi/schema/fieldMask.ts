import { ApiRefusal } from '../api/apiError';
import { isObject } from '../api/json';
import type { Json, JsonObject } from '../api/json';
import { fieldsOf, jsonName } from './messageTypes';

/** A parsed field mask. `all`: everything below is chosen; else only `children`. */
export interface FieldMask {
  all: boolean;
  readonly children: Map<string, FieldMask>;
}

function newMask(): FieldMask {
  return { all: false, children: new Map() };
}

/**
 * Parses the mask grammar of Google's JSON APIs: paths separated by commas, steps by '.' or '/', sub-selections in parentheses, '*' for
 * everything ('sheets(properties(sheetId,title),data.rowData),spreadsheetId'). Undefined where the text breaks the grammar.
 */
export function parseFieldMask(text: string): FieldMask | undefined {
  const tokens = text.match(/[A-Za-z0-9_*]+|[.,/()]|\S/g) ?? [];
  let position = 0;
  const root = newMask();
  const list = (into: FieldMask): boolean => {
    for (;;) {
      if (!path(into)) return false;
      if (tokens[position] !== ',') return true;
      position += 1;
    }
  };
  const path = (into: FieldMask): boolean => {
    const name = tokens[position];
    if (name === undefined || !/^[A-Za-z0-9_*]+$/.test(name)) return false;
    position += 1;
    const next = tokens[position];
    if (name === '*' && next !== '.' && next !== '/' && next !== '(') {
      into.all = true;
      return true;
    }
    const key = jsonName(name);
    const child = into.children.get(key) ?? newMask();
    into.children.set(key, child);
    if (next === '.' || next === '/') {
      position += 1;
      return path(child);
    }
    if (next === '(') {
      position += 1;
      if (!list(child) || tokens[position] !== ')') return false;
      position += 1;
      return true;
    }
    child.all = true;
    return true;
  };
  return list(root) && position === tokens.length ? root : undefined;
}

/** First path of the mask that message type `type` does not have, or undefined. */
export function unknownPath(mask: FieldMask, type: string, prefix = ''): string | undefined {
  const fields = fieldsOf(type);
  for (const [name, child] of mask.children) {
    const field = name === '*' ? undefined : fields?.get(name);
    if (!field && name !== '*') return prefix + name;
    if (field && child.children.size > 0 && field.shape !== 'map') {
      const unknown = fieldsOf(field.base) ? unknownPath(child, field.base, `${prefix}${name}.`) : `${prefix}${name}.${[...child.children.keys()][0] ?? ''}`;
      if (unknown !== undefined) return unknown;
    }
  }
  return undefined;
}

/** Mask of a request ('fields' of updateCells and the like). Throws the API's refusals for an empty one and for unknown fields. */
export function parseUpdateMask(text: string | undefined, type: string): FieldMask {
  if (text === undefined || text.trim() === '') throw new ApiRefusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseFieldMask(text);
  if (!mask) throw new ApiRefusal(`Invalid field: ${text}`);
  const unknown = unknownPath(mask, type);
  if (unknown !== undefined) throw new ApiRefusal(`Invalid field: ${unknown}`);
  return mask;
}

/** True where the mask touches `name` itself or something in it. */
export function selects(mask: FieldMask, name: string): boolean {
  return mask.all || mask.children.has(name);
}

/** What the mask chooses inside `name`; undefined where nothing. */
export function within(mask: FieldMask, name: string): FieldMask | undefined {
  return mask.all ? everything : mask.children.get(name);
}

/** The mask '*'. */
export const everything: FieldMask = { all: true, children: new Map() };

/** The part of a message that the mask chooses, as the query parameter `fields` cuts a response. Lists are cut item by item. */
export function project(value: Json, mask: FieldMask): Json {
  if (mask.all || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => project(item, mask));
  return projectObject(value, mask);
}

function projectObject(value: JsonObject, mask: FieldMask): JsonObject {
  const result: JsonObject = {};
  const wildcard = mask.children.get('*');
  for (const [key, member] of Object.entries(value)) {
    const child = mask.children.get(key) ?? wildcard;
    if (child) result[key] = project(member, child);
  }
  return result;
}

/** Copies into `target` what the mask chooses of `source`: chosen fields that `source` lacks are removed, as an update clears them. */
export function assign(target: JsonObject, source: JsonObject, mask: FieldMask): JsonObject {
  if (mask.all) return { ...source };
  const result: JsonObject = { ...target };
  for (const [key, child] of mask.children) {
    const value = source[key];
    if (value === undefined) {
      const old = result[key];
      if (!child.all && isObject(old)) result[key] = assign(old, {}, child);
      else delete result[key];
    } else if (child.all || !isObject(value)) result[key] = value;
    else {
      const old = result[key];
      result[key] = assign(isObject(old) ? old : {}, value, child);
    }
  }
  return result;
}
