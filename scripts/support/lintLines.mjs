import path from 'node:path';
import { root } from './root.mjs';

/** ESLint's findings, one line each, as an editor or a terminal can open them. */
export default function lintLines(results) {
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line = 0, column = 0, message, ruleId }) => `${path.relative(root, filePath)}:${line}:${column} ${message.split('\n')[0]} ${ruleId ?? ''}`),
    )
    .join('\n');
}
