import type { ComponentChildren } from 'preact';
import type { StatusView } from '../../views/statusView';
import { longTime } from './times';
import { Words } from './Words';

export const PAGES = [
  { path: '/', id: 'Beranda', en: 'Home' },
  { path: '/form', id: 'Formulir', en: 'Form' },
  { path: '/sheet', id: 'Sheet', en: 'Spreadsheet' },
  { path: '/mail', id: 'Surel', en: 'Mail' },
  { path: '/site', id: 'Situs', en: 'Site' },
  { path: '/clock', id: 'Jam', en: 'Clock' },
  { path: '/executions', id: 'Eksekusi', en: 'Executions' },
] as const;

/** Head, navigation and content of every local page. */
export function Frame(properties: { path: string; status: StatusView; wide?: boolean; children: ComponentChildren }) {
  const { path, status } = properties;
  return (
    <>
      <a class="skip-link" href="#content">Langsung ke isi / Skip to content</a>
      <header class="head">
        <a class="brand" href="/"><span class="brand-mark" aria-hidden="true">W</span><Words stacked id="Workspace lokal" en="Local Workspace" /></a>
        <nav class="navigation" aria-label="Halaman / Pages">
          {PAGES.map((page) => (
            <a key={page.path} href={page.path} {...(page.path === path ? { 'aria-current': 'page' as const } : {})}><Words stacked id={page.id} en={page.en} /></a>
          ))}
        </nav>
        <a id="clock-chip" class="clock-chip" href="/clock" title="Waktu virtual / Virtual time">
          <span class="clock-chip-dot" aria-hidden="true" />
          <time dateTime={status.now}>{longTime(status.now, status.timeZone)}</time>
        </a>
      </header>
      <main id="content" class={properties.wide === true ? 'content content-wide' : 'content'} tabIndex={-1}>{properties.children}</main>
    </>
  );
}
