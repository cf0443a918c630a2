import type { CellFormat } from '../../../emulator/spreadsheet/state';

const JUSTIFY: Record<string, string> = { left: 'left', center: 'center', right: 'right' };

/** Style declarations of a cell's format. Numbers without an alignment of their own stand right, as in Sheets. */
export function styleOf(format: CellFormat | undefined, text: string): Partial<CSSStyleDeclaration> {
  return {
    backgroundColor: colorOf(format?.background),
    color: colorOf(format?.fontColor),
    fontWeight: format?.bold === true ? '700' : '',
    fontStyle: format?.italic === true ? 'italic' : '',
    textDecoration: [format?.underline === true ? 'underline' : '', format?.strikethrough === true ? 'line-through' : ''].join(' ').trim(),
    textAlign: JUSTIFY[format?.horizontal ?? ''] ?? (isNumberText(text) && format?.numberFormat !== '@' ? 'right' : ''),
    whiteSpace: format?.wrap === 'WRAP' ? 'normal' : 'nowrap',
  };
}

/** '' for a colour of the theme: the page's own is taken. */
function colorOf(color: string | undefined): string {
  return color?.startsWith('#') === true ? color : '';
}

function isNumberText(text: string): boolean {
  return text !== '' && /^[-+]?[\d.,]+%?$/.test(text);
}
