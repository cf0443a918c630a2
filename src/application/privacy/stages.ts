import { keptSince } from '../../domain/personalData';
import { notice } from '../configuration/problem';
import { eventId } from '../clinic/calendarOrders';
import { look } from '../look';
import { erasingOf, type Erasing } from './erasing';
import { eraseRows, type SheetRows } from './eraseRows';
import { eraseMemory, eraseRequest } from './eraseState';
import { exportedRequest, exportedRows, readableExport, type PersonExport } from './exportData';
import { findIn, hiddenRows } from './findData';
import type { SheetPlace, SheetRole } from './privacyPorts';
import { Interrupted, type PrivacySession } from './session';
import { revealed } from '../restricted/restrictedTexts';
import { storedImage, type RequestContents } from '../../domain/request';

/** Rows that one call reads: rows of JSON are long, and Google recommends two megabytes a call. */
const rowsAtOnce: Readonly<Partial<Record<SheetRole, number>>> = { contents: 200, log: 400, texts: 100, complaints: 100 };
const otherRows = 3_000;
/** Roles whose rows are understood by their headers. */
const byHeader: ReadonlySet<SheetRole> = new Set(['survey', 'archive', 'answers']);
/** Requests that one commit erases. */
const requestsAtOnce = 10;
/** Events of the calendar that a request has had, where nobody remembers how many. */
const mostEvents = 3;

/** What Google says of what it will never do; all else is tried again by the next run. */
const refused = /permission|access denied|not found|no item|required/i;

/** Visits the rows of all sheets of some roles from where the run is. False where its time came to an end before. */
function scan(session: PrivacySession, wanted: (role: SheetRole) => boolean, visit: (place: SheetPlace, from: number, to: number) => void): boolean {
  const places = session.places();
  for (let index = session.run.place; index < places.length; index += 1) {
    const place = places[index];
    let from = session.run.row;
    while (place !== undefined && wanted(place.role) && from <= place.rows) {
      if (!session.hasTime()) return false;
      const to = Math.min(place.rows, from + (rowsAtOnce[place.role] ?? otherRows) - 1);
      visit(place, from, to);
      from = to + 1;
      session.move({ place: index, row: from });
    }
    session.move({ place: index + 1, row: 2 });
  }
  return true;
}

function rowsOf(session: PrivacySession, place: SheetPlace, from: number, to: number, withHeader: boolean): SheetRows {
  const { tables } = session.ports;
  const rows = tables.read(place, from, to);
  const isEmpty = rows.every((row) => row.every((cell) => cell === '' || cell === null));
  const header = isEmpty || !withHeader ? [] : (tables.read(place, 1, 1)[0] ?? []);
  return { role: place.role, header, from, rows: isEmpty ? [] : rows, timeZone: session.timeZone };
}

/** Finds the requests and complaints of the person, and others' requests that name them. */
export function find(session: PrivacySession): boolean {
  const { ledger, sheet } = session.ports;
  const erased = session.run.command === 'again' ? new Set(ledger.read().map(({ who }) => who)) : new Set<string>();
  const wasErased = (address: string): boolean => erased.size > 0 && erased.has(session.whoIs(address));
  const staff = new Set(session.staff);
  const isDone = scan(session, (role) => role === 'contents' || role === 'complaints' || role === 'followers', (place, from, to) => {
    const rows = rowsOf(session, place, from, to, false);
    const hidden = hiddenRows(rows);
    const found = hidden.length === 0 ? [] : sheet.readTexts(hidden);
    const texts = new Map(hidden.map((row, index) => [row, found[index] ?? null]));
    session.move(findIn(session.run, { wasErased, staff, texts }, rows));
  });
  if (!isDone) return false;
  const { run } = session;
  if (run.addresses.length === run.searched) return true;
  // Another address of the same person: whoever names that one is found by looking once more.
  session.move({ place: 0, row: 2, searched: run.addresses.length, own: [], related: [], complaints: [], undecided: [] });
  return find(session);
}

export function erasing(session: PrivacySession): Erasing {
  return erasingOf(session.run, session.staff);
}

/** Everything that is held of the person, as two files in the owner's Drive. Begins anew where a run comes to its end before. Null then. */
export function collect(session: PrivacySession): readonly string[] | null {
  const { ports, run } = session;
  const about = erasing(session);
  const data: { -readonly [key in keyof PersonExport]: PersonExport[key] } = { addresses: run.addresses, madeAt: new Date(ports.clock.now()).toISOString(), requests: [], complaints: [], rows: [] };
  for (let start = 0; start < run.own.length; start += requestsAtOnce) {
    const some = run.own.slice(start, start + requestsAtOnce);
    const rows = ports.sheet.readContents(some.map(({ sequence }) => sequence));
    data.requests = [...data.requests, ...rows.flatMap((row) => {
      if (row === null || row.imageJson === '') return [];
      const image = storedImage(JSON.parse(row.imageJson));
      const [texts] = image.confidential === true && image.restrictedRow !== undefined ? ports.sheet.readTexts([image.restrictedRow]) : [];
      return [exportedRequest(texts ? revealed(image, texts) : image, texts?.contents ?? (JSON.parse(row.contentsJson || '{}') as RequestContents))];
    })];
  }
  const isDone = scan(session, () => true, (place, from, to) => {
    const { rows, complaints } = exportedRows(rowsOf(session, place, from, to, true), place.title, about);
    data.rows = [...data.rows, ...rows];
    data.complaints = [...data.complaints, ...complaints];
  });
  session.move({ place: 0, row: 2 });
  if (!isDone) return null;
  const name = `Data pribadi ${data.madeAt.slice(0, 16).replace('T', ' ').replace(':', '.')}`;
  return [ports.files.make(`${name}.json`, JSON.stringify(data, null, 1), 'json'), ports.files.make(`${name}.txt`, readableExport(data), 'text')];
}

