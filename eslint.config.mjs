/** The rules of the house that a machine can check. What runs where is checked by .dependency-cruiser.cjs. */
import tseslint from 'typescript-eslint';
import { root } from './scripts/support/root.mjs';

const googleServices = [
  'CacheService', 'CardService', 'CalendarApp', 'ContentService', 'DriveApp', 'FormApp', 'GmailApp', 'HtmlService', 'LockService', 'Logger',
  'MailApp', 'PropertiesService', 'ScriptApp', 'Session', 'Sheets', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities',
];

const clockReadings = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is a parameter: only the clock adapter reads it.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is a parameter: only the clock adapter reads it.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is a parameter: only the clock adapter reads it.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', '.local/', '.cache/', 'coverage/', '**/generated/**', 'src/domain/nationalHolidays.ts', 'emulator/sheetsApi/schema/definitions.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: root } },
    rules: {
      // Lines of code: docstrings are wanted.
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Matters of taste, or wrong about props, about cells (unknown until parsed) and about what a script passes in.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/prefer-return-this-type': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A fifth of the whole time between them, and the house has no enums.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    // Scripts pass whatever they like, whatever the types say. The emulator's state is plain records.
    files: ['emulator/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    // What comes back from a script or from JSON is judged by the expectation, not by its type.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: Object.fromEntries(['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off'])),
  },
  // Where the functions of a script are compiled and called.
  { files: ['emulator/realm/**'], rules: { '@typescript-eslint/no-implied-eval': 'off', '@typescript-eslint/no-unsafe-call': 'off' } },
  // Worth its time only where Google's services are called.
  { ignores: ['src/**'], files: ['**/*.ts', '**/*.tsx'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { 'no-restricted-globals': ['error', ...googleServices.map((name) => ({ name, message: 'Google services are named in src/adapters and src/entry alone.' }))] },
  },
  { files: ['src/adapters/**', 'src/entry/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['emulator/**/*.ts', 'workspace/**/*.ts', 'workspace/**/*.tsx'],
    rules: { 'no-restricted-globals': ['error', ...googleServices.map((name) => ({ name, message: 'Only scripts have this global; the emulator makes it.' }))] },
  },
  { files: ['src/**'], ignores: ['src/adapters/**', 'src/status-page/**'], rules: { 'no-restricted-syntax': ['error', ...clockReadings] } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'max-lines': ['error', 250], 'no-var': 'error', 'prefer-const': 'error', 'no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z_]+$', caughtErrors: 'none' }], eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
);
