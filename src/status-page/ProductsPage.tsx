import type { Place } from '../application/site/place';
import type { ProductsView, ProductView } from '../application/site/siteView';
import { siteWords, type SiteWords } from '../messages/siteWords';
import { placeAt } from './address';
import { FollowNews } from './FollowNews';
import { PlaceForm, PlaceLink } from './PlaceLink';
import { detailsOf, ProductTitle } from './ProductsBeside';
import type { Site } from './useSite';

/** Knowledge products: searched, by topic, a page at a time; all of it works by addresses alone. */
export function ProductsPage({ view, site }: { readonly view: ProductsView; readonly site: Site }) {
  const words = siteWords[site.language];
  const labels = words.products;
  const { query, topic } = site.place;
  const at = (more: Partial<Place>): Place => placeAt('products', site.place, { query, topic, ...more });
  return (
    <>
      <section aria-labelledby="title">
        <h1 id="title">{labels.title}</h1>
        <PlaceForm site={site} place={at({ query: '' })} field="query" class="search">
          <label for="product">{labels.label}</label>
          <input key={query} id="product" name="q" type="search" maxLength={120} defaultValue={query} />
          <button type="submit" class="button">{words.search}</button>
        </PlaceForm>
        {view.topics.length === 0 ? null : (
          <nav aria-label={labels.topics}>
            <ul class="topics">
              <li><PlaceLink site={site} place={at({ topic: '' })} class="tab" current={topic === ''}>{labels.allTopics}</PlaceLink></li>
              {view.topics.map(({ name, count }) => (
                <li key={name}><PlaceLink site={site} place={at({ topic: name })} class="tab" current={name.toLowerCase() === topic.toLowerCase()}>{name} ({count})</PlaceLink></li>
              ))}
            </ul>
          </nav>
        )}
        <p class="next">{view.all === 0 ? labels.none : view.total === 0 ? labels.nothing : labels.results(view.total)}</p>
      </section>
      {view.products.map((product, index) => <Product key={`${index} ${product.title}`} product={product} labels={labels} />)}
      <Pages view={view} site={site} at={at} labels={labels} />
      <FollowNews site={site} />
    </>
  );
}

function Product({ product, labels }: { readonly product: ProductView; readonly labels: SiteWords['products'] }) {
  return (
    <section class="product">
      <h2><ProductTitle product={product} labels={labels} /></h2>
      <p class="ticket">{detailsOf(product)}</p>
      {product.summary === '' ? null : <p class="text">{product.summary}</p>}
    </section>
  );
}

function Pages({ view, site, at, labels }: { readonly view: ProductsView; readonly site: Site; readonly at: (more: Partial<Place>) => Place; readonly labels: SiteWords['products'] }) {
  if (view.pages < 2) return null;
  const number = Math.min(site.place.number, view.pages);
  return (
    <nav class="pages" aria-label={labels.page(number, view.pages)}>
      {number > 1 ? <PlaceLink site={site} place={at({ number: number - 1 })} class="button quiet">{labels.previous}</PlaceLink> : null}
      <span>{labels.page(number, view.pages)}</span>
      {number < view.pages ? <PlaceLink site={site} place={at({ number: number + 1 })} class="button quiet">{labels.next}</PlaceLink> : null}
    </nav>
  );
}
