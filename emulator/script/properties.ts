import { ScriptError } from '../kernel/errors';
import { tooManyTimesText } from '../kernel/googleTexts';
import type { ServiceHost } from '../kernel/host';
import { quotaLeft, spendQuota } from '../kernel/quotas';
import { ServiceObject } from '../kernel/serviceObject';

/** Bytes of one value and of one store, platform facts §1. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** PropertiesService. */
export class PropertiesService extends ServiceObject {
  readonly typeName = 'PropertiesService';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  getScriptProperties(): Properties {
    return new Properties(this.host, this.host.project.scriptProperties);
  }
  getUserProperties(): Properties {
    return new Properties(this.host, storeOf(this.host.project.userProperties, this.host.execution.effectiveUser));
  }
  /** Null where no document contains the script. */
  getDocumentProperties(): Properties | null {
    const { boundTo, documentProperties } = this.host.project;
    return boundTo === null ? null : new Properties(this.host, storeOf(documentProperties, boundTo));
  }
}

/** One store: texts by key. */
export class Properties extends ServiceObject {
  static readonly catalogTypes: readonly string[] = ['PropertiesService.Properties'];
  readonly typeName: string = 'PropertiesService.Properties';
  constructor(
    private readonly host: ServiceHost,
    private readonly store: Map<string, string>,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    return this.call('getProperty', () => this.store.get(key) ?? null);
  }
  getProperties(): Record<string, string> {
    return this.call('getProperties', () => Object.fromEntries(this.store));
  }
  getKeys(): string[] {
    return this.call('getKeys', () => [...this.store.keys()]);
  }
  setProperty(key: string, value: string | null): Properties {
    return this.call('setProperty', () => {
      this.add([[key, String(value)]]);
      return this;
    });
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): Properties {
    return this.call('setProperties', () => {
      const added = Object.entries(properties).map(([key, value]): [string, string] => [key, String(value)]);
      this.add(added, deleteAllOthers);
      return this;
    });
  }
  deleteProperty(key: string): Properties {
    return this.call('deleteProperty', () => {
      this.store.delete(key);
      return this;
    });
  }
  deleteAllProperties(): Properties {
    return this.call('deleteAllProperties', () => {
      this.store.clear();
      return this;
    });
  }

  /** All or nothing: a store that would grow too large stays as it was. */
  private add(added: readonly (readonly [string, string])[], alone = false): void {
    if (added.some(([, value]) => Buffer.byteLength(value) > VALUE_LIMIT)) throw new ScriptError('Argument too large: value');
    const next = new Map(added);
    let size = 0;
    if (!alone) for (const [key, value] of this.store) if (!next.has(key)) size += bytesOf(key, value);
    for (const [key, value] of next) size += bytesOf(key, value);
    if (size > STORE_LIMIT) throw new ScriptError('You have exceeded the property storage quota. Please remove some properties and try again.');
    if (alone) this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
  }

  private call<T>(method: string, effect: () => T): T {
    return this.host.call(`${this.typeName}.${method}`, () => {
      const { account, execution } = this.host;
      if (quotaLeft(account, execution.effectiveUser, 'properties', this.host.now()) < 1) throw new ScriptError(tooManyTimesText('properties'));
      spendQuota(account, execution.effectiveUser, 'properties', 1, this.host.now());
      return effect();
    });
  }
}

function storeOf(stores: Map<string, Map<string, string>>, key: string): Map<string, string> {
  let store = stores.get(key);
  if (store === undefined) stores.set(key, (store = new Map<string, string>()));
  return store;
}

/** The deprecated globals ScriptProperties and UserProperties: the same stores. */
export class LegacyProperties extends Properties {
  static override readonly catalogTypes: readonly string[] = ['ScriptProperties', 'UserProperties'];
  override readonly typeName: string;
  constructor(host: ServiceHost, name: 'ScriptProperties' | 'UserProperties') {
    super(host, name === 'ScriptProperties' ? host.project.scriptProperties : storeOf(host.project.userProperties, host.execution.effectiveUser));
    this.typeName = name;
  }
}

function bytesOf(key: string, value: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(value);
}
