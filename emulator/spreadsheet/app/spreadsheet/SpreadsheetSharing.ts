import { ScriptError } from '../../../kernel/errors';
import type { ServiceObject } from '../../../kernel/serviceObject';
import type { DriveFileState } from '../../../drive/state';
import { addressOf } from '../objects/addresses';
import { factory } from '../factory';
import { SpreadsheetSheets } from './SpreadsheetSheets';

/** Who may see and edit a spreadsheet. */
export abstract class SpreadsheetSharing extends SpreadsheetSheets {
  protected file(): DriveFileState {
    const file = this.host.account.drive.files.get(this.spreadsheet.id);
    if (!file) throw new ScriptError(`Document ${this.spreadsheet.id} is missing (perhaps it was deleted, or you don't have read access?)`);
    return file;
  }
  private share(name: string, change: (file: DriveFileState) => void): this {
    return this.write(name, () => {
      change(this.file());
      return this;
    });
  }
  private users(addresses: Iterable<string>): ServiceObject[] {
    return [...addresses].map((address) => factory().user(this.host, address));
  }

  addEditor(user: unknown): this {
    return this.share('addEditor', (file) => addEditors(file, [addressOf(user)]));
  }
  addEditors(emailAddresses: string[]): this {
    return this.share('addEditors', (file) => addEditors(file, emailAddresses));
  }
  addViewer(user: unknown): this {
    return this.share('addViewer', (file) => addViewers(file, [addressOf(user)]));
  }
  addViewers(emailAddresses: string[]): this {
    return this.share('addViewers', (file) => addViewers(file, emailAddresses));
  }
  /** Protections lose the editor too, as at Google. */
  removeEditor(user: unknown): this {
    return this.share('removeEditor', (file) => {
      file.editors.delete(addressOf(user));
      for (const sheet of this.spreadsheet.sheets) for (const protection of sheet.protections) protection.editors.delete(addressOf(user));
    });
  }
  removeViewer(user: unknown): this {
    return this.share('removeViewer', (file) => file.viewers.delete(addressOf(user)));
  }
  getEditors(): ServiceObject[] {
    return this.read('getEditors', () => this.users(new Set([this.file().owner, ...this.file().editors])));
  }
  getViewers(): ServiceObject[] {
    return this.read('getViewers', () => this.users(new Set([this.file().owner, ...this.file().editors, ...this.file().viewers])));
  }
  getOwner(): ServiceObject | null {
    return this.read('getOwner', () => factory().user(this.host, this.file().owner));
  }
  isAnonymousView(): boolean {
    return this.read('isAnonymousView', () => this.file().access.startsWith('ANYONE') && this.file().permission !== 'NONE');
  }
  isAnonymousWrite(): boolean {
    return this.read('isAnonymousWrite', () => this.file().access.startsWith('ANYONE') && this.file().permission === 'EDIT');
  }
  setAnonymousAccess(anonymousReadAllowed: boolean, anonymousWriteAllowed: boolean): void {
    this.share('setAnonymousAccess', (file) => {
      file.access = anonymousReadAllowed || anonymousWriteAllowed ? 'ANYONE_WITH_LINK' : 'PRIVATE';
      file.permission = anonymousWriteAllowed ? 'EDIT' : anonymousReadAllowed ? 'VIEW' : 'NONE';
    });
  }
}

function addEditors(file: DriveFileState, addresses: readonly string[]): void {
  for (const address of addresses.map(addressOf)) {
    if (address !== file.owner) file.editors.add(address);
    file.viewers.delete(address);
  }
}
function addViewers(file: DriveFileState, addresses: readonly string[]): void {
  for (const address of addresses.map(addressOf)) if (address !== file.owner && !file.editors.has(address)) file.viewers.add(address);
}
