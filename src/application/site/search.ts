import MiniSearch from 'minisearch';

/** Words that stand in every question and so find nothing, in both languages. */
const emptyWords = new Set(
  ('yang dan di ke dari untuk dengan pada adalah ini itu saya anda kami apa apakah bagaimana gimana cara caranya bisa dapat boleh mau ingin ada atau jika bila kalau oleh saja juga agar bagi ' +
    'the a an of to in on for with is are do does can could i my me we you your it what how when where which who and or if be may').split(' '),
);

/** Letters and digits in one form: small, without marks. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

/** Prefixes that are taken away whole, the longest first. */
const prefixes = ['memper', 'diper', 'meng', 'peng', 'ber', 'ter', 'men', 'mem', 'pen', 'pem', 'per', 'me(?=[lrwy])', 'pe(?=[lwy])', 'di', 'ke', 'se'].map((prefix) => new RegExp(`^${prefix}`));

/**
 * The stem of a word, roughly: the commonest affixes of Indonesian and the plural of English taken away, so that *meminjam*, *peminjaman* and *pinjam* meet. No
 * dictionary stands behind it; it need only do the same to question and answer. What is left is never shorter than four letters.
 */
export function roughStem(word: string): string {
  let stem = word;
  const strip = (pattern: RegExp, by = '', shortest = 4): boolean => {
    const shorter = stem.replace(pattern, by);
    const changed = shorter !== stem && shorter.length >= shortest;
    if (changed) stem = shorter;
    return changed;
  };
  strip(/(?:nya|lah|kah|ku|mu)$/);
  strip(/(?:kan|an|i)$/);
  // A prefix swallows the first letter of what follows: menulis from tulis, meminjam from pinjam, menyusun from susun.
  if (/^(?:me|pe)ny[aeiou]/.test(stem)) strip(/^(?:me|pe)ny/, 's');
  else if (/^(?:me|pe)ng[aeiou]/.test(stem)) strip(/^(?:me|pe)ng/);
  else if (/^(?:me|pe)m[aeiou]/.test(stem)) strip(/^(?:me|pe)m/, 'p');
  else if (/^(?:me|pe)n[aeiou]/.test(stem)) strip(/^(?:me|pe)n/, 't');
  else for (const prefix of prefixes) if (strip(prefix, '', 5)) break;
  strip(/(?<=[a-rt-z])s$/);
  return stem;
}

/** Terms of a word: none for an empty one; else the word itself, which a name may be, and its stem. */
function terms(word: string): string[] | null {
  const small = plain(word);
  return small === '' || emptyWords.has(small) ? null : [...new Set([small, roughStem(small)])];
}

/** Stems of the words of a text that say something, in their order: for telling whether two texts are about the same. */
export function stemsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => terms(word)?.slice(-1) ?? []).filter((stem) => stem.length >= 3);
}

/** Share of the best score below which a result is no answer to the same question. */
const worthShowing = 0.35;

/** One field of what is searched, and how much a hit in it counts. */
export interface SearchField<T> {
  readonly name: string;
  readonly weight: number;
  readonly text: (item: T) => string;
}

/**
 * What fits the words, best first. One word in four letters may be wrong, words may be unfinished, and those that say nothing do not count. Empty
 * where nothing fits; everything, in its own order, where nothing was asked.
 */
export function searchIn<T>(items: readonly T[], fields: readonly SearchField<T>[], query: string): T[] {
  if (query.trim() === '') return [...items];
  const index = new MiniSearch<{ id: number }>({
    fields: fields.map(({ name }) => name),
    extractField: (document, name) => (name === 'id' ? String(document.id) : (fields.find((field) => field.name === name)?.text(items[document.id] as T) ?? '')),
    processTerm: terms,
    searchOptions: {
      boost: Object.fromEntries(fields.map(({ name, weight }) => [name, weight])),
      fuzzy: (word) => (word.length < 4 ? false : word.length < 7 ? 1 : 2),
      prefix: (word) => word.length >= 3,
      weights: { fuzzy: 0.5, prefix: 0.6 },
    },
  });
  index.addAll(items.map((_, id) => ({ id })));
  const found = index.search(query);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * worthShowing).map(({ id }) => items[Number(id)] as T);
}
