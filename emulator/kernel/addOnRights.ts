import type { ProjectState } from '../state/project';
import { ScriptError } from './errors';
import { missingScopeText } from './googleTexts';
import { grantedScopes } from './scopes';

const EXECUTE = 'https://www.googleapis.com/auth/gmail.addons.execute';
const LOCALE = 'https://www.googleapis.com/auth/script.locale';

/**
 * The event that Google hands to a function of an add-on. Locale and time zone of the user are in it only with `useLocaleFromApp` and the scope script.locale
 * (workspace/add-ons/guides/access-user-locale-timezone).
 * @throws where a message's panel is asked for and the manifest names scopes, but not the one by which Gmail runs add-ons (assumed: all of Google's samples have it, and no page says what happens without)
 */
export function addOnEvent(project: ProjectState, fn: string, event: object): object {
  const granted = grantedScopes(project);
  if (granted !== null && !granted.has(EXECUTE) && messageTriggers(project.manifest).includes(fn)) throw new ScriptError(missingScopeText(fn, [EXECUTE]));
  const common: unknown = Reflect.get(event, 'commonEventObject');
  if (typeof common !== 'object' || common === null) return event;
  const tellsLocale = at(project.manifest, 'addOns', 'common', 'useLocaleFromApp') === true && (granted === null || granted.has(LOCALE));
  return tellsLocale ? event : { ...event, commonEventObject: { ...common, userLocale: undefined, timeZone: undefined } };
}

/** Functions that the manifest names for an open message. */
function messageTriggers(manifest: Record<string, unknown>): unknown[] {
  const triggers = at(manifest, 'addOns', 'gmail', 'contextualTriggers');
  return Array.isArray(triggers) ? triggers.map((trigger: unknown) => at(trigger, 'onTriggerFunction')) : [];
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner: unknown, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), value);
}
