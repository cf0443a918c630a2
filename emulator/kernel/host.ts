import type { AccountState, ProjectState } from '../state/account';
import type { EnumValue, ServiceObject } from './serviceObject';
import type { WorkspaceCore } from './workspaceCore';

/** Who runs, why, with what rights. One a script execution. */
export interface ExecutionContext {
  readonly id: string;
  /** Name of the function that was called. */
  readonly fn: string;
  /** 'editor' | 'simpleTrigger' | 'installableTrigger' | 'clockTrigger' | 'webApp' | 'clientCall' | 'addOn' | 'customFunction' | 'outside' */
  readonly cause: string;
  /** Address whose authority and quotas are used. */
  readonly effectiveUser: string;
  /** Address at the keyboard; '' where Google would not tell. */
  readonly activeUser: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
  readonly startedAt: number;
  /** Limit of the run in milliseconds: 360000 or 30000. */
  readonly limit: number;
  /** Set while a submit or edit event is handled: what getActiveSheet and getActiveRange answer. */
  readonly active?: { spreadsheetId: string; sheetId: number; row?: number; column?: number; rows?: number; columns?: number };
  readonly log: string[];
}

/** What a service implementation gets: one host an execution. Service classes keep it as their first constructor argument. */
export interface ServiceHost {
  readonly core: WorkspaceCore;
  readonly account: AccountState;
  readonly project: ProjectState;
  readonly execution: ExecutionContext;
  /**
   * The one gate through which every counted service call goes ('SpreadsheetApp.Range.getValues'): time limit, faults, outage, OAuth
   * scope, recorder, latency, then the effect. `cells` lets the latency model charge by size. What the contract does not count
   * (locators, builders, getters of fetched objects) is not sent through here.
   */
  call<T>(name: string, effect: () => T, options?: { cells?: number; latency?: number }): T;
  /** True where a call that must wait (for a lock) may throw MustWait: the run is parked and the call is made again. */
  readonly mayPark?: boolean;
  /** Virtual time in epoch milliseconds. */
  now(): number;
  /** Lets virtual time pass for this execution (Utilities.sleep). */
  sleep(milliseconds: number): void;
  /** Next number in [0, 1) of the account's seeded sequence. */
  random(): number;
  /** A fresh id in Google's manner: letters, digits, - and _ of the given length. */
  newId(length?: number): string;
  /** Interned enum value: enumValue('SpreadsheetApp.WrapStrategy', 'WRAP'). */
  enumValue(typeName: string, name: string): EnumValue;
  /**
   * Evaluates a function expression in the running script's global scope and calls it: `this` is `self` as the script sees it (with whatever
   * properties the script has put on it, as on an HtmlTemplate), `args` and result are converted as in any service call. For template code.
   */
  evaluateInRealm(source: string, self?: ServiceObject, args?: readonly unknown[]): unknown;
  /** Text of a project's .html file by name, with or without '.html'; null where there is none. */
  htmlFile(name: string): string | null;
  /** Google's "The parameters (…) don't match the method signature for …" error. */
  signatureError(member: string, args: readonly unknown[]): Error;
}
