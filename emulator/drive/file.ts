import { ScriptError } from '../kernel/errors';
import type { ServiceObject } from '../kernel/serviceObject';
import type { Blob } from '../utilities/blob';
import { encodeText } from '../utilities/charset';
import { visibleFile } from './access';
import { blobOf, exportAs } from './content';
import { copyFile } from './copy';
import { DriveItem } from './item';
import type { DriveFileState } from './state';

/** DriveApp.File. */
export class DriveFile extends DriveItem {
  override readonly typeName = 'DriveApp.File';

  addCommenter(person: unknown): this {
    return this.addCommenters([person], 'addCommenter');
  }
  addCommenters(people: unknown[], method = 'addCommenters'): this {
    const addresses = people.map((person) => this.address(method, person));
    return this.write(method, (file) => {
      for (const address of addresses) {
        if (address === file.owner || file.editors.has(address)) continue;
        this.forget(file, address);
        (file.commenters ??= new Set()).add(address);
      }
    });
  }
  removeCommenter(person: unknown): this {
    const address = this.address('removeCommenter', person);
    return this.write('removeCommenter', (file) => file.commenters?.delete(address));
  }

  getAs(contentType: string): Blob {
    return this.host.call('DriveApp.File.getAs', () => exportAs(this.host, this.state(), contentType));
  }
  getBlob(): Blob {
    return this.host.call('DriveApp.File.getBlob', () => blobOf(this.host, this.state()));
  }
  getDownloadUrl(): string {
    return `https://drive.google.com/uc?id=${this.id}&export=download`;
  }
  getMimeType(): string {
    return this.state().mimeType;
  }
  /** Bytes that count against storage; Google's own kinds count none. */
  getSize(): number {
    return this.state().content?.length ?? 0;
  }
  getTargetId(): string | null {
    return this.state().targetId ?? null;
  }
  getTargetMimeType(): string | null {
    return this.#target()?.mimeType ?? null;
  }
  getTargetResourceKey(): string | null {
    return this.#target()?.resourceKey ?? null;
  }
  #target(): DriveFileState | undefined {
    const { targetId } = this.state();
    return targetId === undefined ? undefined : visibleFile(this.host, targetId);
  }
  /** No thumbnails are drawn here; Google too has none for many files. */
  getThumbnail(): Blob | null {
    return null;
  }

  /** makeCopy(), (destination), (name) and (name, destination); by default beside the original as "Copy of …". */
  makeCopy(first?: unknown, second?: unknown): ServiceObject {
    return this.host.call('DriveApp.File.makeCopy', () => {
      const original = this.state();
      const destination = [first, second].find((item) => item instanceof DriveItem);
      const folder = destination instanceof DriveItem ? destination.state() : this.#home(original);
      return this.objects.file(copyFile(this.host, original, folder, typeof first === 'string' ? first : `Copy of ${original.name}`).id);
    });
  }
  #home(original: DriveFileState): DriveFileState {
    const { drive } = this.host.account;
    const home = drive.files.get(original.parents[0] ?? drive.rootFolderId) ?? drive.files.get(drive.rootFolderId);
    if (!home) throw new ScriptError('Access denied: DriveApp.');
    return home;
  }
  /** Overwrites the content; Google's own kinds have none to overwrite (assumed text). */
  setContent(content: string): this {
    return this.write(
      'setContent',
      (file) => {
        if (file.content === undefined) throw new ScriptError('Invalid argument: content');
        file.content = encodeText(content);
      },
      { touches: true },
    );
  }
}
