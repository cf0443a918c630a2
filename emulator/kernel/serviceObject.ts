/**
 * Whatever a script can hold of Google's: a Range, a Form, an enum value. The realm (emulator/realm) shows a script only those
 * methods that Google's type definitions name for `typeName` (emulator/catalog); every other member of a class here is invisible to
 * scripts, and a documented method that the class lacks throws `NotImplemented: <typeName>.<method>`.
 */
export abstract class ServiceObject {
  /** Name in the catalog, as 'SpreadsheetApp.Range' or, for a global service, 'SpreadsheetApp'. */
  abstract readonly typeName: string;

  /** Google prints the bare class name: String(range) is 'Range'. */
  toString(): string {
    return this.typeName.slice(this.typeName.lastIndexOf('.') + 1);
  }

  /** console and test output print the name, not the emulator behind it. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** One value of an Apps Script enum. Interned: compare with ===, or look at `name`. */
export class EnumValue extends ServiceObject {
  constructor(
    /** 'SpreadsheetApp.WrapStrategy' */
    readonly typeName: string,
    readonly name: string,
    readonly position: number,
  ) {
    super();
  }
  override toString(): string {
    return this.name;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
  toJSON(): string {
    return this.name;
  }
}
