import type { ServiceHost } from '../../kernel/host';
import { createSpreadsheet, newSheetId } from '../../spreadsheet/model/create';
import { objectAt, objectsAt, numberAt, stringAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { refusalAt } from '../api/apiError';
import { requestContext } from '../requests/context';
import { cellRequests } from '../requests/cellRequests';
import { tabRequests } from '../requests/tabRequests';
import { spreadsheetMessage } from '../resource/spreadsheetMessage';

/** spreadsheets.create: properties, tabs with their grids and cells of the message are taken over; one tab 'Sheet1' where it names none. */
export function createFromMessage(host: ServiceHost, message: JsonObject): JsonObject {
  const properties = objectAt(message, 'properties') ?? {};
  const locale = stringAt(properties, 'locale');
  const timeZone = stringAt(properties, 'timeZone');
  const spreadsheet = createSpreadsheet(host.core, {
    name: stringAt(properties, 'title') ?? 'Untitled spreadsheet',
    owner: host.execution.effectiveUser,
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const context = requestContext(host, spreadsheet);
  const tabs = objectsAt(message, 'sheets');
  try {
    if (tabs.length > 0) spreadsheet.sheets = [];
    tabs.forEach((tab, index) => {
      const tabProperties = { ...objectAt(tab, 'properties') };
      if (numberAt(tabProperties, 'sheetId') === undefined) tabProperties['sheetId'] = newSheetId(host, spreadsheet);
      if (stringAt(tabProperties, 'title') === undefined) tabProperties['title'] = `Sheet${index + 1}`;
      delete tabProperties['index'];
      try {
        tabRequests['addSheet']?.(context, { properties: tabProperties });
      } catch (error) {
        throw refusalAt(`sheets[${index}]`, error);
      }
      for (const data of objectsAt(tab, 'data')) {
        const start = { sheetId: tabProperties['sheetId'] ?? 0, rowIndex: data['startRow'] ?? 0, columnIndex: data['startColumn'] ?? 0 };
        cellRequests['updateCells']?.(context, { start, rows: data['rowData'] ?? [], fields: '*' });
      }
    });
  } catch (error) {
    host.account.spreadsheets.delete(spreadsheet.id);
    host.account.drive.files.delete(spreadsheet.id);
    throw error;
  }
  return spreadsheetMessage(host, spreadsheet, { ranges: [], includeGridData: false, mask: undefined });
}
