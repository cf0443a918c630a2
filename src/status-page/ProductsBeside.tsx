import type { ProductView } from '../application/site/siteView';
import type { Language } from '../messages/dates';
import { siteWords, type SiteWords } from '../messages/siteWords';

/** Knowledge products beside a request that they may answer already. */
export function ProductsBeside({ products, language }: { readonly products: readonly ProductView[]; readonly language: Language }) {
  const labels = siteWords[language].products;
  return products.length === 0 ? null : (
    <section aria-labelledby="beside">
      <h2 id="beside">{labels.beside}</h2>
      <p class="help">{labels.besideHelp}</p>
      <ul class="list">
        {products.map((product) => (
          <li key={`${product.title} ${product.year}`}>
            <ProductTitle product={product} labels={labels} />
            <p class="ticket">{detailsOf(product)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ProductTitle({ product, labels }: { readonly product: ProductView; readonly labels: SiteWords['products'] }) {
  return product.link === '' ? <>{product.title}</> : <a href={product.link} target="_blank" rel="noopener noreferrer">{product.title}<span class="unseen"> ({labels.newTab})</span></a>;
}

/** 'Tinjauan · 2025 · Pangan' */
export function detailsOf({ kind, year, topics }: ProductView): string {
  return [kind, year, ...topics].filter((text) => text !== '').join(' · ');
}
