import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { requireWrite, visibleFile } from '../drive/access';
import { exportAs } from '../drive/content';
import { addEntry } from '../drive/create';
import type { DriveFileState } from '../drive/state';
import { documentMimeType } from '../drive/mimeTypes';
import { fileUrl } from '../drive/urls';
import { addressOf, DriveUser } from '../drive/user';
import type { Blob } from '../utilities/blob';
import { FooterSection, HeaderSection, HorizontalRule, ListItem, PageBreak, Paragraph, Table, TableCell, TableRow } from './blocks';
import { Body } from './body';
import { RangeElement } from './containers';
import type { DocumentElement, DocumentObjects } from './element';
import { newNode, paragraphNode, type DocumentState, type NodeState } from './state';
import { Text } from './text';

function objectsFor(host: ServiceHost): DocumentObjects {
  const known = new WeakMap<NodeState, DocumentElement>();
  const classes = { BODY_SECTION: Body, HEADER_SECTION: HeaderSection, FOOTER_SECTION: FooterSection, PARAGRAPH: Paragraph, LIST_ITEM: ListItem, TABLE: Table, TABLE_ROW: TableRow, TABLE_CELL: TableCell, HORIZONTAL_RULE: HorizontalRule, PAGE_BREAK: PageBreak, TEXT: Text };
  const objects: DocumentObjects = {
    host,
    wrap: (node, parent) => {
      const old = known.get(node);
      if (old && old.parent === parent) return old;
      const made = Object.entries(classes).find(([type]) => type === node.type)?.[1] ?? Paragraph;
      const element = new made(objects, node, parent);
      known.set(node, element);
      return element;
    },
    text: (node, parent) => new Text(objects, node, parent),
    found: (element, start, end) => new RangeElement(element, start, end),
  };
  return objects;
}

/** DocumentApp.Document. */
export class Document extends ServiceObject {
  readonly typeName = 'DocumentApp.Document';
  readonly #objects: DocumentObjects;
  constructor(
    private readonly host: ServiceHost,
    private readonly id: string,
  ) {
    super();
    this.#objects = objectsFor(host);
  }

  #state(): DocumentState {
    const state = this.host.account.documents?.get(this.id);
    if (!state) throw new ScriptError('Document is missing (perhaps it was deleted, or you don\'t have read access?)');
    return state;
  }
  #file(): DriveFileState {
    return visibleFile(this.host, this.id);
  }
  #call<T>(method: string, effect: () => T): T {
    return this.host.call(`DocumentApp.Document.${method}`, effect);
  }
  #share(method: string, people: readonly unknown[], role: 'editors' | 'viewers'): this {
    const addresses = people.map((person) => addressOf(this.host, `DocumentApp.Document.${method}`, person));
    this.#call(method, () => {
      requireWrite(this.host, this.#file());
      for (const address of addresses) this.#file()[role].add(address);
    });
    return this;
  }

  addEditor(person: unknown): this {
    return this.#share('addEditor', [person], 'editors');
  }
  addEditors(people: unknown[]): this {
    return this.#share('addEditors', people, 'editors');
  }
  addViewer(person: unknown): this {
    return this.#share('addViewer', [person], 'viewers');
  }
  addViewers(people: unknown[]): this {
    return this.#share('addViewers', people, 'viewers');
  }
  removeEditor(person: unknown): this {
    return this.#unshare('removeEditor', person, 'editors');
  }
  removeViewer(person: unknown): this {
    return this.#unshare('removeViewer', person, 'viewers');
  }
  #unshare(method: string, person: unknown, role: 'editors' | 'viewers'): this {
    const address = addressOf(this.host, `DocumentApp.Document.${method}`, person);
    this.#call(method, () => {
      requireWrite(this.host, this.#file());
      this.#file()[role].delete(address);
    });
    return this;
  }
  getEditors(): DriveUser[] {
    return [...this.#file().editors].map((address) => new DriveUser(address));
  }
  getViewers(): DriveUser[] {
    return [...this.#file().viewers].map((address) => new DriveUser(address));
  }
  /** One header for the whole document. */
  addHeader(): DocumentElement {
    return this.#call('addHeader', () => {
      const state = this.#state();
      state.header ??= newNode('HEADER_SECTION', [paragraphNode('')]);
      return this.#objects.wrap(state.header, null);
    });
  }
  addFooter(): DocumentElement {
    return this.#call('addFooter', () => {
      const state = this.#state();
      state.footer ??= newNode('FOOTER_SECTION', [paragraphNode('')]);
      return this.#objects.wrap(state.footer, null);
    });
  }
  getHeader(): DocumentElement | null {
    const { header } = this.#state();
    return header && this.#objects.wrap(header, null);
  }
  getFooter(): DocumentElement | null {
    const { footer } = this.#state();
    return footer && this.#objects.wrap(footer, null);
  }
  getAs(contentType: string): Blob {
    return this.#call('getAs', () => exportAs(this.host, this.#file(), contentType));
  }
  getBlob(): Blob {
    return this.#call('getBlob', () => exportAs(this.host, this.#file(), 'application/pdf'));
  }
  getBody(): DocumentElement {
    return this.#objects.wrap(this.#state().body, null);
  }
  getId(): string {
    return this.id;
  }
  getLanguage(): string {
    return this.#state().language;
  }
  setLanguage(languageCode: string): this {
    this.#call('setLanguage', () => (this.#state().language = languageCode));
    return this;
  }
  getName(): string {
    return this.#file().name;
  }
  setName(name: string): this {
    this.#call('setName', () => {
      requireWrite(this.host, this.#file());
      this.#file().name = name;
    });
    return this;
  }
  getUrl(): string {
    return fileUrl(this.#file());
  }
  /** Changes are stored as they are made here; the time is noted. */
  saveAndClose(): void {
    this.#call('saveAndClose', () => (this.#file().updatedAt = this.host.now()));
  }
}

/** DocumentApp: makes and opens documents. */
export class DocumentAppService extends ServiceObject {
  readonly typeName = 'DocumentApp';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  create(name: string): Document {
    return this.host.call('DocumentApp.create', () => {
      const root = visibleRoot(this.host);
      const file = addEntry(this.host, root, { id: this.host.newId(44), name, mimeType: documentMimeType });
      this.host.account.documents ??= new Map();
      this.host.account.documents.set(file.id, { id: file.id, language: 'en', body: newNode('BODY_SECTION', [paragraphNode('')]), header: null, footer: null });
      return new Document(this.host, file.id);
    });
  }
  openById(id: string): Document {
    return this.host.call('DocumentApp.openById', () => this.#open(id));
  }
  openByUrl(url: string): Document {
    return this.host.call('DocumentApp.openByUrl', () => this.#open(/\/document\/d\/([\w-]+)/.exec(url)?.[1] ?? ''));
  }
  /** The document that contains the script; null for scripts that no document contains. */
  getActiveDocument(): Document | null {
    const { boundTo } = this.host.project;
    return boundTo !== null && this.host.account.documents?.has(boundTo) === true ? new Document(this.host, boundTo) : null;
  }
  #open(id: string): Document {
    // Text known of practice.
    if (this.host.account.documents?.has(id) !== true) throw new ScriptError('Document is missing (perhaps it was deleted, or you don\'t have read access?)');
    visibleFile(this.host, id);
    return new Document(this.host, id);
  }
}

function visibleRoot(host: ServiceHost): DriveFileState {
  const root = host.account.drive.files.get(host.account.drive.rootFolderId);
  if (!root) throw new ScriptError('Access denied: DriveApp.');
  return root;
}
