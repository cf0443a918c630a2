import type { ExecutionState } from '../state/project';
import type { ExecutionContext, ServiceHost } from './host';
import type { LoadedProject } from './loadedProject';

/** What shall run, for whom, with what rights. */
export interface ExecutionRequest {
  readonly project: LoadedProject;
  /** Function, or 'object.method' where Google allows it. */
  readonly fn: string;
  readonly cause: ExecutionContext['cause'];
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly authMode: ExecutionContext['authMode'];
  /** Milliseconds. */
  readonly limit: number;
  readonly active?: NonNullable<ExecutionContext['active']>;
  /** Arguments, made in the execution's own host because they may hold service objects. */
  parameters(host: ServiceHost): readonly unknown[];
}

/** How it ended. */
export interface ExecutionResult {
  readonly record: ExecutionState;
  readonly value: unknown;
  /** What the caller of `run` gets thrown; undefined where it completed. */
  readonly error: unknown;
  readonly failed: boolean;
}

/** Limits in milliseconds, platform facts §1. */
export const RUN_LIMIT = 360_000;
export const SHORT_RUN_LIMIT = 30_000;
