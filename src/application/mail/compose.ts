import { cutText } from '../cutText';
import { listDays } from '../listToken';
import { usableAddress } from '../configuration/people';
import type { Templates } from '../configuration/templates';
import type { DeskSettings } from '../configuration/settings';
import { formatDay, formatInstant, type Language } from '../../messages/dates';
import { en } from '../../messages/en';
import { id, type Messages } from '../../messages/id';
import { mergeWords } from '../../messages/mergeWords';
import { chatMailWords } from '../../messages/chatMails';
import { newsMailWords } from '../../messages/newsWords';
import type { OutgoingMail } from '../ports';
import { conversationValues, ratingLinks } from './conversationValues';
import { dateValues } from './dateValues';
import { loanValues } from './loanValues';
import type { TemplateKey } from '../../messages/mailKinds';
import { startingTemplates } from '../../messages/mailTemplates';
import { button, factsTable, heading, mailLayout, paragraphs, timetable } from './layout';
import { briefSection, listSections, summaryOf, type ListSection } from './lists';
import { mostInFull } from './orders';
import type { MailParameters, MailRequest, OutboxEntry } from './outbox';
import { domainOf, mailId, threadRoot, type Sign } from './threadMark';

/** Mails to people who work in the Sheet. */
const forStaff: ReadonlySet<TemplateKey> = new Set<TemplateKey>(['assignment', 'check', 'checked', 'dateReply', 'atRisk', 'late', 'digest', 'weekly', 'loanTask', 'answered', 'gathered', 'chatWaiting']);

export interface ComposeContext {
  readonly templates: Templates;
  readonly settings: DeskSettings;
  readonly owner: string;
  readonly spreadsheetAddress: string;
  readonly sign: Sign;
}

/**
 * Makes the body of a mail at the moment it is sent. The first address in it is the link to the status page: it stands above all that
 * a stranger has written, for a title may hold addresses of its own.
 */
export function composeMail(entry: OutboxEntry, context: ComposeContext): OutgoingMail {
  const { parameters } = entry;
  const language = parameters.language;
  const words: Messages = language === 'en' ? en : id;
  const key = templateOf(parameters);
  const template = context.templates(key, language) ?? startingTemplates[key][language];
  const values = placeholderValues(parameters, entry.ticket, context, words);
  // Mail programs make one thread of what has one subject; what is new stands first in the body then.
  const threaded = context.settings.mails.oneThread && inThread(parameters);
  const news = threaded ? headline(template.subject, values) : '';
  const subject = `${ticketsInSubject(entry.ticket)}${oneLine(threaded ? parameters.requests[0]?.title || (values.layanan ?? '') : fill(template.subject, values))}`;
  const body = fill(template.body, values);
  // An address that was mistyped is as good as the owner's own: the mail must reach somebody, and in a trial nobody else.
  const reachable = (typed: string): string => (usableAddress(typed) ? typed : context.owner);
  const domain = domainOf(context.owner);
  const test = context.settings.testAddress === '' ? '' : reachable(context.settings.testAddress);
  const testNote = test === '' ? '' : words.mail.testMode.replace('{addresses}', [...entry.to, ...entry.cc].join(', '));
  const sections = [
    ...listSections(parameters, words),
    ...(parameters.gathered ?? []).flatMap((part) => gatheredSections(part, context, words)),
    ...(forStaff.has(parameters.kind) && parameters.requests.length > mostInFull
      ? [briefSection(parameters.requests, parameters.unlisted ?? 0, words, language)]
      : parameters.requests.map((request) => requestSection(request, parameters, words, language))),
  ];
  const links = linksOf(parameters, context, words);
  const text = [
    ...(news === '' ? [] : [news, '']),
    ...links.map((link) => `${link.ticket === '' ? '' : `${link.ticket} · `}${link.label}: ${link.address}`),
    ...(testNote === '' ? [] : ['', testNote]),
    '', body, ...warningTexts(parameters, words).flatMap((warning) => ['', warning]),
    ...sections.flatMap((section) => ['', section.text]),
    ...faultTexts(parameters, words),
    '', '-- ', words.mail.footer.replace('{library}', context.settings.libraryName),
  ].join('\n');
  const html = mailLayout({
    language,
    title: subject,
    blocks: [
      ...(news === '' ? [] : [heading(news)]),
      ...links.map((link) => button(link.address, links.length > 1 && link.ticket !== '' ? `${link.label} ${link.ticket}` : link.label)),
      ...(testNote === '' ? [] : [paragraphs(testNote)]),
      paragraphs(body),
      ...warningTexts(parameters, words).map((warning) => paragraphs(warning)),
      ...sections.map((section) => section.html),
      ...(parameters.faults ?? []).map((item) => factsTable(item.place, [[item.words, `${words.mail.whatToDo}: ${item.step}`]])),
    ],
    footer: words.mail.footer.replace('{library}', context.settings.libraryName),
  });
  return {
    to: test === '' ? entry.to : [test],
    cc: test === '' ? entry.cc : [],
    replyTo: reachable(context.settings.replyTo),
    senderName: context.settings.senderName,
    sender: context.owner,
    messageId: mailId(entry, domain, context.sign),
    ...(entry.attempts > 0 ? { mayHaveLeftSince: entry.createdAt } : {}),
    references: [...new Set(parameters.requests.length === 0 ? ticketsOf(entry.ticket) : parameters.requests.map((request) => request.ticket))].slice(0, mostInFull).map((ticket) => threadRoot(ticket, domain, context.sign)),
    ...(parameters.kind === 'newProducts' && parameters.address !== undefined ? { leaveAddress: parameters.address } : {}),
    subject, text, html,
  };
}

