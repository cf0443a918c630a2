/** Keys of the questions (tab Pertanyaan) how to hand over, and to which room or desk. */
const way = 'question:loan-way';
const place = 'question:loan-desk';

/** The longest name of a room that a row, a card and a mail have room for. */
export const longestPlace = 120;

/**
 * Where the requester wants it brought; '' where they fetch it. The choices are the library's own words, so the words of bringing are looked for; a library
 * that only asks for the room means by it that it brings.
 */
export function courierOf(answers: ReadonlyMap<string, string>, unit: string): string {
  const chosen = answers.get(way);
  const desk = (answers.get(place) ?? '').replace(/\s+/g, ' ').trim();
  if (chosen === undefined) return desk.slice(0, longestPlace);
  if (!/antar|deliver|bring/i.test(chosen)) return '';
  return (desk || unit.replace(/\s+/g, ' ').trim() || '?').slice(0, longestPlace);
}
