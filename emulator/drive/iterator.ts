import { ScriptError } from '../kernel/errors';
import { ServiceObject } from '../kernel/serviceObject';

/** DriveApp.FileIterator and FolderIterator: over the ids that were there when the call was made. */
export class DriveIterator<Item extends ServiceObject> extends ServiceObject {
  static readonly catalogTypes = ['DriveApp.FileIterator', 'DriveApp.FolderIterator'];
  #at = 0;
  constructor(
    readonly typeName: 'DriveApp.FileIterator' | 'DriveApp.FolderIterator',
    private readonly ids: readonly string[],
    private readonly make: (id: string) => Item,
  ) {
    super();
  }
  hasNext(): boolean {
    return this.#at < this.ids.length;
  }
  next(): Item {
    const id = this.ids[this.#at];
    if (id === undefined) throw new ScriptError('Cannot retrieve the next object: iterator has reached the end.');
    this.#at += 1;
    return this.make(id);
  }
  /** "A token that can be used to resume this iteration at a later time"; it holds the ids still to come. */
  getContinuationToken(): string {
    return Buffer.from(JSON.stringify([this.typeName, this.ids.slice(this.#at)])).toString('base64');
  }
}

/** Ids still to come of an iteration; Google's token says nothing to scripts either. */
export function idsOfToken(token: string, typeName: DriveIterator<ServiceObject>['typeName']): string[] {
  try {
    const [kind, ids] = JSON.parse(Buffer.from(token, 'base64').toString('utf8')) as [unknown, unknown];
    if (kind === typeName && Array.isArray(ids)) return ids.map(String);
  } catch {
    // Falls through: whatever cannot be read is no token.
  }
  throw new ScriptError('Invalid argument: continuationToken');
}
