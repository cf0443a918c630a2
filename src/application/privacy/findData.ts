import { isOut } from '../../domain/loan';
import { erasedWord, mentions } from '../../domain/personalData';
import { driveId } from '../../domain/result';
import { isEnded, storedImage, type RequestContents, type RequestImage } from '../../domain/request';
import type { KeptComplaint } from '../complaints/complaintPorts';
import { joinPieces } from '../desk/jsonPieces';
import { revealed, type RestrictedTexts } from '../restricted/restrictedTexts';
import { jsonPieces } from '../tabs/deskTabs';
import { complaintPieces } from './eraseRestricted';
import type { SheetRows } from './eraseRows';
import type { OwnRequest, PrivacyRun } from './privacyState';

/** Characters of what somebody wrote that a run looks for elsewhere, and how many of them: more would not fit beside what it remembers. */
const longestWord = 2_000;
const mostWords = 400;
/** Shorter answers are as likely another's: a day, a number, yes. */
const shortestAnswer = 8;
/** Requests that one disposal deals with; the next proposal brings the rest. */
const mostDisposed = 1_000;

/** Who is looked for. */
export interface Search {
  /** Of a restored copy: whether somebody of that address was erased. */
  readonly wasErased: (address: string) => boolean;
  /** Addresses of the desk's own people, in small letters. */
  readonly staff: ReadonlySet<string>;
  /** Texts of confidential requests among the rows, by their row in the restricted spreadsheet. */
  readonly texts: ReadonlyMap<number, RestrictedTexts | null>;
}

/** Rows of the restricted spreadsheet that say whose the confidential requests among these rows are. */
export function hiddenRows({ role, rows }: Pick<SheetRows, 'role' | 'rows'>): number[] {
  if (role !== 'contents') return [];
  return rows.flatMap((row) => {
    const json = joinPieces(row.slice(2, 5));
    if (!json.includes('"confidential":true')) return [];
    const { restrictedRow } = storedImage(JSON.parse(json));
    return restrictedRow === undefined ? [] : [restrictedRow];
  });
}

/** The run with what some rows hold of the person: their requests, others' requests that name them, their complaints. */
export function findIn(run: PrivacyRun, search: Search, sheet: SheetRows): PrivacyRun {
  if (sheet.role === 'contents') return sheet.rows.reduce<PrivacyRun>((found, row, index) => requestIn(found, search, row, sheet.from + index - 1), run);
  if (sheet.role === 'complaints') return sheet.rows.reduce<PrivacyRun>((found, row) => complaintIn(found, search, row), run);
  if (sheet.role === 'followers') {
    const came = sheet.rows.flat().flatMap((cell) => (typeof cell === 'string' && cell.includes('@') && search.wasErased(cell.trim().toLowerCase()) ? [cell.trim().toLowerCase()] : []));
    return { ...run, addresses: [...new Set([...run.addresses, ...came])] };
  }
  return run;
}

/** A request of which nobody knows any words. */
const noContents: RequestContents = {
  name: '', email: '', onBehalfOf: '', onBehalfEmail: '', requesterKind: '', employeeId: '', phone: '', unit: '', title: '', description: '', keywords: '', attachment: '', answers: [],
};

interface Found {
  readonly image: RequestImage;
  readonly contents: RequestContents;
  readonly sequence: number;
  readonly at: number;
}

