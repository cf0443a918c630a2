import { ScriptError } from '../../kernel/errors';

/** Status words of the API by HTTP code. */
const statusOfCode: Readonly<Record<number, string>> = { 400: 'INVALID_ARGUMENT', 403: 'PERMISSION_DENIED', 404: 'NOT_FOUND', 429: 'RESOURCE_EXHAUSTED', 500: 'INTERNAL' };
const reasonOfCode: Readonly<Record<number, string>> = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound', 429: 'rateLimitExceeded', 500: 'backendError' };

/** A refusal of the REST API before it is dressed for Apps Script. `code` is the HTTP status. */
export class ApiRefusal extends Error {
  constructor(
    message: string,
    readonly code: number = 400,
  ) {
    super(message);
    this.name = 'ApiRefusal';
  }
}

/** 'Invalid requests[3].updateCells: …': the same refusal, told with the place in the request that it belongs to. */
export function refusalAt(place: string, cause: unknown): unknown {
  if (cause instanceof ApiRefusal && cause.code === 400) return new ApiRefusal(`Invalid ${place}: ${cause.message}`);
  if (cause instanceof ScriptError && cause.name === 'Exception') return new ApiRefusal(`Invalid ${place}: ${cause.message}`);
  return cause;
}

/**
 * What a script catches: a GoogleJsonResponseException whose `details` hold code, message and errors, as the advanced services
 * throw it. `method` is the REST name, as 'sheets.spreadsheets.values.get'. Errors of the model (a protected cell) become refusals with code 400.
 */
export function asScriptError(method: string, cause: unknown): unknown {
  const refusal = cause instanceof ApiRefusal ? cause : cause instanceof ScriptError && cause.name === 'Exception' ? new ApiRefusal(cause.message) : undefined;
  if (!refusal) return cause;
  const { message, code } = refusal;
  return new ScriptError(`API call to ${method} failed with error: ${message}`, {
    name: 'GoogleJsonResponseException',
    details: { details: { code, message, status: statusOfCode[code] ?? 'UNKNOWN', errors: [{ message, domain: 'global', reason: reasonOfCode[code] ?? 'badRequest' }] } },
  });
}
