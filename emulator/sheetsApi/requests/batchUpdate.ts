import { NotImplemented } from '../../kernel/errors';
import type { ServiceHost } from '../../kernel/host';
import { restoreSnapshot, takeSnapshot } from '../../spreadsheet/model/snapshot';
import { openForApi, touch } from '../api/access';
import { ApiRefusal, refusalAt } from '../api/apiError';
import { booleanAt, isObject, objectsAt, stringsAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { resolveA1 } from '../ranges/a1Range';
import { spreadsheetMessage } from '../resource/spreadsheetMessage';
import { within, parseFieldMask } from '../schema/fieldMask';
import { requestContext } from './context';
import type { RequestContext } from './context';
import { requestHandlers } from './requestHandlers';

/**
 * spreadsheets.batchUpdate: applies the requests in order, all or none. `fields` is the query parameter, which also decides what of an included spreadsheet
 * is told. Replies stand in the order of the requests.
 */
export function batchUpdate(host: ServiceHost, id: unknown, body: JsonObject, fields: string | undefined): JsonObject {
  const spreadsheet = openForApi(host, id, 'write');
  const requests = objectsAt(body, 'requests');
  if (requests.length === 0) throw new ApiRefusal('Must specify at least one request.');
  const file = host.account.drive.files.get(spreadsheet.id);
  const title = file?.name;
  const snapshot = takeSnapshot(spreadsheet);
  let replies: JsonObject[];
  try {
    const context = requestContext(host, spreadsheet);
    replies = requests.map((request, index) => apply(context, request, index));
  } catch (error) {
    restoreSnapshot(spreadsheet, snapshot);
    if (file && title !== undefined) file.name = title;
    throw error;
  }
  touch(host, spreadsheet);
  const response: JsonObject = { spreadsheetId: spreadsheet.id, replies };
  if (booleanAt(body, 'includeSpreadsheetInResponse') === true) {
    const mask = fields ? parseFieldMask(fields) : undefined;
    response['updatedSpreadsheet'] = spreadsheetMessage(host, spreadsheet, {
      ranges: stringsAt(body, 'responseRanges').map((text) => resolveA1(spreadsheet, text)),
      includeGridData: booleanAt(body, 'responseIncludeGridData') === true,
      // A mask of the response counts instead of responseIncludeGridData (BatchUpdateSpreadsheetRequest reference).
      mask: mask && (within(mask, 'updatedSpreadsheet') ?? { all: false, children: new Map() }),
    });
  }
  return response;
}

function apply(context: RequestContext, request: JsonObject, index: number): JsonObject {
  const [kind] = Object.keys(request);
  if (kind === undefined) throw new ApiRefusal(`Invalid requests[${index}]: No request set.`);
  const handler = requestHandlers[kind];
  if (!handler) throw new NotImplemented(`Sheets.Spreadsheets.batchUpdate ${kind}`);
  const body = request[kind];
  try {
    return handler(context, isObject(body) ? body : {});
  } catch (error) {
    throw refusalAt(`requests[${index}].${kind}`, error);
  }
}
