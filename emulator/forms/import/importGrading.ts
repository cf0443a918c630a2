import type { FeedbackState, ItemGrading } from '../state';
import { array, integer, object, objectOrNull, text } from './json';
import type { Json } from './json';

/** Points and feedback of a quiz question, or undefined where it is not graded. */
export function importGrading(question: Json): ItemGrading | undefined {
  const grading = objectOrNull(question['grading']);
  if (grading === null) return undefined;
  return {
    points: integer(grading['pointValue'], 0),
    whenRight: feedback(grading['whenRight']),
    whenWrong: feedback(grading['whenWrong']),
    general: feedback(grading['generalFeedback']),
  };
}

function feedback(value: unknown): FeedbackState | null {
  const json = objectOrNull(value);
  if (json === null) return null;
  const links = array(json['material']).map((material) => object(object(material)['link']));
  return { text: text(json['text']), links: links.map((link) => ({ url: text(link['uri']), text: text(link['displayText']) })) };
}
