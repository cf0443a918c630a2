import type { ServiceObject } from '../kernel/serviceObject';
import { addFile, addFolder, addShortcut } from './create';
import { DriveItem } from './item';
import { find } from './listing';

/** DriveApp.Folder. */
export class DriveFolder extends DriveItem {
  override readonly typeName = 'DriveApp.Folder';

  #call<T>(method: string, effect: () => T): T {
    return this.host.call(`DriveApp.Folder.${method}`, effect);
  }

  createFile(...args: unknown[]): ServiceObject {
    return this.#call('createFile', () => this.objects.file(addFile(this.host, this.state(), args).id));
  }
  createFolder(name: string): ServiceObject {
    return this.#call('createFolder', () => this.objects.folder(addFolder(this.host, this.state(), name).id));
  }
  createShortcut(targetId: string): ServiceObject {
    return this.#call('createShortcut', () => this.objects.file(addShortcut(this.host, this.state(), targetId).id));
  }
  createShortcutForTargetIdAndResourceKey(targetId: string, _targetResourceKey: string): ServiceObject {
    return this.#call('createShortcutForTargetIdAndResourceKey', () => this.objects.file(addShortcut(this.host, this.state(), targetId).id));
  }

  getFiles(): ServiceObject {
    return this.#call('getFiles', () => this.objects.files(find(this.host, 'file', { parent: this.id })));
  }
  getFilesByName(name: string): ServiceObject {
    return this.#call('getFilesByName', () => this.objects.files(find(this.host, 'file', { parent: this.id, name })));
  }
  getFilesByType(mimeType: string): ServiceObject {
    return this.#call('getFilesByType', () => this.objects.files(find(this.host, 'file', { parent: this.id, mimeType })));
  }
  getFolders(): ServiceObject {
    return this.#call('getFolders', () => this.objects.folders(find(this.host, 'folder', { parent: this.id })));
  }
  getFoldersByName(name: string): ServiceObject {
    return this.#call('getFoldersByName', () => this.objects.folders(find(this.host, 'folder', { parent: this.id, name })));
  }
  searchFiles(params: string): ServiceObject {
    return this.#call('searchFiles', () => this.objects.files(find(this.host, 'file', { parent: this.id, query: params })));
  }
  searchFolders(params: string): ServiceObject {
    return this.#call('searchFolders', () => this.objects.folders(find(this.host, 'folder', { parent: this.id, query: params })));
  }
  getSize(): number {
    return 0;
  }

  /** Deprecated; since items have one parent it moves them. */
  addFile(child: DriveItem): this {
    return this.#adopt('addFile', child);
  }
  addFolder(child: DriveItem): this {
    return this.#adopt('addFolder', child);
  }
  #adopt(method: string, child: DriveItem): this {
    return this.write(method, () => (child.state().parents = [this.id]));
  }
  removeFile(child: DriveItem): this {
    return this.#release('removeFile', child);
  }
  removeFolder(child: DriveItem): this {
    return this.#release('removeFolder', child);
  }
  #release(method: string, child: DriveItem): this {
    return this.write(method, () => (child.state().parents = child.state().parents.filter((parent) => parent !== this.id)));
  }
}
