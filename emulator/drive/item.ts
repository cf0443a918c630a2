import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { requireWrite, roleOf } from './access';
import type { DriveObjects } from './objects';
import type { DriveFileState } from './state';
import { fileUrl } from './urls';
import { addressOf, DriveUser } from './user';

/** What files and folders have in common. State is read fresh at each call; writes are counted, getters are not. */
export abstract class DriveItem extends ServiceObject {
  abstract override readonly typeName: 'DriveApp.File' | 'DriveApp.Folder';
  constructor(
    protected readonly host: ServiceHost,
    protected readonly objects: DriveObjects,
    readonly id: string,
  ) {
    super();
  }

  state(): DriveFileState {
    const file = this.host.account.drive.files.get(this.id);
    if (!file) throw new ScriptError('No item with the given ID could be found, or you do not have permission to access it.');
    return file;
  }
  /** Google prints a file's name. */
  override toString(): string {
    return this.state().name;
  }

  /** A counted change that asks for edit rights (or ownership) and notes the time where the content changed. */
  protected write(method: string, effect: (file: DriveFileState) => void, options: { owner?: boolean; touches?: boolean } = {}): this {
    this.host.call(`${this.typeName}.${method}`, () => {
      const file = this.state();
      requireWrite(this.host, file, options.owner ?? false);
      effect(file);
      if (options.touches ?? false) file.updatedAt = this.host.now();
    });
    return this;
  }
  protected address(method: string, person: unknown): string {
    return addressOf(this.host, `${this.typeName}.${method}`, person);
  }

  addEditor(person: unknown): this {
    return this.#share('addEditor', [person], 'EDIT');
  }
  addEditors(people: unknown[]): this {
    return this.#share('addEditors', people, 'EDIT');
  }
  addViewer(person: unknown): this {
    return this.#share('addViewer', [person], 'VIEW');
  }
  addViewers(people: unknown[]): this {
    return this.#share('addViewers', people, 'VIEW');
  }
  /** Raises or gives a right; an editor stays one when added as viewer. */
  #share(method: string, people: readonly unknown[], role: 'EDIT' | 'VIEW'): this {
    const addresses = people.map((person) => this.address(method, person));
    return this.write(method, (file) => {
      for (const address of addresses) {
        if (address === file.owner || (role === 'VIEW' && file.editors.has(address))) continue;
        this.forget(file, address);
        (role === 'EDIT' ? file.editors : file.viewers).add(address);
      }
    });
  }
  protected forget(file: DriveFileState, address: string): void {
    file.editors.delete(address);
    file.viewers.delete(address);
    file.commenters?.delete(address);
  }
  removeEditor(person: unknown): this {
    const address = this.address('removeEditor', person);
    return this.write('removeEditor', (file) => file.editors.delete(address));
  }
  removeViewer(person: unknown): this {
    const address = this.address('removeViewer', person);
    return this.write('removeViewer', (file) => file.viewers.delete(address));
  }
  revokePermissions(person: unknown): this {
    const address = this.address('revokePermissions', person);
    return this.write('revokePermissions', (file) => this.forget(file, address));
  }

  getAccess(person: unknown): EnumValue {
    const address = this.address('getAccess', person);
    return this.host.enumValue('DriveApp.Permission', roleOf(this.host.account, this.state(), address));
  }
  getDateCreated(): Date {
    return new Date(this.state().createdAt);
  }
  getDescription(): string | null {
    const { description } = this.state();
    return description === '' ? null : description;
  }
  /** Without the owner. An executing user who may not edit gets an empty list. */
  getEditors(): DriveUser[] {
    return this.#people([...this.state().editors]);
  }
  getViewers(): DriveUser[] {
    return this.#people([...this.state().viewers, ...(this.state().commenters ?? [])]);
  }
  #people(addresses: readonly string[]): DriveUser[] {
    const role = roleOf(this.host.account, this.state(), this.host.execution.effectiveUser);
    return role === 'OWNER' || role === 'EDIT' ? addresses.map((address) => new DriveUser(address)) : [];
  }
  getId(): string {
    return this.id;
  }
  getLastUpdated(): Date {
    return new Date(this.state().updatedAt);
  }
  getName(): string {
    return this.state().name;
  }
  getOwner(): DriveUser {
    return new DriveUser(this.state().owner);
  }
  getParents(): ServiceObject {
    return this.host.call(`${this.typeName}.getParents`, () => this.objects.folders(this.state().parents.filter((parent) => this.host.account.drive.files.has(parent))));
  }
  getResourceKey(): string | null {
    return this.state().resourceKey ?? null;
  }
  getSecurityUpdateEligible(): boolean {
    return false;
  }
  getSecurityUpdateEnabled(): boolean {
    return false;
  }
  getSharingAccess(): EnumValue {
    return this.host.enumValue('DriveApp.Access', this.state().access);
  }
  getSharingPermission(): EnumValue {
    return this.host.enumValue('DriveApp.Permission', this.state().access === 'PRIVATE' ? 'NONE' : this.state().permission);
  }
  getUrl(): string {
    return fileUrl(this.state());
  }
  isShareableByEditors(): boolean {
    return this.state().shareableByEditors ?? true;
  }
  isStarred(): boolean {
    return this.state().starred ?? false;
  }
  isTrashed(): boolean {
    return this.objects.isTrashed(this.state());
  }

  moveTo(destination: DriveItem): this {
    const folder = destination.state();
    if (folder.id !== this.host.account.drive.rootFolderId) requireWrite(this.host, folder);
    return this.write('moveTo', (file) => {
      for (let above: DriveFileState | undefined = folder; above; above = this.host.account.drive.files.get(above.parents[0] ?? '')) if (above.id === file.id) throw new ScriptError('Invalid argument: destination');
      file.parents = [folder.id];
    });
  }
  setDescription(description: string): this {
    return this.write('setDescription', (file) => (file.description = description), { touches: true });
  }
  setName(name: string): this {
    return this.write('setName', (file) => (file.name = name), { touches: true });
  }
  /** Ownership passes on; the former owner stays an editor. */
  setOwner(person: unknown): this {
    const address = this.address('setOwner', person);
    return this.write(
      'setOwner',
      (file) => {
        this.forget(file, address);
        file.editors.add(file.owner);
        file.owner = address;
      },
      { owner: true },
    );
  }
  setSecurityUpdateEnabled(_enabled: boolean): this {
    return this.write('setSecurityUpdateEnabled', () => undefined);
  }
  setShareableByEditors(shareable: boolean): this {
    return this.write('setShareableByEditors', (file) => (file.shareableByEditors = shareable));
  }
  setSharing(access: EnumValue, permission: EnumValue): this {
    // "Anyone" cannot own, and a private file has no right to give by link.
    if (['OWNER', 'ORGANIZER', 'FILE_ORGANIZER'].includes(permission.name) || (permission.name === 'NONE' && access.name !== 'PRIVATE')) throw new ScriptError('Invalid argument: permissionType');
    return this.write('setSharing', (file) => {
      file.access = access.name;
      file.permission = permission.name;
    });
  }
  setStarred(starred: boolean): this {
    return this.write('setStarred', (file) => (file.starred = starred));
  }
  /** Only the owner may put a file into the trash. */
  setTrashed(trashed: boolean): this {
    return this.write('setTrashed', (file) => (file.trashed = trashed), { owner: true });
  }
}
