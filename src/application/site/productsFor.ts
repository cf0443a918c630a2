import { stemsOf } from './search';
import type { ProductView } from './siteView';

/** What a request asks for, in its requester's words. */
interface Asked {
  readonly title: string;
  readonly keywords: string;
}

const mostShown = 3;
/** Two words of the title, or a topic: one word alone says too little ("Indonesia", "penelitian"). */
const enough = 2;

/**
 * Products that may answer a request already: those whose topics, or words of whose titles, stand in its title or keywords. Best first, the newer of equals first
 * (the order of `products`); none rather than any, for what does not fit is in the way of what the requester came for.
 */
export function productsFor(asked: Asked, products: readonly ProductView[]): ProductView[] {
  const wanted = new Set(stemsOf(`${asked.title} ${asked.keywords}`));
  if (wanted.size === 0) return [];
  const scored = products.map((product) => ({ product, score: scoreOf(product, wanted) })).filter(({ score }) => score >= enough);
  return scored.sort((one, other) => other.score - one.score).slice(0, mostShown).map(({ product }) => product);
}

function scoreOf({ title, topics }: ProductView, wanted: ReadonlySet<string>): number {
  const inTitle = [...new Set(stemsOf(title))].filter((word) => wanted.has(word)).length;
  const whole = topics.filter((topic) => {
    const stems = stemsOf(topic);
    return stems.length > 0 && stems.every((stem) => wanted.has(stem));
  });
  return inTitle + enough * whole.length;
}
