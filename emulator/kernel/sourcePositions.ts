import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { ProjectSources } from './projectSources';

const maps = new WeakMap<ProjectSources, Map<string, TraceMap>>();

/** 'src/application/intake.ts:12:5' for a position in the text that ran, or 'Code:12:5' without a source map. Lines and columns from 1. */
export function originalPosition(sources: ProjectSources, file: string, line: number, runColumn: number): string {
  const column = runColumn - insertedBefore(sources, file, line, runColumn - 1);
  const map = mapOf(sources, file);
  if (map === null) return `${file}:${line}:${column}`;
  const found = originalPositionFor(map, { line, column: column - 1 });
  if (found.source === null) return `${file}:${line}:${column}`;
  return `${found.source.replace(/^webpack:\/\/[^/]*\//, '').replace(/^\.\//, '').replace(/\?.*$/, '')}:${found.line}:${found.column + 1}`;
}

function insertedBefore(sources: ProjectSources, file: string, line: number, column: number): number {
  const insertions = sources.compiled.files.find((compiled) => compiled.name === file)?.insertions ?? [];
  return insertions.reduce((sum, insertion) => (insertion.line === line && insertion.column < column ? sum + insertion.length : sum), 0);
}

function mapOf(sources: ProjectSources, file: string): TraceMap | null {
  const text = sources.sourceMaps.get(file);
  if (text === undefined) return null;
  let known = maps.get(sources);
  if (known === undefined) maps.set(sources, (known = new Map<string, TraceMap>()));
  let map = known.get(file);
  if (map === undefined) known.set(file, (map = new TraceMap(text)));
  return map;
}
