import type { Leave, Librarian, Region, Role } from '../../domain/assignment';
import { whatsAppNumber } from '../../domain/whatsApp';
import { fault, notice, type Problem } from './problem';
import { dayOfCell, listOfCell, yesNo, type Table } from './table';

/** Finds a region or service by code or name as people type it. */
export type Lookup = (typed: string) => string | null;

export function lookup(entries: readonly { readonly code: string; readonly names: readonly string[] }[]): Lookup {
  const byWord = new Map<string, string>();
  for (const entry of entries) {
    for (const word of [entry.code, ...entry.names]) byWord.set(plain(word), entry.code);
  }
  return (typed) => byWord.get(plain(typed)) ?? null;
}

function plain(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** One address that mail can be sent to. Deliberately strict: what fails here is told, not tried. */
export function usableAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(text);
}

/** Zones that need not be asked for: making a formatter costs a millisecond, and a look reads fourteen regions. */
const zonesAsked = new Map<string, boolean>([['Asia/Jakarta', true], ['Asia/Pontianak', true], ['Asia/Makassar', true], ['Asia/Jayapura', true]]);

function knownTimeZone(name: string): boolean {
  const asked = zonesAsked.get(name);
  if (asked !== undefined) return asked;
  let known = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    known = false;
  }
  zonesAsked.set(name, known);
  return known;
}

/** Reads the tab Kawasan. A region with a broken time zone keeps working on the desk's own. */
export function readRegions(table: Table, deskTimeZone: string): { regions: Region[]; find: Lookup; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const drafts: (Region & { substituteTyped: string; row: number })[] = [];
  for (const row of table.rows) {
    const name = row.text('name') || row.text('code');
    const code = row.text('code').toLowerCase() || name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    if (code === '') {
      problems.push(fault('regions', row.row, 'valueMissing', { header: 'Kode' }));
      continue;
    }
    if (drafts.some((region) => region.code === code)) {
      problems.push(fault('regions', row.row, 'doubled', { value: code }));
      continue;
    }
    const zone = row.text('timeZone');
    const zoneKnown = zone !== '' && knownTimeZone(zone);
    if (!zoneKnown) problems.push(fault('regions', row.row, 'timeZoneUnknown', { value: zone, fallback: deskTimeZone }));
    const email = row.text('email').toLowerCase();
    if (email !== '' && !usableAddress(email)) problems.push(fault('regions', row.row, 'addressUnusable', { value: email }));
    const whatsApp = whatsAppNumber(row.text('whatsApp'));
    if (whatsApp === null) problems.push(fault('regions', row.row, 'numberUnusable', { value: row.text('whatsApp') }));
    drafts.push({
      ...(whatsApp ? { whatsApp } : {}),
      code,
      name,
      timeZone: zoneKnown ? zone : deskTimeZone,
      email: email !== '' && usableAddress(email) ? email : null,
      substitute: null,
      substituteTyped: row.text('substitute'),
      row: row.row,
    });
  }
  const find = lookup(drafts.map((region) => ({ code: region.code, names: [region.name] })));
  const regions = drafts.map(({ substituteTyped, row, ...region }): Region => {
    const substitute = substituteTyped === '' ? null : find(substituteTyped);
    if (substituteTyped !== '' && substitute === null) problems.push(fault('regions', row, 'regionUnknown', { value: substituteTyped }));
    return { ...region, substitute };
  });
  return { regions, find, problems };
}

const roles: Record<string, Role> = { '': 'librarian', pustakawan: 'librarian', koordinator: 'coordinator', kepala: 'head', admin: 'admin', administrator: 'admin' };

/** Reads the tab Pustakawan (product.md: lists of names or `*`; empty Peran is Pustakawan, empty Kawasan Asal the first of Kawasan). */
export function readLibrarians(table: Table, region: Lookup, service: Lookup): { librarians: Librarian[]; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const librarians: Librarian[] = [];
  const substitutes: { person: number; typed: string; row: number }[] = [];
  for (const row of table.rows) {
    const email = row.text('email').toLowerCase();
    if (!usableAddress(email)) {
      problems.push(fault('librarians', row.row, email === '' ? 'valueMissing' : 'addressUnusable', email === '' ? { header: 'Email' } : { value: email }));
      continue;
    }
    if (librarians.some((person) => person.email === email)) {
      problems.push(fault('librarians', row.row, 'doubled', { value: email }));
      continue;
    }
    const role = roles[row.text('role').toLowerCase()];
    if (role === undefined) problems.push(fault('librarians', row.row, 'roleUnknown', { value: row.text('role') }));
    const active = yesNo(row.text('active'), true);
    if (active === null) problems.push(fault('librarians', row.row, 'settingUnreadable', { name: 'Aktif', value: row.text('active') }));
    const codes = (typed: string, find: Lookup, code: 'regionUnknown' | 'serviceUnknown'): readonly string[] | '*' => {
      const names = listOfCell(typed);
      if (names.includes('*')) return '*';
      return names.flatMap((name) => {
        const found = find(name);
        if (found === null) problems.push(fault('librarians', row.row, code, { value: name }));
        return found === null ? [] : [found];
      });
    };
    const serviceList = row.text('services');
    const regions = codes(row.text('regions'), region, 'regionUnknown');
    const typedHome = row.text('homeRegion');
    librarians.push({
      name: row.text('name') || email,
      email,
      role: role ?? 'librarian',
      regions,
      homeRegion: (typedHome === '' ? null : region(typedHome)) ?? (regions === '*' ? null : (regions[0] ?? null)),
      // Nobody who left the cell empty meant "no service at all".
      services: serviceList === '' ? '*' : codes(serviceList, service, 'serviceUnknown'),
      substitute: null,
      active: active ?? true,
    });
    const typed = row.text('substitute');
    if (typed !== '') substitutes.push({ person: librarians.length - 1, typed, row: row.row });
  }
  const resolved = librarians.map((person, index): Librarian => {
    const wanted = substitutes.find((entry) => entry.person === index);
    if (!wanted) return person;
    const word = wanted.typed.toLowerCase();
    const found = librarians.find((other) => other.email === word || other.name.toLowerCase() === word);
    if (!found) problems.push(notice('librarians', wanted.row, 'personUnknown', { value: wanted.typed }));
    return { ...person, substitute: found?.email ?? null };
  });
  return { librarians: resolved, problems };
}

/** Reads the tab Cuti: who is away from when to when, both days included. */
export function readLeave(table: Table): { leave: Leave[]; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const leave: Leave[] = [];
  for (const row of table.rows) {
    const email = row.text('email').toLowerCase();
    const from = dayOfCell(row.raw('from'));
    const to = dayOfCell(row.raw('to')) ?? (row.text('to') === '' ? from : null);
    if (!usableAddress(email)) problems.push(fault('leave', row.row, 'addressUnusable', { value: email }));
    else if (from === null || to === null) problems.push(fault('leave', row.row, 'dayUnreadable', { value: from === null ? row.text('from') : row.text('to') }));
    else if (to < from) problems.push(fault('leave', row.row, 'daysReversed', { from, to }));
    else leave.push({ email, from, to });
  }
  return { leave, problems };
}