function placeholderValues(parameters: MailParameters, ticket: string, context: ComposeContext, words: Messages): Record<string, string> {
  const { requests, language } = parameters;
  const first = requests[0];
  const english = language === 'en';
  const latest = requests.reduce<string | null>((due, request) => (request.dueWall === null ? due : due === null || request.dueWall > due ? request.dueWall : due), null);
  const open = requests.some((request) => request.dueWall === null);
  const promised = open || latest === null ? words.mail.byAppointment : formatInstant({ wall: latest, zone: first?.zone ?? '' }, language);
  const because = parameters.because as keyof Messages['because'] | undefined;
  return {
    tiket: requests.map((request) => request.ticket).join(', ') || ticket,
    hari: String(listDays),
    nama: parameters.kind === 'assignment' && requests.length === 1 ? first?.requester || words.mail.noName : parameters.nameOfReader || words.mail.noName,
    judul: first?.title || words.mail.noTitle,
    layanan: requests.map((request) => (english ? request.serviceEnglish : request.service)).join(', '),
    kawasan: first?.region ?? '',
    petugas: [...new Set(requests.map((request) => request.owner))].join(', '),
    tenggat: promised,
    perpustakaan: context.settings.libraryName,
    alasan: because === undefined ? '' : words.because[because],
    catatan: parameters.note ?? '',
    status: statusOf(first, words, language),
    tenggatlama: parameters.moved === undefined ? '' : formatInstant({ wall: parameters.moved.fromWall, zone: first?.zone ?? '' }, language),
    sebab: movedBecause(parameters, words),
    jumlah: String(amountOf(parameters)),
    hal: summaryOf(parameters, words),
    tanggal: parameters.period === undefined ? '' : formatDay(parameters.period.from, language),
    ...dateValues(parameters, promised),
    ...loanValues(parameters),
    ...conversationValues(parameters),
    periode: parameters.period === undefined ? '' : `${formatDay(parameters.period.from, language)} – ${formatDay(parameters.period.to, language)}`,
  };
}

function statusOf(request: MailRequest | undefined, words: Messages, language: Language): string {
  if (request?.mergedInto !== undefined) return mergeWords[language].status.replace('{ticket}', request.mergedInto);
  return request === undefined ? '' : words.status[request.status as keyof Messages['status']];
}

function movedBecause({ moved, language }: MailParameters, words: Messages): string {
  if (moved === undefined) return '';
  if (moved.because === 'calendar' && moved.days.length > 0) return words.movedBecause.calendarDays.replace('{days}', moved.days.map((day) => formatDay(day, language)).join('; '));
  return words.movedBecause[moved.because];
}

/** How many things a mail is about. */
function amountOf({ faults, gathered, lists, refused = [], requests, unlisted }: MailParameters): number {
  return faults?.length ?? gathered?.length ?? lists?.reduce((sum, list) => sum + list.lines.length + list.more, refused.length) ?? requests.length + (unlisted ?? 0);
}

/** What one of several mails says that became one: its subject, its words without the salutation, and its requests in short. */
function gatheredSections({ ticket, parameters }: NonNullable<MailParameters['gathered']>[number], context: ComposeContext, words: Messages): ListSection[] {
  const key = templateOf(parameters);
  const template = context.templates(key, parameters.language) ?? startingTemplates[key][parameters.language];
  const values = placeholderValues(parameters, ticket, context, words);
  const [first = '', ...rest] = fill(template.body, values).split(/\n{2,}/);
  const said = [...(first.endsWith(',') ? [] : [first]), ...rest, ...warningTexts(parameters, words)].join('\n\n');
  const head = `${ticketsInSubject(ticket)}${oneLine(fill(template.subject, values))}`;
  return [
    { text: `== ${head} ==\n${said}`, html: heading(head) + paragraphs(said) },
    ...listSections(parameters, words),
    ...(parameters.requests.length === 0 ? [] : [briefSection(parameters.requests, parameters.unlisted ?? 0, words, parameters.language)]),
  ];
}

/** Several new requests in one mail have words of their own. */
function templateOf({ kind, requests }: MailParameters): TemplateKey {
  return kind === 'assignment' && requests.length > 1 ? 'assignments' : kind;
}

/** Fills {placeholders}; values are put in as they are and never looked through again, so a title with braces stays a title. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}\n]{1,40})\}/g, (whole, name: string) => values[name.trim()] ?? whole).replace(/\n{3,}/g, '\n\n').trim();
}

/** Up to three tickets stand before the subject; more would leave no room for what it says. */
function ticketsInSubject(tickets: string): string {
  return tickets === '' || tickets.split(', ').length > mostInFull ? '' : `[${tickets}] `;
}

