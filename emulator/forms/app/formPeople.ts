import type { DriveFileState } from '../../drive/state';
import { User } from '../../kernel/user';
import { formErrors } from '../model/formErrors';
import { FormItemsPart } from './formItems';

/** Editors and responders of a form. */
export abstract class FormPeoplePart extends FormItemsPart {
  addEditor(user: unknown): this {
    return this.set('addEditor', () => this.makeEditor(addressOf(user)));
  }
  addEditors(emailAddresses: readonly unknown[]): this {
    return this.set('addEditors', () => emailAddresses.forEach((address) => this.makeEditor(addressOf(address))));
  }
  /** Editors besides the owner. */
  getEditors(): User[] {
    return this.read('getEditors', () => [...this.file().editors].map((address) => new User(address)));
  }
  removeEditor(user: unknown): this {
    return this.set('removeEditor', (form) => {
      const address = addressOf(user);
      this.file().editors.delete(address);
      this.file().viewers.delete(address);
      form.publishedReaders.delete(address);
    });
  }
  addPublishedReader(user: unknown): this {
    return this.set('addPublishedReader', () => this.makeReader(addressOf(user)));
  }
  addPublishedReaders(emailAddresses: readonly unknown[]): this {
    return this.set('addPublishedReaders', () => emailAddresses.forEach((address) => this.makeReader(addressOf(address))));
  }
  getPublishedReaders(): User[] {
    return this.read('getPublishedReaders', (form) => [...form.publishedReaders].map((address) => new User(address)));
  }
  removePublishedReader(user: unknown): this {
    return this.set('removePublishedReader', (form) => {
      const address = addressOf(user);
      form.publishedReaders.delete(address);
      this.file().editors.delete(address);
      this.file().viewers.delete(address);
    });
  }

  private makeEditor(address: string): void {
    const file = this.file();
    if (file.owner === address) return;
    file.viewers.delete(address);
    this.form().publishedReaders.delete(address);
    file.editors.add(address);
  }
  /** No effect on whom the file was shared with already. */
  private makeReader(address: string): void {
    const file = this.file();
    if (file.owner !== address && !file.editors.has(address) && !file.viewers.has(address)) this.form().publishedReaders.add(address);
  }
  private file(): DriveFileState {
    const file = this.host.account.drive.files.get(this.formId);
    if (file === undefined) throw formErrors.notFound();
    return file;
  }
}

function addressOf(user: unknown): string {
  const address = user instanceof User ? user.getEmail() : String(user);
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw formErrors.invalid('email');
  return address;
}
