import type { UnifyPorts } from '../application/unify/unifyPorts';
import { SetUpReport } from '../adapters/setUp/report';
import { fillForm } from '../adapters/setUp/setUp';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { openArchives } from '../adapters/unify/archives';
import { openOldForms } from '../adapters/unify/oldForms';
import { openUnifiedForm } from '../adapters/unify/unifiedForm';
import { openUnifyTables } from '../adapters/unify/unifySheet';
import { ports } from './compose';

/** What bringing in old forms needs beside that. */
export function unifyPorts(ids: DeskIds): UnifyPorts {
  return {
    ...ports(ids),
    oldForms: openOldForms(),
    unified: openUnifiedForm(ids.formId, ids.formAddress, () => {
      fillForm(ids, FormApp.openById(ids.formId), ids.webAppAddress, new SetUpReport());
    }),
    tables: openUnifyTables(ids),
    archives: openArchives(ids),
  };
}
