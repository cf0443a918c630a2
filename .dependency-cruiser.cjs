/** Who may import whom. Imports run one way: domain, application, adapters, entry. */

const within = (...rooms) => `^src/(${rooms.join('|')})/`;

/** `from` may import, within src, itself and the rooms named. */
const mayImport = (from, ...rooms) => ({
  name: `src/${from} imports ${rooms.length > 0 ? `only ${rooms.join(', ')}` : 'no other room'}`,
  severity: 'error',
  from: { path: within(from) },
  to: { path: '^src/', pathNot: within(from, ...rooms) },
});

module.exports = {
  forbidden: [
    mayImport('domain'),
    mayImport('messages'),
    mayImport('application', 'domain', 'messages'),
    mayImport('adapters', 'application', 'domain', 'messages', 'status-page'),
    mayImport('entry', 'adapters', 'application', 'domain', 'messages'),
    {
      name: 'the status page takes only types and messages from the rest',
      comment: 'Its bundle is loaded by every visitor.',
      severity: 'error',
      from: { path: within('status-page') },
      to: { path: '^src/', pathNot: within('status-page', 'messages'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the desk does not know the emulator',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(emulator|workspace|test|bench|scripts|sample)/' },
    },
    {
      name: 'the emulator does not know the desk',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|workspace|test|bench|scripts|sample)/' },
    },
    {
      name: 'domain, application and messages need no Node.js and no package but libraries of dates and of search',
      severity: 'error',
      from: { path: within('domain', 'application', 'messages') },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/(temporal-polyfill|temporal-utils|minisearch)/' },
    },
    {
      name: 'the bundle has no Node.js modules',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no orphans in the desk',
      comment: 'Nothing imports this file and it imports nothing: delete it or use it. Worker and realm sources (.cjs) are loaded by path.',
      severity: 'error',
      from: { orphan: true, path: '^(src|emulator)/', pathNot: '(\\.d\\.ts|\\.cjs|^src/entry/main\\.ts|^src/status-page/main\\.tsx)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.local|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'], conditionNames: ['import', 'node', 'default'] },
  },
};
