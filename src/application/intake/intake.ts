import { storedImage, type RequestContents } from '../../domain/request';
import { isEnded } from '../../domain/request';
import { fault } from '../configuration/problem';
import type { DeskSheet, FormResponse, Ports } from '../ports';
import type { WorkUnit } from '../desk/workUnit';
import { hashPart, indexResponseKeys, responseKey } from './responseKeys';
import { takeIn, type IntakeContext } from './takeIn';
import { takeInEdit } from './takeInEdit';

/** How far before the watermark responses are read again: Google's list may lag behind, and an edit keeps its place. */
export const overlapMilliseconds = 24 * 60 * 60 * 1000;

/** Responses that one look takes in; more wait for the next, so that no run comes near its six minutes. */
export const intakeLimit = 100;

export interface IntakeResult {
  /** True when responses were left for another look. */
  readonly more: boolean;
}

/**
 * Takes in whatever the form holds and the log does not. Trusts no event: a response is known or new by its id alone, so that a lost,
 * doubled or blank trigger changes nothing.
 */
export function intake(
  work: WorkUnit, responses: readonly FormResponse[], responseKeys: readonly string[], sheet: DeskSheet, journal: Ports['journal'], context: IntakeContext,
): IntakeResult {
  const known = indexResponseKeys(responseKeys);
  let taken = 0;
  let heldBack = Infinity;
  for (const response of responses) {
    const key = responseKey(response.responseId, response.submittedAt);
    const earlier = known.get(hashPart(key));
    if (earlier && earlier.submittedAt >= response.submittedAt) continue;
    if (taken >= intakeLimit) return { more: true };
    taken += 1;
    const failure = work.attempt(() => {
      if (earlier) edit(work, response, earlier.sequences, sheet, context);
      else takeIn(work, response, context);
    });
    if (failure !== null) {
      // One response must not keep back the others. It stays in the form and is tried again at every look: the watermark waits for it.
      journal.error(failure, `response ${response.responseId} was not taken in`);
      work.problems.push(fault('requests', null, 'responseStuck', {
        ticket: response.responseId.slice(0, 24), reason: failure instanceof Error ? failure.message.slice(0, 200) : String(failure),
      }));
      heldBack = Math.min(heldBack, response.submittedAt);
      continue;
    }
    known.set(hashPart(key), { sequences: earlier?.sequences ?? [], submittedAt: response.submittedAt });
    work.meta.watermark = Math.min(heldBack, Math.max(work.meta.watermark, response.submittedAt));
  }
  return { more: false };
}

/** Edits are rare, so the contents rows they change are read only here. */
function edit(work: WorkUnit, response: FormResponse, sequences: readonly number[], sheet: DeskSheet, context: IntakeContext): void {
  for (const row of sheet.readContents(sequences)) {
    if (row === null || row.imageJson === '' || row.contentsJson === '') continue;
    const stored = storedImage(JSON.parse(row.imageJson));
    // What was erased does not come back by an edit.
    if (stored.erased === true) continue;
    const image = work.images.get(stored.ticket) ?? stored;
    if (isEnded(image.status)) {
      // Nothing is worked on any more: the words are kept in the log, the request stays as it ended.
      work.revive(image);
    }
    const before = image.confidential === true ? work.restricted().texts(work, image).contents : (JSON.parse(row.contentsJson) as RequestContents);
    takeInEdit(work, response, image, before, context);
  }
}
