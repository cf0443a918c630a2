import { isAgreed } from '../../domain/agreement';
import { sharesAt } from '../../domain/holding';
import { isInService, type RequestContents, type RequestImage } from '../../domain/request';
import { cardWords, fill } from '../../messages/cardWords';
import { formatDay, formatInstant } from '../../messages/dates';
import { longTime } from '../../messages/shortDates';
import { shareWords, whySentence } from '../../messages/why';
import { doerOf } from '../../domain/secondPerson';
import { readTable } from '../configuration/table';
import { cutText } from '../cutText';
import { readTrail } from '../desk/trail';
import { whyView } from '../why/whyView';
import type { CardModel, SectionModel, WidgetModel } from './cardModel';
import { confidentialSentence, isMasked } from './confidential';
import { calendarFor, contentsFor, localTime, regionName, serviceName, stageName, type CardDesk } from './cardDesk';
import { loanSection } from './loanForms';
import { otherSenderSection } from './otherSenders';
import { conversationSection, wholeMessages } from './conversationSection';
import { toRequest, toView } from './press';
import { actionButtons } from './requestActions';
import { levelOf, timeWords } from './requestLine';

/** Characters of a long text that the card shows before "read all of it". */
const shortText = 500;
/** Answers that stand on the card; the rest is behind "read all of it". */
const mostAnswers = 12;
const buttonsInRow = 3;

type Line = Extract<WidgetModel, { kind: 'line' }>;

/** Everything needed to work on a request without opening its row. `banner` says what has just been done. */
export function requestCard(desk: CardDesk, image: RequestImage, key: string, banner: string | null): CardModel {
  const words = cardWords[desk.language];
  const contents = contentsFor(desk, image.ticket);
  const sections: (SectionModel | null)[] = [
    { widgets: [...(banner === null ? [] : [{ kind: 'text' as const, text: banner, strong: true }]), standing(desk, image), ...checkLine(desk, image), ...rows(actionButtons(desk, image, key))] },
    otherSenderSection(desk, image, key),
    loanSection(desk, image),
    conversationSection(desk, image, contents),
    requestSection(desk, image, contents),
    datesSection(desk, image),
    stagesSection(desk, image),
    procedureSection(desk, image),
    answerSection(desk, image),
    workSection(desk, image),
    notesSection(desk, image),
    historySection(desk, image),
  ];
  return {
    name: `request-${image.ticket}`, title: image.ticket, subtitle: `${serviceName(desk, image.service)} · ${regionName(desk, image.region)}`,
    sections: sections.filter((section): section is SectionModel => section !== null && section.widgets.length > 0).map((section, index) =>
      (index === 0 ? section : { ...section, header: section.header ?? words.sections.request })),
  };
}

function line(label: string, text: string, more: Partial<Line> = {}): Line[] {
  return text.trim() === '' ? [] : [{ kind: 'line', label, text: cutText(text, shortText), ...more }];
}

function standing(desk: CardDesk, image: RequestImage): WidgetModel {
  const words = cardWords[desk.language];
  const owner = image.assignee === desk.me.email ? words.you : image.assigneeName;
  return {
    kind: 'line', icon: 'CLOCK', strong: true, label: words.level[levelOf(desk, image)],
    text: isInService(image.status) ? `${words.status[image.status]} · ${stageName(desk, image.stages[image.stageIndex])}`
      : image.mergedInto ? fill(words.mergedInto, { ticket: image.mergedInto.ticket }) : words.status[image.status],
    ...(image.mergedInto ? { press: toRequest(image.mergedInto) } : {}),
    bottom: [timeWords(desk, image), `${words.owner}: ${owner}`].filter((part) => part !== '').join(' · '),
  };
}

/** Of a stage that wants a second person: who has looked, who is asked to, or that nobody is yet. */
function checkLine(desk: CardDesk, image: RequestImage): WidgetModel[] {
  const words = cardWords[desk.language];
  const stage = image.stages[image.stageIndex];
  if (!isInService(image.status) || stage?.secondPerson !== true) return [];
  const named = (email: string): string => desk.configuration.librarians.find((person) => person.email === email)?.name ?? email;
  const text = stage.checkedBy !== undefined ? fill(words.checkedBy, { name: named(stage.checkedBy) })
    : stage.checker !== undefined ? fill(words.checkAsked, { name: named(stage.checker) }) : fill(words.checkNeeded, { name: named(doerOf(image, stage)) });
  return [{ kind: 'line', icon: 'PERSON', label: words.secondPerson, text }];
}

/** Buttons in short rows, for a panel is narrow. */
function rows(buttons: ReturnType<typeof actionButtons>): WidgetModel[] {
  const lines: WidgetModel[] = [];
  for (let from = 0; from < buttons.length; from += buttonsInRow) lines.push({ kind: 'buttons', buttons: buttons.slice(from, from + buttonsInRow) });
  return lines;
}

