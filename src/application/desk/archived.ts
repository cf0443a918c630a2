/** Sequences of requests, both ends included. */
export type SequenceRange = readonly [number, number];

/** Adds sequences to ranges; neighbours grow together. */
export function addRange(ranges: readonly SequenceRange[], from: number, to: number): SequenceRange[] {
  const last = ranges[ranges.length - 1];
  return last && last[1] + 1 === from ? [...ranges.slice(0, -1), [last[0], to]] : [...ranges, [from, to]];
}

/** Whether the row of a request stands in an archive, so that Permohonan does not miss it. */
export function isArchived(ranges: readonly SequenceRange[], sequence: number): boolean {
  return ranges.some(([from, to]) => sequence >= from && sequence <= to);
}
