import type { ServiceHost } from '../../kernel/host';
import { partsOfSerial, serialOfInstant } from '../../spreadsheet/model/dates';
import type { GridRange, SheetState, SpreadsheetState } from '../../spreadsheet/state';
import { requireUnprotected } from '../api/access';
import type { JsonObject } from '../api/json';

/** What the requests of one batchUpdate work on. */
export interface RequestContext {
  readonly host: ServiceHost;
  readonly spreadsheet: SpreadsheetState;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Year in the spreadsheet's zone: completes dates without one. */
  readonly year: number;
  /** Throws where a protection forbids the user to change the cells; null asks for the tab as a whole. */
  guard(sheet: SheetState, range: GridRange | null): void;
}

/** Applies one request and gives its reply, {} where the kind has none. */
export type RequestHandler = (context: RequestContext, request: JsonObject) => JsonObject;
export type RequestHandlers = Readonly<Record<string, RequestHandler>>;

export function requestContext(host: ServiceHost, spreadsheet: SpreadsheetState): RequestContext {
  const now = host.now();
  return {
    host,
    spreadsheet,
    now,
    year: partsOfSerial(serialOfInstant(spreadsheet.timeZone, now)).year,
    guard: (sheet, range) => requireUnprotected(host, spreadsheet, sheet, range),
  };
}
