import { editable, endings, followers, words, written, type LibraryClock } from './libraryRules';

/** What the tabs of this desk say, as far as the model needs it. */
export interface Library {
  readonly clock: LibraryClock;
  /** Code by name. */
  readonly regions: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
  /** Names of stages by name of service. */
  readonly stages: ReadonlyMap<string, readonly string[]>;
  /** Address by name, of whoever is active. */
  readonly people: ReadonlyMap<string, string>;
  /** The one librarian (name) of a region by its name. */
  readonly librarianOf: ReadonlyMap<string, string>;
}

/** A cell that somebody has typed into and that the desk has not looked at yet. */
interface Typed {
  readonly text: string;
  readonly by: string;
  /** Whether Google told the desk at once who it was. */
  readonly told: boolean;
}

/** What one request must look like. Cells are what the Sheet shows, by header. */
export interface Expectation {
  readonly ticket: string;
  readonly requester: string;
  readonly atCounter: boolean;
  readonly cells: Map<string, string>;
  readonly foreign: Map<string, string>;
  readonly typed: Map<string, Typed>;
  deliveredAt: number | null;
  endedAt: number | null;
  /** Since when the requester is waited for. */
  waitsSince: number | null;
}

/** A line that the log must hold after a look. */
export interface ExpectedLine {
  readonly ticket: string;
  readonly events: readonly string[];
  readonly actors: readonly string[];
  readonly holds: string;
  /** May also be missing: whether it comes depends on dates that the model does not compute. */
  readonly mayMiss?: boolean;
}

const unknown = 'tidak diketahui';
const desk = 'meja layanan';

/** What there must be, kept beside the desk by the rules of the librarians' guide. */
export class Ledger {
  readonly requests = new Map<string, Expectation>();
  /** Requests whose row somebody deleted or spoiled: the next look writes it again. */
  readonly lost = new Set<string>();
  /** Requests of which a copy stands in the Sheet, and who made it. */
  readonly copied = new Map<string, string>();

  /** Everybody who has typed into a request: they are told what was put back. */
  readonly writers = new Map<string, Set<string>>();

  constructor(readonly library: Library) {}

  /** Adds a request and returns what it looks like at first. */
  open(ticket: string, requester: string, atCounter: boolean, cells: Readonly<Record<string, string>>): Expectation {
    const stage = this.library.stages.get(cells.Layanan ?? '')?.[0] ?? '';
    const all = { 'Dibutuhkan Tanggal': '', 'Janji Temu': '', 'Catatan untuk Pemohon': '', 'Tautan Hasil': '', Status: 'Baru', Tahap: stage, ...cells };
    const request: Expectation = {
      ticket, requester, atCounter, cells: new Map(Object.entries(all)), foreign: new Map(), typed: new Map(), deliveredAt: null, endedAt: null, waitsSince: null,
    };
    this.requests.set(ticket, request);
    return request;
  }

  /** Somebody types into a cell that held `before` when the desk last looked. What is typed back is no edit. */
  type(request: Expectation, header: string, before: string, text: string, by: string, told: boolean): void {
    this.writers.set(request.ticket, (this.writers.get(request.ticket) ?? new Set()).add(by));
    if (before === text) request.typed.delete(header);
    else request.typed.set(header, { text, by, told });
  }

  /** The desk compares all rows at `now` (epoch milliseconds): what was typed takes effect or is put back. Returns the lines that the log must have got. */
  look(now: number, byClock: boolean): ExpectedLine[] {
    const lines: ExpectedLine[] = [];
    for (const request of this.requests.values()) {
      const { ticket } = request;
      if (this.lost.has(ticket)) {
        request.typed.clear();
        // The image of what has ended is at hand for the clock alone.
        if (!byClock && request.endedAt !== null) continue;
        this.lost.delete(ticket);
        lines.push({ ticket, events: ['Baris dipulihkan'], actors: [desk], holds: '' });
      }
      for (const header of [...editable, ...words, ...written]) {
        const typed = request.typed.get(header);
        if (typed) lines.push(...this.settle(request, header, typed, now));
      }
      if (request.atCounter && words.some((header) => request.typed.has(header))) {
        lines.push({ ticket, events: ['Jawaban diubah pemohon'], actors: [unknown, ...words.flatMap((header) => request.typed.get(header)?.by ?? [])], holds: '' });
      }
      request.typed.clear();
      const copier = this.copied.get(ticket);
      if (copier !== undefined) lines.push({ ticket, events: ['Baris ganda digabung'], actors: [copier, unknown], holds: '', mayMiss: request.endedAt !== null });
      if (request.deliveredAt !== null && request.endedAt === null && now >= this.library.clock.closingAfter(request.deliveredAt, 5)) {
        request.cells.set('Status', 'Selesai');
        request.endedAt = now;
        lines.push({ ticket, events: ['Status berubah'], actors: [desk], holds: 'Selesai' });
      }
    }
    this.copied.clear();
    return lines;
  }

  /** The desk says that it has closed a request: so it must be after ten working days without an answer. */
  closed(ticket: string, at: number): ExpectedLine[] {
    const request = this.requests.get(ticket);
    const since = request?.cells.get('Status') === 'Menunggu Pemohon' ? request.waitsSince : null;
    if (!request || since === null || at < this.library.clock.closingAfter(since, 10)) return [];
    request.cells.set('Status', 'Ditutup (tanpa jawaban)');
    request.endedAt = at;
    return [{ ticket, events: ['Ditutup tanpa jawaban'], actors: [desk], holds: '' }];
  }

