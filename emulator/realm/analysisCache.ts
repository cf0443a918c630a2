import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceAnalysis } from './sourceAnalysis';

/** Part of every key: what an older version of the analysis found is not taken for this one's. Count up with every change of sourceAnalysis. */
const VERSION = 1;

/** What `analyse` finds, from a file of the folder where another process was first: parsing a bundle takes longer than most executions. */
export function keptAnalysis(folder: string, key: string, analyse: () => SourceAnalysis): SourceAnalysis {
  const file = path.join(folder, `source-${createHash('sha256').update(`${VERSION}\n${key}`).digest('hex').slice(0, 24)}.json`);
  const kept = read(file);
  if (kept !== null) return kept;
  const found = analyse();
  mkdirSync(folder, { recursive: true });
  // Under its own name first: nobody reads half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(found));
  renameSync(`${file}.${process.pid}`, file);
  return found;
}

function read(file: string): SourceAnalysis | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SourceAnalysis;
  } catch {
    return null;
  }
}
