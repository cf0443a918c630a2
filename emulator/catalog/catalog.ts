import type { CatalogType } from './format';
import { globalTypes, serviceCatalogs } from './generated/index';

/** Members of one of Google's types with those of its bases. */
export interface TypeMembers {
  readonly methods: ReadonlyMap<string, readonly Overload[]>;
  /** Property → 'enum:Type', 'type:Type' or 'value'. */
  readonly properties: ReadonlyMap<string, string>;
  /** Method → OAuth scopes (full addresses) of which one is needed. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}
export interface Overload {
  /** Kinds as emulator/catalog/format.ts lists them, without the marks. */
  readonly kinds: readonly string[];
  /** Number of parameters that must be there. */
  readonly required: number;
  /** True where any number of further arguments may follow. */
  readonly rest: boolean;
}

const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';
const SERVICES_ON_REQUEST = new Set(['Sheets', 'Gmail', 'Calendar', 'Drive', 'Docs']);
const members = new Map<string, TypeMembers | null>();

/** Members of a type by its catalog name ('SpreadsheetApp.Range'); null where Google documents no such type. */
export function typeMembers(name: string): TypeMembers | null {
  let found = members.get(name);
  if (found === undefined) {
    const type = rawType(name);
    found = type === undefined ? null : decode(type);
    members.set(name, found);
  }
  return found;
}

/** Values of an enum in order; null where there is no such enum. */
export function enumValues(name: string): readonly string[] | null {
  const text = serviceCatalogs[serviceOf(name)]?.enums[name];
  return text === undefined ? null : text.split(' ');
}

/** Names of all types, for the coverage table. */
export function allTypes(): string[] {
  return Object.values(serviceCatalogs).flatMap((service) => Object.keys(service.types));
}

/** Names of the globals that every script finds; advanced services only by the manifest. */
export function globalNames(): string[] {
  return Object.keys(globalTypes).filter((name) => !SERVICES_ON_REQUEST.has(name));
}

/** True for services that a manifest must enable. */
export function isAdvancedService(name: string): boolean {
  return SERVICES_ON_REQUEST.has(name);
}

function rawType(name: string): CatalogType | undefined {
  return serviceCatalogs[serviceOf(name)]?.types[name];
}

function serviceOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function decode(type: CatalogType): TypeMembers {
  const methods = new Map<string, readonly Overload[]>();
  const properties = new Map<string, string>();
  const scopes = new Map<string, readonly string[]>();
  for (const base of type.bases ?? []) {
    const inherited = typeMembers(base);
    for (const [name, overloads] of inherited?.methods ?? []) methods.set(name, overloads);
    for (const [name, kind] of inherited?.properties ?? []) properties.set(name, kind);
    for (const [name, needed] of inherited?.scopes ?? []) scopes.set(name, needed);
  }
  for (const [name, text] of Object.entries(type.methods)) methods.set(name, text.split('|').map(decodeOverload));
  for (const [name, kind] of Object.entries(type.properties)) properties.set(name, kind);
  for (const [needed, names] of Object.entries(type.scopes)) {
    const full = needed.split(' ').map((scope) => (scope.startsWith('https:') ? scope : SCOPE_PREFIX + scope));
    for (const name of names.split(' ')) scopes.set(name, full);
  }
  return { methods, properties, scopes };
}

function decodeOverload(text: string): Overload {
  const parameters = text === '' ? [] : text.split(',');
  const rest = parameters.at(-1)?.endsWith('*') ?? false;
  const fixed = rest ? parameters.slice(0, -1) : parameters;
  const optional = (parameter: string): boolean => parameter.length > 1 && parameter.endsWith('?');
  const required = fixed.findLastIndex((parameter) => !optional(parameter)) + 1;
  return { kinds: fixed.map((parameter) => (optional(parameter) ? parameter.slice(0, -1) : parameter)), required, rest };
}
