import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { isTrashed, visibleFile } from './access';
import { addFile, addFolder, addShortcut } from './create';
import { DriveFile } from './file';
import { DriveFolder } from './folder';
import type { DriveItem } from './item';
import { DriveIterator, idsOfToken } from './iterator';
import { find, type Wanted } from './listing';
import { folderMimeType } from './mimeTypes';
import type { DriveObjects } from './objects';
import type { DriveFileState } from './state';

/** 15 GB, what an account without a plan has (assumed). */
const storageLimit = 15 * 1024 ** 3;

/** DriveApp. One Drive holds the files of all accounts of the workspace; rights decide who sees what. */
export class DriveAppService extends ServiceObject {
  readonly typeName = 'DriveApp';
  readonly #objects: DriveObjects;

  constructor(private readonly host: ServiceHost) {
    super();
    const objects: DriveObjects = {
      host,
      file: (id) => new DriveFile(host, objects, id),
      folder: (id) => new DriveFolder(host, objects, id),
      files: (ids) => new DriveIterator('DriveApp.FileIterator', ids, objects.file),
      folders: (ids) => new DriveIterator('DriveApp.FolderIterator', ids, objects.folder),
      isTrashed: (file) => isTrashed(host.account, file),
    };
    this.#objects = objects;
  }

  #call<T>(method: string, effect: () => T): T {
    return this.host.call(`DriveApp.${method}`, effect);
  }
  #files(method: string, wanted: Wanted): ServiceObject {
    return this.#call(method, () => this.#objects.files(find(this.host, 'file', wanted)));
  }
  #folders(method: string, wanted: Wanted): ServiceObject {
    return this.#call(method, () => this.#objects.folders(find(this.host, 'folder', wanted)));
  }
  #root(): DriveFileState {
    return visibleRoot(this.host);
  }
  #open(method: string, id: string, kind: 'file' | 'folder'): ServiceObject {
    return this.#call(method, () => {
      const found = visibleFile(this.host, id);
      if ((found.mimeType === folderMimeType) !== (kind === 'folder')) throw new ScriptError('No item with the given ID could be found, or you do not have permission to access it.');
      return kind === 'folder' ? this.#objects.folder(id) : this.#objects.file(id);
    });
  }

  createFile(...args: unknown[]): ServiceObject {
    return this.#call('createFile', () => this.#objects.file(addFile(this.host, this.#root(), args).id));
  }
  createFolder(name: string): ServiceObject {
    return this.#call('createFolder', () => this.#objects.folder(addFolder(this.host, this.#root(), name).id));
  }
  createShortcut(targetId: string): ServiceObject {
    return this.#call('createShortcut', () => this.#objects.file(addShortcut(this.host, this.#root(), targetId).id));
  }
  createShortcutForTargetIdAndResourceKey(targetId: string, _targetResourceKey: string): ServiceObject {
    return this.#call('createShortcutForTargetIdAndResourceKey', () => this.#objects.file(addShortcut(this.host, this.#root(), targetId).id));
  }

  getFileById(id: string): ServiceObject {
    return this.#open('getFileById', id, 'file');
  }
  getFileByIdAndResourceKey(id: string, _resourceKey: string): ServiceObject {
    return this.#open('getFileByIdAndResourceKey', id, 'file');
  }
  getFolderById(id: string): ServiceObject {
    return this.#open('getFolderById', id, 'folder');
  }
  getFolderByIdAndResourceKey(id: string, _resourceKey: string): ServiceObject {
    return this.#open('getFolderByIdAndResourceKey', id, 'folder');
  }
  getRootFolder(): ServiceObject {
    return this.#call('getRootFolder', () => this.#objects.folder(this.#root().id));
  }

  getFiles(): ServiceObject {
    return this.#files('getFiles', {});
  }
  getFilesByName(name: string): ServiceObject {
    return this.#files('getFilesByName', { name });
  }
  getFilesByType(mimeType: string): ServiceObject {
    return this.#files('getFilesByType', { mimeType });
  }
  getTrashedFiles(): ServiceObject {
    return this.#files('getTrashedFiles', { trashed: true });
  }
  searchFiles(params: string): ServiceObject {
    return this.#files('searchFiles', { query: params });
  }
  getFolders(): ServiceObject {
    return this.#folders('getFolders', {});
  }
  getFoldersByName(name: string): ServiceObject {
    return this.#folders('getFoldersByName', { name });
  }
  getTrashedFolders(): ServiceObject {
    return this.#folders('getTrashedFolders', { trashed: true });
  }
  searchFolders(params: string): ServiceObject {
    return this.#folders('searchFolders', { query: params });
  }
  continueFileIterator(continuationToken: string): ServiceObject {
    return this.#call('continueFileIterator', () => this.#objects.files(idsOfToken(continuationToken, 'DriveApp.FileIterator')));
  }
  continueFolderIterator(continuationToken: string): ServiceObject {
    return this.#call('continueFolderIterator', () => this.#objects.folders(idsOfToken(continuationToken, 'DriveApp.FolderIterator')));
  }

  getStorageLimit(): number {
    return this.#call('getStorageLimit', () => storageLimit);
  }
  /** Bytes of the executing user's own files. */
  getStorageUsed(): number {
    return this.#call('getStorageUsed', () => [...this.host.account.drive.files.values()].reduce((sum, file) => sum + (file.owner === this.host.execution.effectiveUser ? (file.content?.length ?? 0) : 0), 0));
  }
  /** Every item has one parent since 2020. */
  enforceSingleParent(_value: boolean): void {
    return undefined;
  }

  addFile(child: DriveItem): ServiceObject {
    return new DriveFolder(this.host, this.#objects, this.#root().id).addFile(child);
  }
  addFolder(child: DriveItem): ServiceObject {
    return new DriveFolder(this.host, this.#objects, this.#root().id).addFolder(child);
  }
  removeFile(child: DriveItem): ServiceObject {
    return new DriveFolder(this.host, this.#objects, this.#root().id).removeFile(child);
  }
  removeFolder(child: DriveItem): ServiceObject {
    return new DriveFolder(this.host, this.#objects, this.#root().id).removeFolder(child);
  }
}

/** "My Drive". */
function visibleRoot(host: ServiceHost): DriveFileState {
  const root = host.account.drive.files.get(host.account.drive.rootFolderId);
  if (!root) throw new ScriptError('Access denied: DriveApp.');
  return root;
}
