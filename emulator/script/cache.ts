import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import type { CacheEntryState } from '../state/project';

/** reference/cache/cache: key 250 characters, value 100 KB, 600 s unless told, at most 21,600 s, 1,000 items. */
const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const ITEM_LIMIT = 1_000;
/** When full, Google drops the oldest tenth at once (measured by J. Poehnelt, "Exploring Apps Script CacheService limits"). */
const EVICTED_AT_ONCE = 100;

/** CacheService. */
export class CacheService extends ServiceObject {
  readonly typeName = 'CacheService';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  getScriptCache(): Cache {
    return new Cache(this.host, 'script');
  }
  getUserCache(): Cache {
    return new Cache(this.host, `user ${this.host.execution.effectiveUser}`);
  }
  /** Null where no document contains the script. */
  getDocumentCache(): Cache | null {
    const { boundTo } = this.host.project;
    return boundTo === null ? null : new Cache(this.host, `document ${boundTo}`);
  }
}

/** One cache. All users share the script's. */
export class Cache extends ServiceObject {
  readonly typeName = 'CacheService.Cache';
  constructor(
    private readonly host: ServiceHost,
    private readonly name: string,
  ) {
    super();
  }

  get(key: string): string | null {
    return this.call('get', () => this.read(key));
  }
  getAll(keys: readonly unknown[]): Record<string, string> {
    return this.call('getAll', () => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const value = this.read(String(key));
        if (value !== null) found[String(key)] = value;
      }
      return found;
    });
  }
  put(key: string, value: string, expirationInSeconds: number = DEFAULT_SECONDS): void {
    this.call('put', () => this.write(key, value, expirationInSeconds));
  }
  putAll(values: Record<string, unknown>, expirationInSeconds: number = DEFAULT_SECONDS): void {
    this.call('putAll', () => {
      for (const [key, value] of Object.entries(values)) this.write(key, String(value), expirationInSeconds);
    });
  }
  remove(key: string): void {
    this.call('remove', () => this.drop(new Set([key])));
  }
  removeAll(keys: readonly unknown[]): void {
    this.call('removeAll', () => this.drop(new Set(keys.map(String))));
  }

  private read(key: string): string | null {
    if (key.length > KEY_LIMIT) throw new ScriptError('Argument too large: key');
    return this.entries().find((entry) => entry.key === key)?.value ?? null;
  }

  /** A lifetime that is not positive is ignored, one that is too long is shortened. */
  private write(key: string, value: string, seconds: number): void {
    if (key.length > KEY_LIMIT) throw new ScriptError('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_LIMIT) throw new ScriptError('Argument too large: value');
    const entries = this.entries().filter((entry) => entry.key !== key);
    if (entries.length >= ITEM_LIMIT) entries.splice(0, EVICTED_AT_ONCE);
    const lifetime = seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : DEFAULT_SECONDS;
    entries.push({ key, value, createdAt: this.host.now(), expiresAt: this.host.now() + lifetime * 1000 });
    this.host.project.caches.set(this.name, entries);
  }

  private drop(keys: ReadonlySet<string>): void {
    this.host.project.caches.set(this.name, this.entries().filter((entry) => !keys.has(entry.key)));
  }

  /** Entries that still live, oldest first. */
  private entries(): CacheEntryState[] {
    const all = this.host.project.caches.get(this.name) ?? [];
    return all.filter((entry) => entry.expiresAt > this.host.now());
  }

  private call<T>(method: string, effect: () => T): T {
    return this.host.call(`CacheService.Cache.${method}`, effect);
  }
}
