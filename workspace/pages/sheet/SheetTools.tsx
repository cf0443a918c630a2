import { useEffect, useState } from 'preact/hooks';
import type { GridView, SheetAct } from '../../views/gridView';
import { Words } from '../shared/Words';
import { addressOf } from './columnLetters';
import type { Selection } from './Grid';
import type { Place } from './ShownSheet';

interface Properties {
  readonly view: GridView;
  readonly as: string;
  readonly selection: Selection | null;
  readonly content: string;
  readonly note: string;
  readonly busy: boolean;
  onAs(address: string): void;
  onInput(place: Place, value: string): void;
  onAct(act: SheetAct): void;
  /** Shows the rows from another one on. */
  onRows(firstRow: number): void;
  /** Whether the add-on's panel is open. */
  readonly panel: boolean;
  onPanel(): void;
}

/** What stands above the grid: file, account, the selected cell's content, and what can be done with rows. */
export function SheetTools(properties: Properties) {
  const { view, selection, onAct } = properties;
  const { sheet } = view;
  const selected = selection ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return (
    <div class="sheet-tools">
      <div class="inline-form">
        <h1 class="sheet-name">
          {view.files.length === 1 ? sheet.name : (
            <select aria-label="Spreadsheet" value={sheet.spreadsheetId} onChange={(event) => location.assign(`/sheet?id=${event.currentTarget.value}`)}>
              {view.files.map((file) => <option key={file.id} value={file.id}>{file.name}</option>)}
            </select>
          )}
        </h1>
        <label for="as"><Words id="sebagai" en="as" /></label>
        <input id="as" list="people" value={properties.as} onChange={(event) => properties.onAs(event.currentTarget.value)} />
        <datalist id="people">{view.people.map((address) => <option key={address} value={address} />)}</datalist>
        <span class="button-row">
          <button type="button" disabled={properties.busy} onClick={() => onAct({ kind: 'undo' })}>Urungkan / Undo</button>
          <button type="button" disabled={properties.busy || selection === null} title="Urutkan menurut kolom terpilih / Sort by the selected column" onClick={() => onAct({ kind: 'sort', column: selected.column + 1, ascending: true })}>A→Z</button>
          <button type="button" disabled={properties.busy || selection === null} title="Urutkan menurun / Sort descending" onClick={() => onAct({ kind: 'sort', column: selected.column + 1, ascending: false })}>Z→A</button>
          <button type="button" disabled={properties.busy || selection === null} onClick={() => onAct({ kind: 'insertRows', from: selected.row + 1, count: selected.rows })}>+ baris / row</button>
          <button type="button" disabled={properties.busy || selection === null} onClick={() => onAct({ kind: 'deleteRows', from: selected.row + 1, count: selected.rows })}>− baris / row</button>
        </span>
        <RowPager {...properties} />
        {view.addOn !== null && <button type="button" aria-pressed={properties.panel} onClick={properties.onPanel}>Panel: {view.addOn.name}</button>}
      </div>
      <ContentBar {...properties} />
    </div>
  );
}

function ContentBar({ selection, content, note, busy, onInput }: Properties) {
  const [text, setText] = useState(content);
  useEffect(() => setText(content), [content, selection]);
  const commit = (): void => {
    if (selection !== null && text !== content) onInput(selection, text);
  };
  return (
    <div class="content-bar">
      <output class="content-address" aria-label="Sel terpilih / Selected cell">{selection === null ? '–' : addressOf(selection.row, selection.column)}</output>
      <input
        aria-label="Isi sel / Cell content"
        value={text}
        disabled={selection === null || busy}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setText(content);
        }}
      />
      {note !== '' && <span class="content-note" title={note}>Catatan / Note: {note}</span>}
    </div>
  );
}

function RowPager({ view: { sheet }, onRows }: Properties) {
  const shown = sheet.rows.filter((row) => row.number >= sheet.firstRow).length;
  const more = sheet.firstRow + shown < sheet.usedRows;
  if (!more && sheet.firstRow === 0) return null;
  return (
    <span class="button-row">
      <span class="quiet">baris / rows {sheet.firstRow + 1}–{Math.min(sheet.firstRow + shown, sheet.usedRows)} / {sheet.usedRows}</span>
      <button type="button" disabled={sheet.firstRow === 0} onClick={() => onRows(Math.max(0, sheet.firstRow - shown))}>‹</button>
      <button type="button" disabled={!more} onClick={() => onRows(sheet.firstRow + shown)}>›</button>
    </span>
  );
}
