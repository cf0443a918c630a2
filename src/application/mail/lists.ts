import { formatDay, formatInstant, type Language } from '../../messages/dates';
import type { Messages } from '../../messages/id';
import { loanCardWords } from '../../messages/loanCardWords';
import { hoursAndMinutes } from '../../messages/shortDates';
import { requestList } from './layout';
import type { BreachLine, MailLine, MailList, MailParameters, MailRequest, RefusedLine } from './outbox';

/** Lists of requests in a mail to a librarian, once as plain text and once as HTML. */
export interface ListSection {
  readonly text: string;
  readonly html: string;
}

/** The lists of a mail in the order of urgency; each request with its stage, date, what is left of its time, and what else the reader must know. */
export function listSections(parameters: MailParameters, words: Messages): ListSection[] {
  const { language } = parameters;
  const { breaches = [], refused = [] } = parameters;
  return [
    ...(breaches.length === 0 ? [] : [section(words.lists.broken, breaches.map((line) => breachItem(line, words)), '')]),
    ...(parameters.lists ?? []).map((list) => section(
      `${words.lists.headings[list.heading]} (${total(list)})`, list.lines.map((line) => lineItem(line, words, language)),
      list.more === 0 ? '' : count(words.lists.more, list.more),
    )),
    ...(refused.length === 0 ? [] : [section(`${words.lists.putBack} (${refused.length})`, refused.map((line) => refusedItem(line, words)), words.lists.putBackMore)]),
  ];
}

/** New requests of one mail that are too many for all that each holds. */
export function briefSection(requests: readonly MailRequest[], unlisted: number, words: Messages, language: Language): ListSection {
  const items = requests.map((request): Item => {
    const [stage] = request.stages;
    const due = stage === undefined || stage.dueWall === null ? words.mail.byAppointment : formatInstant({ wall: stage.dueWall, zone: request.zone }, language);
    return {
      head: `${request.ticket} · ${request.title || words.mail.noTitle}`,
      facts: [request.service, request.region, request.requester, stage === undefined ? '' : `${words.lists.stage.replace('{stage}', stage.name)} ${words.lists.due.replace('{due}', due)}`].filter((fact) => fact !== ''),
    };
  });
  return section('', items, unlisted === 0 ? '' : count(words.lists.more, unlisted));
}

/** What a mail with lists is about, for its subject: the stage and title of the only request, else how many of each kind. */
export function summaryOf(parameters: MailParameters, words: Messages): string {
  const { lists = [], refused = [] } = parameters;
  const broken = (parameters.breaches ?? []).reduce((sum, line) => sum + line.stages + line.wholes, 0);
  const [only] = lists;
  const [line] = only?.lines ?? [];
  if (parameters.tickets !== undefined && lists.length === 1 && only !== undefined && line !== undefined && total(only) === 1) {
    return `${stageOf(line, words)} · ${line.title || words.mail.noTitle}`;
  }
  return [...(broken === 0 ? [] : [count(words.lists.brokenCount, broken)]), ...lists.map((list) => count(words.lists.counts[list.heading], total(list))), ...(refused.length === 0 ? [] : [count(words.lists.putBackCount, refused.length)])].join(', ');
}

interface Item {
  readonly head: string;
  readonly facts: readonly string[];
}

function section(heading: string, items: readonly Item[], more: string): ListSection {
  const text = [...(heading === '' ? [] : [heading]), ...items.flatMap(({ head, facts }) => [`- ${head}`, `  ${facts.join(' · ')}`]), ...(more === '' ? [] : [more])].join('\n');
  return { text, html: requestList(heading, items, more) };
}

function lineItem(line: MailLine, words: Messages, language: Language): Item {
  const { lists } = words;
  if (line.loan !== undefined) return loanItem(line, line.loan, words, language);
  const minutes = line.leftMinutes === null ? null : Math.floor(Math.abs(line.leftMinutes));
  return {
    head: `${line.ticket} · ${line.title || words.mail.noTitle}`,
    facts: [
      `${line.service}, ${line.region}`,
      stageOf(line, words),
      ...(line.waiting === undefined ? [line.dueWall === null ? words.mail.byAppointment : lists.due.replace('{due}', formatInstant({ wall: line.dueWall, zone: line.zone }, language))] : []),
      ...(minutes === null ? [] : [((line.leftMinutes ?? 0) < 0 ? lists.over : lists.left).replace('{time}', hoursAndMinutes(minutes, language))]),
      ...(line.waiting === undefined ? [] : [
        lists.waiting.replace('{since}', formatInstant({ wall: line.waiting.sinceWall, zone: line.zone }, language)).replace('{time}', hoursAndMinutes(Math.floor(line.waiting.minutes), language)),
      ]),
      ...(line.owner === '' ? [] : [lists.owner.replace('{owner}', () => line.owner)]),
      ...(line.forecast === '' ? [] : [line.forecast]),
      ...line.notes.map((note) => lists.notes[note]),
    ],
  };
}

function loanItem(line: MailLine, loan: NonNullable<MailLine['loan']>, words: Messages, language: Language): Item {
  const { due, tasks, fetch } = loanCardWords[language];
  return {
    head: `${line.ticket} · ${line.title || words.mail.noTitle}`,
    facts: [
      ...loan.tasks.map((task) => (task === 'pickUp' && loan.place !== '' ? `${fetch} ${loan.place}` : tasks[task])), `${due.toLowerCase()} ${formatDay(loan.returnBy, language)}`, `${line.service}, ${line.region}`,
      ...(line.owner === '' ? [] : [words.lists.owner.replace('{owner}', () => line.owner)]),
    ],
  };
}

function refusedItem(line: RefusedLine, words: Messages): Item {
  const { lists } = words;
  return {
    head: `${line.ticket} · ${line.column}`,
    facts: [line.typed === '' ? lists.emptied : lists.typed.replace('{typed}', () => line.typed), line.reason, ...(line.own ? [] : [lists.typedByUnknown])],
  };
}

function breachItem(line: BreachLine, words: Messages): Item {
  return {
    head: `${line.region} · ${line.service}`,
    facts: [...(line.stages === 0 ? [] : [count(words.lists.stages, line.stages)]), ...(line.wholes === 0 ? [] : [count(words.lists.wholes, line.wholes)])],
  };
}

function stageOf(line: MailLine, words: Messages): string {
  return line.stage === '' ? words.lists.whole : words.lists.stage.replace('{stage}', () => line.stage);
}

function total(list: MailList): number {
  return list.lines.length + list.more;
}

function count(text: string, n: number): string {
  return text.replace('{n}', String(n));
}