function requestSection(desk: CardDesk, image: RequestImage, contents: RequestContents | null): SectionModel {
  const words = cardWords[desk.language];
  const title: WidgetModel = { kind: 'line', icon: 'DESCRIPTION', strong: true, text: image.shortTitle || image.ticket, label: `${words.submitted} ${formatInstant(localTime(desk, image, image.submittedAt), desk.language)}` };
  const masked = isMasked(image, contents);
  const closed: WidgetModel[] = image.confidential === true ? [{ kind: 'text', text: confidentialSentence(desk, image, masked), strong: true }] : [];
  if (masked) return { header: words.sections.request, widgets: [title, ...closed] };
  if (contents === null) return { header: words.sections.request, widgets: [title, { kind: 'text', text: words.noWords }] };
  const long = contents.description.length > shortText || contents.title.length > 120 || contents.answers.length > mostAnswers || contents.answers.some((entry) => entry.answer.length > shortText);
  const widgets: WidgetModel[] = [
    title,
    ...closed,
    ...line(words.description, contents.description),
    ...line(words.requester, contents.name, { icon: 'PERSON', bottom: [contents.requesterKind, contents.unit].filter((part) => part !== '').join(' · ') }),
    ...line(words.contact, [contents.email, contents.phone].filter((part) => part !== '').join(' · '), { icon: 'EMAIL' }),
    ...line(words.onBehalfOf, [contents.onBehalfOf, contents.onBehalfEmail].filter((part) => part !== '').join(' · ')),
    ...line(words.keywords, contents.keywords),
    ...line(words.attachment, contents.attachment, webAddress(contents.attachment)),
    ...contents.answers.slice(0, mostAnswers).flatMap((entry) => line(cutText(entry.question, 120), entry.answer)),
    ...line(words.linked, image.linked.slice(0, 20).join(', ')),
    ...line(words.absorbed, (image.absorbed ?? []).slice(0, 20).map(({ ticket, follower }) => (follower === null ? ticket : `${ticket} (${follower.name})`)).join(', ')),
    ...(long ? [{ kind: 'buttons' as const, buttons: [{ text: words.readOn, press: toView('words', { ticket: image.ticket, sequence: String(image.sequence) }) }] }] : []),
  ];
  return { header: words.sections.request, widgets, ...(widgets.length > 5 ? { shown: 5 } : {}) };
}

