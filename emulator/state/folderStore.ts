import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { AccountState } from './account';
import type { AccountStore } from './store';

/** Grows when the shape of the state changes; older files are refused with a plain word. */
const FORMAT = 1;

/** Keeps the account in one file of a folder. It is written beside and then renamed, so that a broken write never replaces a whole one. */
export class FolderStore implements AccountStore {
  private readonly file: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = path.join(folder, 'account.bin');
  }

  load(): AccountState | null {
    if (!existsSync(this.file)) return null;
    const kept = this.read();
    if (kept.format !== FORMAT) throw new Error(`${this.file} was written by another version of the emulator; delete it to begin anew`);
    return kept.account;
  }

  save(account: AccountState): void {
    const beside = `${this.file}.new`;
    writeFileSync(beside, serialize({ format: FORMAT, account }));
    renameSync(beside, this.file);
  }

  private read(): { format: number; account: AccountState } {
    try {
      return deserialize(readFileSync(this.file)) as { format: number; account: AccountState };
    } catch (error) {
      throw new Error(`${this.file} cannot be read; delete it to begin anew`, { cause: error });
    }
  }
}
