import { readConfiguration } from '../../application/configuration/readConfiguration';
import { readState, type FormItems } from '../../application/desk/deskState';
import { currentSchema, DeskIsNewer } from '../../application/desk/schema';
import { SlotAllocator, writeSlot } from '../../application/desk/slots';
import { planForm } from '../../application/setUp/formPlan';
import { deskTabs, type TabKey } from '../../application/tabs/deskTabs';
import { readOffered } from '../../application/unify/offeredChoices';
import { audienceOfScript } from '../cards/identity';
import { newSecret } from '../script/secrets';
import { systemClock } from '../script/systemClock';
import { propertyNames, type DeskIds } from '../sheets/deskIds';
import { openDeskSheet } from '../sheets/deskSheet';
import { batchGet, quoteTab } from '../sheets/sheetsApi';
import { ensureForm } from './ensureForm';
import { formEntries } from './formEntries';
import { ensureSpreadsheet } from './ensureSpreadsheet';
import { ensureRestricted } from './ensureRestricted';
import { recoverDesk } from './recoverDesk';
import { SetUpReport } from './report';
import { syncForm } from './setUpForm';
import { ensureTriggers } from './setUpTriggers';
import { ensureTabs } from './spreadsheetTabs';

/** What setup says it did. */
export interface SetUpResult {
  readonly spreadsheet: string;
  readonly form: string;
  readonly webApp: string;
  /** 'dibuat: …', 'sudah ada: …', 'diperbaiki: …' */
  readonly report: string[];
}

/** Somebody else owns the desk; a second owner would mean every mail twice. */
export class OwnedBySomebodyElse extends Error {
  constructor(owner: string) {
    super(`Meja layanan ini dimiliki ${owner}. Jalankan setup dengan akun itu. / This desk belongs to ${owner}; run setup as that account.`);
    this.name = 'OwnedBySomebodyElse';
  }
}

/** How far a set-up may go: by hand it makes what is missing; by itself it mends, for a second spreadsheet or form would be a second desk. */
export type Making = 'byHand' | 'byItself';

/**
 * Makes or mends the whole desk: spreadsheet with tabs, form, links between them, triggers, keys and addresses. Safe to run at any time
 * and any number of times; each piece is remembered the moment it exists, and one made by a run that was killed is found by its name.
 */
export function setUpDesk(build: string): SetUpResult {
  return alone(() => {
    const store = PropertiesService.getScriptProperties();
    const result = makeOrMend(store.getProperties(), 'byHand');
    store.setProperties({ [propertyNames.schema]: String(currentSchema), [propertyNames.build]: build, [propertyNames.heartbeat]: String(systemClock.now()) }, false);
    return result;
  });
}

