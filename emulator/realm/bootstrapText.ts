import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** Text of the realm's bootstrap, read once. */
export const bootstrapPath = fileURLToPath(new URL('./bootstrap.cjs', import.meta.url));
export const bootstrapText = readFileSync(bootstrapPath, 'utf8');

const wrapped = `(function () { const module = { exports: null }; ${bootstrapText}\nreturn module.exports; })()`;

/** Evaluates to makeRealm in the context in which it runs. */
export const bootstrapScript = new vm.Script(wrapped, { filename: 'emulator-realm' });

/** makeRealm of the realm of this module (under a test runner not the process's main one). */
export function bootstrapHere(): unknown {
  return new Function(`return ${wrapped}`)();
}
