import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { blobContentOf } from '../utilities/blob';
import { encodeText } from '../utilities/charset';
import { requireWrite, visibleFile } from './access';
import { folderMimeType, shortcutMimeType } from './mimeTypes';
import type { DriveFileState } from './state';

/** Largest file that a script can make. Source: DriveApp.createFile, "larger than 50 MB". */
export const largestContent = 50 * 1024 * 1024;

/** Puts an entry into Drive, owned by the executing user. */
export function addEntry(host: ServiceHost, parent: DriveFileState, entry: Pick<DriveFileState, 'name' | 'mimeType'> & Partial<DriveFileState>): DriveFileState {
  // Every account has a root of its own at Google; here one stands for all.
  if (parent.id !== host.account.drive.rootFolderId) requireWrite(host, parent);
  const file: DriveFileState = {
    description: '',
    parents: [parent.id],
    owner: host.execution.effectiveUser,
    editors: new Set(),
    viewers: new Set(),
    trashed: false,
    createdAt: host.now(),
    updatedAt: host.now(),
    access: 'PRIVATE',
    permission: 'NONE',
    ...entry,
    id: entry.id ?? host.newId(33),
  };
  host.account.drive.files.set(file.id, file);
  return file;
}

export function addFolder(host: ServiceHost, parent: DriveFileState, name: string): DriveFileState {
  return addEntry(host, parent, { name, mimeType: folderMimeType });
}

/** createFile(blob), createFile(name, content) and createFile(name, content, mimeType). */
export function addFile(host: ServiceHost, parent: DriveFileState, args: readonly unknown[]): DriveFileState {
  const blob = args.length === 1 ? blobContentOf(args[0]) : null;
  if (args.length === 1 && !blob) throw host.signatureError('DriveApp.createFile', args);
  const content = blob ? blob.bytes : encodeText(String(args[1]));
  const mimeType = blob ? (blob.contentType ?? 'application/octet-stream') : args[2] === undefined || args[2] === null ? 'text/plain' : String(args[2]);
  if (content.length > largestContent) throw new ScriptError('Argument too large: content');
  // Files of Google's own kinds are made by their services.
  if (mimeType.startsWith('application/vnd.google-apps.')) throw new ScriptError('Invalid argument: mimeType');
  return addEntry(host, parent, { name: blob ? (blob.name ?? 'Untitled') : String(args[0]), mimeType, content: content.slice() });
}

export function addShortcut(host: ServiceHost, parent: DriveFileState, targetId: string): DriveFileState {
  const target = visibleFile(host, targetId);
  return addEntry(host, parent, { name: target.name, mimeType: shortcutMimeType, targetId: target.id });
}
