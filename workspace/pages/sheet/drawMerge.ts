import type { Place, ShownMerge, ShownSheet } from './ShownSheet';

/**
 * Gives a merged cell's element its part: no line towards its companions, and in the anchor a text that runs across all of them.
 * The table knows no spans, so the companions stay elements of their own.
 */
export function drawMerge(element: HTMLElement, shown: HTMLElement, sheet: ShownSheet, place: Place): void {
  const merge = sheet.mergeAt(place);
  const isAnchor = merge?.startRow === place.row && merge.startColumn === place.column;
  element.classList.toggle('cell-merge-anchor', isAnchor);
  element.classList.toggle('cell-merge-right', merge !== null && place.column < merge.endColumn - 1);
  // The line below is the row's own: the cell's colour is painted over it.
  element.style.boxShadow = merge !== null && place.row < merge.endRow - 1 ? `0 1px 0 ${element.style.backgroundColor || 'var(--surface)'}` : '';
  if (merge === null || !isAnchor) return;
  shown.className = 'cell-merge-text';
  shown.style.width = `${widthOf(sheet, merge)}px`;
}

function widthOf(sheet: ShownSheet, { startColumn, endColumn }: ShownMerge): number {
  return Array.from({ length: endColumn - startColumn }, (_unused, index) => sheet.widthOf(startColumn + index)).reduce((sum, width) => sum + width, 0);
}
