import type { ServiceHost } from '../../kernel/host';
import { requireScope } from './access';
import { ApiRefusal, asScriptError } from './apiError';
import { isObject } from './json';
import type { Json, JsonObject } from './json';
import { spendRequest } from './requestQuota';
import { parameterEnumerations } from '../schema/enums';
import { parseFieldMask, project, unknownPath } from '../schema/fieldMask';
import { protoName } from '../schema/messageTypes';

/** One method of the REST API as a script calls it. */
export interface ApiMethod {
  /** Below 'Sheets.': 'Spreadsheets.Values.get'. */
  readonly name: string;
  readonly kind: 'read' | 'write';
  /** Message type of the response, for the query parameter `fields`. */
  readonly response: string;
  /** Query parameters besides `fields` and the like. */
  readonly parameters?: readonly string[];
}

const standardParameters: ReadonlySet<string> = new Set(['fields', 'alt', 'key', 'quotaUser', 'prettyPrint', 'oauth_token', 'access_token', 'callback']);

/**
 * Runs one counted API call: scope, quota of the minute, the query parameters, the effect, then the cut by `fields`. Refusals come out as
 * GoogleJsonResponseException. `cells` is the size that the latency model charges for.
 */
export function apiCall(host: ServiceHost, method: ApiMethod, optional: unknown, effect: (parameters: JsonObject) => JsonObject, cells = 0): JsonObject {
  const restName = `sheets.${method.name.replace(/(^|\.)([A-Z])/g, (_all, dot: string, letter: string) => dot + letter.toLowerCase())}`;
  return host.call(
    `Sheets.${method.name}`,
    () => {
      try {
        requireScope(host, method.kind);
        spendRequest(host, method.kind);
        const parameters = readParameters(optional, method);
        const mask = responseMask(parameters, method.response);
        const response = effect(parameters);
        if (!mask) return response;
        const cut = project(response, mask);
        return isObject(cut) ? cut : {};
      } catch (error) {
        throw asScriptError(restName, error);
      }
    },
    { cells },
  );
}

function readParameters(optional: unknown, method: ApiMethod): JsonObject {
  const parameters: JsonObject = {};
  if (typeof optional !== 'object' || optional === null) return parameters;
  for (const [key, value] of Object.entries(optional)) {
    if (value === undefined || value === null) continue;
    if (!standardParameters.has(key) && !method.parameters?.includes(key)) {
      throw new ApiRefusal(`Invalid JSON payload received. Unknown name "${key}": Cannot bind query parameter. Field '${key}' could not be found in request message.`);
    }
    const choices = parameterEnumerations[key];
    if (choices && !choices.values.has(String(value))) {
      throw new ApiRefusal(`Invalid value at '${protoName(key)}' (type.googleapis.com/google.apps.sheets.v4.${choices.name}), ${JSON.stringify(value)}`);
    }
    parameters[key] = plain(value);
  }
  return parameters;
}

function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'boolean' || typeof value === 'number' ? value : String(value);
}

/** The mask of the query parameter `fields`; undefined for none. */
function responseMask(parameters: JsonObject, type: string): ReturnType<typeof parseFieldMask> {
  const text = parameters['fields'];
  if (typeof text !== 'string' || text === '') return undefined;
  const mask = parseFieldMask(text);
  // The server answers so, with the path in `details` (observed practice).
  if (!mask || unknownPath(mask, type) !== undefined) throw new ApiRefusal('Request contains an invalid argument.');
  return mask;
}
