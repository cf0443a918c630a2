/** The server bundle: src/entry/main.ts and all it imports become one Code.js whose top level is function declarations. */
import { createRequire } from 'node:module';
import webpack from 'webpack';
import { buildVersion } from './scripts/support/buildVersion.mjs';
import { inProject, root } from './scripts/support/root.mjs';
import { ServerBundlePlugin } from './scripts/support/serverBundlePlugin.mjs';

const GasPlugin = createRequire(import.meta.url)('gas-webpack-plugin');
const entry = inProject('src/entry/main.ts');

/** The newest syntax that Apps Script parses without doubt: it has neither private names nor static fields. */
const target = 'es2019';
const typescript = { jsx: 'react-jsx', jsxImportSource: 'preact', useDefineForClassFields: false };

/**
 * @param {string} outputFolder where Code.js and Code.js.map are written
 * @returns {webpack.Configuration}
 */
export function serverBundle(outputFolder) {
  const version = buildVersion();
  return {
    mode: 'production',
    context: root,
    entry,
    target: ['web', 'es2019'],
    // The map lies beside the bundle for the emulator's stack traces; it is not pushed, so the bundle does not name it.
    devtool: 'hidden-source-map',
    output: { path: outputFolder, filename: 'Code.js', iife: false, environment: { globalThis: true } },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.(m?js|tsx?)$/, loader: 'esbuild-loader', options: { target, tsconfigRaw: { compilerOptions: typescript } } },
        // No module of ours acts when it is loaded, but for the entry: what nothing imports by name is left out.
        { include: inProject('src'), exclude: entry, sideEffects: false },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ __BUILD_VERSION__: JSON.stringify(version) }),
      new GasPlugin({ comment: false, include: [entry] }),
      new ServerBundlePlugin({
        target,
        banner: `// Layanan Kawasan ${version}. Made by "npm run build" from src/: change the source, not this file.`,
        // The limit is 250 kB; the stubs and the heading take little of it.
        mostBytes: 248_000,
      }),
    ],
    optimization: { minimize: false },
    performance: false,
    stats: 'errors-warnings',
  };
}
