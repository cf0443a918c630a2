import { planForm } from '../../domain/unify/planForm';
import type { OldResponse } from '../../domain/unify/types';
import { closedFormText } from '../../messages/unifyProgress';
import { regionOf } from '../configuration/readConfiguration';
import { indexResponseKeys } from '../intake/responseKeys';
import type { CellValue } from '../sheetCommit';
import { writeArchives } from './archiveStep';
import { bringIn, problemCounts, type ArchiveRows } from './bringIn';
import { bringInLate, sendMails } from './bringInLate';
import { answerList, chooseSlice, type AnswerList, type Slice } from './chooseSlice';
import { notesOf } from './formNotes';
import { decidedPlan, type DecidedPlan, type MappingTab } from './mapping';
import { lackingChoices } from './offeredChoices';
import { sampleSize } from './planStep';
import { leftOut, readForm } from './readForm';
import { readAnswer } from './readHistory';
import type { LockedDesk, UnifySession } from './session';
import { FormUnreachable, type OldFormReading } from './unifyPorts';
import { finished, formOf, withForm, type FormProgress, type UnifyState } from './unifyState';

/** How far before the watermark responses are read again: Google's list may lag behind, and an edit keeps its place. */
const overlapMilliseconds = 24 * 60 * 60 * 1000;

/** Responses read beyond those that a run may take in: a double submission is told by the one that it repeats. */
const roomForDoubles = 100;

/** What stands in the tabs as the run began. */
export interface ApplyTabs {
  readonly mapping: MappingTab;
  /** Choices that the unified form offers; grows as forms bring others. */
  readonly choices: Set<string>;
}

/** One form as it is to be brought in. */
interface Material {
  readonly reading: OldFormReading;
  readonly decided: DecidedPlan;
  /** Name of the region; empty where respondents choose it. */
  readonly region: string;
  readonly list: AnswerList;
  /** Rows for Pilihan that are not written yet. */
  readonly offered: Readonly<Record<string, CellValue>>[];
}

/**
 * Applies one form, or goes on with it: what was answered becomes requests slice by slice, then the form is closed (unless the switch leaves it open), and
 * what came in until that moment is taken in as well. Ends when the run's time does; the next run goes on from the last commit.
 */
export function applyForm(session: UnifySession, id: string, tabs: ApplyTabs): void {
  const material = readMaterial(session, id, tabs);
  if (material === null || !takeInAll(session, id, material) || material.reading.isPartial) return;
  if (formOf(session.state, id)?.wasOpen === null) session.state = opened(session.state, id, material, session.ports.clock.now());
  const { oldFormsStayOpen } = session.configuration.settings;
  const closes = material.reading.accepting && !oldFormsStayOpen;
  if (material.offered.length > 0 || (closes && session.isBehind)) {
    // Before the form is closed it is written down that it was open: undo opens it again.
    session.locked({ responseKeys: false }, (desk) => {
      session.commit(desk, opened(session.state, id, material, desk.now), { offered: takeOffered(material) });
    });
  }
  if (closes) {
    session.ports.oldForms.close(id, closedFormText(session.ports.unified.addressFor(material.region, session.regionItem)));
    const rest = readMaterial(session, id, tabs, material.reading);
    if (rest === null || !takeInAll(session, id, rest) || rest.reading.isPartial) return;
  }
  settle(session, id, { listening: oldFormsStayOpen && material.reading.accepting });
}

/** Whether a form that stays open has something new, or is to be closed now. */
export function hasNews(session: UnifySession, form: FormProgress): boolean {
  if (!session.configuration.settings.oldFormsStayOpen) return true;
  try {
    const newest = session.ports.oldForms.newest(form.id, form.watermark);
    return newest !== null && newest > form.watermark;
  } catch (error) {
    // Reading it will say what is wrong with it.
    if (error instanceof FormUnreachable) return true;
    throw error;
  }
}

function settle(session: UnifySession, id: string, change: Partial<FormProgress>): void {
  session.state = finished(withForm(session.state, id, { ...change, phase: 'applied', tries: 0 }), id);
}

