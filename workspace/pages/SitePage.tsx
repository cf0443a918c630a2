import type { SiteView } from '../views/siteView';
import { Words } from './shared/Words';

/** A stand-in for a page of Google Sites that embeds the web app, as Insert > Embed > By URL does. */
export function SitePage({ view }: { view: SiteView }) {
  const visitAs = (address: string): void => {
    document.cookie = `visitor=${encodeURIComponent(address)}; path=/; samesite=lax`;
    location.reload();
  };
  return (
    <>
      <div class="title-row">
        <h1><Words id="Situs" en="Site" /></h1>
        <div class="inline-form">
          <label for="visitor"><Words id="Dibuka oleh" en="Visited by" /></label>
          <select id="visitor" value={view.visitor} onChange={(event) => visitAs(event.currentTarget.value)}>
            <option value="">Tanpa akun / Nobody</option>
            {view.people.map((address) => <option key={address} value={address}>{address}</option>)}
          </select>
          {view.links.length > 0 && (
            <select class="site-link" aria-label="Tautan dari surel / Link of a mail" onChange={(event) => location.assign(`/site${event.currentTarget.value}`)}>
              <option value="">Tautan dari surel / Link of a mail …</option>
                       {view.links.map((link) => <option key={link.query} value={link.query} selected={view.src.endsWith(link.query)}>{link.label}</option>)}
            </select>
          )}
          <a class="button" href={view.src} target="_blank" rel="noopener">Buka di tab baru / Open in a new tab</a>
        </div>
      </div>
      <div class="site">
        <header class="site-head">
          <strong>Perpustakaan Kawasan</strong>
          <span class="site-menu" aria-hidden="true">Layanan&emsp;Status permohonan&emsp;Produk pengetahuan</span>
        </header>
        <div class="site-banner" aria-hidden="true">Status permohonan</div>
        <div class="site-embed"><iframe title="Aplikasi web tertanam / Embedded web app" src={view.src} /></div>
      </div>
    </>
  );
}
