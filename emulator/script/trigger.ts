import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import type { EnumValue } from '../kernel/serviceObject';
import { ServiceObject } from '../kernel/serviceObject';
import type { TriggerState } from '../state/project';

/** Triggers of one user in one script, platform facts §1. */
const TRIGGER_LIMIT = 20;

/** An installed trigger as a script sees it. Its getters read what was fetched. */
export class Trigger extends ServiceObject {
  readonly typeName = 'ScriptApp.Trigger';
  constructor(
    private readonly host: ServiceHost,
    /** For ScriptApp.deleteTrigger; scripts do not see it. */
    readonly state: TriggerState,
  ) {
    super();
  }
  getEventType(): EnumValue {
    return this.host.enumValue('ScriptApp.EventType', this.state.event);
  }
  getHandlerFunction(): string {
    return this.state.handler;
  }
  getTriggerSource(): EnumValue {
    return this.host.enumValue('ScriptApp.TriggerSource', this.state.source);
  }
  /** Null for clock triggers. */
  getTriggerSourceId(): string | null {
    return this.state.sourceId;
  }
  getUniqueId(): string {
    return this.state.id;
  }
}

/** Installs a trigger for the effective user. Throws Google's error beyond 20. */
export function installTrigger(host: ServiceHost, member: string, trigger: Omit<TriggerState, 'id' | 'owner' | 'disabled'>): Trigger {
  return host.call(member, () => {
    const owner = host.execution.effectiveUser;
    if (host.project.triggers.filter((known) => known.owner === owner).length >= TRIGGER_LIMIT) {
      throw new ScriptError('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    }
    // Google's ids are long numbers.
    const id = String(Math.floor(host.random() * 9e15) + 1e15) + String(Math.floor(host.random() * 1e4)).padStart(4, '0');
    const state: TriggerState = { ...trigger, id, owner, disabled: false };
    host.project.triggers.push(state);
    return new Trigger(host, state);
  });
}