/** Whether a mail is one of those to the requester of one request; a receipt may be about more, and belongs to the first. */
function inThread({ kind, requests, tickets }: MailParameters): boolean {
  return !forStaff.has(kind) && tickets === undefined && (requests.length === 1 || kind === 'receipt');
}

/** What strangers wrote stands in no headline: it comes before the link to the page. */
const strangersWords = { judul: '', nama: '', catatan: '', pesan: '' } as const;

/** The subject of the template as the first line of the body. */
function headline(subject: string, values: Readonly<Record<string, string>>): string {
  return oneLine(fill(subject, { ...values, ...strangersWords })).replace(/[\s:,;–—-]+$/, '');
}

function ticketsOf(tickets: string): string[] {
  return tickets.split(', ').filter((ticket) => ticket.startsWith('LK-'));
}

/** Google refuses a subject of more than 250 characters (quotas of Apps Script); the ticket comes before this. */
const longestSubject = 200;

function oneLine(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
  return line.length <= longestSubject ? line : `${cutText(line, longestSubject - 1)}…`;
}

/** Mails about new products: their link leads to where one follows and leaves. */
function isNews({ kind }: MailParameters): boolean {
  return kind === 'followLink' || kind === 'newProducts';
}

/** The Sheet for who works in it, once; else the status page of each request. */
function linksOf(parameters: MailParameters, context: ComposeContext, words: Messages): { ticket: string; address: string; label: string }[] {
  const { requests, address } = parameters;
  if (address !== undefined) return [{ ticket: '', address, label: isNews(parameters) ? newsMailWords[parameters.language].open : parameters.kind === 'chatAnswer' ? chatMailWords[parameters.language].open : parameters.kind === 'ownRequests' ? words.mail.openOwn : words.mail.openStatus }];
  if (parameters.ratingAddress !== undefined) return ratingLinks(parameters.ratingAddress, parameters.language);
  if (!forStaff.has(parameters.kind)) return requests.map((request) => ({ ticket: request.ticket, address: request.statusAddress, label: words.mail.openStatus }));
  return [{ ticket: requests.length === 1 && parameters.kind === 'assignment' ? (requests[0]?.ticket ?? '') : '', address: context.spreadsheetAddress, label: words.mail.openSheet }];
}

function requestSection(request: MailRequest, parameters: MailParameters, words: Messages, language: Language): { text: string; html: string } {
  const facts: [string, string][] = [
    [words.mail.ticket, request.ticket],
    [words.mail.service, language === 'en' ? request.serviceEnglish : request.service],
    [words.mail.region, request.region],
    [words.mail.title, request.title || words.mail.noTitle],
    ...(forStaff.has(parameters.kind)
      ? ([
          [words.mail.requester, request.requester],
          [words.mail.unit, request.unit],
          [words.mail.description, longText(request.description, words)],
          [words.mail.attachment, longText(request.attachment, words)],
        ] as [string, string][])
      : ([[words.mail.owner, `${request.owner} <${request.ownerEmail}>`]] as [string, string][])),
    [words.mail.neededBy, request.neededBy === null ? '' : formatDay(request.neededBy, language)],
    [words.mail.result, request.resultLink],
    [words.mail.returnBy, request.loan === undefined ? '' : formatDay(request.loan.returnBy, language)],
    [words.mail.barcodes, request.loan?.barcodes ?? ''],
  ];
  const shown = facts.filter(([, value]) => value.trim() !== '');
  const showTimetable = parameters.kind === 'receipt' || parameters.kind === 'split' || parameters.kind === 'agreement' || (forStaff.has(parameters.kind) && parameters.loan === undefined);
  const steps: [string, string][] = showTimetable
    ? request.stages.map((stage) => [
        language === 'en' ? stage.nameEnglish : stage.name,
        stage.dueWall === null ? words.mail.byAppointment : formatInstant({ wall: stage.dueWall, zone: request.zone }, language),
      ])
    : [];
  const text = [
    ...shown.map(([label, value]) => `${label}: ${value}`),
    ...(steps.length === 0 ? [] : ['', `${words.mail.timetable}:`, ...steps.map(([stage, due]) => `- ${stage}: ${due}`)]),
  ].join('\n');
  // In HTML the ticket stands above the facts as their caption.
  return { text, html: factsTable(request.ticket, shown.filter(([label]) => label !== words.mail.ticket)) + (steps.length === 0 ? '' : timetable(words.mail.stage, words.mail.due, steps)) };
}

function longText(text: string, words: Messages): string {
  return text.endsWith('…') ? `${text.slice(0, -1)}${words.mail.shortened}` : text;
}

function warningTexts(parameters: MailParameters, words: Messages): string[] {
  return (parameters.warnings ?? []).map((warning) => words.mail[warning]);
}

function faultTexts(parameters: MailParameters, words: Messages): string[] {
  return (parameters.faults ?? []).flatMap((item) => ['', item.place, item.words, `${words.mail.whatToDo}: ${item.step}`]);
}