/** Changes what every look relies on, so it waits for the look under way and keeps others out. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  lock.waitLock(60_000);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

/** Only under the script lock. Throws OwnedBySomebodyElse, and DeskIsNewer. */
export function makeOrMend(properties: Readonly<Record<string, string>>, making: Making): SetUpResult {
  const store = PropertiesService.getScriptProperties();
  const schema = Number(properties[propertyNames.schema] ?? '0');
  if (schema > currentSchema) throw new DeskIsNewer(schema);
  const owner = Session.getEffectiveUser().getEmail();
  const knownOwner = properties[propertyNames.owner] ?? owner;
  if (knownOwner !== owner) throw new OwnedBySomebodyElse(knownOwner);
  const report = new SetUpReport();
  const remember = (values: Record<string, string>): void => {
    store.setProperties(values, false);
  };
  if (properties[propertyNames.secret] === undefined) remember({ [propertyNames.secret]: newSecret(), [propertyNames.owner]: owner });
  const spreadsheet = ensureSpreadsheet(properties[propertyNames.spreadsheetId] ?? null, making, report, (id) => {
    // Another spreadsheet takes the place of the one that is known: no look may see it before it is fit to go on.
    remember({ [propertyNames.spreadsheetId]: id, ...(properties[propertyNames.spreadsheetId] === undefined ? {} : { [propertyNames.restored]: '1' }) });
  });
  const isRestored = properties[propertyNames.restored] !== undefined || (properties[propertyNames.spreadsheetId] ?? spreadsheet.id) !== spreadsheet.id;
  const knownIds = JSON.parse(properties[propertyNames.sheetIds] ?? '{}') as Partial<Record<TabKey, number>>;
  const sheetIds = ensureTabs(spreadsheet.id, knownIds, spreadsheet.timeZone, report);
  const restrictedId = ensureRestricted(properties[propertyNames.restrictedId] ?? null, spreadsheet.timeZone, report, (id) => remember({ [propertyNames.restrictedId]: id }));
  const webAppAddress = deploymentAddress(properties[propertyNames.webAppAddress] ?? '');
  remember({
    [propertyNames.sheetIds]: JSON.stringify(sheetIds), [propertyNames.timeZone]: spreadsheet.timeZone, [propertyNames.webAppAddress]: webAppAddress,
    [propertyNames.audience]: audienceOfScript(),
  });
  const form = ensureForm(properties[propertyNames.formId] ?? null, restrictedId, making, report, (id) => remember({ [propertyNames.formId]: id }));
  const address = `https://docs.google.com/spreadsheets/d/${spreadsheet.id}/edit`;
  // Kondisi Sistem says so, and what to do; the rest of the desk goes on.
  if (form === null) return { spreadsheet: address, form: '', webApp: webAppAddress, report: report.all() };
  const formAddress = form.getPublishedUrl();
  remember({ [propertyNames.formAddress]: formAddress });
  const ids: DeskIds = {
    spreadsheetId: spreadsheet.id, formId: form.getId(), restrictedId, sheetIds, timeZone: spreadsheet.timeZone, owner, secret: '', webAppAddress, formAddress, audience: '', ticketColumn: 0, filterViews: '', inbox: '', complaintsDue: 0, chatsDue: 0, backupAt: 0,
    triggerIds: [], heartbeat: 0, inTrouble: false, schema: currentSchema, build: '',
  };
  if (isRestored) recoverDesk(ids, form, report);
  const { problems, itemIds } = fillForm(ids, form, webAppAddress, report);
  remember({ [propertyNames.formEntries]: JSON.stringify(formEntries(form, itemIds)) });
  const triggers = ensureTriggers(form.getId(), spreadsheet.id, report);
  remember({ [propertyNames.triggerIds]: triggers.join(',') });
  return {
    spreadsheet: address, form: formAddress, webApp: webAppAddress,
    report: [...report.all(), ...(problems === 0 ? [] : [`perlu diperbaiki: ${problems} hal, lihat tab Kondisi Sistem`])],
  };
}

/** getUrl() is empty before the first deployment and a test address (/dev) in the editor: neither may reach a mail. */
function deploymentAddress(known: string): string {
  const found = (ScriptApp.getService().getUrl() as string | null) ?? '';
  return /\/exec$/.test(found) ? found : known;
}

/** Brings the form up to the tabs and remembers which item asks what. Only under the script lock. */
export function fillForm(ids: DeskIds, form: GoogleAppsScript.Forms.Form, webAppAddress: string, report: SetUpReport): { readonly problems: number; readonly itemIds: Readonly<Record<string, number>> } {
  const sheet = openDeskSheet(ids, () => undefined);
  const reading = sheet.read({ requests: 'tickets', responseKeys: false });
  const configuration = readConfiguration(reading.configuration, reading.timeZone);
  const state = readState(reading.state);
  const known = Object.fromEntries(Object.entries(state.formItems).map(([id, key]) => [key, Number(id)]));
  const [offered = []] = batchGet(ids.spreadsheetId, [quoteTab(deskTabs.offered.name)]);
  const itemIds = syncForm(form, planForm(configuration, webAppAddress, readOffered(offered)), known, report);
  const items: FormItems = { ...state.formItems, ...Object.fromEntries(Object.entries(itemIds).map(([key, id]) => [String(id), key])) };
  if (JSON.stringify(items) !== JSON.stringify(state.formItems)) {
    const slots = new SlotAllocator(state);
    sheet.commit({
      insert: null, writes: { state: [writeSlot(slots.rowFor('form', 'items'), 'form', 'items', items)] }, appends: {}, replacements: {}, grids: {},
      requestColumns: new Map(), timeZone: ids.timeZone,
    });
  }
  const paused = configuration.settings.paused;
  if (paused) form.setCustomClosedFormMessage(configuration.settings.pauseText);
  if (form.isAcceptingResponses() === paused) form.setAcceptingResponses(!paused);
  return { problems: configuration.problems.length, itemIds };
}

