/** How a column of a desk tab is written, formatted and checked. code: plain text, so that a typed 007 stays 007. */
export type ColumnKind = 'text' | 'code' | 'longText' | 'day' | 'instant' | 'number' | 'hours' | 'link' | 'json';

export interface ColumnDefinition {
  /** Name in code. */
  readonly key: string;
  /** Header as people see it; columns are found by it, never by position. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Width in pixels. */
  readonly width: number;
  /** Values that the cell offers as a drop-down; a warning only, the desk itself checks what is typed. */
  readonly choices?: readonly string[];
  readonly hidden?: boolean;
}

export interface TabDefinition {
  readonly key: string;
  /** Name as people see it; outside checks find tabs by it. */
  readonly name: string;
  readonly columns: readonly ColumnDefinition[];
  /** Machine tabs are hidden and warn whoever edits them. */
  readonly hidden: boolean;
  readonly frozenColumns: number;
  /** Rows that the grid has when the tab is made, header included. */
  readonly rows: number;
  /** What the desk itself writes and people only read: protected with a warning. */
  readonly machineWritten: boolean;
}

export function column(
  key: string,
  header: string,
  kind: ColumnKind = 'text',
  width = 140,
  extra: { choices?: readonly string[]; hidden?: boolean } = {},
): ColumnDefinition {
  return { key, header, kind, width, ...extra };
}

interface Extra {
  readonly hidden?: boolean;
  readonly frozenColumns?: number;
  readonly rows?: number;
  readonly machineWritten?: boolean;
}

/** A tab with what most tabs have: visible, nothing frozen but the header, 300 rows, written by people. */
export function tab(key: string, name: string, columns: readonly ColumnDefinition[], extra: Extra = {}): TabDefinition {
  return { key, name, columns, hidden: false, frozenColumns: 0, rows: 300, machineWritten: false, ...extra };
}
