/** What the generator gathers before it writes the catalog. */
export interface CatalogDraft {
  /** By name in the catalog: 'SpreadsheetApp.Range'. */
  readonly types: Map<string, TypeDraft>;
  /** Values in their order. */
  readonly enums: Map<string, string[]>;
  /** Global name → type name. */
  readonly globals: Map<string, string>;
}
export interface TypeDraft {
  readonly methods: Map<string, { signatures: Set<string>; scopes: string[] }>;
  /** Property → kind: 'enum:SpreadsheetApp.BorderStyle', 'type:Sheets.Spreadsheets' or 'value'. */
  readonly properties: Map<string, string>;
  readonly bases: Set<string>;
  readonly printsAnything: boolean;
}

/** Namespaces of the definitions → the global service by whose name Google prints their types. */
const SERVICE_OF_NAMESPACE: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp', Forms: 'FormApp', Gmail: 'GmailApp', Mail: 'MailApp', HTML: 'HtmlService', Card_Service: 'CardService',
  Card: 'CardService', Script: 'ScriptApp', Properties: 'PropertiesService', Cache: 'CacheService', Lock: 'LockService', Drive: 'DriveApp',
  Content: 'ContentService', URL_Fetch: 'UrlFetchApp', Utilities: 'Utilities', Base: 'Base', Charts: 'Charts', Calendar: 'CalendarApp',
  Document: 'DocumentApp', Contacts: 'ContactsApp', Groups: 'GroupsApp', Language: 'LanguageApp', Maps: 'Maps', Sites: 'SitesApp',
  Slides: 'SlidesApp', JDBC: 'Jdbc', Optimization: 'LinearOptimizationService', XML_Service: 'XmlService', Data_Studio: 'DataStudioApp',
  Conference_Data: 'ConferenceDataService', AddOns_Response: 'AddOnsResponseService',
};
const GLOBALS_OF_THEIR_OWN = new Set(['Session', 'Logger', 'Browser', 'MimeType', 'ScriptProperties', 'UserProperties']);

/** 'Spreadsheet', 'Range' → 'SpreadsheetApp.Range'; the global services keep their bare name. */
export function catalogName(namespace: string, name: string): string {
  const service = SERVICE_OF_NAMESPACE[namespace] ?? namespace;
  return name === service || GLOBALS_OF_THEIR_OWN.has(name) || (namespace === 'Base' && name === 'console') ? name : `${service}.${name}`;
}

/** The type of that name, made when it is new. */
export function typeDraft(draft: CatalogDraft, name: string): TypeDraft {
  const found = draft.types.get(name);
  if (found !== undefined) return found;
  const made: TypeDraft = { methods: new Map(), properties: new Map(), bases: new Set(), printsAnything: name === 'console' || name === 'Logger' };
  draft.types.set(name, made);
  return made;
}

/** Adds one overload of a method. */
export function addSignature(type: TypeDraft, method: string, signature: string, scopes: readonly string[]): void {
  const known = type.methods.get(method) ?? { signatures: new Set<string>(), scopes: [] };
  if (printsAnything(type, method)) known.signatures.add('?*');
  // One of the packages writes tables as plain lists: the exact one stands.
  else if (![...known.signatures].some((exact) => exact !== signature && exact.replaceAll('aa', 'a') === signature)) known.signatures.add(signature);
  if (known.scopes.length === 0) known.scopes.push(...scopes);
  type.methods.set(method, known);
}

/** console's methods take any number of values at Google; the definitions write some of them as one list. */
function printsAnything(type: TypeDraft, method: string): boolean {
  return type.printsAnything && ['log', 'info', 'warn', 'error'].includes(method);
}
