import { isEnded, isInService, type RequestContents, type RequestImage } from '../../domain/request';
import { nextStatuses } from '../../domain/workflow';
import { remainingMinutes } from '../../domain/serviceLevel';
import { serves } from '../../domain/assignment';
import { textHash } from '../../domain/textHash';
import { regionOf, serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { cutText } from '../cutText';
import { agreementCell, agreementChoices } from './agreementCell';
import { courierCell } from './courierCell';
import { lastMessageCell } from '../conversation/lastMessageCell';
import { rawOfCell } from '../observe/cellMatch';
import type { CellValue } from '../sheetCommit';
import { serviceLevelWords, statusWords } from '../tabs/words';

/** Columns whose text comes from the requester; the image keeps only their hashes. */
export const textColumns = ['name', 'email', 'unit', 'title', 'description', 'onBehalfOf', 'employeeId', 'phone', 'keywords', 'attachment', 'otherAnswers'] as const;

/** Columns that a librarian may change; an edit there is a command. */
export const editableColumns = [
  'region', 'service', 'assignee', 'neededBy', 'agreement', 'appointment', 'noteToRequester', 'resultLink', 'courier', 'barcodes', 'returnBy', 'stage', 'status', 'returnedOn',
] as const;
export type EditableColumn = (typeof editableColumns)[number];

/** Columns that show a mask where the request is confidential. */
export const hiddenColumns = [...textColumns, 'noteToRequester', 'resultLink'] as const;

/** Columns that the desk computes anew at every look: rewritten where they differ, without a word in the log. */
export const computedColumns = ['serviceLevel', 'remainingHours', 'forecast', 'lastMessage'] as const;

/** What the row of a request holds, by column key: everything but the requester's own texts. */
export function projectImage(image: RequestImage, configuration: DeskConfiguration, now: number, outlook = ''): Record<string, CellValue> {
  const stage = image.stages[image.stageIndex];
  return {
    ticket: image.ticket,
    submittedAt: { instant: image.submittedAt },
    region: regionOf(configuration, image.region)?.name ?? image.region,
    service: serviceOf(configuration, image.service)?.name ?? image.service,
    neededBy: image.neededBy === null ? null : { day: image.neededBy },
    agreement: agreementCell(image, configuration.calendars.of(image.region)),
    status: statusWords[image.status],
    stage: stage?.name ?? '',
    assignee: image.assigneeName,
    stageDueAt: instantCell(stage?.dueAt ?? null),
    dueAt: instantCell(image.dueAt),
    firstResponseAt: instantCell(image.firstResponseAt),
    endedAt: instantCell(image.endedAt),
    // What came from an old form was promised nothing, and what was merged is kept or broken by the other one.
    serviceLevel: image.imported === true || image.mergedInto ? '' : serviceLevelWords[image.serviceLevel],
    remainingHours: remainingHours(image, configuration, now),
    forecast: isInService(image.status) ? outlook : '',
    noteToRequester: image.noteToRequester,
    resultLink: image.resultLink,
    source: image.source,
    appointment: instantCell(image.appointment),
    linked: image.linked.join(', '),
    courier: courierCell(image),
    barcodes: image.loan?.barcodes.join(', ') ?? '',
    returnBy: dayCell(image.loan?.returnBy),
    returnedOn: dayCell(image.loan?.returnedOn),
    lastMessage: lastMessageCell(image, configuration.timeZone),
  };
}

/** A cell holds 50,000 characters (Google's limit); what is longer stands whole in Isi Permohonan and on the page. */
const longestCell = 49_000;

function cellOf(text: string): string {
  return text.length <= longestCell ? text : `${cutText(text, longestCell)}… (dipotong; lengkapnya ada di halaman status)`;
}

/** The requester's own texts, by column key. */
export function projectContents(contents: RequestContents): Record<(typeof textColumns)[number], string> {
  return {
    name: cellOf(contents.name),
    email: contents.email,
    unit: cellOf(contents.unit),
    title: cellOf(contents.title),
    description: cellOf(contents.description),
    onBehalfOf: cellOf(contents.onBehalfOf === '' ? contents.onBehalfEmail : contents.onBehalfOf),
    employeeId: cellOf(contents.employeeId),
    phone: cellOf(contents.phone),
    keywords: cellOf(contents.keywords),
    attachment: cellOf(contents.attachment),
    otherAnswers: cellOf(contents.answers.map(({ question, answer }) => `${question.trim()}: ${answer}`).join('\n')),
  };
}

export function hashesOf(contents: RequestContents): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const [key, text] of Object.entries(projectContents(contents))) hashes[key] = textHash(text);
  return hashes;
}