/** Reads a form and understands it after the plan; what was there at the reading `before` is left out. Null where it cannot be brought in. */
function readMaterial(session: UnifySession, id: string, tabs: ApplyTabs, before?: OldFormReading): Material | null {
  const watermark = formOf(session.state, id)?.watermark ?? 0;
  const read = readForm(session, id, { since: Math.max(0, watermark - overlapMilliseconds), sample: null, earliest: { after: watermark, count: session.left + roomForDoubles }, fileName: false });
  if ('without' in read) {
    session.state = read.without;
    return null;
  }
  const { reading } = read;
  const { naming } = session;
  const fresh = planForm({ ...reading.form, responses: reading.form.responses.slice(0, sampleSize) }, naming.directory, naming);
  const decided = decidedPlan(reading.form, fresh, tabs.mapping, naming.directory);
  const { plan } = decided;
  const asksRegion = Object.values(plan.questions).some((question) => question.field === 'region');
  if (plan.region.region === '' && !asksRegion) {
    session.state = leftOut(session.state, id, { code: 'regionUnknown', data: '' });
    return null;
  }
  const region = regionOf(session.configuration, plan.region.region);
  const zone = region?.timeZone ?? session.configuration.timeZone;
  const known = new Set((before?.form.responses ?? []).map(versionOf));
  const understood = reading.form.responses.filter((response) => !known.has(versionOf(response))).map((response) => readAnswer(reading.form, plan, response, zone));
  return { reading, decided, region: region?.name ?? '', list: answerList(understood), offered: lackingChoices(reading.form, plan, tabs.choices) };
}

/** A response as it was sent or edited at one time. */
function versionOf(response: OldResponse): string {
  return `${response.responseId}@${response.submittedAt}`;
}

/** The state of a form once its import has begun. */
function opened(state: UnifyState, id: string, material: Material, now: number): UnifyState {
  const form = formOf(state, id);
  const { reading, decided, offered } = material;
  const isNew = form === undefined || form.cutoff === null;
  const notes = [
    ...notesOf(reading), ...decided.unknown.slice(0, 3).map((data) => ({ code: 'decisionUnknown' as const, data })),
    ...(offered.length > 0 ? [{ code: 'choicesAdded' as const, data: String(offered.length) }] : []),
  ];
  return {
    ...withForm(state, id, {
      title: reading.form.title, region: material.region, phase: form?.phase === 'applied' ? 'applied' : 'importing', wasOpen: form?.wasOpen ?? reading.accepting, cutoff: form?.cutoff ?? now,
      review: decided.review, ...(isNew ? { total: reading.total, notes } : {}),
    }),
    formBehind: state.formBehind || offered.length > 0,
  };
}

/** Takes in slice after slice. False where the run's time or its number of responses came to an end before. */
function takeInAll(session: UnifySession, id: string, material: Material): boolean {
  let start = 0;
  while (start < material.list.answers.length) {
    if (!session.hasTime()) return false;
    const step = session.locked({ responseKeys: true }, (desk) => takeInSlice(session, desk, id, material, start));
    start = step.end;
    writeArchives(session, step.rows);
    if (step.late) sendMails(session);
    else session.giveWay();
  }
  return true;
}

function takeInSlice(session: UnifySession, desk: LockedDesk, id: string, material: Material, start: number): { end: number; rows: ArchiveRows[]; late: boolean } {
  const base = opened(session.state, id, material, desk.now);
  const form = formOf(base, id);
  const slice = chooseSlice(material.list, start, indexResponseKeys(desk.reading.responseKeys), {
    cutoff: form?.cutoff ?? desk.now, watermark: form?.watermark ?? 0, left: session.left,
  });
  session.left -= slice.answers.length;
  const next = counted(base, id, slice);
  if (slice.answers.length === 0) {
    // Everything was known: nothing to write but how far we are, and that can wait.
    session.state = next;
    return { end: slice.end, rows: [], late: false };
  }
  if (slice.kind === 'late') {
    bringInLate(session, desk, id, slice, next);
    return { end: slice.end, rows: [], late: true };
  }
  return { end: slice.end, rows: bringIn(session, desk, next, id, slice, takeOffered(material)), late: false };
}

/** Rows for Pilihan go with the first commit that can hold them. */
function takeOffered(material: Material): Material['offered'] {
  return material.offered.splice(0);
}

function counted(state: UnifyState, id: string, slice: Slice): UnifyState {
  const form = formOf(state, id);
  if (!form) return state;
  const problems = problemCounts(slice.answers);
  const done = form.done + slice.done;
  return withForm(state, id, {
    done, total: Math.max(form.total, done), duplicates: form.duplicates + slice.duplicates, watermark: slice.watermark,
    late: form.late + (slice.kind === 'late' ? slice.answers.filter((entry) => entry.edits.length === 0).length : 0),
    withoutAddress: form.withoutAddress + problems.withoutAddress, unclearDates: form.unclearDates + problems.unclearDates,
  });
}
