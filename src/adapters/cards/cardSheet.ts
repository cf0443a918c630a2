import type { CardReading, CardReadPlan } from '../../application/cards/cardDesk';
import type { ConfigurationTables } from '../../application/configuration/readConfiguration';
import { configurationTabs, deskTabs } from '../../application/tabs/deskTabs';
import type { DeskIds } from '../sheets/deskIds';
import { chatIn } from '../../application/chat/keptChat';
import { chatLinesRange, chatRange } from '../sheets/chatBook';
import { contentsRange, contentsRow } from '../sheets/deskSheet';
import { batchGet, quoteTab } from '../sheets/sheetsApi';

/** Reads what a card needs in one call, with the rights of whoever looks: the number of calls does not grow with the requests. */
export function readForCard(ids: DeskIds, plan: CardReadPlan): CardReading {
  // A desk that was set up by an older version has no tab for short questions.
  const hasChats = (ids.sheetIds as Partial<typeof ids.sheetIds>).chats !== undefined && (plan.chats === true || plan.chat !== undefined);
  const ranges = [
    ...configurationTabs.map((key) => quoteTab(deskTabs[key].name)), `${quoteTab(deskTabs.state.name)}!A2:V`,
    ...(plan.contents === null ? [] : [contentsRange(plan.contents)]),
    ...(plan.procedures ? [quoteTab(deskTabs.procedures.name)] : []),
    ...(plan.requests ? [quoteTab(deskTabs.requests.name)] : []),
    ...(hasChats ? [chatLinesRange, ...(plan.chat === undefined ? [] : [chatRange(plan.chat)])] : []),
  ];
  const answers = batchGet(ids.spreadsheetId, ranges, 'visitor');
  const configuration = Object.fromEntries(configurationTabs.map((key, index) => [key, answers[index] ?? []])) as unknown as ConfigurationTables;
  let next = configurationTabs.length;
  const take = (asked: boolean): unknown[][] => (asked ? (answers[next++] ?? []) : []);
  const state = take(true);
  const contents = plan.contents === null ? null : contentsRow(take(true));
  const rest = { procedures: take(plan.procedures), requests: take(plan.requests) };
  return { configuration, timeZone: ids.timeZone, state, contents, ...rest, ...(hasChats ? { chats: take(true), chat: chatIn(take(plan.chat !== undefined)) } : {}) };
}
