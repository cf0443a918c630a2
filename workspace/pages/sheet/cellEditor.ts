import type { Editor } from 'tabulator-tables';
import type { RuleView } from '../../../emulator/spreadsheet/people/sheetView';

/** What the editor of a cell needs to know. */
export interface CellToEdit {
  /** The formula, where there is one, else the displayed text. */
  readonly text: string;
  readonly rule: RuleView | undefined;
  /** First key, where typing began the edit: it replaces the text. */
  readonly firstKey: string | null;
}

/** A drop-down where validation offers a list, else a text field. Enter or leaving commits, Escape gives up; `onEnter` is told of the former. */
export function cellEditor(describe: (row: number) => CellToEdit, onEnter: () => void): Editor {
  return (cell, onRendered, success, cancel) => {
    const { text, rule, firstKey } = describe(cell.getRow().getIndex());
    const field: HTMLElement & { value: string } = rule?.choices !== undefined && rule.choices !== null && firstKey === null ? dropDown(rule.choices, text) : textField(firstKey ?? text);
    let settled = false;
    const settle = (commit: boolean): void => {
      if (settled) return;
      settled = true;
      if (commit && field.value !== text) success(field.value);
      else cancel();
    };
    field.addEventListener('keydown', (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === 'Tab') settle(true);
      if (event.key === 'Enter') onEnter();
      if (event.key === 'Escape') settle(false);
      event.stopPropagation();
    });
    field.addEventListener('blur', () => settle(true));
    if (field instanceof HTMLSelectElement) field.addEventListener('change', () => settle(true));
    onRendered(() => {
      field.focus({ preventScroll: true });
      if (field instanceof HTMLInputElement && firstKey === null) field.select();
    });
    return field;
  };
}

function textField(text: string): HTMLInputElement {
  const field = document.createElement('input');
  field.className = 'cell-editor';
  field.value = text;
  return field;
}

function dropDown(choices: readonly string[], text: string): HTMLSelectElement {
  const field = document.createElement('select');
  field.className = 'cell-editor';
  for (const choice of new Set(['', text, ...choices])) field.add(new Option(choice === '' ? '–' : choice, choice, false, choice === text));
  return field;
}