  private settle(request: Expectation, header: string, { text, by, told }: Typed, now: number): ExpectedLine[] {
    const { ticket } = request;
    const actors = told ? [by] : [by, unknown];
    const changed = this.change(request, header, text, now);
    if (changed === null) return [{ ticket, events: ['Perubahan ditolak'], actors, holds: `Kolom ${header} dikembalikan` }];
    return changed.map((line) => ({ ticket, actors, ...line }));
  }

  /** What an edit does, or null where it is refused. */
  private change(request: Expectation, header: string, text: string, now: number): Pick<ExpectedLine, 'events' | 'holds' | 'mayMiss'>[] | null {
    const { cells } = request;
    const { library } = this;
    const known = <T>(map: ReadonlyMap<string, T>, word: string): string | undefined =>
      [...map].find(([name, code]) => name.toLowerCase() === word.toLowerCase() || code === word.toLowerCase())?.[0];
    switch (header) {
      case 'Kawasan': {
        const region = known(library.regions, text);
        if (region === undefined) return null;
        if (region === cells.get('Kawasan')) return [];
        cells.set('Kawasan', region).set('Petugas', library.librarianOf.get(region) ?? '');
        return [{ events: ['Kawasan berubah'], holds: `menjadi ${library.regions.get(region) ?? ''}` }];
      }
      case 'Layanan': {
        const service = known(library.services, text);
        if (service === undefined) return null;
        if (service === cells.get('Layanan')) return [];
        if (cells.get('Status') !== 'Baru') return null;
        cells.set('Layanan', service).set('Tahap', library.stages.get(service)?.[0] ?? '');
        return [{ events: ['Layanan berubah'], holds: `menjadi ${library.services.get(service) ?? ''}` }];
      }
      case 'Petugas': {
        const person = known(library.people, text);
        if (person === undefined) return null;
        cells.set('Petugas', person);
        return [{ events: ['Petugas ditetapkan'], holds: library.people.get(person) ?? '' }];
      }
      case 'Dibutuhkan Tanggal':
        if (text !== '' && !/^\d\d\/\d\d\/\d{4}$/.test(text)) return null;
        cells.set(header, text);
        return [{ events: ['Dibutuhkan tanggal'], holds: text === '' ? '(kosong)' : text.split('/').reverse().join('-') }];
      case 'Kesepakatan':
        if (!/^(setuju|standar|\d{4}-\d\d-\d\d)$/i.test(text)) return null;
        return [{ events: ['Tanggal disepakati', 'Tanggal diusulkan', 'Jadwal tetap', 'Perubahan ditolak'], holds: '', mayMiss: true }];
      case 'Janji Temu':
        if (text !== '' && !/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/.test(text)) return null;
        cells.set(header, text);
        return [{ events: ['Janji temu'], holds: '' }];
      case 'Catatan untuk Pemohon':
        cells.set(header, text);
        return [{ events: ['Catatan untuk pemohon'], holds: text.slice(0, 200) }];
      case 'Tautan Hasil':
        if (text !== '' && !/^https?:\/\/\S+$/.test(text)) return null;
        cells.set(header, text);
        return [{ events: ['Tautan hasil'], holds: text.slice(0, 200) }];
      case 'Tahap':
        return this.moveStage(request, text);
      case 'Status':
        return this.moveStatus(request, text, now);
      default:
        if (!request.atCounter || !(words as readonly string[]).includes(header)) return null;
        cells.set(header, text);
        return [];
    }
  }

  private moveStage({ cells }: Expectation, text: string): Pick<ExpectedLine, 'events' | 'holds'>[] | null {
    const status = cells.get('Status') ?? '';
    const stage = this.library.stages.get(cells.get('Layanan') ?? '')?.find((name) => name.toLowerCase() === text.toLowerCase());
    if (stage === undefined || status === 'Diserahkan' || endings.includes(status)) return null;
    if (stage === cells.get('Tahap')) return [];
    cells.set('Tahap', stage).set('Status', 'Diproses');
    return [{ events: ['Tahap dimulai'], holds: stage }];
  }

  private moveStatus(request: Expectation, text: string, now: number): Pick<ExpectedLine, 'events' | 'holds'>[] | null {
    const { cells } = request;
    const from = cells.get('Status') ?? '';
    const to = Object.keys(followers).find((status) => status.toLowerCase() === text.trim().replace(/\s+/g, ' ').toLowerCase());
    if (to === undefined) return null;
    if (to === from) return [];
    if (followers[from]?.includes(to) !== true) return null;
    const stages = this.library.stages.get(cells.get('Layanan') ?? '') ?? [];
    if (to === 'Diproses' && endings.includes(from) && now - (request.endedAt ?? now) > 30 * 86_400_000) return null;
    if (to === 'Diproses' && from === 'Baru') cells.set('Tahap', stages[1] ?? '');
    if (to === 'Diproses' && request.deliveredAt !== null) cells.set('Tahap', stages[stages.length - 1] ?? '');
    if (to === 'Diserahkan') cells.set('Tahap', stages[stages.length - 1] ?? '');
    cells.set('Status', to);
    request.deliveredAt = to === 'Diserahkan' ? now : to === 'Diproses' ? null : request.deliveredAt;
    request.endedAt = endings.includes(to) ? now : null;
    request.waitsSince = to === 'Menunggu Pemohon' ? now : null;
    if (to === 'Ditutup (tanpa jawaban)') return [{ events: ['Ditutup tanpa jawaban'], holds: '' }];
    return [{ events: ['Status berubah'], holds: `menjadi ${to}.` }];
  }
}
