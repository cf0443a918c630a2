import type { Entry } from '../logbook';
import { followers } from '../libraryRules';
import { demand } from './violation';
import { statusWords } from './words';
import type { World } from './world';

/** Judges each line of the log as it comes, and what must have come. */
export class LogJudge {
  private readonly warned = new Set<string>();
  private readonly responses = new Map<string, string[]>();
  private numbers = 0;

  constructor(private readonly world: World) {}

  /** Judges lines that the log has got. */
  judge(fresh: readonly Entry[]): void {
    for (const entry of fresh) {
      if (entry.event === 'Diajukan') this.submitted(entry);
      if (entry.event === 'Perubahan ditolak') this.refused(entry);
      if (typeof entry.patch.status === 'string') this.moved(entry, entry.patch.status);
      if (entry.event === 'Peringatan') this.escalated(entry);
      if (entry.data.waitedFor === 'requester') this.waited(entry);
    }
  }

  private submitted({ ticket, patch }: Entry): void {
    this.numbers += 1;
    const wanted = `LK-2026-${String(this.numbers).padStart(5, '0')}`;
    demand('ticket numbers follow each other', ticket === wanted ? [] : [`${ticket} came where ${wanted} was next`]);
    const id = String(patch.responseId);
    const tickets = [...(this.responses.get(id) ?? []), ticket];
    this.responses.set(id, tickets);
    const submission = this.world.submissions.get(id);
    const most = submission?.services.length ?? 0;
    demand('each response has one set of requests', tickets.length > most ? [`${tickets.join(', ')} of one response that asks for ${most}`] : []);
  }

  /** Only what somebody typed can be put back. */
  private refused({ ticket, words }: Entry): void {
    const header = /^Kolom (.+?) dikembalikan/.exec(words)?.[1] ?? '';
    demand('nothing is put back that nobody typed', this.world.typed.has(`${ticket} ${header}`) ? [] : [`${ticket}: ${words}`]);
  }

  private moved({ ticket, event, actor, before }: Entry, to: string): void {
    const words = statusWords[to] ?? to;
    const from = statusWords[String(before.status)];
    const allowed = from === undefined || from === words || followers[from]?.includes(words) === true;
    demand('states follow the workflow', allowed ? [] : [`${ticket} from ${from} to ${words} by ${actor} (${event})`]);
  }

  private escalated({ ticket, data, before }: Entry): void {
    const stages = before.stages as readonly Readonly<Record<string, unknown>>[];
    const begun = data.scope === 'stage' ? stages.find((stage) => stage.name === data.stage)?.startedAt : '';
    const key = `${ticket} ${String(data.step)} of ${String(data.scope)} ${String(data.stage)} ${String(data.due)} ${String(begun)}`;
    const again = this.warned.has(key);
    this.warned.add(key);
    demand('warned once', again ? [key] : []);
  }

  /** A wait for the requester that their answer ended lasted until it arrived, whenever it was read. */
  private waited({ ticket, actor, data, at, before }: Entry): void {
    if (!this.world.plan.requesters.includes(actor)) return;
    const stops = this.world.answers.get(ticket)?.filter((answer) => answer <= at) ?? [];
    const since = (before.pause as { since: number } | null)?.since ?? at;
    const clock = this.world.clockOf(String(before.region));
    const possible = stops.map((answer) => clock.minutesBetween(since, Math.max(since, answer)));
    const fits = possible.some((minutes) => Math.abs(minutes - Number(data.minutes)) < tolerance);
    demand('waits end when answered', fits ? [] : [`${ticket} waited ${String(data.minutes)} minutes, by the clock ${possible.join(' or ')}`]);
  }

  /** Every response that was sent before `until` has all its requests. */
  judgeAnswered(until: number): void {
    const wrong = [...this.world.submissions.values()].flatMap(({ id, at, late, title, services }) => {
      const tickets = this.responses.get(id) ?? [];
      return at + late <= until && tickets.length !== services.length ? [`${title} of ${new Date(at).toISOString()} has ${tickets.length} of ${services.length} requests`] : [];
    });
    demand('answered within a sweep', wrong);
  }

  /** What people wrote before `until` stands in the log, or was put back with a line that says so; and what was found once stays. */
  judgeWritings(until: number): void {
    const { world } = this;
    const wrong: string[] = [];
    world.writings = world.writings.filter((writing) => {
      if (writing.at > until) return true;
      const later = world.entries.slice(Math.max(0, writing.after)).filter((entry) => entry.ticket === writing.ticket);
      if (later.some((entry) => answers(entry, writing.header, writing.text)) || stands(world, writing.ticket, writing.header, writing.text)) world.found.push(writing);
      else wrong.push(`${writing.by} wrote “${writing.text}” (${writing.header}) into ${writing.ticket} at ${world.wall.reading(writing.at)}`);
      return false;
    });
    const times = new Map<string, number>();
    for (const writing of world.found.splice(0)) if (['said', 'noted'].includes(writing.header)) times.set(writing.text, this.timesSaid(writing.ticket, writing.text));
    wrong.push(...[...times].filter(([, count]) => count !== 1).map(([text, count]) => `“${text}” was said once and stands ${count} times in the log`));
    demand('nothing that somebody wrote is lost', wrong);
  }

  private timesSaid(ticket: string, text: string): number {
    return this.world.entries.filter((entry) => entry.ticket === ticket && ['Pesan', 'Catatan rekan'].includes(entry.event) && entry.words.includes(text)).length;
  }
}

const events: Readonly<Record<string, readonly string[]>> = {
  'Status': ['Status berubah', 'Ditutup tanpa jawaban'], 'Catatan untuk Pemohon': ['Catatan untuk pemohon'], 'Tautan Hasil': ['Tautan hasil'], 'Kawasan': ['Kawasan berubah', 'Jawaban diubah pemohon'],
  'Kesepakatan': ['Tanggal disepakati', 'Tanggal diusulkan', 'Jadwal tetap', 'Usulan tanggal gugur'], 'said': ['Pesan', 'Jawaban diubah pemohon'], 'noted': ['Catatan rekan'], 'Judul': ['Jawaban diubah pemohon'],
};
/** Minutes that an answer may take to arrive where service calls take their time. */
const tolerance = 2;
/** Columns in which the very words must be found, for nobody but who typed them could have written them. */
const literal = ['Catatan untuk Pemohon', 'Tautan Hasil', 'said', 'noted'];

function answers({ event, words, data }: Entry, header: string, text: string): boolean {
  if (event === 'Perubahan ditolak') return words.includes(`Kolom ${header}`);
  if (events[header]?.includes(event) !== true) return false;
  return !literal.includes(header) || words.includes(text) || JSON.stringify(data).includes(JSON.stringify(text).slice(1, -1));
}

/** Nothing had to change: it is so already. */
function stands(world: World, ticket: string, header: string, text: string): boolean {
  const facts = world.facts(ticket);
  if (header === 'Status') return statusWords[String(facts.status)] === text;
  if (header === 'Catatan untuk Pemohon') return facts.noteToRequester === text;
  if (header === 'Tautan Hasil') return facts.resultLink === text;
  if (header === 'Kawasan') return world.regionName(String(facts.region)) === text;
  return false;
}
