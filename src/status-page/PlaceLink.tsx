import type { ComponentChildren } from 'preact';
import type { Place } from '../application/site/place';
import { addressOf, parametersOf } from './address';
import type { Site } from './useSite';

interface Link {
  readonly site: Site;
  readonly place: Place;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to a place: an ordinary address, which our script follows without loading the page anew. */
export function PlaceLink({ site, place, class: name, current = false, children }: Link) {
  return (
    <a
      class={name}
      href={addressOf(site.frame, place, site.language)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        // A key held down asks the browser for a new tab or window.
        if (!site.ready || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        site.go(place);
      }}
    >
      {children}
    </a>
  );
}

interface Search {
  readonly site: Site;
  /** Where the form leads with the words of its field. */
  readonly place: Place;
  readonly field: 'query' | 'ticket' | 'region';
  readonly class?: string;
  readonly children: ComponentChildren;
}

const names = { query: 'q', ticket: 'tiket', region: 'kawasan' } as const;

/** A form that leads to a place: sent by the browser to the page's own address, or, once our script has taken over, asked for without loading the page anew. */
export function PlaceForm({ site, place, field, class: name, children }: Search) {
  return (
    <form
      class={name}
      method="get"
      action={site.frame.address}
      target="_top"
      onSubmit={(event) => {
        if (!site.ready) return;
        event.preventDefault();
        const input = event.currentTarget.elements.namedItem(names[field]);
        const value = input instanceof HTMLInputElement || input instanceof HTMLSelectElement ? input.value.trim() : '';
        site.go({ ...place, [field]: value });
      }}
    >
      {parametersOf(site.frame, place, site.language)
        .filter(([parameter]) => parameter !== names[field])
        .map(([parameter, value]) => (
          <input key={parameter} type="hidden" name={parameter} value={value} />
        ))}
      {children}
    </form>
  );
}
