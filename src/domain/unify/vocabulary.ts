import { allWords, editDistance, stem, tellingWords } from './words';

/** Words and phrases that speak for something, by weight: `{ 4: 'nama lengkap|full name' }`. A weight is the log of an odds ratio. */
export type WeightedWords = Readonly<Record<number, string>>;

/** A phrase found in a text, with what it says for each meaning. */
export interface Found {
  /** Words as they stood in the text. */
  readonly seen: string;
  readonly weights: ReadonlyMap<string, number>;
  /** 1 exact, less for an affix or a typing error. */
  readonly quality: number;
  readonly position: number;
}

interface Canonical {
  readonly word: string;
  readonly quality: number;
}

const longestPhrase = 5;
/** Strangers may write titles of any length; what a question asks is said before this. */
const longestText = 600;

/** Meanings by phrase. Made once from data, then asked many times: what a word stands for is remembered. */
export class Vocabulary {
  private readonly phrases = new Map<string, Map<string, number>>();
  /** The same by the roots of their words: for inflections ("reviews") of which the exact phrase is not known. */
  private readonly rootPhrases = new Map<string, Map<string, number>>();
  private readonly words = new Set<string>();
  private readonly byStem = new Map<string, string[]>();
  /** Words by first letter and by last three letters: a typing error leaves one of the two alone. */
  private readonly nearby = new Map<string, string[]>();
  private readonly bySkeleton = new Map<string, string>();
  private readonly known = new Map<string, Canonical>();

  /** @param names words are proper names: no affixes are cut from them, and only long ones are found with a typing error ("balai" is not Bali). */
  constructor(meanings: Readonly<Record<string, WeightedWords>>, private readonly names = false) {
    for (const [meaning, groups] of Object.entries(meanings)) {
      for (const [weight, list] of Object.entries(groups)) {
        for (const phrase of list.split('|')) this.add(meaning, phrase, Number(weight));
      }
    }
  }

  /** Adds a phrase; of several weights for one meaning the greatest counts. */
  add(meaning: string, phrase: string, weight: number): void {
    const words = tellingWords(phrase);
    // A phrase of which only one word is left would make that word mean what the whole does ("wajib serah").
    if (words.length === 0 || (words.length === 1 && allWords(phrase).length > 1)) return;
    note(this.phrases, words.join(' '), meaning, weight);
    if (!this.names) note(this.rootPhrases, words.map(stem).join(' '), meaning, weight);
    for (const word of words) {
      if (this.words.has(word)) continue;
      this.words.add(word);
      for (const part of [word.slice(0, 1), word.slice(-3)]) this.nearby.set(part, [...(this.nearby.get(part) ?? []), word]);
      if (!this.bySkeleton.has(skeleton(word))) this.bySkeleton.set(skeleton(word), word);
      const root = stem(word);
      this.byStem.set(root, [...(this.byStem.get(root) ?? []), word]);
    }
  }

  /** Everything known in a text: longest phrases first from left to right, each word used once; and how many telling words were not known. */
  find(text: string): { found: Found[]; unknown: number; words: number } {
    const seen = this.split(tellingWords(text.slice(0, longestText)));
    const canonical = seen.map((word) => this.canonical(word));
    const found: Found[] = [];
    let unknown = 0;
    for (let at = 0; at < canonical.length;) {
      const taken = this.longestAt(canonical, seen, at);
      if (taken === null) {
        unknown += 1;
        at += 1;
      } else {
        found.push(taken.found);
        at += taken.length;
      }
    }
    return { found, unknown, words: seen.length };
  }

  private longestAt(canonical: readonly Canonical[], seen: readonly string[], at: number): { found: Found; length: number } | null {
    for (let length = Math.min(longestPhrase, canonical.length - at); length > 0; length -= 1) {
      const part = canonical.slice(at, at + length);
      const exact = this.phrases.get(part.map((entry) => entry.word).join(' '));
      // Words that mean something as they stand are not made into others ("nomor gawai" is no "nomor pegawai").
      const byRoot = part.every((entry) => this.phrases.has(entry.word)) ? undefined : this.rootPhrases.get(part.map((entry) => stem(entry.word)).join(' '));
      const weights = exact ?? byRoot;
      if (weights === undefined) continue;
      const quality = Math.min(exact === undefined ? 0.85 : 1, ...part.map((entry) => entry.quality));
      return { found: { seen: seen.slice(at, at + length).join(' '), weights, quality, position: at }, length };
    }
    return null;
  }

