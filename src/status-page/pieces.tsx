/** Small pieces that several sections of the page are made of. */
import type { Both } from '../application/site/siteView';
import type { Language } from '../messages/dates';

/** A line of a list of facts: what it is, and its value as plain text. */
export function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd class="text">{value}</dd>
    </div>
  );
}

/** Only web addresses become links: a cell may hold anything. */
export function SafeLink({ address, label }: { readonly address: string; readonly label: string }) {
  return /^https?:\/\//i.test(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  ) : (
    <span class="text">{address}</span>
  );
}

/** A text in the reader's language; where the library has written it in Indonesian only, that is said to whoever reads it aloud. */
export function InLanguage({ text, language }: { readonly text: Both; readonly language: Language }) {
  return language === 'en' && text.en !== '' ? <>{text.en}</> : language === 'en' ? <span lang="id">{text.id}</span> : <>{text.id}</>;
}

/** The text itself, for places where no markup may stand. */
export function inLanguage(text: Both, language: Language): string {
  return language === 'en' && text.en !== '' ? text.en : text.id;
}
