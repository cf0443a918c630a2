/** How many requests a day the desk carries on each kind of account: measures on the emulated desk, prints the tables and writes them into docs/capacity.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { capacityTables, measureCapacity, withTables } from '../test/support/capacity';
import { closeDesks } from '../test/support/desk';

const file = fileURLToPath(new URL('../docs/capacity.md', import.meta.url));
const tables = capacityTables(measureCapacity());
console.log(tables);
writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables));
await closeDesks();
