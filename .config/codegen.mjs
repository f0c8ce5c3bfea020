// Writes src/api/schema-types.ts from schema.graphql. With --check it writes nothing and fails where the file is stale.
//
//   node .config/codegen.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, parse } from 'graphql';

const SCHEMA = new URL('../schema.graphql', import.meta.url);
const TARGET = new URL('../src/api/schema-types.ts', import.meta.url);
const ROWS = './rows.ts#';

/** What the resolvers of a type are given: a row of the store, or what rows.ts makes of one. */
const mappers = {
  Node: `${ROWS}NodeRow`,
  Article: `${ROWS}ArticleRow`,
  Event: `${ROWS}EventRow`,
  Actor: `${ROWS}ActorRow`,
  Person: `${ROWS}ActorRow`,
  Agency: `${ROWS}ActorRow`,
  Company: `${ROWS}ActorRow`,
  Organization: `${ROWS}ActorRow`,
  Country: `${ROWS}ActorRow`,
  Post: `${ROWS}PostRow`,
  Mention: `${ROWS}MentionRow`,
  Evidence: `${ROWS}EvidenceRow`,
  Place: `${ROWS}PlaceRow`,
  Participation: `${ROWS}ParticipationRow`,
  Report: `${ROWS}ReportRow`,
  Counterpart: `${ROWS}CounterpartRow`,
  Encounter: `${ROWS}EncounterRow`,
  Through: `${ROWS}ThroughRow`,
  MeetingTotal: `${ROWS}MeetingTotalRow`,
  Path: `${ROWS}PathRow`,
  PathStep: `${ROWS}PathStepRow`,
  Network: `${ROWS}NetworkRow`,
  NetworkNode: `${ROWS}NetworkNodeRow`,
  NetworkLink: `${ROWS}NetworkLinkRow`,
  SearchHit: `${ROWS}SearchHitRow`,
  SearchConnection: `${ROWS}SearchConnectionRows`,
  EventKey: `${ROWS}EventKeyRow`,
  EventCount: `${ROWS}EventCountRow`,
  TimelineGroup: `${ROWS}TimelineGroupRow`,
  EncounterEvidence: `${ROWS}EncounterEvidenceRow`,
  Extraction: `${ROWS}ExtractionRow`,
  EntityJoin: `${ROWS}EntityJoinRow`,
  ExtractedEntity: `${ROWS}ExtractedEntityRow`,
  ExtractedEvent: `${ROWS}ExtractedEventRow`,
  ReviewPair: `${ROWS}ReviewPairRow`,
  Judgement: `${ROWS}JudgementRow`,
  LoadedArticle: `${ROWS}LoadedArticleRow`,
  PageInfo: `${ROWS}PageInfoRow`,
};

const document = parse(readFileSync(SCHEMA, 'utf8'));
for (const { name } of document.definitions) {
  const row = name?.value.endsWith('Connection') && mappers[name.value.replace('Connection', '')];
  if (row) mappers[name.value] = `${ROWS}${name.value}Rows`;
}

const config = {
  mappers,
  contextType: './context.ts#ApiContext',
  scalars: {
    ID: { input: 'string', output: 'string' },
    Date: { input: 'string', output: 'string' },
    URL: { input: 'string', output: 'string' },
  },
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  avoidOptionals: { resolvers: false },
  inputMaybeValue: 'T | null | undefined',
  immutableTypes: true,
};
const text = await codegen({
  filename: 'schema-types.ts',
  schema: document,
  schemaAst: buildASTSchema(document),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers },
});
const output = `// Made from schema.graphql by .config/codegen.mjs: change that and run \`npm run codegen\`.\n${text}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, output);
} else if (readFileSync(TARGET, 'utf8') !== output) {
  console.error('src/api/schema-types.ts is older than schema.graphql: run `npm run codegen`.');
  process.exitCode = 1;
}
