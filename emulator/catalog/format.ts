/** One global service and its types, as scripts/generateCatalog.ts writes them. */
export interface ServiceCatalog {
  readonly types: Readonly<Record<string, CatalogType>>;
  /** Enum → its values in order, separated by spaces. */
  readonly enums: Readonly<Record<string, string>>;
}

export interface CatalogType {
  /** Types whose members it has as well. */
  readonly bases?: readonly string[];
  /**
   * Method → overloads separated by `|`, parameters by `,`: s string, n number, i integer, b boolean, d Date, a array, aa array of arrays, e:Type enum,
   * ? anything; a following `?` means optional, `*` any number.
   */
  readonly methods: Readonly<Record<string, string>>;
  /** Property → 'enum:Type', 'type:Type' (a nested service) or 'value'. */
  readonly properties: Readonly<Record<string, string>>;
  /** OAuth scopes of which one is needed (without Google's prefix, separated by spaces) → methods. */
  readonly scopes: Readonly<Record<string, string>>;
}