/** Takes the responses out of the forms: the desk's own, and old ones that the owner may edit. */
export function eraseResponses(session: PrivacySession): boolean {
  const { responses } = session.ports;
  const attempt = (what: string, call: () => void): void => {
    try {
      call();
    } catch (error) {
      if (!refused.test(error instanceof Error ? error.message : String(error))) throw error;
      session.ports.journal.error(error, `a form refused to let go: ${what}`);
      session.move({ left: [...new Set([...session.run.left, what])] });
    }
  };
  // An answer can be taken out and not mended: that of another who named the person goes as a whole, and their request stays as the desk has it.
  const answered = [...session.run.own, ...session.run.related];
  for (let index = session.run.row; index < answered.length; index += 1) {
    if (!session.hasTime()) return false;
    const one = answered[index];
    if (one && one.response !== '') attempt(`jawaban formulir ${one.ticket}`, () => {
      responses.erase(one.response);
    });
    session.move({ row: index + 1 });
  }
  for (const form of new Set(answered.flatMap(({ response }) => (response.includes('/') ? [response.slice(0, response.indexOf('/'))] : [])))) {
    // Who pressed twice has sent what no request knows by its id.
    attempt(`formulir lama ${form}`, () => {
      responses.eraseOf(form, session.run.addresses, session.run.before ?? 0);
    });
  }
  return true;
}

/** Takes the person out of the events of their appointments, and back what was shared with them. */
export function eraseOutside(session: PrivacySession, countOf: (ticket: string) => number | undefined): boolean {
  const { calendar, files, identity } = session.ports;
  const { calendar: id } = session.configuration.settings.clinic;
  for (let index = session.run.row; index < session.run.own.length; index += 1) {
    if (!session.hasTime()) return false;
    const own = session.run.own[index];
    if (own?.appointment === true && id !== null) {
      const room = calendar(id);
      for (let count = 1; count <= (countOf(own.ticket) ?? mostEvents); count += 1) room.change(eventId(identity.spreadsheetAddress, own.ticket, count), { title: `[${own.ticket}]`, description: '', guests: [] });
    }
    if (own && own.shared !== '') files.unshare(own.shared, [...new Set([...session.run.addresses, own.email])].filter((address) => address !== ''));
    session.move({ row: index + 1 });
  }
  return true;
}

/** Erases the requests in the desk's own tables, some in each commit, and what the desk remembers beside them with the first. */
export function eraseRequests(session: PrivacySession): boolean {
  const { run } = session;
  const own = new Set(run.own.map(({ ticket }) => ticket));
  const targets = [...run.own, ...run.related.filter(({ ticket }) => !own.has(ticket))].map(({ sequence, ticket }) => ({ sequence, ticket }));
  do {
    if (!session.hasTime()) return false;
    const from = session.run.row;
    const some = targets.slice(from, from + requestsAtOnce);
    session.step(some.map(({ sequence }) => sequence), ({ work, contents, configuration, commit }) => {
      const news = work.state.figures.get('news') as { readonly after: string | null } | undefined;
      // A list of new products that is just being sent goes by addresses.
      if (news?.after) throw new Interrupted('a list of new products is under way');
      const about = erasing(session);
      contents.forEach((row, index) => {
        if (row !== null && row.ticket === some[index]?.ticket) eraseRequest(work, row, about, session.run.before === null ? 'request' : 'retention', configuration.settings.reopenDays);
      });
      eraseMemory(work, about);
      commit({ ...session.state, run: { ...session.run, row: from + requestsAtOnce } });
    });
  } while (session.run.row < targets.length);
  return true;
}

/** Takes the person out of every row of every sheet. */
export function sweepSheets(session: PrivacySession): boolean {
  const about = erasing(session);
  return scan(session, (role) => role !== 'state' && role !== 'privacy', (place, from, to) => {
    session.underLock(() => {
      const edits = eraseRows(rowsOf(session, place, from, to, byHeader.has(place.role)), about);
      if (edits.cells.length + edits.gone.length > 0) session.ports.tables.write(place, edits);
    });
  });
}

/** Tells the administrators what was done, or what is proposed. */
export function tell(session: PrivacySession, code: 'personalErased' | 'retentionDue', data: Readonly<Record<string, string>>): void {
  look(session.ports, { intake: false, observe: false, hint: null, notices: [notice('privacy', null, code, { ...data })], wait: 10_000 });
}

/** What ended before this instant has been kept for long enough. */
export function disposalLimit(session: Pick<PrivacySession, 'configuration' | 'ports'>): number {
  return keptSince(session.ports.clock.now(), session.configuration.settings.privacy.keepYears);
}
