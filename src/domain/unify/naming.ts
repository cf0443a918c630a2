import { regionWords } from './regionWords';
import { knownServices, serviceWords } from './serviceWords';
import type { Directory } from './types';
import { Vocabulary, weigh, type Found } from './vocabulary';
import { allWords } from './words';

/** What a text says about services or regions: score by code, and the words it rests on. */
export interface Named {
  readonly scores: ReadonlyMap<string, number>;
  readonly found: readonly Found[];
}

/** The desk's services and regions, found in texts by their names and by what libraries call them. */
export interface Naming {
  readonly directory: Directory;
  /** Words of less weight than `least` (log odds, typing errors and affixes deducted) are not heard. */
  services(text: string, least?: number): Named;
  regions(text: string): Named;
  isService(text: string): boolean;
  /** How many different services texts name, "none of them" included. */
  servicesIn(texts: readonly string[]): number;
  isRegion(text: string): boolean;
}

const serviceEnough = 3.5;

/** Prepares the names of a desk. Costs some milliseconds; one naming serves any number of forms. */
export function namingOf(directory: Directory): Naming {
  const services = serviceVocabulary(directory);
  const regions = regionVocabulary(directory);
  const regionNames = new Set(directory.regions.flatMap((region) => [region.code, ...region.names]).map(bareName).filter((name) => name !== ''));
  const serviceKnown = new Map<string, boolean>();
  const ask = (vocabulary: Vocabulary, text: string, least = 0): Named => {
    const found = vocabulary.find(text).found.filter((phrase) => Math.max(...phrase.weights.values()) * phrase.quality >= least);
    const scores = weigh(found);
    scores.delete('neutral');
    return { scores, found };
  };
  return {
    directory,
    services: (text, least) => ask(services, text, least),
    regions: (text) => ask(regions, text),
    isService: (text) => {
      if (text.length > 120) return false;
      const known = serviceKnown.get(text);
      if (known !== undefined) return known;
      const { scores } = ask(services, text);
      const is = [...scores].some(([code, score]) => code !== 'none' && score >= serviceEnough) && allWords(text).length <= 14;
      serviceKnown.set(text, is);
      return is;
    },
    servicesIn: (texts) => new Set(texts.map((text) => {
      const [best] = [...ask(services, text, 2).scores].sort((left, right) => right[1] - left[1]);
      return best?.[0] ?? '';
    }).filter((code) => code !== '')).size,
    isRegion: (text) => text.length <= 60 && regionNames.has(bareName(text)),
  };
}

/** A region's name without what may stand before it: "KR Bali" and "Kawasan Bali" are one. */
function bareName(text: string): string {
  return allWords(text).filter((word) => !['kr', 'kebun', 'raya', 'kawasan', 'perpustakaan', 'wilayah', 'region', 'kota'].includes(word)).join(' ');
}

function serviceVocabulary(directory: Directory): Vocabulary {
  const codes = new Set(directory.services.map((service) => service.code));
  const meanings = Object.fromEntries(Object.entries(serviceWords).filter(([code]) => codes.has(code) || code === 'none' || code === 'neutral'));
  const vocabulary = new Vocabulary(meanings);
  for (const service of directory.services) {
    for (const name of service.names) vocabulary.add(service.code, name, 6);
    if (knownServices.includes(service.code)) continue;
    // A service that only this desk has: its single words count as far as no other service has them.
    for (const word of new Set(service.names.flatMap((name) => allWords(name)))) {
      const shared = directory.services.filter((other) => other.names.some((name) => allWords(name).includes(word))).length;
      if (word.length > 3) vocabulary.add(service.code, word, 4 / shared);
    }
  }
  return vocabulary;
}

function regionVocabulary(directory: Directory): Vocabulary {
  const vocabulary = new Vocabulary({}, true);
  for (const region of directory.regions) {
    for (const name of [...region.names, region.code]) {
      vocabulary.add(region.code, name, 6);
      const bare = allWords(name).filter((word) => !['kr', 'kebun', 'raya', 'kawasan'].includes(word)).join(' ');
      vocabulary.add(region.code, bare, 5);
    }
    for (const phrase of (regionWords[region.code] ?? '').split('|')) vocabulary.add(region.code, phrase, 4);
  }
  return vocabulary;
}