  /** Words written together ("nohp", "satuankerja") are taken apart where both halves are known and the whole is not. */
  private split(words: readonly string[]): string[] {
    return words.flatMap((word) => {
      if (word.length < 4 || this.canonical(word).quality > 0) return [word];
      for (let cut = word.length - 2; cut >= 2; cut -= 1) {
        const halves = [word.slice(0, cut), word.slice(cut)];
        if (halves.every((half) => this.words.has(half)) && (cut > 2 || word.length - cut > 1)) return halves;
      }
      return [word];
    });
  }

  private canonical(word: string): Canonical {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const result = this.words.has(word) ? { word, quality: 1 } : (this.bySameRoot(word) ?? this.byAbbreviation(word) ?? this.byTypingError(word) ?? { word, quality: 0 });
    this.known.set(word, result);
    return result;
  }

  private bySameRoot(word: string): Canonical | null {
    if (this.names) return null;
    const [first, ...rest] = this.byStem.get(stem(word)) ?? [];
    if (first === undefined) return null;
    const nearest = rest.reduce((best, other) => (editDistance(word, other, 8) < editDistance(word, best, 8) ? other : best), first);
    return { word: nearest, quality: 0.85 };
  }

  /** "jdl", "lngkp", "almt": the consonants of a known word, in order. */
  private byAbbreviation(word: string): Canonical | null {
    if (this.names || word.length < 3 || word.length > 6 || (word.match(/[aeiou]/g) ?? []).length > 1 || /\d/.test(word)) return null;
    const known = this.bySkeleton.get(skeleton(word));
    return known !== undefined && known.length > word.length ? { word: known, quality: 0.8 } : null;
  }

  private byTypingError(word: string): Canonical | null {
    if (word.length < (this.names ? 7 : 4) || /\d/.test(word)) return null;
    let best: Canonical | null = null;
    let least = word.length >= 8 ? 2 : 1;
    for (const known of new Set([...(this.nearby.get(word.slice(0, 1)) ?? []), ...(this.nearby.get(word.slice(-3)) ?? [])])) {
      if (Math.max(known.length, word.length) < 5 || known.length < 4 || Math.abs(known.length - word.length) > least || (known[0] !== word[0] && known.length < 6)) continue;
      const distance = editDistance(word, known, least);
      if (distance > least || (best !== null && distance === least) || (word.length < 6 && known.length === word.length && !swapped(word, known))) continue;
      best = { word: known, quality: distance === 1 ? 0.8 : 0.65 };
      least = distance;
    }
    return best;
  }
}

function note(phrases: Map<string, Map<string, number>>, key: string, meaning: string, weight: number): void {
  const entry = phrases.get(key) ?? new Map<string, number>();
  entry.set(meaning, Math.max(entry.get(meaning) ?? -Infinity, weight));
  phrases.set(key, entry);
}

/** Of short words only "emial" is a typing error; "warna" and "warsa" are two words. */
function swapped(word: string, known: string): boolean {
  return [...word].sort().join('') === [...known].sort().join('');
}

function skeleton(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
}

/** Sum of what phrases say for each meaning. The strongest counts whole, each further one half of the one before: words of one title are not independent. */
export function weigh(found: readonly Found[]): Map<string, number> {
  const parts = new Map<string, number[]>();
  for (const phrase of found) {
    for (const [meaning, weight] of phrase.weights) parts.set(meaning, [...(parts.get(meaning) ?? []), weight * phrase.quality]);
  }
  return new Map(
    [...parts].map(([meaning, weights]) => [
      meaning,
      weights.sort((left, right) => Math.abs(right) - Math.abs(left)).reduce((sum, weight, index) => sum + weight / 2 ** index, 0),
    ]),
  );
}
