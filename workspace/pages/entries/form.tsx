import { hydrate } from 'preact';
import type { FormPageView } from '../../views/formPageView';
import { FormPage } from '../FormPage';
import { keepClockChip } from '../shared/clockChip';
import { pageContent, pageData } from '../shared/pageData';

hydrate(<FormPage view={pageData<FormPageView>()} />, pageContent());
keepClockChip();
