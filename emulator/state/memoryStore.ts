import { deserialize, serialize } from 'node:v8';
import type { AccountState } from './account';
import type { AccountStore } from './store';

/** Keeps the account's bytes in memory, as the folder store keeps them on disk. */
export class MemoryStore implements AccountStore {
  private bytes: Buffer | null = null;

  load(): AccountState | null {
    return this.bytes === null ? null : (deserialize(this.bytes) as AccountState);
  }
  save(account: AccountState): void {
    this.bytes = serialize(account);
  }
}
