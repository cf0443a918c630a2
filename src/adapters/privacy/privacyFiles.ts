import type { ErasedPeople, PrivacyFiles, PrivacyPorts } from '../../application/privacy/privacyPorts';
import { propertyNames } from '../sheets/deskIds';
import { ensureFolder } from './folders';

export const privacyFolder = 'Layanan Kawasan — Data Pribadi';
/** A script property holds 9 kB: some two hundred people; older ones go first, whom hardly a copy still knows. */
const mostCharacters = 8_500;

/** Copies for people and what was shared with them, through DriveApp. */
export const privacyFiles: PrivacyFiles = {
  make: (name, text, type) => ensureFolder(privacyFolder, null).createFile(name, text, type === 'json' ? 'application/json' : 'text/plain').getId(),
  empty: (id) => {
    const file = fileOrNull(id);
    if (file === null) return;
    // The trash keeps what it holds for thirty days.
    file.setContent('Dihapus / Erased');
    file.setTrashed(true);
  },
  unshare: (id, addresses) => {
    const item = fileOrNull(id) ?? folderOrNull(id);
    if (item === null) return;
    const viewers = new Set(item.getViewers().map((user) => user.getEmail().toLowerCase()));
    for (const address of addresses) if (viewers.has(address)) item.removeViewer(address);
  },
};

function fileOrNull(id: string): GoogleAppsScript.Drive.File | null {
  try {
    return DriveApp.getFileById(id);
  } catch {
    // Gone, or a folder: DriveApp does not tell the two apart.
    return null;
  }
}

function folderOrNull(id: string): GoogleAppsScript.Drive.Folder | null {
  try {
    return DriveApp.getFolderById(id);
  } catch {
    return null;
  }
}

/** People who were erased, in a script property. */
export function erasedPeople(): PrivacyPorts['ledger'] {
  const store = PropertiesService.getScriptProperties();
  return {
    read: () => JSON.parse(store.getProperty(propertyNames.erased) ?? '[]') as ErasedPeople,
    write: (people) => {
      let kept = people;
      while (JSON.stringify(kept).length > mostCharacters) kept = kept.slice(1);
      store.setProperty(propertyNames.erased, JSON.stringify(kept));
    },
  };
}
