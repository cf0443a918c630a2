import { isEnded, storedImage, type RequestContents } from '../../domain/request';
import { orUsual } from '../../domain/usualService';
import { oldFormSource } from '../../messages/unifyProgress';
import { regionOf } from '../configuration/readConfiguration';
import { buildCommit } from '../desk/buildCommit';
import { SlotAllocator } from '../desk/slots';
import { WorkUnit } from '../desk/workUnit';
import { takeInUnderstood, type IntakeContext } from '../intake/takeIn';
import { takeInEditUnderstood } from '../intake/takeInEdit';
import { look } from '../look';
import { sheetAddress, statusAddress } from '../statusAddress';
import { oldResponseId, type NewAnswer, type Slice } from './chooseSlice';
import { progressRows } from './progress';
import { asUnderstood } from './readHistory';
import { responsesPerRun, unifySlot, type LockedDesk, type UnifySession } from './session';
import { formOf, type UnifyState } from './unifyState';

/**
 * Takes in what came into an old form after it was applied, as if it had been sent to the desk's own: open requests with owner, dates and mails. An edited
 * response brings its new words. One commit, the import's state with it.
 */
export function bringInLate(session: UnifySession, desk: LockedDesk, formId: string, slice: Slice, next: UnifyState): void {
  const { ports } = session;
  const { configuration } = desk;
  const work = new WorkUnit(desk.state, configuration, desk.now);
  work.restricted = ports.restricted;
  const context: IntakeContext = {
    deskOwner: ports.identity.owner, statusAddress: (image) => statusAddress(image, ports.identity, configuration.settings, ports.secrets),
  };
  const source = oldFormSource(formOf(session.state, formId)?.title ?? formId);
  for (const entry of slice.answers) takeInOne(work, desk, session, entry, source, context);
  if (work.textRows.size > 0) ports.restricted().settle(work);
  const built = buildCommit(work, { rowOf: rowsOf(desk), nextRow: desk.nextRow, columns: desk.columns, observation: null, ticketLink: (image) => sheetAddress(image, ports.identity, configuration.settings, ports.secrets) }, null);
  const { commit } = built;
  ports.sheet.commit({
    ...commit,
    writes: { ...commit.writes, state: [...(commit.writes.state ?? []), unifySlot(new SlotAllocator(desk.state), next)] },
    replacements: { ...commit.replacements, unification: progressRows(next, desk.now, responsesPerRun) },
  });
  session.remember(next);
}

/** Mails of late answers leave at once, once the lock is let go. */
export function sendMails(session: UnifySession): void {
  look(session.ports, { intake: false, observe: false, hint: null, notices: [], wait: 0 });
}

function takeInOne(work: WorkUnit, desk: LockedDesk, session: UnifySession, entry: NewAnswer, source: string, context: IntakeContext): void {
  const { answer } = entry;
  const submission = { responseId: oldResponseId(answer), submittedAt: answer.submittedAt, source };
  const understood = asUnderstood(answer, entry.doubles, regionOf(desk.configuration, answer.region) !== undefined);
  const failure = work.attempt(() => {
    if (entry.edits.length === 0) {
      takeInUnderstood(work, submission, { ...understood, services: orUsual(understood.services) }, context);
      return;
    }
    for (const row of session.ports.sheet.readContents(entry.edits)) {
      if (row === null || row.imageJson === '' || row.contentsJson === '') continue;
      const stored = storedImage(JSON.parse(row.imageJson));
      if (stored.erased === true) continue;
      const image = work.images.get(stored.ticket) ?? stored;
      if (isEnded(image.status)) work.revive(image);
      const before = image.confidential === true ? work.restricted().texts(work, image).contents : (JSON.parse(row.contentsJson) as RequestContents);
      takeInEditUnderstood(work, submission, understood, image, before, context);
    }
  });
  if (failure !== null) throw failure instanceof Error ? failure : new Error(String(failure));
}

function rowsOf(desk: LockedDesk): Map<string, number> {
  const rows = new Map<string, number>();
  (desk.reading.requestTickets ?? []).forEach((ticket, index) => {
    if (ticket !== '' && !rows.has(ticket)) rows.set(ticket, index + 2);
  });
  return rows;
}
