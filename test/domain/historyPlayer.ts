import {
  acceptProposal, agreeToWish, askForWish, keepForRequester, keepPromise, lapseProposal, proposeToLibrarian, proposeToRequester, type DateOutcome,
} from '../../src/domain/agreement';
import { applyEvent } from '../../src/domain/event';
import { holderOf } from '../../src/domain/holding';
import type { RequestImage, Status } from '../../src/domain/request';
import { retime } from '../../src/domain/retime';
import { serviceLevelAt, stageLevelAt } from '../../src/domain/serviceLevel';
import { openStages, parseNorm, type StageClock, type StageDefinition } from '../../src/domain/stage';
import { answerArrived, changeStatus, handOver, moveToStage, setAppointment, type Moment, type Outcome } from '../../src/domain/workflow';
import { workingMinutes, type Calendar } from '../../src/domain/workingTime';
import { calendarOf, zoneOfRegion, type CalendarChanges } from './historyClock';
import { readDay, readInstant, type History, type HistoryRow } from './readHistories';
import { request } from './requestBuilder';

const statuses: Readonly<Record<string, Status>> = {
  Diproses: 'inProgress', 'Menunggu Pemohon': 'waitingRequester', 'Menunggu Pihak Lain': 'waitingOthers', Diserahkan: 'delivered', Selesai: 'completed',
  'Tidak Dapat Dipenuhi': 'declined', Dibatalkan: 'cancelled', Ditutup: 'closedWithoutAnswer',
};
const levels = { onTrack: 'Sesuai Jadwal', atRisk: 'Mendekati Tenggat', late: 'Terlambat', paused: 'Dijeda', met: 'Tercapai', missed: 'Tidak Tercapai' } as const;
const requester = 'siti@riset.example';
const days = { reopenDays: 30 };

const stagePattern = /^(.+?) (\d+ (?:jam|hari)|janji temu)(?: (°°?)( tidak dihitung)?)?$/;

/** Reads 'Permintaan 5 hari °° tidak dihitung' as a row of the tab Tahapan. */
function readStage(text: string): StageDefinition {
  const [, name = '', time = '', mark, apart] = stagePattern.exec(text) ?? [];
  const norm = parseNorm(time);
  if (norm === null) throw new Error(`no stage: ${text}`);
  const clock: StageClock = mark === '°' ? 'requester' : mark === '°°' ? 'others' : 'librarian';
  return { name, nameEnglish: name, norm, clock, counts: apart === undefined };
}

/** Plays a history step by step on the functions of the domain that the desk itself uses. */
export class Player {
  private changes: CalendarChanges = { added: [], removed: [], hours: {} };
  private definitions: StageDefinition[];
  private region: string;
  private assignee = 'Ani';
  private played: RequestImage | null = null;

  constructor(private readonly history: History) {
    this.region = history.region;
    this.definitions = history.stages.map(readStage);
  }

  get image(): RequestImage {
    if (this.played === null) throw new Error('not submitted yet');
    return this.played;
  }

  get calendar(): Calendar {
    return calendarOf(this.region, this.changes);
  }

  get zone(): string {
    return zoneOfRegion(this.region);
  }

  level(at: number): string {
    return levels[serviceLevelAt(this.calendar, this.image, at)];
  }

  /** How each stage ended, or stands at `at`. */
  results(at: number): Record<string, string> {
    return Object.fromEntries(this.image.stages.map((stage, index) => {
      const level = stageLevelAt(this.calendar, this.image, index, at);
      return [stage.name, stage.skipped ? 'dilewati' : level === null ? (stage.startedAt === null ? 'belum dimulai' : 'berhenti') : levels[level]];
    }));
  }

  /** Working minutes by holder until `at`, as people are called in the file. */
  shares(at: number): Record<string, number> {
    const shares: Record<string, number> = { ...this.image.shares };
    const holder = holderOf(this.image);
    const running = holder === null ? 0 : workingMinutes(this.calendar, new Date(this.image.heldSince), new Date(at));
    if (holder !== null && running > 0) shares[holder] = (shares[holder] ?? 0) + running;
    return Object.fromEntries(Object.entries(shares).map(([who, minutes]) => [who === 'requester' ? 'pemohon' : who === 'others' ? 'pihak lain' : who, minutes]));
  }

  play(row: HistoryRow): void {
    const { happened, at } = row;
    for (const [pattern, step] of this.steps) {
      const found = pattern.exec(happened);
      if (!found) continue;
      step(at, found[1] ?? '', found[2] ?? '');
      return;
    }
    throw new Error(`line ${row.line}: nobody knows how “${happened}” is played`);
  }

