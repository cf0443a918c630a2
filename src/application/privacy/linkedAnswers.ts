import { mentions } from '../../domain/personalData';
import { instantOfSerial } from '../../domain/workingTime';
import type { Erasing } from './erasing';
import type { SheetRows } from './eraseRows';

/** A cell of time and the form's own instant may differ by what a cell rounds, milliseconds. */
const sameTime = 1_500;

/**
 * Whether a row of a linked tab is an answer of the person: it names their address elsewhere than as somebody for whom another has asked, or it came when one of the erased
 * requests did, from its address. Google leaves the row when the response is deleted.
 */
export function answerIsTheirs({ header, timeZone }: Pick<SheetRows, 'header' | 'timeZone'>, row: readonly unknown[], { traces, tickets }: Erasing, onBehalfTitle: string): boolean {
  const texts = row.map((cell, column) => (typeof cell === 'string' && String(header[column] ?? '') !== onBehalfTitle ? cell : ''));
  if (texts.some((text) => mentions(text, traces.addresses))) return true;
  const [serial] = row;
  if (typeof serial !== 'number') return false;
  const at = instantOfSerial(timeZone, serial).getTime();
  return [...tickets.values()].some((own) => Math.abs(own.at - at) <= sameTime && (own.email === '' || texts.some((text) => mentions(text, [own.email]))));
}
