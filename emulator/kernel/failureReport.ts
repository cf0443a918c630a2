import { types } from 'node:util';
import { hostError } from '../realm/values';
import { ExecutionKilled } from './errors';
import type { ProjectSources } from './projectSources';
import { originalPosition } from './sourcePositions';

/** What a failed run leaves: the error that `run` throws, and the text of its record. */
export interface FailureReport {
  readonly error: unknown;
  /** 'TypeError: … at intake (src/application/intake.ts:12:5)…', one frame a line. */
  readonly text: string;
}

const FRAME = /^\s*at (?:(.*) )?\(?((?:[^():]|\([^)]*\))+):(\d+):(\d+)\)?$/;

/** Describes what a script threw. Frames of the emulator are left out, positions go through the source map where there is one. */
export function failureReport(thrown: unknown, sources: ProjectSources): FailureReport {
  if (!types.isNativeError(thrown)) return { error: thrown, text: `Uncaught ${printable(thrown)}` };
  if (thrown instanceof ExecutionKilled) return { error: thrown, text: thrown.message };
  const frames = scriptFrames(thrown.stack ?? '', sources);
  const error = thrown instanceof Error ? thrown : hostError(thrown);
  const head = error.message.startsWith(`${error.name}: `) ? error.message : `${error.name}: ${error.message}`;
  const text = frames.length === 0 ? head : [head, ...frames].join('\n');
  if (frames.length > 0) error.stack = text;
  return { error, text };
}

function scriptFrames(stack: string, sources: ProjectSources): string[] {
  const names = new Set(sources.compiled.files.map((file) => file.name));
  const frames: string[] = [];
  for (const line of stack.split('\n')) {
    const match = FRAME.exec(line);
    const file = match?.[2] ?? '';
    if (match === null || !names.has(file)) continue;
    const place = originalPosition(sources, file, Number(match[3]), Number(match[4]));
    frames.push(match[1] === undefined ? `    at ${place}` : `    at ${match[1]} (${place})`);
  }
  return frames;
}

function printable(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value) ?? String(value)) : String(value);
}