/** Working hours left until the stage is due, in steps of half an hour so that the Sheet is not rewritten at every look. */
function remainingHours(image: RequestImage, configuration: DeskConfiguration, now: number): number | null {
  const minutes = remainingMinutes(configuration.calendars.of(image.region), image, now);
  return minutes === null ? null : Math.floor(minutes / 30) / 2;
}

function instantCell(at: number | null): CellValue {
  return at === null ? null : { instant: at };
}

function dayCell(day: string | null | undefined): CellValue {
  return day ? { day } : null;
}

/** What the drop-downs of a row offer: only what is allowed next. */
export function rowChoices(image: RequestImage, configuration: DeskConfiguration): Record<string, string[]> {
  const people = configuration.librarians.filter((person) => person.active && serves(person.regions, image.region)).map((person) => person.name);
  return {
    status: [image.status, ...nextStatuses(image.status)].map((status) => statusWords[status]),
    stage: image.stages.map((stage) => stage.name),
    agreement: agreementChoices(image, configuration.calendars.of(image.region)),
    assignee: [...new Set([image.assigneeName, ...people])].filter((name) => name !== '').slice(0, 100),
    region: configuration.regions.map((region) => region.name),
  };
}

/** Signature of a row: whose it is, and what the desk last wrote there. */
export interface RowSignature {
  readonly ticket: string;
  readonly sequence: number;
  readonly version: number;
  /** Status that the row showed: tells an edit of a request that has ended, whose image is not read at every look. */
  readonly status: string;
  /** Hash of the row of a request that has ended, '' of others and where an earlier version of the desk wrote it. */
  readonly hash: string;
}

/** Open requests are compared with their image at every look; what ended is not at hand, so its signature tells whether somebody has typed into the row. */
export function signatureText(image: RequestImage, written: Readonly<Record<string, CellValue>>, timeZone: string): string {
  const hash = isEnded(image.status) ? rowHash((column) => rawOfCell(written[column] ?? null, timeZone), (column) => image.textHashes[column] ?? '') : '';
  return `${image.ticket}|${image.sequence}|${image.version}|${image.status}${hash === '' ? '' : `|${hash}`}`;
}

const hashedColumns: readonly string[] = ['submittedAt', 'stageDueAt', 'dueAt', 'firstResponseAt', 'endedAt', 'source', 'linked', ...editableColumns, ...computedColumns];
const second = 1 / 86_400;

/** Hash of what a row holds in the desk's columns, whatever their order. Empty columns do not count, so that a new one changes no hash. */
export function rowHash(cell: (column: string) => unknown, hashOfText: (column: string) => string): string {
  const parts = hashedColumns.map((column) => [column, plain(cell(column))] as const);
  const texts = textColumns.map((column) => [column, hashOfText(column)] as const);
  return textHash([...parts, ...texts].filter(([, text]) => text !== '' && text !== emptyHash).map((part) => part.join('=')).join('\n'));
}

const emptyHash = textHash('');

/** A date is a number of days in the Sheet: what differs by less than a second is the same. */
function plain(cell: unknown): string {
  return typeof cell === 'number' ? `#${Math.round(cell / second)}` : String(cell ?? '');
}

export function readSignature(cell: unknown): RowSignature | null {
  const [ticket, sequence, version, status, hash] = typeof cell === 'string' ? cell.split('|') : [];
  if (ticket === undefined || ticket === '' || !/^\d+$/.test(sequence ?? '') || !/^\d+$/.test(version ?? '')) return null;
  return { ticket, sequence: Number(sequence), version: Number(version), status: status ?? '', hash: hash ?? '' };
}
