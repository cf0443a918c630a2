import type { DriveFileState } from '../../drive/state';
import type { ServiceHost } from '../../kernel/host';
import { protectionAllows } from '../../spreadsheet/model/protection';
import type { ProtectionState, SpreadsheetState } from '../../spreadsheet/state';
import { compact } from '../api/json';
import type { JsonObject } from '../api/json';
import { gridRangeMessage } from '../ranges/gridRangeMessage';

/** ProtectedRange message as the executing user sees it: editors are told only to those who may edit (ProtectedRange reference). */
export function protectionMessage(host: ServiceHost, spreadsheet: SpreadsheetState, protection: ProtectionState): JsonObject {
  const file = host.account.drive.files.get(spreadsheet.id);
  const canEdit = protectionAllows(protection, file, host.execution.effectiveUser);
  return compact({
    protectedRangeId: protection.id,
    range: gridRangeMessage(protection.range),
    namedRangeId: protection.namedRangeId ?? undefined,
    description: protection.description || undefined,
    warningOnly: protection.warningOnly || undefined,
    requestingUserCanEdit: canEdit || undefined,
    unprotectedRanges: protection.unprotected.length > 0 ? protection.unprotected.map(gridRangeMessage) : undefined,
    editors: canEdit && !protection.warningOnly ? editorsMessage(protection, file) : undefined,
  });
}

function editorsMessage(protection: ProtectionState, file: DriveFileState | undefined): JsonObject {
  const users = new Set([...(file ? [file.owner] : []), ...protection.editors]);
  return compact({ users: [...users], domainUsersCanEdit: protection.domainEdit || undefined });
}
