/** The status page in the browser: takes over the markup that the server has drawn. */
import { hydrate } from 'preact';
import type { Frame, SiteView } from '../application/site/siteView';
import type { Language } from '../messages/dates';
import { askDesk, askSite } from './server';
import { StatusPage } from './StatusPage';
import './status-page.css';
import './why.css';
import './actions.css';
import './site.css';

declare global {
  interface Window {
    deskView: SiteView;
    deskFrame: Frame;
    /** The link's token; '' where it opened nothing, or lets its holder answer nothing. */
    deskToken: string;
  }
}

/** 128 random bits: no two actions ever have one name. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const languageKey = 'layanan-kawasan.bahasa';
const chatKey = 'layanan-kawasan.percakapan';

/** A frame of another site may be kept from storing anything: then the address alone carries the language. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

const visit = {
  site: {
    askSite, pause, random: Math.random, newKey,
    rememberedLanguage: (): Language | null => {
      const kept = withStorage((storage) => storage.getItem(languageKey));
      return kept === 'id' || kept === 'en' ? kept : null;
    },
    rememberLanguage: (language: Language): void => {
      withStorage((storage) => storage.setItem(languageKey, language));
    },
    rememberedChat: (): string => withStorage((storage) => storage.getItem(chatKey)) ?? '',
    rememberChat: (token: string): void => {
      withStorage((storage) => (token === '' ? storage.removeItem(chatKey) : storage.setItem(chatKey, token)));
    },
  },
  request: window.deskToken === '' ? null : { token: window.deskToken, newKey, connection: { ask: askDesk, pause, random: Math.random } },
};

const root = document.getElementById('app');
if (root) hydrate(<StatusPage view={window.deskView} frame={window.deskFrame} visit={visit} />, root);
