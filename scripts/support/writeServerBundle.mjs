import webpack from 'webpack';
import { serverBundle } from '../../webpack.config.mjs';

/**
 * Writes Code.js and its source map.
 * @param {string} folder
 * @throws with webpack's own words for errors and warnings alike
 */
export async function writeServerBundle(folder) {
  const compiler = webpack(serverBundle(folder));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((fault, result) => (fault ? reject(fault) : resolve(result)));
  });
  await new Promise((resolve, reject) => compiler.close((fault) => (fault ? reject(fault) : resolve())));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ preset: 'errors-warnings', colors: false }));
}
