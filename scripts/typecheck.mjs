/** npm run typecheck: every TypeScript project. */
import { checkTypes } from './support/typeScriptProjects.mjs';

const faults = await checkTypes();
faults.forEach((line) => console.log(line));
process.exitCode = faults.length > 0 ? 1 : 0;
