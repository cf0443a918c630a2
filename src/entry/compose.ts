import { MailRefused, type Ports } from '../application/ports';
import { openRequestForm } from '../adapters/forms/requestForm';
import { mailRoom } from '../adapters/mail/mailRoom';
import { systemClock } from '../adapters/script/systemClock';
import { deskLock } from '../adapters/script/deskLock';
import { deskSecrets } from '../adapters/script/secrets';
import type { Patience } from '../adapters/sheets/backoff';
import { propertyNames, readDeskIds, type DeskIds } from '../adapters/sheets/deskIds';
import { openDeskSheet } from '../adapters/sheets/deskSheet';
import { mailPart, restrictedPart } from './parts';

/** Ids of the desk from its script properties (one service call). Throws DeskNotSetUp. */
export function deskIds(): DeskIds {
  return readDeskIds(PropertiesService.getScriptProperties().getProperties());
}

/** Wires the desk to Google's services. Opens nothing: each port does so when it is first needed. */
export function ports(ids: DeskIds, patience: Patience = 'look'): Ports {
  return {
    clock: systemClock,
    lock: deskLock(),
    sheet: openDeskSheet(ids, (column) => {
      PropertiesService.getScriptProperties().setProperty(propertyNames.ticketColumn, String(column));
    }, patience),
    form: openRequestForm(ids.formId),
    mail: {
      ...mailRoom,
      compose: (entry, context) => mailPart().composeMail(entry, context),
      claim: (work, due, all) => mailPart().claimDue(work, due, all),
      wordsOf: (problem) => mailPart().wordsOf(problem),
      send: (mail) => {
        // Errors do not come out of a part by their class.
        const refused = mailPart().sendMail(mail);
        if (refused !== null) throw new MailRefused(refused);
      },
    },
    secrets: deskSecrets(ids.secret),
    identity: {
      owner: ids.owner,
      webAppAddress: ids.webAppAddress,
      spreadsheetAddress: `https://docs.google.com/spreadsheets/d/${ids.spreadsheetId}/edit`,
      formAddress: ids.formAddress,
    },
    restricted: () => restrictedPart().openRestricted(ids, patience),
    journal: {
      error: (error, words) => {
        console.error(words, error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    },
  };
}
