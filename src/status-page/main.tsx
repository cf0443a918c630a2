/** The status page in the browser: takes over the markup that the server has drawn. */
import { hydrate } from 'preact';
import type { PageView } from '../application/viewStatus';
import { askDesk } from './server';
import { StatusPage } from './StatusPage';
import type { Visit } from './useDesk';
import './status-page.css';
import './why.css';
import './actions.css';

declare global {
  interface Window {
    deskView: PageView;
    /** The link's token; '' where it opened nothing. */
    deskToken: string;
  }
}

/** 128 random bits: no two actions ever have one name. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const visit: Visit = {
  token: window.deskToken,
  newKey,
  connection: {
    ask: askDesk,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  },
};

const root = document.getElementById('app');
if (root) hydrate(<StatusPage view={window.deskView} visit={visit} />, root);
