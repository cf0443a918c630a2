/** Limits of Google Sheets (platform.md §1). */
export const maximumCells = 10_000_000;
export const maximumCharacters = 50_000;
export const maximumColumns = 18_278;
export const defaultRows = 1000;
export const defaultColumns = 26;
export const defaultRowHeight = 21;
export const defaultColumnWidth = 100;
