import type { GroupState, SheetState } from '../state';

const deepest = 8;

/** Deepens (delta > 0) or flattens a span of rows or columns by so many levels; 0 to 8. */
export function shiftGroupDepth(sheet: SheetState, dimension: GroupState['dimension'], start: number, end: number, delta: number): void {
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const depths = Array.from({ length: size }, (_, index) => groupDepthAt(sheet, dimension, index));
  for (let index = start; index < end; index++) depths[index] = Math.max(0, Math.min(deepest, (depths[index] ?? 0) + delta));
  const old = sheet.groups.filter((group) => group.dimension === dimension);
  const groups: GroupState[] = [];
  for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
    for (let index = 0; index < size; index++) {
      if ((depths[index] ?? 0) < depth) continue;
      let stop = index;
      while (stop < size && (depths[stop] ?? 0) >= depth) stop++;
      const same = old.find((group) => group.depth === depth && group.start === index && group.end === stop);
      groups.push({ dimension, start: index, end: stop, depth, collapsed: same?.collapsed ?? false });
      index = stop;
    }
  }
  sheet.groups = [...sheet.groups.filter((group) => group.dimension !== dimension), ...groups];
}

/** How many groups a row or column lies in. */
export function groupDepthAt(sheet: SheetState, dimension: GroupState['dimension'], index: number): number {
  return sheet.groups.filter((group) => group.dimension === dimension && index >= group.start && index < group.end).length;
}
