import type { MailView, OpenMail } from '../views/mailView';
import { longTime, shortTime } from './shared/times';
import { Words } from './shared/Words';

/** Every message sent, by recipient; one of them open as HTML or text. Works without a script of its own. */
export function MailPage({ view, asText }: { view: MailView; asText: boolean }) {
  const query = view.recipient === '' ? '' : `to=${encodeURIComponent(view.recipient)}&`;
  return (
    <>
      <div class="title-row">
        <h1><Words id="Surel terkirim" en="Mail sent" /></h1>
        <form class="inline-form" method="get" action="/mail">
          <label for="recipient"><Words id="Penerima" en="Recipient" /></label>
          <select id="recipient" name="to">
            <option value="">Semua / Everybody</option>
            {view.recipients.map((one) => <option key={one.address} value={one.address} selected={one.address === view.recipient}>{one.address} ({one.count})</option>)}
          </select>
          <button type="submit">Tampilkan / Show</button>
        </form>
      </div>
      <div class={view.open === null ? 'mail' : 'mail mail-with-open'}>
        <ol class="mail-list" aria-label="Daftar surel / Messages">
          {view.messages.length === 0 && <li class="quiet">Belum ada surel. / No mail yet.</li>}
          {view.messages.map((message) => (
            <li key={message.id}>
              <a href={`/mail?${query}message=${message.id}`} {...(message.id === view.open?.id ? { 'aria-current': 'true' as const } : {})}>
                <span class="mail-subject">{message.subject}</span>
                <span class="mail-to">{message.to.join(', ')}</span>
                <time dateTime={message.at}>{shortTime(message.at, view.timeZone)}</time>
              </a>
            </li>
          ))}
        </ol>
        {view.open !== null && <Message open={view.open} timeZone={view.timeZone} query={query} asText={asText || !view.open.hasHtml} />}
      </div>
    </>
  );
}

function Message({ open, timeZone, query, asText }: { open: OpenMail; timeZone: string; query: string; asText: boolean }) {
  const address = `/mail?${query}message=${open.id}`;
  return (
    <article class="card mail-open">
      <h2>{open.subject}</h2>
      <dl class="mail-head">
        <dt>Dari / From</dt><dd>{open.from}</dd>
        <dt>Kepada / To</dt><dd>{open.to.join(', ')}</dd>
        {open.cc.length > 0 && <><dt>Cc</dt><dd>{open.cc.join(', ')}</dd></>}
        {open.bcc.length > 0 && <><dt>Bcc</dt><dd>{open.bcc.join(', ')}</dd></>}
        {open.replyTo !== '' && <><dt>Balas ke / Reply-To</dt><dd>{open.replyTo}</dd></>}
        <dt>Waktu / Date</dt><dd>{longTime(open.at, timeZone)}</dd>
        {open.attachments.length > 0 && <><dt>Lampiran / Attachments</dt><dd>{open.attachments.map((file) => `${file.name} (${file.size} B)`).join(', ')}</dd></>}
      </dl>
      <p class="switch" role="group" aria-label="Tampilan / View">
        {open.hasHtml && <a href={address} {...(asText ? {} : { 'aria-current': 'true' as const })}>HTML</a>}
        <a href={`${address}&view=text`} {...(asText ? { 'aria-current': 'true' as const } : {})}>Teks / Text</a>
      </p>
      {asText
        ? <pre class="mail-text">{open.body}</pre>
        : <iframe class="mail-html" title={open.subject} src={`/mail/html?message=${open.id}`} sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" />}
      <details><summary>Kepala surel / Headers</summary><pre class="log">{Object.entries(open.headers).map(([name, value]) => `${name}: ${value}`).join('\n')}</pre></details>
    </article>
  );
}
