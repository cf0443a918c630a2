import type { DriveRoom } from '../../application/ports';

/** Files and folders of the desk's account through DriveApp. What cannot be opened or shared throws, as Google does. */
export const driveRoom: DriveRoom = {
  letView: (id, addresses) => {
    const item = fileOrFolder(id);
    const access = item.getSharingAccess();
    // Whoever has the link can open it already; Google would mail them about it all the same.
    if (access === DriveApp.Access.ANYONE || access === DriveApp.Access.ANYONE_WITH_LINK) return;
    item.addViewers([...addresses]);
  },
};

/** An address does not always tell which of the two it leads to. */
function fileOrFolder(id: string): GoogleAppsScript.Drive.File | GoogleAppsScript.Drive.Folder {
  try {
    return DriveApp.getFileById(id);
  } catch {
    return DriveApp.getFolderById(id);
  }
}
