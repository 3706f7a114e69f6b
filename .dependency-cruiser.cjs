// The boundaries of the house (docs/decisions/0001): checked by `npm run boundaries`.
const tests = '\\.test\\.tsx?$|^src/testing/|^e2e/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(?!ui/)' },
    },
    {
      name: 'skills-knows-nothing-of-the-platform',
      severity: 'error',
      from: { path: '^packages/skills/' },
      to: { path: '^(src|demo|islands|e2e)/' },
    },
    {
      name: 'islands-reach-no-server-code',
      severity: 'error',
      from: { path: '^islands/' },
      to: { path: '^src/(?!ui/|texts/translated)|^node_modules/(pg|kysely|better-auth)/' },
    },
    {
      name: 'only-queries-write-sql',
      comment: 'Kysely at run time belongs to queries files, the database, the journal and the demo loader.',
      severity: 'error',
      from: { path: '^(src|packages)/', pathNot: `(^|/)queries(\\.ts|/)|-queries\\.ts$|^src/database/|${tests}` },
      to: { path: '^node_modules/kysely/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domains-meet-through-questions',
      comment: "Another domain's SQL is its own affair.",
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: tests },
      to: { path: '^src/[^/]+/queries', pathNot: '^src/$1/' },
    },
    {
      name: 'tests-stay-out-of-the-program',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'not-to-dev-dependencies',
      severity: 'error',
      from: { path: '^(src|islands|demo|packages/[^/]+/src)', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      // The launcher of `skills` imports what it builds first.
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@fondouk/skills$|dist/cli\\.js$' },
    },
  ],
  options: {
    exclude: { path: '^packages/[^/]+/dist/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
