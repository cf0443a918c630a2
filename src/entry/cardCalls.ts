import { answerCard } from '../application/cards/answerCard';
import type { CardAnswer } from '../application/cards/cardCall';
import { answerTexts, readTextsCall, type TextsAnswer } from '../application/cards/textsCall';
import { audienceOfScript, whoIsByGoogle } from '../adapters/cards/identity';
import type { WakeAnswer } from '../application/health/wakeCall';
import { systemClock } from '../adapters/script/systemClock';
import { answerChatCard } from '../application/chat/answerChatCard';
import type { ChatCardAnswer } from '../application/chat/chatCalls';
import type { ComplaintCardAnswer } from '../application/complaints/complaintCalls';
import { deskIds, ports } from './compose';
import { chatPorts } from './composeChat';
import { complaintsPart, setUpPart } from './parts';

/** A call of the add-on is short; whatever is longer is none. */
const longestCall = 20_000;

/** What Google hands to doPost, as far as it is read here. */
export interface PostEvent {
  readonly postData?: { readonly contents?: string };
}

/**
 * The web app's door for the add-on, which runs as the librarian and cannot write the log. Anybody can post anything here: only what carries a person's
 * identity token of this script, checked by Google, is looked at. Nobody is shown an error of ours.
 */
export function doPost(event?: PostEvent): GoogleAppsScript.Content.TextOutput {
  return ContentService.createTextOutput(JSON.stringify(answer(String(event?.postData?.contents ?? '')))).setMimeType(ContentService.MimeType.JSON);
}

function answer(body: string): WakeAnswer | CardAnswer | TextsAnswer | ComplaintCardAnswer | ChatCardAnswer {
  if (body.length > longestCall) return { done: false, reason: 'malformed' };
  let call: unknown;
  try {
    call = JSON.parse(body);
  } catch {
    return { done: false, reason: 'malformed' };
  }
  try {
    if (typeof call === 'object' && call !== null && 'wake' in call) return { woken: setUpPart().wake() };
    const ids = deskIds();
    const whoIs = whoIsByGoogle(() => ids.audience || audienceOfScript(), systemClock.now());
    if (typeof call === 'object' && call !== null && 'complaints' in call) return complaintsPart().askOnCard(call, ids, whoIs);
    if (typeof call === 'object' && call !== null && 'chat' in call) return answerChatCard(call, chatPorts(ids, 'visitor'), whoIs);
    const asked = readTextsCall(call);
    return asked === null ? answerCard(call, ports(ids, 'visitor'), whoIs) : answerTexts(asked, ports(ids, 'visitor'), whoIs);
  } catch (error) {
    console.error('doPost failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { done: false, reason: 'busy' };
  }
}
