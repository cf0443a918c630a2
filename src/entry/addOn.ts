import { strangerCard, openForMail, openHome, openSearch, respond, type CardPorts, type StrangerReason, type Viewer } from '../application/cards/respond';
import type { ChatCardAnswer } from '../application/chat/chatCalls';
import type { ComplaintCardAnswer } from '../application/complaints/complaintCalls';
import type { TextsAnswer } from '../application/cards/textsCall';
import type { CardModel } from '../application/cards/cardModel';
import { callDesk } from '../adapters/cards/deskCaller';
import { drawCard, drawResponse } from '../adapters/cards/drawCard';
import { claimsOf } from '../adapters/cards/identity';
import { languageOf, pressedOf, type AddOnEvent } from '../adapters/cards/readEvent';
import { readForCard } from '../adapters/cards/cardSheet';
import { openMessage } from '../adapters/cards/openMessage';
import { systemClock } from '../adapters/script/systemClock';
import { DeskNotSetUp } from '../adapters/sheets/deskIds';
import { deskIds } from './compose';

type Card = GoogleAppsScript.Card_Service.Card;

/** The panel is opened beside a Sheet, a mail or a calendar: the librarian's own queue. */
export function addOnHome(event?: AddOnEvent): Card {
  return drawCard(show(event, (viewer, ports) => openHome(viewer, ports)));
}

/** The panel beside an open mail: its request. */
export function addOnMail(event?: AddOnEvent): Card {
  return drawCard(show(event, (viewer, ports) => openForMail(viewer, ports, openMessage(event))));
}

/** A universal action: back to the queue, from anywhere. */
export function addOnQueue(event?: AddOnEvent): GoogleAppsScript.Card_Service.UniversalActionResponse {
  return CardService.newUniversalActionResponseBuilder().displayAddOnCards([addOnHome(event)]).build();
}

/** A universal action: search, from anywhere. */
export function addOnSearch(event?: AddOnEvent): GoogleAppsScript.Card_Service.UniversalActionResponse {
  return CardService.newUniversalActionResponseBuilder().displayAddOnCards([drawCard(show(event, (viewer, ports) => openSearch(viewer, ports)))]).build();
}

/** Every press on a card. */
export function addOnAct(event?: AddOnEvent): GoogleAppsScript.Card_Service.ActionResponse {
  const pressed = pressedOf(event);
  const viewer = viewerOf(event);
  try {
    // Who acts proves it by their token, so that one question less is asked of Google.
    const token = pressed.parameters.view === 'do' || pressed.parameters.view === 'chatDo' ? ownToken(viewer) : null;
    if (token === null && !isOwnRun(viewer)) return drawResponse({ go: 'root', card: strangerCard(viewer, 'unknown') });
    return drawResponse(respond(pressed, viewer, cardPorts(token)));
  } catch (error) {
    return drawResponse({ go: 'root', card: strangerCard(viewer, troubleOf(error)) });
  }
}

function viewerOf(event: AddOnEvent | undefined): Viewer {
  return { email: Session.getActiveUser().getEmail().toLowerCase(), now: systemClock.now(), language: languageOf(event) };
}

/**
 * These functions can be called by any visitor of the web app as well, and would then run with its owner's rights: only a run with the rights of the
 * very person who asks is one of the add-on.
 */
function isOwnRun(viewer: Viewer): boolean {
  return viewer.email !== '' && viewer.email === Session.getEffectiveUser().getEmail().toLowerCase();
}

/** The identity token of this run, where it is that of the very person who asks; null otherwise. */
function ownToken(viewer: Viewer): string | null {
  const token = ScriptApp.getIdentityToken() as string | null;
  return token !== null && viewer.email !== '' && claimsOf(token)?.email.toLowerCase() === viewer.email ? token : null;
}

function show(event: AddOnEvent | undefined, draw: (viewer: Viewer, ports: CardPorts) => CardModel): CardModel {
  const viewer = viewerOf(event);
  try {
    return isOwnRun(viewer) ? draw(viewer, cardPorts(null)) : strangerCard(viewer, 'unknown');
  } catch (error) {
    return strangerCard(viewer, troubleOf(error));
  }
}

/** A librarian is shown what to do and not an error; the log has it for a developer. */
function troubleOf(error: unknown): StrangerReason {
  console.error('a card failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (error instanceof DeskNotSetUp) return 'notSetUp';
  const words = error instanceof Error ? error.message : String(error);
  if (/specified permissions are not sufficient/i.test(words)) return 'notGranted';
  return /permission|access denied|\b403\b/i.test(words) ? 'noAccess' : 'trouble';
}

function cardPorts(token: string | null): CardPorts {
  const ids = deskIds();
  return {
    read: (plan) => readForCard(ids, plan),
    send: (call) => (token === null ? { done: false, reason: 'denied' } : callDesk(ids.webAppAddress, { ...call, token })),
    readTexts: ({ ticket, sequence }) => {
      const own = token ?? ScriptApp.getIdentityToken();
      return callDesk<TextsAnswer>(ids.webAppAddress, { token: own, ticket, sequence, read: 'texts' });
    },
    complaints: (call) => {
      const own = token ?? ScriptApp.getIdentityToken();
      return callDesk<ComplaintCardAnswer>(ids.webAppAddress, { ...call, token: own });
    },
    chats: (call) => (token === null ? { done: false, reason: 'denied' } : callDesk<ChatCardAnswer>(ids.webAppAddress, { ...call, token })),
    newKey: () => Utilities.getUuid(),
    sheetAddress: `https://docs.google.com/spreadsheets/d/${ids.spreadsheetId}/edit`,
  };
}
