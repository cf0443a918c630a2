import { hydrate } from 'preact';
import type { SiteView } from '../../views/siteView';
import { keepClockChip } from '../shared/clockChip';
import { pageContent, pageData } from '../shared/pageData';
import { SitePage } from '../SitePage';

hydrate(<SitePage view={pageData<SiteView>()} />, pageContent());
keepClockChip();
