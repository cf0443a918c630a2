import type { ComplaintVisitorCall } from '../complaints/complaintCalls';
import type { ChatVisitorCall } from '../chat/chatCalls';
import type { NewsCall } from '../news/newsCalls';
import type { Language } from '../../messages/dates';
import { placeOf, placeParameters, type Place } from './place';
import { sendLink } from './sendLink';
import type { SitePorts } from './sitePorts';
import type { VisitorAnswer, VisitorRequest } from './siteView';
import { foundCounts, isTooMany, oneMore } from './tries';
import { monthOf, visit } from './visit';

/** Answers what a visitor of the page asks beside the actions of a request. Whoever calls may be anybody: what is not exactly a call of the page is `malformed`. */
export function answerVisitor(value: unknown, ports: SitePorts): VisitorAnswer {
  const request = readVisitorRequest(value);
  if (request === null) return { outcome: 'malformed' };
  if ('see' in request) {
    const language: Language = 'id';
    return { outcome: 'seen', view: visit({ place: request.see, requestToken: '', sheetToken: '', listToken: '', rateToken: '', mark: '', language, chosen: false }, ports).view };
  }
  if ('send' in request) return { outcome: sendLink({ ...request.send, language: request.language, key: request.key }, ports) };
  if ('follow' in request) return { outcome: sendLink({ email: request.follow.email, ticket: '', topic: request.follow.topic, language: request.language, key: request.key }, ports) };
  return countFound(ports);
}

/** One more who found an answer. Counted by the month, by nobody's name; a count that comes too fast is a press of the same finger. */
function countFound(ports: SitePorts): VisitorAnswer {
  const now = ports.clock.now();
  const reading = ports.open([], [foundCounts.name], () => []);
  const kept = reading.note(foundCounts.name);
  if (isTooMany(foundCounts, kept, now)) return { outcome: 'tooMany' };
  ports.keep({ [foundCounts.name]: oneMore(foundCounts, kept, now) }, foundCounts.seconds);
  ports.countFound(monthOf(ports));
  return { outcome: 'counted' };
}

const longestCall = 300;

type PageCall = Exclude<VisitorRequest, ChatVisitorCall | ComplaintVisitorCall | NewsCall>;

function readVisitorRequest(value: unknown): PageCall | null {
  if (!isRecord(value)) return null;
  const names = Object.keys(value).sort().join();
  if (names === 'see') return isRecord(value.see) ? { see: readPlace(value.see) } : null;
  if (names === 'found') return isText(value.found) ? { found: value.found } : null;
  if (names === 'follow,key,language' && isRecord(value.follow)) {
    const { email, topic } = value.follow;
    const { key, language } = value;
    return isText(email) && isText(topic) && isText(key) && (language === 'id' || language === 'en') ? { follow: { email, topic }, language, key } : null;
  }
  if (names !== 'key,language,send' || !isRecord(value.send)) return null;
  const { email, ticket } = value.send;
  if (!isText(email) || !isText(ticket) || !isText(value.key) || (value.language !== 'id' && value.language !== 'en')) return null;
  return { send: { email, ticket }, language: value.language, key: value.key };
}

/** A place as the page has it, read as an address is: what is wrong in it is as if it were not there. */
function readPlace(value: Readonly<Record<string, unknown>>): Place {
  const parameters = Object.fromEntries(Object.entries(placeParameters).map(([key, name]) => [name, isText(value[key]) || typeof value[key] === 'number' ? String(value[key]) : '']));
  return placeOf(parameters);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestCall;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
