/** The status page in the browser: takes over the markup that the server has drawn. */
import { hydrate } from 'preact';
import type { PageView } from '../application/viewStatus';
import { StatusPage } from './StatusPage';
import './status-page.css';
import './why.css';

declare global {
  interface Window {
    deskView: PageView;
  }
}

const root = document.getElementById('app');
if (root) hydrate(<StatusPage view={window.deskView} />, root);
