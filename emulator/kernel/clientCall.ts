import { types } from 'node:util';
import { RUN_LIMIT } from './execution';
import type { Kernel } from './kernel';
import type { LoadedProject } from './loadedProject';
import { ServiceObject } from './serviceObject';
import { visitAs } from './webApp';

/**
 * google.script.run: calls a top-level function whose name does not end in _. Arguments and result may hold numbers, booleans, strings, null,
 * arrays and plain objects only (guides/html/communication); undefined in an array becomes null.
 */
export function callFromPage(kernel: Kernel, project: LoadedProject, fn: string, parameters: readonly unknown[], visitor: string | null): unknown {
  if (fn.endsWith('_') || !project.sources.compiled.functions.includes(fn)) throw new Error(`Script function not found: ${fn}`);
  const sent = parameters.map((parameter, index) => transferable(parameter, `Failed due to illegal value in property: ${index}`));
  const result = kernel.executor.execute({ project, fn, cause: 'clientCall', ...visitAs(kernel, project, visitor), authMode: 'FULL', limit: RUN_LIMIT, parameters: () => sent });
  if (result.failed) throw result.error;
  return transferable(result.value, `The return value of ${fn} cannot be sent to a page`);
}

/** A copy as it arrives on the other side; throws a TypeError for what Google refuses (dates, functions, service objects, circles). */
export function transferable(value: unknown, refusal: string): unknown {
  return copy(value, refusal, []) ?? null;
}

function copy(value: unknown, refusal: string, parents: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || value === undefined) return value;
  // JSON carries the call: what it cannot write as a number arrives as null.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new TypeError(refusal);
  if (value instanceof ServiceObject || types.isDate(value) || types.isPromise(value) || types.isNativeError(value) || parents.includes(value)) throw new TypeError(refusal);
  const line = [...parents, value];
  if (Array.isArray(value)) return value.map((item) => copy(item, refusal, line) ?? null);
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, refusal, line);
    if (copied !== undefined) result[key] = copied;
  }
  return result;
}
