// The import laws of the rooms, each with its reason. Data flows one way: read → extract → resolve → store → api.
const law = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to });
const rooms = (names) => `^src/(${names})/`;

module.exports = {
  forbidden: [
    law(
      'lib-knows-nothing',
      'lib holds helpers of no domain: importing a room would make it part of one.',
      rooms('lib'),
      { path: '^src/', pathNot: rooms('lib') },
    ),
    law(
      'model-is-words-only',
      'The words of the domain are used everywhere, so they may depend on nothing but helpers.',
      rooms('model'),
      { path: '^src/', pathNot: rooms('lib|model') },
    ),
    law(
      'middle-rooms-are-apart',
      'read, extract and resolve hand on values of model: the chain is spelled out in ingest alone.',
      '^src/(read|extract|resolve)/',
      { path: '^src/', pathNot: ['^src/$1/', rooms('lib|model')] },
    ),
    law(
      'store-knows-words-only',
      'The store keeps what it is given; deciding what to keep is the work of resolve.',
      rooms('store'),
      { path: '^src/', pathNot: rooms('store|lib|model') },
    ),
    law(
      'export-reads-the-store',
      'Formats are made of what the graph gives, not of what articles say.',
      rooms('export'),
      { path: '^src/', pathNot: rooms('export|store|lib|model') },
    ),
    law(
      'ingest-is-the-chain',
      'The chain ends at the store: it knows nothing of who asks.',
      rooms('ingest'),
      { path: rooms('api|cli|web|export') },
    ),
    law(
      'api-asks-the-store',
      'What is asked goes through the store; articles come in through ingest.',
      rooms('api'),
      { path: rooms('read|extract|resolve|cli|web') },
    ),
    law(
      'cli-calls-rooms-that-do-whole-jobs',
      'A command is a call of a room, never a step of the chain.',
      rooms('cli'),
      { path: rooms('read|extract|resolve|web') },
    ),
    law(
      'web-knows-the-api-only',
      'The explorer is a client like any other: what it needs, the API gives everybody.',
      rooms('web'),
      { path: '^src/', pathNot: rooms('web') },
    ),
    law(
      'cypher-in-the-store-only',
      'The engines and their language are known to one room, so that another engine is a change of one room.',
      '^src/(?!store/)',
      { path: 'node_modules/(@grafeo-db|neo4j-driver)' },
    ),
    law(
      'middle-rooms-are-pure',
      'The same article gives the same result on every machine: no files, no network, no processes.',
      '^src/(read|extract|resolve|model|lib)/',
      { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|worker_threads|os)$' },
    ),
    law('no-test-in-the-product', 'What ships does not lean on what tests it.', '^src/', { path: '^test/' }),
    {
      name: 'no-circular',
      comment: 'A circle of imports has no first step to read.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
