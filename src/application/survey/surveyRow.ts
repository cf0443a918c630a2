import type { Rating } from '../../domain/survey';
import { findColumns } from '../configuration/table';
import type { WorkUnit } from '../desk/workUnit';

/** A cell holds 50,000 characters; a comment is far shorter. */
const longestComment = 5_000;

/**
 * Writes the row that a request has in Survei, found by its ticket wherever people have sorted it, or the first one below all others. The look must have read the tab
 * (ReadPlan.survey). Nine marks stand in one cell in the order of the elements, – where none was given.
 */
export function writeSurvey(work: WorkUnit, ticket: string, rating: Rating, comment: string, quotable: boolean): void {
  const column = findColumns('survey', work.survey[0] ?? []).get('ticket');
  if (column === undefined) return;
  const known = work.survey.findIndex((cells, index) => index > 0 && String(cells[column] ?? '').trim().toUpperCase() === ticket);
  const row = known < 0 ? Math.max(work.survey.length, 1, ...work.surveyWrites.keys()) + 1 : known + 1;
  work.surveyWrites.set(row, {
    at: { instant: rating.at }, ticket, overall: rating.overall, elements: rating.elements.map((mark) => mark ?? '–').join(', '),
    comment: comment.slice(0, longestComment), quotable: quotable ? 'Ya' : 'Tidak', changedAt: rating.changedAt === rating.at ? null : { instant: rating.changedAt },
  });
}
