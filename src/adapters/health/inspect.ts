import type { Machinery, Seen } from '../../application/health/examination';
import type { DeskIds } from '../sheets/deskIds';

/** Reads how the machinery of the desk stands, and changes nothing: some ten service calls, once an hour. What cannot be read says why and keeps back nothing else. */
export function inspect(ids: Pick<DeskIds, 'spreadsheetId' | 'restrictedId' | 'formId'>): Machinery {
  const isTrashed = (id: string): Seen<boolean> => seen(() => DriveApp.getFileById(id).isTrashed());
  return {
    triggers: seen(() => ScriptApp.getProjectTriggers().map((trigger) => ({
      handler: trigger.getHandlerFunction(), source: trigger.getTriggerSourceId() as string | null, id: trigger.getUniqueId(),
    }))),
    form: seen(() => {
      const form = FormApp.openById(ids.formId);
      return { accepting: form.isAcceptingResponses(), published: !form.supportsAdvancedResponderPermissions() || form.isPublished(), destination: destinationOf(form) };
    }),
    files: { spreadsheet: isTrashed(ids.spreadsheetId), form: isTrashed(ids.formId), restricted: ids.restrictedId === '' ? false : isTrashed(ids.restrictedId) },
    rights: seen(() => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      // null where nothing is left to grant, says the reference; the types do not.
      const address: unknown = info.getAuthorizationUrl();
      return { granted: info.getAuthorizedScopes(), address: typeof address === 'string' ? address : '' };
    }),
  };
}

/** getDestinationId throws where there is no destination. */
function destinationOf(form: GoogleAppsScript.Forms.Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}

function seen<T>(read: () => T): Seen<T> {
  try {
    return read();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
