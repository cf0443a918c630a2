import { ownerOf } from '../setUp/ensureSpreadsheet';

/** The owner's folder of that name: the remembered one, else one that the owner has, else a new one, which nobody else may open. */
export function ensureFolder(name: string, known: string | null): GoogleAppsScript.Drive.Folder {
  const remembered = known === null ? null : folderOrNull(known);
  if (remembered !== null && !remembered.isTrashed()) return remembered;
  const owner = Session.getEffectiveUser().getEmail();
  const folders = DriveApp.getFoldersByName(name);
  while (folders.hasNext()) {
    const folder = folders.next();
    if (!folder.isTrashed() && ownerOf(folder) === owner) return folder;
  }
  return DriveApp.createFolder(name);
}

function folderOrNull(id: string): GoogleAppsScript.Drive.Folder | null {
  try {
    return DriveApp.getFolderById(id);
  } catch (error) {
    console.warn(`folder ${id} cannot be opened`, error instanceof Error ? error.message : String(error));
    return null;
  }
}
