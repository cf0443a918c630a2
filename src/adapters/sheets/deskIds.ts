import { currentSchema, DeskIsNewer } from '../../application/desk/schema';
import type { TabKey } from '../../application/tabs/deskTabs';

/** What setup leaves in the script properties: ids, addresses, keys. Read once an execution. */
export interface DeskIds {
  readonly spreadsheetId: string;
  readonly formId: string;
  /** The restricted spreadsheet; '' where setup has not made it yet. */
  readonly restrictedId: string;
  /** Id of each tab: people may rename them. */
  readonly sheetIds: Readonly<Record<TabKey, number>>;
  readonly timeZone: string;
  readonly owner: string;
  readonly secret: string;
  readonly webAppAddress: string;
  readonly formAddress: string;
  /** For whom Google makes identity tokens of this script; '' where setup could not learn it. */
  readonly audience: string;
  /** Column index from 0 where the tickets of Permohonan were last found. */
  readonly ticketColumn: number;
  /** Fingerprint of the filter views that Permohonan was last given; '' where it has none yet. */
  readonly filterViews: string;
  /** What was read of the inbox (application/inbox/readInbox.ts), as JSON; '' for nothing yet. */
  readonly inbox: string;
  /** When the clock looks after complaints next, epoch milliseconds; 0: never. */
  readonly complaintsDue: number;
  /** The same for short questions. */
  readonly chatsDue: number;
  /** When the spreadsheets were last copied, epoch milliseconds; 0: never. */
  readonly backupAt: number;
  /** Ids of the triggers that handlers trust. */
  readonly triggerIds: readonly string[];
  /** When the clock last ended a look and said so, epoch milliseconds; 0: never. At most half an hour old where all is well. */
  readonly heartbeat: number;
  /** Whether the clock has failed since, and said so (application/health/trouble.ts). */
  readonly inTrouble: boolean;
  /** Version of the spreadsheet as this script last left it, and the bundle that did. */
  readonly schema: number;
  readonly build: string;
}

/** The desk has not been set up (or its properties were lost): the next step is to run `setup`. */
export class DeskNotSetUp extends Error {
  constructor(missing: string) {
    super(`the desk is not set up: ${missing} is missing; run the function setup`);
    this.name = 'DeskNotSetUp';
  }
}

export const propertyNames = {
  spreadsheetId: 'SPREADSHEET_ID',
  formId: 'FORM_ID',
  restrictedId: 'RESTRICTED_SPREADSHEET_ID',
  sheetIds: 'SHEET_IDS',
  timeZone: 'SPREADSHEET_TIME_ZONE',
  owner: 'OWNER',
  secret: 'SECRET',
  webAppAddress: 'WEB_APP_ADDRESS',
  formAddress: 'FORM_ADDRESS',
  ticketColumn: 'TICKET_COLUMN',
  audience: 'TOKEN_AUDIENCE',
  mark: 'LOOK_AGAIN',
  triggerIds: 'TRIGGER_IDS',
  filterViews: 'FILTER_VIEWS',
  inbox: 'INBOX',
  complaintsDue: 'COMPLAINTS_DUE',
  chatsDue: 'CHATS_DUE',
  formEntries: 'FORM_ENTRIES',
  foundAnswers: 'FOUND_ANSWERS',
  backupAt: 'BACKUP_AT',
  backupFolder: 'BACKUP_FOLDER',
  erased: 'ERASED_PEOPLE',
  restored: 'RESTORED',
  heartbeat: 'HEARTBEAT',
  schema: 'SCHEMA',
  build: 'BUILD',
  watch: 'WATCH',
  trouble: 'TROUBLE',
} as const;

/** Reads the ids from all script properties. Throws DeskNotSetUp, and DeskIsNewer: every execution passes here, so that none writes what it does not understand. */
export function readDeskIds(properties: Readonly<Record<string, string>>): DeskIds {
  const schema = Number(properties[propertyNames.schema] ?? '0');
  if (schema > currentSchema) throw new DeskIsNewer(schema);
  const need = (name: string): string => {
    const value = properties[name];
    if (value === undefined || value === '') throw new DeskNotSetUp(name);
    return value;
  };
  return {
    spreadsheetId: need(propertyNames.spreadsheetId),
    formId: need(propertyNames.formId),
    restrictedId: properties[propertyNames.restrictedId] ?? '',
    sheetIds: JSON.parse(need(propertyNames.sheetIds)) as Record<TabKey, number>,
    timeZone: need(propertyNames.timeZone),
    owner: need(propertyNames.owner),
    secret: need(propertyNames.secret),
    webAppAddress: properties[propertyNames.webAppAddress] ?? '',
    formAddress: properties[propertyNames.formAddress] ?? '',
    audience: properties[propertyNames.audience] ?? '',
    ticketColumn: Number(properties[propertyNames.ticketColumn] ?? '0'),
    filterViews: properties[propertyNames.filterViews] ?? '',
    inbox: properties[propertyNames.inbox] ?? '',
    complaintsDue: Number(properties[propertyNames.complaintsDue] ?? '0'),
    chatsDue: Number(properties[propertyNames.chatsDue] ?? '0'),
    backupAt: Number(properties[propertyNames.backupAt] ?? '0'),
    triggerIds: (properties[propertyNames.triggerIds] ?? '').split(','),
    heartbeat: Number(properties[propertyNames.heartbeat] ?? '0'),
    inTrouble: properties[propertyNames.trouble] !== undefined,
    schema,
    build: properties[propertyNames.build] ?? '',
  };
}
