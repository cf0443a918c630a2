import type { ChatBook, ChatLine } from '../../application/chat/chatPorts';
import { chatCells, chatIn } from '../../application/chat/keptChat';
import { chatStates } from '../../application/chat/chatStates';
import type { ConfigurationTables } from '../../application/configuration/readConfiguration';
import type { Cells } from '../../application/ports';
import { configurationTabs, deskTabs } from '../../application/tabs/deskTabs';
import type { Patience } from './backoff';
import { cellData } from './cellData';
import type { DeskIds } from './deskIds';
import { batchGet, batchUpdate, quoteTab } from './sheetsApi';

const tab = quoteTab(deskTabs.chats.name);
const columns = deskTabs.chats.columns.map(({ key }) => key);
const [startedAt, mark, state] = ['id', 'mark', 'state'].map((key) => columns.findIndex((column) => column === key)) as [number, number, number];

/** Range of one row of Percakapan: whole, for it holds nothing but its own columns. */
export const chatRange = (row: number): string => `${tab}!${row}:${row}`;
/** All that stands before the conversations themselves. */
export const chatLinesRange = `${tab}!A2:I`;

/** The tab Percakapan through the advanced service Sheets. Every text is written as text: what a stranger has typed is never a formula. */
export function openChatBook(ids: DeskIds, patience: Patience): ChatBook {
  const configuration = configurationTabs.map((key) => quoteTab(deskTabs[key].name));
  const tablesIn = (answers: readonly Cells[]): ConfigurationTables => Object.fromEntries(configurationTabs.map((key, index) => [key, answers[index] ?? []])) as unknown as ConfigurationTables;
  return {
    lines: () => (batchGet(ids.spreadsheetId, [chatLinesRange], patience)[0] ?? []).map(lineOf),
    read: (rows) => {
      const answers = batchGet(ids.spreadsheetId, rows.map(chatRange), patience);
      return rows.map((_, index) => chatIn(answers[index]));
    },
    readForCard: (row) => {
      const answers = batchGet(ids.spreadsheetId, [...configuration, chatRange(row)], patience);
      return { tables: tablesIn(answers), kept: chatIn(answers[configuration.length]) };
    },
    readForClock: () => {
      const answers = batchGet(ids.spreadsheetId, [...configuration, chatLinesRange], patience);
      return { tables: tablesIn(answers), lines: (answers[configuration.length] ?? []).map(lineOf) };
    },
    write: (row, kept) => {
      const cells = chatCells(kept);
      const values = columns.map((key) => cellData(cells[key] ?? null, ids.timeZone));
      batchUpdate(ids.spreadsheetId, [{ updateCells: { start: { sheetId: ids.sheetIds.chats, rowIndex: row - 1, columnIndex: 0 }, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat.numberFormat' } }], null, patience);
    },
  };
}

function lineOf(cells: readonly unknown[]): ChatLine {
  const number = Number(cells[startedAt] ?? 0);
  const dismissed = cells[state] === chatStates.dismissed;
  return { startedAt: Number.isFinite(number) ? number : 0, mark: String(cells[mark] ?? ''), settled: dismissed || cells[state] === chatStates.settled, dismissed };
}
