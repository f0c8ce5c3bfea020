// Trains what src/extract/learned/weights holds, from annotated articles.
//
//   npm run train                       from test/gold, and test/gold/retold at half weight
//   npm run train -- DIR DIR=0.3        from other folders; "=0.3" counts its articles' verdicts less
//   npm run train -- --measure DIR…     only measures, by articles left out in turn
//
// The same articles and the same extractor give the same weights, byte for byte.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.mjs';
import { printReliability, printTable } from './report.mjs';
import { formatModel } from './room.mjs';
import { readSentences } from './sentences.mjs';
import {
  chooseCaution,
  chooseThresholds,
  countAll,
  teachAttendee,
  teachReaders,
  teachVerdicts,
  teachWhole,
  verdictsOf,
  viewUnseen,
} from './teach.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    measure: { type: 'boolean' },
    out: { type: 'string', default: here('../../src/extract/learned/weights') },
  },
});
const SHIPPED = [here('../gold'), `${here('../gold/retold')}=0.5`];
const folders = (positionals.length > 0 ? positionals : SHIPPED).map((text) => {
  const [folder, weight = '1'] = text.split('=');
  return { folder, weight: Number(weight) };
});

const corpus = readCorpus(folders);
const sentences = readSentences();
const views = viewUnseen(corpus, sentences);
const thresholds = chooseThresholds(views);
for (const [index, { folder }] of folders.entries()) {
  const own = views.filter((article) => article.order === index);
  console.log(`\n${folder}: each article left out of what judges it, in ${own.length} views`);
  printTable(countAll(own, thresholds));
}
const whole = teachWhole(views);
const verdicts = verdictsOf(views, whole);
const caution = { event: chooseCaution(verdicts.event), link: chooseCaution(verdicts.link) };
printReliability(verdicts, caution);
if (!values.measure) writeWeights();

function writeWeights() {
  const models = {
    ...teachReaders(corpus, sentences),
    attendee: teachAttendee(views),
    ...teachVerdicts(views),
    whole,
  };
  for (const [name, model] of Object.entries(models)) {
    const text = formatModel(model).replace(/\\|`|\$(?=\{)/g, '\\$&');
    write(name, `export const ${name}Text = \`${text}\n\`;\n`);
  }
  const lines = JSON.stringify({ ...thresholds, caution }, null, 2)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/(\d|\})\n/g, '$1,\n');
  write(
    'thresholds',
    `import type { Thresholds } from '../models.ts';\n\nexport const thresholds: Thresholds = ${lines};\n`,
  );
  console.log(`\nThe weights were written to ${values.out}.`);
}

function write(name, content) {
  const head = '// Written by `npm run train`; not edited by hand.\n';
  writeFileSync(join(values.out, `${name}.ts`), head + content);
}
