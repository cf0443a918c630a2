import { compareCells } from '../model/sort';
import type { Scalar } from './values';

/** Nothing equals 0, the empty text and FALSE; texts compare regardless of case. */
export function compared(one: Scalar, other: Scalar): number {
  const like = (value: Scalar, model: Scalar): Scalar => (value !== null ? value : typeof model === 'string' ? '' : typeof model === 'boolean' ? false : 0);
  const [a, b] = [like(one, other), like(other, one)];
  if (typeof a === 'string' && typeof b === 'string') {
    const [small, smallOther] = [a.toLowerCase(), b.toLowerCase()];
    return small === smallOther ? 0 : small < smallOther ? -1 : 1;
  }
  return compareCells(a, b);
}
