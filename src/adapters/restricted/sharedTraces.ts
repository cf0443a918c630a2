import { joinPieces } from '../../application/desk/jsonPieces';
import type { SharedTraces } from '../../application/restricted/settle';
import { deskTabs, type TabKey } from '../../application/tabs/deskTabs';
import type { Patience } from '../sheets/backoff';
import { batchGet, columnLetters, quoteTab } from '../sheets/sheetsApi';

/** Rows asked for in one call: their ranges stand in its address. */
const rowsAtOnce = 100;

/** Finds what the shared spreadsheet has written about a request. */
export function openSharedTraces(spreadsheetId: string, patience: Patience): SharedTraces {
  const columns = (tab: TabKey, keys: readonly string[]): unknown[][][] => batchGet(spreadsheetId, keys.map((key) => `${quoteTab(deskTabs[tab].name)}!${letters(tab, key)}2:${letters(tab, key)}`), patience);
  return {
    log: (ticket) => {
      const [tickets = []] = columns('log', ['ticket']);
      const rows = rowsOf(tickets, (text) => text === ticket);
      const found: { row: number; json: string }[] = [];
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce);
        const answers = batchGet(spreadsheetId, some.map((row) => `${quoteTab(deskTabs.log.name)}!${letters('log', 'json1')}${row}:${row}`), patience);
        some.forEach((row, index) => found.push({ row, json: joinPieces(answers[index]?.[0] ?? []) }));
      }
      return found;
    },
    mails: (ticket) => {
      const [tickets = [], to = []] = columns('outbox', ['ticket', 'to']);
      return rowsOf(tickets, (text) => text.split(', ').includes(ticket)).map((row) => ({ row, to: String(to[row - 2]?.[0] ?? '') }));
    },
  };
}

function rowsOf(column: readonly (readonly unknown[])[], fits: (text: string) => boolean): number[] {
  return column.flatMap((cells, index) => (fits(String(cells[0] ?? '')) ? [index + 2] : []));
}

function letters(tab: TabKey, key: string): string {
  return columnLetters(deskTabs[tab].columns.findIndex((column) => column.key === key));
}
