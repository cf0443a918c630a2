import vm from 'node:vm';
import { analyseSource } from './sourceAnalysis';
import type { Insertion } from './sourceAnalysis';

/** One script file, ready to run. `name` is without extension, as Google prints it in stacks. */
export interface CompiledFile {
  readonly name: string;
  /** The text that runs: the source with checkpoints. */
  readonly text: string;
  readonly script: vm.Script;
  /** Only its function declarations, run before all files where a project has several: functions are there whatever the order of files. */
  readonly hoisted: vm.Script | null;
  readonly hoistedText: string | null;
  readonly insertions: readonly Insertion[];
}
export interface CompiledSources {
  readonly files: readonly CompiledFile[];
  /** Names of top-level function declarations in order. */
  readonly functions: readonly string[];
}

/**
 * Parses and compiles script files in the project's order, once; every execution runs them anew. Throws Google's SyntaxError
 * ("… line: 3 file: Code.gs") for what Apps Script cannot parse.
 * @param cache folder in which what parsing found in large sources is kept for other processes
 */
export function compileSources(files: readonly { readonly name: string; readonly source: string }[], cache?: string): CompiledSources {
  const functions: string[] = [];
  const compiled = files.map(({ name, source }): CompiledFile => {
    const analysis = analyseSource(name, source, files.length > 1, cache);
    for (const found of analysis.functions) if (!functions.includes(found)) functions.push(found);
    return {
      name,
      text: analysis.text,
      script: new vm.Script(analysis.text, { filename: name }),
      hoisted: analysis.hoistedText === null ? null : new vm.Script(analysis.hoistedText, { filename: name }),
      hoistedText: analysis.hoistedText,
      insertions: analysis.insertions,
    };
  });
  return { files: compiled, functions };
}
