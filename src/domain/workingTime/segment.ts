/** Stretch of time between two instants (epoch milliseconds), half-open. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** What is left of the segments when all holes are taken out; nothing empty remains. */
export function subtract(segments: readonly Segment[], holes: readonly Segment[]): readonly Segment[] {
  let left = segments.filter((segment) => segment.start < segment.end);
  for (const hole of holes) {
    left = left.flatMap((segment) => {
      if (hole.end <= segment.start || hole.start >= segment.end || hole.start >= hole.end) return [segment];
      const pieces = [
        { start: segment.start, end: hole.start },
        { start: hole.end, end: segment.end },
      ];
      return pieces.filter((piece) => piece.start < piece.end);
    });
  }
  return left;
}

/** Part of each segment within a frame; nothing empty remains. */
export function within(segments: readonly Segment[], frame: Segment): readonly Segment[] {
  const parts: Segment[] = [];
  for (const segment of segments) {
    const start = Math.max(segment.start, frame.start);
    const end = Math.min(segment.end, frame.end);
    if (start < end) parts.push({ start, end });
  }
  return parts;
}

/** In order and without overlap: time that lies in two segments stays with the earlier. Touching segments stay two. */
export function disjoint(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  let reached = -Infinity;
  for (const { start, end } of [...segments].sort((one, another) => one.start - another.start)) {
    if (end <= reached) continue;
    result.push({ start: Math.max(start, reached), end });
    reached = end;
  }
  return result;
}
