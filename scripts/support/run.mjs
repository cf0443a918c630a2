import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject, root } from './root.mjs';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] show: let it write to the terminal itself
 * @returns {Promise<{ code: number, output: string, text: string }>} output: both streams as they came; text: standard output alone
 */
export function run(program, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part) => {
      output += part;
      text += part;
    });
    child.stderr?.setEncoding('utf8').on('data', (part) => {
      output += part;
    });
    child.on('error', (fault) => resolve({ code: 127, output: `${program}: ${fault.message}`, text }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output, text }));
  });
}

/** Runs a script with this very Node.js. */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Path of the program that an installed package offers; started by Node.js itself, so that no shell stands between.
 * @param {string} packageName
 * @param {string} program name under "bin"
 */
export function programOf(packageName, program) {
  const folder = inProject(`node_modules/${packageName}`);
  const { bin } = createRequire(import.meta.url)(path.join(folder, 'package.json'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}
