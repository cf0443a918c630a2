/** Source of a program that is bundled into one closed function; Google finds its functions through the stubs that the bundler adds. */
import { shortest } from './words';

interface EditEvent {
  range: { getSheet(): { getName(): string }; getRow(): number; offset(rows: number, columns: number): { setValue(value: string): unknown } };
  value?: string;
}

class Summary {
  readonly #words: readonly string[];
  static readonly empty = 'nothing';
  constructor(text: string | undefined) {
    this.#words = (text ?? '').split(/\s+/u).filter((word) => word !== '');
  }
  toString(): string {
    return this.#words.length === 0 ? Summary.empty : `${this.#words.length} words, shortest ${shortest(this.#words) ?? '?'}`;
  }
}

function onEdit(event: EditEvent): void {
  if (event.range.getSheet().getName() !== 'Texts') return;
  event.range.offset(0, 1).setValue(new Summary(event.value).toString());
}

async function later(): Promise<string> {
  const values = await Promise.all([1, 2, 3].map((value) => Promise.resolve(value ** 2)));
  return values.join('+');
}

function broken(): void {
  throw new TypeError('in the bundle');
}

Object.assign(globalThis, { onEdit, later, broken });
