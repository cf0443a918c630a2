import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../../emulator/spreadsheet/people/sheetView';

/** The tabs below the grid; hidden ones where asked for. */
export function SheetTabs({ sheet, onOpen }: { sheet: SheetView; onOpen(tab: string): void }) {
  const openHidden = sheet.tabs.some((tab) => tab.hidden && tab.name === sheet.tab);
  const [hidden, setHidden] = useState(openHidden);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [sheet.tab]);
  const hiddenCount = sheet.tabs.filter((tab) => tab.hidden).length;
  return (
    <div class="sheet-tabs">
      <div class="sheet-tab-list" ref={list} role="tablist" aria-label="Tab spreadsheet / Tabs">
        {sheet.tabs.filter((tab) => hidden || !tab.hidden).map((tab) => (
          <button key={tab.id} type="button" role="tab" aria-selected={tab.name === sheet.tab} class={tab.hidden ? 'sheet-tab sheet-tab-hidden' : 'sheet-tab'} style={tab.color === null ? '' : `border-bottom-color:${tab.color}`} onClick={() => onOpen(tab.name)}>{tab.name}</button>
        ))}
      </div>
      {hiddenCount > 0 && (
        <label class="sheet-hidden"><input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} /> tersembunyi / hidden ({hiddenCount})</label>
      )}
    </div>
  );
}