function requestIn(run: PrivacyRun, search: Search, row: readonly unknown[], sequence: number): PrivacyRun {
  const imageJson = joinPieces(row.slice(2, 5));
  if (String(row[0] ?? '') === '' || imageJson === '') return run;
  const contentsJson = joinPieces(row.slice(5, 5 + jsonPieces));
  const stored = storedImage(JSON.parse(imageJson));
  if (stored.erased === true) return run;
  const hidden = stored.confidential === true ? search.texts.get(stored.restrictedRow ?? 0) : null;
  const known = hidden?.ticket === stored.ticket ? hidden : null;
  const found: Found = {
    image: known ? revealed(stored, known) : stored, contents: known?.contents ?? { ...noContents, ...(JSON.parse(contentsJson || '{}') as Partial<RequestContents>) }, sequence,
    at: Number(String(row[1] ?? '').split('@')[1] ?? stored.submittedAt),
  };
  if (run.before !== null) return isOver(found.image, run.before) && run.own.length < mostDisposed ? withOwn(run, found) : run;
  const { image, contents } = found;
  const emails = [...new Set([image.requesterEmail, contents.email].flatMap((email) => (email ? [email.trim().toLowerCase()] : [])))];
  if (emails.some((email) => run.addresses.includes(email) || search.wasErased(email))) {
    const addresses = [...emails, ...(image.otherAddresses ?? []).map((other) => other.toLowerCase())].filter((address) => address.includes('@') && !search.staff.has(address));
    return withOwn({ ...run, addresses: [...new Set([...run.addresses, ...addresses])], words: withWords(run.words, found) }, found);
  }
  const json = known ? JSON.stringify(known) : `${imageJson}${contentsJson}`;
  return mentions(json, run.addresses) ? { ...run, related: [...run.related, { sequence, ticket: image.ticket, response: mentions(JSON.stringify(contents), run.addresses) ? responseOf(image) : '' }] } : run;
}

/** Whether a request has been over since before an instant, and nothing that was lent with it is out. */
export function isOver(image: RequestImage, before: number): boolean {
  const ended = image.endedAt ?? (image.imported === true ? image.submittedAt : null);
  return image.erased !== true && isEnded(image.status) && !isOut(image.loan) && ended !== null && ended < before;
}

/** What is made at the counter, of a mail or by splitting has no response. */
function responseOf({ responseId }: RequestImage): string {
  return responseId.includes('|') ? '' : responseId;
}

function withOwn(run: PrivacyRun, { image, contents, sequence, at }: Found): PrivacyRun {
  const own: OwnRequest = {
    sequence, ticket: image.ticket, response: responseOf(image), at, email: (image.requesterEmail ?? contents.email).toLowerCase(),
    open: !isEnded(image.status), out: isOut(image.loan), appointment: image.appointment !== null || Boolean(image.clinic), shared: image.shared?.ok === true ? (driveId(image.shared.link) ?? '') : '',
  };
  const others = [image.mergedInto, ...(image.absorbed ?? [])].flatMap((other) => (other ? [{ sequence: other.sequence, ticket: other.ticket, response: '' }] : []));
  const related = others.filter(({ ticket }) => run.related.every((known) => known.ticket !== ticket));
  return { ...run, own: [...run.own, own], related: [...run.related, ...related] };
}

/** What the person typed, to be sought beside what is surely theirs. */
function withWords(words: readonly string[], { image, contents }: Found): string[] {
  const { name, title, description, keywords, phone, employeeId, attachment, onBehalfOf, answers, messages = [], opinion } = contents;
  const said = [...answers.map(({ answer }) => answer), ...messages.filter(({ by }) => by === 'requester').map(({ text }) => text), opinion?.comment ?? ''].filter((text) => text.length >= shortestAnswer);
  const all = [name, title, description, keywords, phone, employeeId, attachment, onBehalfOf, image.shortName, image.shortTitle, ...said].map((text) => text.trim());
  return [...new Set([...words, ...all.filter((text) => text.length >= 3 && text.length <= longestWord)])].slice(0, mostWords);
}

function complaintIn(run: PrivacyRun, search: Search, row: readonly unknown[]): PrivacyRun {
  const json = joinPieces(row.slice(complaintPieces));
  if (json === '') return run;
  const { complaint } = JSON.parse(json) as KeptComplaint;
  const email = complaint.email.toLowerCase();
  const isTheirs = run.before !== null ? complaint.decidedAt !== null && complaint.decidedAt < run.before && complaint.subject !== erasedWord : email !== '' && (run.addresses.includes(email) || search.wasErased(email));
  if (!isTheirs) return run;
  return {
    ...run, complaints: [...run.complaints, complaint.number], undecided: complaint.decidedAt === null ? [...run.undecided, complaint.number] : run.undecided,
    addresses: run.before !== null ? run.addresses : [...new Set([...run.addresses, email])], words: run.before === null && complaint.name.length >= 3 ? [...new Set([...run.words, complaint.name])] : run.words,
  };
}