  private readonly steps: readonly (readonly [RegExp, (at: number, first: string, second: string) => void])[] = [
    [/^Diajukan(?:, dibutuhkan (.+))?$/, (at, day) => this.submit(at, day)],
    [/^Dilihat(?:: .+)?$/, () => undefined],
    [/^Status menjadi (.+)$/, (at, status) => this.take(changeStatus(this.image, this.status(status), this.moment(at)))],
    [/^Ditolak: status menjadi (.+)$/, (at, status) => this.refused(changeStatus(this.image, this.status(status), this.moment(at)))],
    [/^Tahap menjadi (.+)$/, (at, stage) => this.take(moveToStage(this.image, stage, this.moment(at)))],
    [/^Jawaban dibaca, tiba (.+)$/, (at, arrived) => this.take(answerArrived(this.image, readInstant(arrived, this.history.year), this.moment(at)))],
    [/^Dialihkan ke (.+), petugas (.+)$/, (at, region, assignee) => this.handOver(at, region, assignee)],
    [/^Janji temu pada (.+)$/, (at, on) => this.take(setAppointment(this.image, readInstant(on, this.history.year), this.moment(at)))],
    [/^Janji temu dicabut$/, (at) => this.take(setAppointment(this.image, null, this.moment(at)))],
    [/^Hari libur (.+) dicatat$/, (at, day) => this.recount(at, { ...this.changes, added: [...this.changes.added, this.day(day)] })],
    [/^Hari libur (.+) dihapus$/, (at, day) => this.recount(at, { ...this.changes, removed: [...this.changes.removed, this.day(day)] })],
    [/^Jam kerja (.+) menjadi (\d\d\.\d\d–\d\d\.\d\d)$/, (at, day, hours) => this.recount(at, { ...this.changes, hours: { ...this.changes.hours, [this.day(day)]: [hours.replace(/\./g, ':').split('–')] } })],
    [/^Waktu tahap diubah: (.+)$/, (at, stage) => this.retimeStage(at, readStage(stage))],
    [/^Pemohon mengusulkan (.+)$/, (at, day) => this.take(proposeToLibrarian(this.image, this.image.proposal?.at ?? null, this.day(day), this.moment(at, requester)))],
    [/^Pemohon menyetujui$/, (at) => this.take(acceptProposal(this.image, this.image.proposal?.at ?? 0, this.moment(at, requester)))],
    [/^Pemohon menolak usulan$/, (at) => this.take(keepForRequester(this.image, this.image.proposal?.at ?? 0, this.moment(at, requester)))],
    [/^Petugas mengusulkan (.+)$/, (at, day) => this.take(proposeToRequester(this.image, this.day(day), 'assignee', this.moment(at)))],
    [/^(Petugas|Koordinator) menyetujui$/, (at, who) => this.take(agreeToWish(this.image, who === 'Petugas' ? 'assignee' : 'coordinator', this.moment(at)))],
    [/^Ditolak: petugas menyetujui$/, (at) => this.refused(agreeToWish(this.image, 'assignee', this.moment(at)))],
    [/^Petugas mempertahankan tenggat$/, (at) => this.take(keepPromise(this.image, this.moment(at)))],
    [/^Usulan tidak dijawab$/, (at) => this.take(lapseProposal(this.image, this.moment(at)))],
  ];

  private submit(at: number, day: string): void {
    const stages = openStages(this.calendar, this.definitions, at);
    const image: RequestImage = {
      ...request('2026-04-07 08:00', ['Verifikasi 4 jam']), submittedAt: at, heldSince: at, region: this.region, assignee: this.assignee, assigneeName: this.assignee,
      requesterEmail: requester, stages, dueAt: stages[stages.length - 1]?.dueAt ?? null, neededBy: day === '' ? null : this.day(day),
    };
    this.played = image;
    if (day !== '') this.take(askForWish(image, this.moment(at, requester)));
  }

  private handOver(at: number, region: string, assignee: string): void {
    const to = { region, calendar: calendarOf(region, this.changes), assignee, assigneeName: assignee, because: 'byHand' as const };
    this.take(handOver(this.image, to, this.moment(at)));
    this.region = region;
    this.assignee = assignee;
  }

  private recount(at: number, changes: CalendarChanges): void {
    this.changes = changes;
    const event = retime(this.image, this.calendar, this.definitions, at);
    if (event) this.played = applyEvent(this.image, event);
  }

  private retimeStage(at: number, changed: StageDefinition): void {
    this.definitions = this.definitions.map((stage) => (stage.name === changed.name ? changed : stage));
    this.recount(at, this.changes);
  }

  private take(outcome: Outcome | DateOutcome): void {
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
    this.played = outcome.image;
  }

  private refused(outcome: Outcome | DateOutcome): void {
    if (outcome.ok) throw new Error('not refused');
  }

  private status(text: string): Status {
    const status = statuses[text];
    if (status === undefined) throw new Error(`no status ${text}`);
    return status;
  }

  private day(text: string): string {
    return readDay(text, this.history.year);
  }

  private moment(now: number, actor = this.assignee): Moment {
    return { now, actor, calendar: this.calendar, ...days };
  }
}
