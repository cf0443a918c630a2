/**
 * Works on the bundle below the stubs of gas-webpack-plugin. esbuild drops what nothing uses and closes the rest into one function,
 * so that Google sees the stubs alone as top-level names; then the stubs go back in front, where the source map is shifted by their lines.
 * (esbuild-loader's own EsbuildPlugin would shake the stubs off with the rest, or, kept from it, shake nothing at all.)
 */
import { transform } from 'esbuild';
import webpack from 'webpack';

const { ConcatSource, RawSource, ReplaceSource, SourceMapSource } = webpack.sources;
const name = 'ServerBundlePlugin';

/** From what a person likes to read to what is small; the first that fits is taken. Lines stay short enough for an editor and a stack trace. */
const ladder = [
  {},
  { minifyWhitespace: true, lineLimit: 160 },
  { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true, lineLimit: 160 },
];

export class ServerBundlePlugin {
  /** @param {{ target: string, banner: string, mostBytes: number }} options mostBytes: size above which the bundle is made smaller, in UTF-8 */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const bundles = new Map();
      const stubs = new Map();
      compilation.hooks.chunkAsset.tap({ name, stage: -10 }, (chunk, file) => {
        bundles.set(file, compilation.assets[file]);
      });
      compilation.hooks.chunkAsset.tap({ name, stage: 10 }, (chunk, file) => {
        const bundle = bundles.get(file);
        const withStubs = String(compilation.assets[file].source());
        stubs.set(file, withStubs.slice(0, withStubs.length - String(bundle.source()).length));
        compilation.assets[file] = bundle;
      });
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [file, heading] of stubs) {
          const below = await this.shake(file, compilation.assets[file]);
          compilation.updateAsset(file, new ConcatSource(new RawSource(`${this.options.banner}\n${heading}\n`), below));
        }
      });
    });
  }

  async shake(file, bundle) {
    const { source, map } = bundle.sourceAndMap();
    const options = { format: 'iife', treeShaking: true, target: this.options.target, sourcemap: 'external', sourcefile: file, legalComments: 'inline', charset: 'utf8' };
    let result;
    for (const smaller of ladder) {
      result = await transform(String(source), { ...options, ...smaller });
      if (Buffer.byteLength(result.code) <= this.options.mostBytes) break;
    }
    return strictInside(result.code, new SourceMapSource(result.code, file, result.map, String(source), map, true));
  }
}

/** Below the stubs "use strict" would be a mere string: it belongs into the function that holds the bundle. */
function strictInside(code, source) {
  const opening = /^"use strict";\s*(\(\(\)\s*=>\s*\{)/.exec(code);
  if (!opening) return source;
  const inside = new ReplaceSource(source);
  inside.replace(0, opening[0].length - 1, `${opening[1]}"use strict";`);
  return inside;
}
