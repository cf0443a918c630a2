import { hydrate } from 'preact';
import type { GridView } from '../../views/gridView';
import { SheetPage } from '../SheetPage';
import { keepClockChip } from '../shared/clockChip';
import { pageContent, pageData } from '../shared/pageData';

hydrate(<SheetPage view={pageData<GridView>()} />, pageContent());
keepClockChip();
