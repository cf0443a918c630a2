/**
 * Entry of the server bundle. Apps Script calls only what is assigned to `global` here, one line a name. Each of these names can be
 * called by any visitor of the web app, so each looks at who asks before it does anything. What few executions need lies in parts (parts.ts).
 */
import type { AddOnEvent } from '../adapters/cards/readEvent';
import type { PostEvent } from './cardCalls';
import type { PageEvent } from './page';
import { addOnPart, chatPart, commandsPart, pagePart, setUpPart, unifyPart, watchdogPart } from './parts';
import { onFormSubmitted, onSheetEdited, onTick } from './triggers';

global.addOnAct = (event?: AddOnEvent) => addOnPart().addOnAct(event);
global.addOnHome = (event?: AddOnEvent) => addOnPart().addOnHome(event);
global.addOnMail = (event?: AddOnEvent) => addOnPart().addOnMail(event);
global.addOnQueue = (event?: AddOnEvent) => addOnPart().addOnQueue(event);
global.addOnSearch = (event?: AddOnEvent) => addOnPart().addOnSearch(event);
global.doGet = (event?: PageEvent) => {
  const { part, rest } = pagePart();
  return part.showPage(event, rest);
};
global.doPost = (event?: PostEvent) => commandsPart().doPost(event);
// What is done to a request is a command; a short question has a part that opens quickly; all else is the page's to answer.
global.rpc = (request?: unknown) => {
  const asks = (name: string): boolean => typeof request === 'object' && request !== null && name in request;
  return asks('action') ? commandsPart().rpc(request) : asks('chat') ? chatPart().askChat(request) : pagePart().part.answer(request);
};
global.setup = () => setUpPart().setup();
global.installWatchdog = () => watchdogPart().installWatchdog();
global.onFormSubmitted = onFormSubmitted;
global.onSheetEdited = onSheetEdited;
global.onTick = onTick;
global.unifyNow = () => unifyPart().unifyNow();
global.watch = (event?: { readonly triggerUid?: string }) => watchdogPart().watch(event);
