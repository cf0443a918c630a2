import { hydrate } from 'preact';
import type { ClockView } from '../../views/clockView';
import { ClockPage } from '../ClockPage';
import { keepClockChip } from '../shared/clockChip';
import { pageContent, pageData } from '../shared/pageData';

hydrate(<ClockPage view={pageData<ClockView>()} />, pageContent());
keepClockChip();
