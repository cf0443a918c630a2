import { useEffect, useRef } from 'preact/hooks';
import type { SheetView } from '../../../emulator/spreadsheet/people/sheetView';
import type { Grid, Selection } from './Grid';
import { pastedBlock } from './pastedBlock';
import type { Place } from './ShownSheet';

interface GridEvents {
  /** A person typed into a cell, or pasted or cleared a block whose corner it is. */
  onInput(place: Place, value: string | string[][]): void;
  onSelected(selection: Selection): void;
}

/** Keeps a grid in an element, and gives it each new view. */
export function useGrid(view: SheetView, events: GridEvents) {
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const selection = useRef<Selection | null>(null);
  const latest = useRef(events);
  latest.current = events;

  useEffect(() => {
    if (grid.current?.fits(view) === true) {
      void grid.current.show(view);
      return undefined;
    }
    let wanted = true;
    // The grid library wants a document as soon as it is loaded: the server, which draws this page first, has none.
    void import('./Grid').then(({ Grid: GridOfTab }) => {
      if (!wanted || holder.current === null) return;
      grid.current?.destroy();
      selection.current = null;
      grid.current = new GridOfTab(
        holder.current,
        view,
        (place, text) => latest.current.onInput(place, text),
        (selected) => {
          selection.current = selected;
          latest.current.onSelected(selected);
        },
      );
    });
    return () => {
      wanted = false;
    };
  }, [view]);

  useEffect(() => {
    /** The selected cell, while the keyboard belongs to the grid and not to a field. */
    const target = (): Selection | null => (document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLSelectElement ? null : selection.current);
    const paste = (event: ClipboardEvent): void => {
      const place = target();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (place === null || text === '') return;
      event.preventDefault();
      latest.current.onInput(place, pastedBlock(text));
    };
    const key = (event: KeyboardEvent): void => {
      const place = target();
      if (place === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        latest.current.onInput(place, place.rows * place.columns === 1 ? '' : Array.from({ length: place.rows }, () => Array.from({ length: place.columns }, () => '')));
      } else if (event.key === 'Enter' || event.key === 'F2') {
        event.preventDefault();
        grid.current?.edit(place, null);
      } else if (event.key.length === 1) {
        event.preventDefault();
        grid.current?.edit(place, event.key);
      }
    };
    document.addEventListener('paste', paste);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('keydown', key);
    };
  }, []);

  return { holder, grid };
}
