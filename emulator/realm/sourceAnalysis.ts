import { parse } from 'acorn';
import type { Node, Program } from 'acorn';
import { full } from 'acorn-walk';
import { keptAnalysis } from './analysisCache';

/** Text that was put into a line of a source: stack columns behind it are `length` too large. Columns from 0, lines from 1. */
export interface Insertion {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
export interface SourceAnalysis {
  readonly text: string;
  readonly hoistedText: string | null;
  readonly functions: readonly string[];
  readonly insertions: readonly Insertion[];
}

/** Characters from which on reading a file is quicker than parsing. */
const WORTH_KEEPING = 20_000;
/** First thing in every catch and finally: throws again when the execution has been killed. */
const CHECKPOINT = '__emulatorCheckpoint();';
const known = new Map<string, SourceAnalysis>();

/**
 * Finds the functions that Google would call and puts a checkpoint into every catch and finally.
 * @param severalFiles whether a text with only the function declarations is needed as well
 * @param cache folder in which what was found in large sources is kept for other processes
 */
export function analyseSource(name: string, source: string, severalFiles: boolean, cache?: string): SourceAnalysis {
  const key = `${severalFiles ? 1 : 0}${name}\n${source}`;
  let found = known.get(key);
  if (found === undefined) {
    const parsed = (): SourceAnalysis => analyse(name, source, severalFiles);
    found = cache === undefined || source.length < WORTH_KEEPING ? parsed() : keptAnalysis(cache, key, parsed);
    known.set(key, found);
  }
  return found;
}

function analyse(name: string, source: string, severalFiles: boolean): SourceAnalysis {
  const program = parseScript(name, source);
  const positions: number[] = [];
  full(program, (node) => {
    if (node.type === 'CatchClause') positions.push(bodyStart(node));
    else if (node.type === 'TryStatement') {
      const finalizer: unknown = Reflect.get(node, 'finalizer');
      if (isNode(finalizer)) positions.push(finalizer.start + 1);
    } else refuseUnsupported(name, source, node);
  });
  positions.sort((left, right) => left - right);
  return {
    text: withCheckpoints(source, positions),
    hoistedText: severalFiles ? functionsOnly(source, program) : null,
    functions: program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])),
    insertions: insertionsAt(source, positions),
  };
}

function parseScript(name: string, source: string): Program {
  try {
    return parse(source, { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: false });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const location: unknown = Reflect.get(error, 'loc');
    const line = typeof location === 'object' && location !== null ? Number(Reflect.get(location, 'line')) : 0;
    throw new SyntaxError(`SyntaxError: ${error.message.replace(/ \(\d+:\d+\)$/, '')} line: ${line} file: ${name}.gs`);
  }
}

/** Private names and static fields are errors in Apps Script: DOC guides/v8runtimeoverview. */
function refuseUnsupported(name: string, source: string, node: Node): void {
  const key: unknown = Reflect.get(node, 'key');
  const isPrivate = isNode(key) && key.type === 'PrivateIdentifier';
  const isStaticField = node.type === 'PropertyDefinition' && Reflect.get(node, 'static') === true;
  if (!isPrivate && node.type !== 'StaticBlock' && !isStaticField) return;
  const what = isPrivate ? 'Unexpected token #' : 'Unexpected static class member';
  throw new SyntaxError(`SyntaxError: ${what} line: ${source.slice(0, node.start).split('\n').length} file: ${name}.gs`);
}

function bodyStart(clause: Node): number {
  const body: unknown = Reflect.get(clause, 'body');
  return isNode(body) ? body.start + 1 : clause.end;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'start') === 'number';
}

function withCheckpoints(source: string, positions: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const position of positions) {
    parts.push(source.slice(from, position), CHECKPOINT);
    from = position;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

/** Everything but top-level function declarations becomes blank, so that positions stay. */
function functionsOnly(source: string, program: Program): string {
  const parts: string[] = [];
  let from = 0;
  const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration') continue;
    parts.push(blank(source.slice(from, node.start)), source.slice(node.start, node.end));
    from = node.end;
  }
  parts.push(blank(source.slice(from)));
  return parts.join('');
}

/** Line and column of each checkpoint in the text that runs, in one pass over the source. */
function insertionsAt(source: string, positions: readonly number[]): Insertion[] {
  const found: Insertion[] = [];
  let line = 1;
  let lineStart = 0;
  let earlier = 0;
  for (const position of positions) {
    for (let next = source.indexOf('\n', lineStart); next !== -1 && next < position; next = source.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
      earlier = 0;
    }
    found.push({ line, column: position - lineStart + earlier, length: CHECKPOINT.length });
    earlier += CHECKPOINT.length;
  }
  return found;
}
