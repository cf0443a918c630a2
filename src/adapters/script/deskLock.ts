import type { DeskLock } from '../../application/ports';
import { propertyNames } from '../sheets/deskIds';

/** The script lock, shared by all users of the script, and the mark of who could not get it. */
export function deskLock(): DeskLock {
  const lock = LockService.getScriptLock();
  const properties = PropertiesService.getScriptProperties();
  return {
    acquire: (wait) => lock.tryLock(wait),
    release: () => {
      lock.releaseLock();
    },
    raiseMark: () => {
      properties.setProperty(propertyNames.mark, '1');
    },
    takeMark: () => {
      if (properties.getProperty(propertyNames.mark) === null) return false;
      properties.deleteProperty(propertyNames.mark);
      return true;
    },
  };
}
