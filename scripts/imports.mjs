/** npm run imports: who imports whom, against .dependency-cruiser.cjs. */
import { checkImports } from './support/imports.mjs';

const { code, output } = await checkImports();
console.log(output.trim());
process.exitCode = code;
