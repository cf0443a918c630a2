import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GridView, SheetAct } from '../views/gridView';
import { AddOnPanel } from './panel/AddOnPanel';
import { ChartStrip } from './sheet/chart/ChartStrip';
import { addressOf } from './sheet/columnLetters';
import { addressOfTab, tabOfHash } from './sheet/gid';
import type { Selection } from './sheet/Grid';
import { ShownSheet } from './sheet/ShownSheet';
import type { Place } from './sheet/ShownSheet';
import { SheetTabs } from './sheet/SheetTabs';
import { SheetTools } from './sheet/SheetTools';
import { useGrid } from './sheet/useGrid';
import { WORKSPACE_CHANGED } from './shared/clockChip';
import { getJson, postJson } from './shared/fetchJson';

/** The tabs of a spreadsheet as a grid; what is typed or pasted goes to the spreadsheet as a person's edit. */
export function SheetPage(properties: { view: GridView }) {
  const [view, setView] = useState(properties.view);
  const [as, setAs] = useState(properties.view.people[0] ?? '');
  const [selection, setSelection] = useState<Selection | null>(null);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [panel, setPanel] = useState(false);
  const { sheet } = view;
  const shown = useMemo(() => new ShownSheet(sheet), [sheet]);

  const ask = async (question: () => Promise<GridView>): Promise<void> => {
    setMessage('');
    setBusy(true);
    try {
      setView(await question());
    } catch (refusal) {
      setMessage(refusal instanceof Error ? refusal.message : String(refusal));
      setView(await getJson<GridView>(address(sheet.spreadsheetId, sheet.tab, sheet.firstRow)));
    } finally {
      setBusy(false);
    }
  };
  const open = (tab: string, firstRow = 0): void => {
    setSelection(null);
    history.replaceState(null, '', addressOfTab(sheet, tab));
    void ask(() => getJson<GridView>(address(sheet.spreadsheetId, tab, firstRow)));
  };
  useEffect(() => {
    const follow = (): void => {
      const tab = tabOfHash(sheet.tabs, location.hash);
      if (tab !== null && tab !== sheet.tab) open(tab);
    };
    // Where the address says nothing of the tab before the #, the server has drawn the first one.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [sheet.spreadsheetId, sheet.tab]);
  const place = { id: sheet.spreadsheetId, tab: sheet.tab, firstRow: sheet.firstRow, as };
  const input = (cell: Place, value: string | string[][]): void => void ask(() => postJson<GridView>('/api/sheet/type', { ...place, a1: addressOf(cell.row, cell.column), value }));
  const act = (wanted: SheetAct): void => void ask(() => postJson<GridView>('/api/sheet/act', { ...place, act: wanted }));
  const { holder, grid } = useGrid(sheet, { onInput: input, onSelected: setSelection });

  useEffect(() => {
    const look = (): void => {
      if (busy || grid.current?.isEditing() === true) return;
      void getJson<GridView>(address(sheet.spreadsheetId, sheet.tab, sheet.firstRow)).then(setView, () => undefined);
    };
    document.addEventListener(WORKSPACE_CHANGED, look);
    return () => document.removeEventListener(WORKSPACE_CHANGED, look);
  }, [sheet.spreadsheetId, sheet.tab, sheet.firstRow, busy]);

  return (
    <div class="sheet">
      <SheetTools view={view} as={as} onAs={setAs} selection={selection} content={selection === null ? '' : shown.contentAt(selection)} note={selection === null ? '' : shown.noteAt(selection)} busy={busy} onInput={input} onAct={act} onRows={(firstRow) => open(sheet.tab, firstRow)} panel={panel} onPanel={() => setPanel(!panel)} />
      {message !== '' && <p class="error" role="alert">{message} <button type="button" onClick={() => setMessage('')}>Tutup / Close</button></p>}
      <div class="sheet-beside">
        <div class="sheet-grid" ref={holder} aria-busy={busy} data-tab={sheet.tab} />
        {panel && view.addOn !== null && <AddOnPanel addOn={view.addOn} as={as} />}
      </div>
      <ChartStrip charts={sheet.charts} />
      <SheetTabs sheet={sheet} onOpen={open} />
    </div>
  );
}

function address(id: string, tab: string, firstRow: number): string {
  return `/api/sheet?id=${encodeURIComponent(id)}&tab=${encodeURIComponent(tab)}&firstRow=${firstRow}`;
}
