import type { DriveRoom } from '../../application/ports';
import { mayPass } from '../sheets/backoff';

/** Files and folders of the desk's account through DriveApp. */
export const driveRoom: DriveRoom = {
  letView: (id, addresses) => {
    try {
      const item = fileOrFolder(id);
      const access = item.getSharingAccess();
      // Whoever has the link can open it already; Google would mail them about it all the same.
      if (access !== DriveApp.Access.ANYONE && access !== DriveApp.Access.ANYONE_WITH_LINK) item.addViewers([...addresses]);
      return null;
    } catch (error) {
      if (mayPass(error)) throw error;
      return error instanceof Error ? error.message : String(error);
    }
  },
};

/** An address does not always tell which of the two it leads to. */
function fileOrFolder(id: string): GoogleAppsScript.Drive.File | GoogleAppsScript.Drive.Folder {
  try {
    return DriveApp.getFileById(id);
  } catch (error) {
    if (mayPass(error)) throw error;
    return DriveApp.getFolderById(id);
  }
}
