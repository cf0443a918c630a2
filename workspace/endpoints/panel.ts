import { fieldOf, textField } from '../server/fields';
import type { LocalDesk } from '../server/localDesk';
import type { AddOnView } from '../views/panelView';

/** Runs a function of the script's add-on as Google does when somebody opens the panel or presses something on a card; answers with Google's card JSON. */
export function runAddOn(desk: LocalDesk, body: unknown): object {
  const formInputs: Record<string, object> = {};
  for (const [name, value] of Object.entries(texts(body, 'inputs'))) formInputs[name] = { stringInputs: { value: [value] } };
  for (const [name, value] of Object.entries(texts(body, 'days'))) formInputs[name] = { dateInput: { msSinceEpoch: String(Date.parse(`${value}T00:00:00Z`)) } };
  for (const [name, value] of Object.entries(texts(body, 'moments'))) formInputs[name] = { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: value } };
  const event = {
    commonEventObject: {
      platform: 'WEB', hostApp: 'SHEETS', userLocale: textField(body, 'locale', 'id'), parameters: texts(body, 'parameters'), formInputs,
    },
    sheets: { addonHasFileScopePermission: false },
  };
  return desk.project.card(textField(body, 'fn'), event, textField(body, 'as'));
}

function texts(body: unknown, name: string): Record<string, string> {
  const value = fieldOf(body, name);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, entry]: [string, unknown]) => [key, String(entry)]));
}

/** The add-on that a manifest describes; null where it has none. */
export function addOnOfManifest(manifest: unknown): AddOnView | null {
  const common = fieldOf(fieldOf(manifest, 'addOns'), 'common');
  const home = fieldOf(fieldOf(common, 'homepageTrigger'), 'runFunction');
  if (typeof home !== 'string') return null;
  const listed = fieldOf(common, 'universalActions');
  const universalActions = (Array.isArray(listed) ? listed : []).flatMap((action: unknown) => {
    const fn = fieldOf(action, 'runFunction');
    return typeof fn === 'string' ? [{ label: textField(action, 'label', fn), fn }] : [];
  });
  return { name: textField(common, 'name', 'Add-on'), home, universalActions };
}
