/**
 * How long Google, and the emulator, take to load build/Code.js: its top level runs at the start of every execution.
 * Each run has a new context; "cold" compiles as well, "warm" finds the compiled script, as V8's code cache gives it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const runs = 200;
const file = fileURLToPath(new URL('../build/Code.js', import.meta.url));
const source = readFileSync(file, 'utf8');

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function report(name: string, measured: number[]): void {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${name.padEnd(6)} median ${at(0.5)} ms   90 % ${at(0.9)} ms   fastest ${at(0)} ms   (${runs} runs)`);
}

// A comment of its own makes each text a script that V8 has not compiled yet.
const cold = Array.from({ length: runs }, (_, run) => {
  const context = vm.createContext({});
  return milliseconds(() => void new vm.Script(`${source}\n// ${run}`, { filename: file }).runInContext(context));
});
const script = new vm.Script(source, { filename: file });
const warm = Array.from({ length: runs }, () => {
  const context = vm.createContext({});
  return milliseconds(() => void script.runInContext(context));
});

console.log(`build/Code.js ${(Buffer.byteLength(source) / 1000).toFixed(1)} kB, Node.js ${process.versions.node}`);
report('cold', cold);
report('warm', warm);
