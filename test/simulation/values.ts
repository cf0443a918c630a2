import { services } from './acting';
import type { Dice } from './dice';
import type { Expectation, Library } from './ledger';
import { followers } from './libraryRules';

/** What somebody types: what they hand to the Sheet, and what the cell then shows. */
export interface Value {
  readonly raw: unknown;
  readonly text: string;
}

const plain = (text: string): Value => ({ raw: text, text });
/** Typed behind an apostrophe, so that the Sheet takes it for a text whatever it looks like. */
const literal = (text: string): Value => ({ raw: `'${text}`, text });

const nonsense = ['besok', 'entah', '???', 'LK', 'ya ya', 'selesai deh'];
const notes = ['Mohon kirim data mentah.', 'Hasil menyusul', '=1+1', '+62 811', '007', '<b>tebal</b>', 'a\nb', 'Salam, 🙂', '@semua', '-', 'TRUE', '1/2'];
const links = ['https://repositori.example/a', 'http://data.example/b?c=d', 'https://x.example/panjang/'.padEnd(300, 'z')];
const badLinks = ['javascript:alert(1)', 'repositori.example', 'ftp://x.example', 'lihat surel'];
const lies = ['Judul saya', 'bukan@saya.example', 'x', '=NOW()', '12', ''];

/** Something for a cell: mostly what is allowed next, sometimes what is not, sometimes what nobody can read. */
export function valueFor(dice: Dice, request: Expectation, header: string, library: Library): Value {
  const now = request.cells.get(header) ?? '';
  switch (header) {
    case 'Status': {
      const next = followers[now] ?? [];
      return dice.weighted<() => Value>([
        [6, () => plain(dice.pick(next))], [1, () => plain(dice.pick(next).toUpperCase())], [1, () => plain(`  ${dice.pick(next).toLowerCase()} `)],
        [2, () => plain(dice.pick(Object.keys(followers)))], [1, () => plain(dice.pick(nonsense))], [0.5, () => plain('')],
      ])();
    }
    case 'Tahap': {
      const stages = library.stages.get(request.cells.get('Layanan') ?? '') ?? [];
      const others = [...library.stages.values()].flat();
      return plain(dice.weighted<() => string>([[6, () => dice.pick(stages)], [2, () => dice.pick(others)], [1, () => dice.pick(nonsense)], [0.5, () => '']])());
    }
    case 'Petugas':
      return plain(dice.weighted<() => string>([[5, () => dice.pick([...library.people.keys()])], [3, () => dice.pick([...library.people.values()])], [1, () => 'Pak Lurah'], [0.5, () => '']])());
    case 'Kawasan':
      return plain(dice.weighted<() => string>([[5, () => dice.pick([...library.librarianOf.keys()])], [1, () => 'Atlantis'], [0.5, () => '']])());
    case 'Layanan':
      return plain(dice.weighted<() => string>([[5, () => dice.pick(services)], [1, () => 'Ramalan']])());
    case 'Dibutuhkan Tanggal': {
      const day = `${String(1 + dice.below(28)).padStart(2, '0')}/${String(4 + dice.below(3)).padStart(2, '0')}/2026`;
      const iso = day.split('/').reverse().join('-');
      return dice.weighted<Value>([[4, { raw: iso, text: day }], [2, { raw: day, text: day }], [2, literal(dice.pick(nonsense))], [1, plain('')]]);
    }
    case 'Kesepakatan':
      return dice.weighted<Value>([[2, plain('Setuju')], [2, plain('Standar')], [2, literal(`2026-0${4 + dice.below(3)}-${10 + dice.below(18)}`)], [3, plain(dice.pick(nonsense))]]);
    case 'Janji Temu': {
      const day = 10 + dice.below(18);
      const month = 4 + dice.below(3);
      return dice.weighted<Value>([
        [4, { raw: new Date(Date.UTC(2026, month - 1, day, 3, 30)), text: `${day}/0${month}/2026 10:30` }], [1, plain('')], [2, literal(dice.pick(nonsense))],
      ]);
    }
    case 'Catatan untuk Pemohon':
      return dice.chance(0.1) ? plain('') : literal(dice.pick(notes));
    case 'Tautan Hasil':
      return plain(dice.weighted<() => string>([[5, () => dice.pick(links)], [3, () => dice.pick(badLinks)], [1, () => '']])());
    default:
      return literal(dice.pick(lies));
  }
}

export function anyTitle(dice: Dice, number: number): string {
  return `${dice.pick(['Kualitas air', '=HYPERLINK("https://x.example";"klik")', '+Terumbu karang', '007', '<script>x</script>', 'Peta\tdanau', '“Kutipan”', 'Naskah 🙂'])} ${number}`;
}
