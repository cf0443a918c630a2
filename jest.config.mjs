/** Jest runs TypeScript through swc; types are checked by tsc, not here. */

import { bundleEmulator } from './scripts/support/emulatorBundle.mjs';

const target = 'es2022';
const automaticJsx = { react: { runtime: 'automatic', importSource: 'preact' } };

/** Packages that ship ES modules only: Jest loads CommonJS, so these are transformed like the project's own files. */
const moduleOnlyPackages = ['parse5', 'entities', 'magic-string', 'preact', 'temporal-polyfill', 'temporal-utils', 'date-holidays'];

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  moduleNameMapper: { '(^|/)emulator/index$': await bundleEmulator() },
  globals: { __BUILD_VERSION__: 'test' },
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: automaticJsx }, module: { type: 'commonjs' } }],
    '\\.m?js$': ['@swc/jest', { jsc: { target, parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${moduleOnlyPackages.join('|')})/)`],
};

export default {
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/support/testSequencer.cjs',
  // Builds, browsers and long journeys on a slow machine; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'node', testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'], testPathIgnorePatterns: ['<rootDir>/test/browser/'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.{ts,tsx}'] },
  ],
};
