/** Words that carry no meaning for what a question asks. Question words (siapa, kapan, mana, apa) are not among them. */
const stopwords = new Set(
  ('yang dan atau di ke dari pada untuk dengan oleh dalam akan ini itu para adakah bolehkah apakah serta agar juga anda saudara saudari bapak ibu sdr sdri bpk kakak kak kami kita saya ' +
    'mohon silakan silahkan harap isi isikan diisi tuliskan tulis masukkan cantumkan pilih pilihlah sebutkan dapat bisa bila jika ada adalah wajib opsional ' +
    'ya nya lah sih dong nih aja saja kah pun bagi sebagai secara hingga sampai the a an of to for in on at by your you yours please enter is are do does did ' +
    'would will we our my and or any if this that be with from as optional required select choose write fill provide give us me it yg utk dgn dr pd dlm sesuai ' +
    'jelas lengkapnya benar masing mangga sampeyan panjenengan njenengan monggo anjeun').split(' '),
);

/** Lower case, without accents, with spellings joined that people write in several ways ("E-Mail", "e mail", "WA."). */
export function plainText(text: string): string {
  // Most texts are plain letters already, and a plan reads thousands.
  const letters = /[^ -~\s]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f\u200b-\u200f\u00ad\ufeff]/g, '') : text;
  const lower = letters.toLowerCase();
  return (lower.includes('<') ? lower.replace(/<[^>]{0,80}>/g, ' ') : lower)
    .replace(/\be[\s-]+(mail|resources?|journals?|jurnal|books?)\b/g, 'e$1')
    .replace(/\b([a-z]{1,20})2(nya)?\b/g, '$1')
    .replace(/\b([a-z]{3,})-\1(an|nya)?\b/g, '$1')
    .replace(/\bs\/d\b/g, ' sd ');
}

/** All words of a text, in order: letters and digits. */
export function allWords(text: string): string[] {
  return plainText(text).match(/[a-z0-9]+/g) ?? [];
}

/** The words that say something, in order. Numbering ("1.", "b)") and stopwords are left out. */
export function tellingWords(text: string): string[] {
  return allWords(text.replace(/^\s*(?:\d{1,2}|[a-zA-Z])[.)]\s+/, '')).filter((word) => !stopwords.has(word) && !/^\d{1,2}$/.test(word));
}

/**
 * Root of an Indonesian word, roughly: affixes off while a stem of three letters is left. Wrong roots do no harm as long as both sides are cut alike.
 */
export function stem(word: string): string {
  let root = word;
  const cut = (pattern: RegExp, by = ''): void => {
    const next = root.length < 5 ? root : root.replace(pattern, by);
    if (next.length >= 3) root = next;
  };
  if (word.length < 5) return word;
  root = word.replace(/iz(?=e|ing|ation)/, 'is').replace(/(?<=.{4})(?:ing|ations?|ise[sd]?)$/, '');
  cut(/(?:lah|kah|nya|ku|mu|ipun|na)$/);
  cut(/(?:kan|in|an|i|s|ake)$/);
  cut(/^(?:di|ke|se|ter|ber|bel)(?=.{3})/);
  cut(/^(?:meny|peny)(?=[aeiou])/, 's');
  cut(/^(?:memper|mem|pem)(?=.{3})/);
  cut(/^(?:meng|peng)(?=.{3})/);
  cut(/^(?:men|pen)(?=[^aeiou].{2})/);
  cut(/^(?:men|pen)(?=[aeiou])/, 't');
  cut(/^(?:me|pe|per)(?=.{3})/);
  return root;
}

/** Number of letters to add, drop, change or swap with a neighbour, up to `limit`; above it limit + 1. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? limit + 1;
}
