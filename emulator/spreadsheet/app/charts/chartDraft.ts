import type { ChartState, GridRange } from '../../state';

/** A chart that a builder works on; `id` is null until it stands in a tab. */
export interface ChartDraft extends Omit<ChartState, 'id'> {
  readonly id: number | null;
}

/** What newChart() begins with. Type, position and size are those that the editor's own new chart has (assumed). */
export function newChartDraft(): ChartDraft {
  return {
    id: null,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    headers: -1,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenDimensionStrategy: 'IGNORE_BOTH',
    transpose: false,
  };
}

/** An independent copy: a built chart does not follow its builder. */
export function copyDraft(draft: ChartDraft): ChartDraft {
  return { ...structuredClone(draft), ranges: draft.ranges.map((range): GridRange => ({ ...range })) };
}