/** Opens only what is a web address; whatever else a requester wrote there stays text. */
function webAddress(text: string): Partial<Line> {
  const address = text.trim();
  return /^https:\/\/[^\s<>"]+$/i.test(address) && address.length <= 1500 ? { press: { address } } : {};
}

function datesSection(desk: CardDesk, image: RequestImage): SectionModel {
  const { language } = desk;
  const words = cardWords[language];
  const local = (at: number) => localTime(desk, image, at);
  const until = (at: number): string => `${longTime(local(at), language, local(desk.now))} ${local(at).zone}`;
  const { proposal, agreement } = image;
  const named = { calendar: calendarFor(desk, image), names: desk.configuration.calendars.namesOf(image.region) };
  const wholeWhy = whyView(named, image, 'whole');
  const asked = proposal === null ? '' : fill(proposal.by === 'requester' ? words.asked : words.proposed, { day: formatDay(local(proposal.due).wall, language), until: until(proposal.answerBy) });
  const agreed = agreement !== null && isAgreed(image) ? fill(words.agreed, { day: formatDay(local(agreement.due).wall, language) }) : '';
  return {
    header: words.sections.dates,
    widgets: [
      ...line(words.whole, image.dueAt === null ? words.noDue : formatInstant(local(image.dueAt), language), { bottom: asked || agreed || (image.standardKept === null ? '' : words.kept) }),
      ...line(words.neededBy, image.neededBy === null ? '' : formatDay(image.neededBy, language)),
      ...(wholeWhy === null ? [] : line(words.sections.why, cutText(whySentence(wholeWhy, language, 'librarian'), shortText))),
    ],
    shown: 2,
  };
}

function stagesSection(desk: CardDesk, image: RequestImage): SectionModel {
  const { language } = desk;
  const words = cardWords[language];
  const named = { calendar: calendarFor(desk, image), names: desk.configuration.calendars.namesOf(image.region) };
  const widgets = image.stages.slice(0, 30).flatMap((stage, index): WidgetModel[] => {
    const at = stage.finishedAt ?? stage.dueAt;
    const now = index === image.stageIndex && isInService(image.status) && stage.finishedAt === null;
    const state = stage.skipped ? 'skipped' : stage.finishedAt !== null ? 'done' : now ? (image.pause === null ? 'now' : 'waiting') : 'next';
    const turn = stage.clock === 'librarian' ? '' : ` · ${words.turn[stage.clock]}`;
    const why = now ? whyView(named, image, index) : null;
    return [
      { kind: 'line', label: `${words.stageState[state]}${turn}`, text: stageName(desk, stage), strong: now, bottom: at === null ? words.noDue : formatInstant(localTime(desk, image, at), language) },
      ...(why === null ? [] : line(words.sections.why, cutText(whySentence(why, language, 'librarian'), shortText))),
    ];
  });
  return { header: words.sections.stages, widgets, shown: 0 };
}

/** Steps and checklist of the stage at work, as the tab SOP has them for the service, or for all services. */
function procedureSection(desk: CardDesk, image: RequestImage): SectionModel | null {
  const words = cardWords[desk.language];
  const stage = image.stages[image.stageIndex]?.name.toLowerCase();
  if (!isInService(image.status) || stage === undefined || desk.reading.procedures.length < 2) return null;
  const fitting = readTable('procedures', desk.reading.procedures).rows.filter((row) => row.text('stage').toLowerCase() === stage);
  const row = fitting.find((one) => desk.configuration.findService(one.text('service')) === image.service) ?? fitting.find((one) => ['', '*'].includes(one.text('service')));
  if (!row) return null;
  const checks = row.text('checklist').split(/[\n;]/).map((check) => check.trim()).filter((check) => check !== '').slice(0, 15);
  const steps = row.text('steps').trim();
  return {
    header: words.sections.procedure,
    widgets: [
      ...(steps === '' ? [] : [{ kind: 'text' as const, text: cutText(steps, 2000) }]),
      ...(checks.length === 0 ? [] : [{ kind: 'line' as const, label: words.checklist, text: checks.map((check) => `☐ ${cutText(check, 200)}`).join('\n') }]),
    ],
  };
}

function answerSection(desk: CardDesk, image: RequestImage): SectionModel {
  const words = cardWords[desk.language];
  return { header: words.sections.answer, widgets: [...line(words.note, image.noteToRequester), ...line(words.result, image.resultLink, webAddress(image.resultLink))] };
}

function workSection(desk: CardDesk, image: RequestImage): SectionModel {
  const { language } = desk;
  const words = cardWords[language];
  const { librarian, requester, others } = sharesAt(calendarFor(desk, image), image, desk.now);
  const whole = { librarian: Math.round(librarian), requester: Math.round(requester), others: Math.round(others) };
  const effort = image.effort === undefined ? '' : [fill(words.effortIs, { minutes: image.effort.minutes }), image.effort.level === null ? '' : fill(words.read, { level: image.effort.level })].filter((part) => part !== '').join(' · ');
  return {
    header: words.sections.work,
    widgets: [
      ...line(fill(words.why, { name: image.assignee === desk.me.email ? words.you : image.assigneeName }), words.because[image.assignedBecause], { icon: 'PERSON' }),
      ...line(words.shares, shareWords(whole, language, 'librarian')), ...line(words.effort, effort),
    ],
  };
}

function notesSection(desk: CardDesk, image: RequestImage): SectionModel {
  const people = desk.configuration.librarians;
  return {
    header: cardWords[desk.language].sections.notes,
    widgets: [...(image.colleagueNotes ?? [])].reverse().map((note) => ({
      kind: 'line', text: note.text,
      label: `${people.find((person) => person.email === note.by)?.name ?? note.by} · ${longTime(localTime(desk, image, note.at), desk.language, localTime(desk, image, desk.now))}`,
    })),
  };
}

/** The last lines of the log, as Riwayat has them. */
function historySection(desk: CardDesk, image: RequestImage): SectionModel {
  const now = localTime(desk, image, desk.now);
  const named = (actor: string): string => desk.configuration.librarians.find((person) => person.email === actor)?.name ?? actor;
  const { contents } = desk.reading;
  return {
    header: cardWords[desk.language].sections.history, shown: 0,
    widgets: readTrail(contents?.ticket === image.ticket ? contents.trail : []).map((entry) => ({
      kind: 'line', text: cutText(entry.words, 300) || entry.event, label: entry.event, bottom: `${named(entry.actor)} · ${longTime(localTime(desk, image, entry.at), desk.language, now)}`,
    })),
  };
}

/** Characters of the requester's own words that one card shows, and of one paragraph of it. */
const longestWords = 12_000;
const paragraph = 3_000;

/** The requester's words, whole where a card can hold them. */
export function wordsCard(desk: CardDesk, image: RequestImage): CardModel {
  const words = cardWords[desk.language];
  const contents = contentsFor(desk, image.ticket);
  const all = contents === null ? [] : [[words.sections.request, contents.title], [words.description, contents.description], ...contents.answers.slice(0, 20).map((entry) => [entry.question, entry.answer]), ...wholeMessages(desk, image, contents)];
  let room = longestWords;
  const sections = all.flatMap(([header = '', text = '']): SectionModel[] => {
    const shown = cutText(text, room);
    room -= shown.length;
    if (shown === '') return [];
    const widgets: WidgetModel[] = [];
    for (let from = 0; from < shown.length;) {
      const part = cutText(shown.slice(from), paragraph);
      widgets.push({ kind: 'text', text: part });
      from += part.length;
    }
    if (shown.length < text.length) widgets.push({ kind: 'text', text: words.longer, strong: true });
    return [{ header: cutText(header, 120), widgets }];
  });
  return { name: `words-${image.ticket}`, title: image.ticket, subtitle: image.shortName, sections: sections.length > 0 ? sections : [{ widgets: [{ kind: 'text', text: words.noWords }] }] };
}
