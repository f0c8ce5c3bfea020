// Extracts every article of test/gold, prints the score by type and kind, and compares it with the baseline.
//
//   npm run score                  the table; fails where a figure fell by more than a point
//   npm run score -- --errors      also what was missed and what was invented, article by article
//   npm run score -- --accept      writes the baseline anew
//   npm run score -- --folder DIR  another corpus of the same form, without a baseline
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractFiles } from '../../dist/ingest/index.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const BASELINE = here('baseline.json');
/** Points that a figure may fall by. */
const TOLERANCE = 1;

const { values } = parseArgs({
  options: { errors: { type: 'boolean' }, accept: { type: 'boolean' }, folder: { type: 'string' } },
});
const gold = values.folder ?? here('../gold');
const table = await score(gold, values.errors);
console.log(table);
if (!values.folder) compareWithBaseline(figuresOf(table));

async function score(folder, errors) {
  const predicted = mkdtempSync(join(tmpdir(), 'readout-score-'));
  try {
    const texts = readdirSync(folder).filter((name) => ['.txt', '.html'].includes(extname(name)));
    for await (const file of extractFiles(texts.sort().map((name) => join(folder, name)))) {
      const stem = basename(file.source, extname(file.source));
      if ('message' in file) console.error(file.message);
      else writeFileSync(join(predicted, `${stem}.json`), JSON.stringify(file.extraction));
    }
    const args = [here('score.mjs'), folder, predicted, ...(errors ? ['--errors'] : [])];
    return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(predicted, { recursive: true, force: true });
  }
}

/** The F1 of each row of the table, or the rate of a row that has no F1. */
function figuresOf(table) {
  const rows = [...table.matchAll(/^(\w[\w ]*?) {2,}([\d. ]+)$/gm)];
  return Object.fromEntries(
    rows.map(([, name, numbers]) => {
      const columns = numbers.trim().split(/\s+/).map(Number);
      return [name, columns.length === 4 ? columns[2] : columns[0]];
    }),
  );
}

function compareWithBaseline(figures) {
  if (values.accept) {
    writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
    console.log('The baseline was written anew.');
    return;
  }
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
  const fallen = Object.entries(baseline).filter(
    ([name, before]) => (figures[name] ?? 0) < before - TOLERANCE,
  );
  for (const [name, before] of fallen)
    console.error(`${name} fell from ${before} to ${figures[name] ?? 'nothing'}`);
  if (fallen.length > 0) process.exitCode = 1;
  else console.log(`No figure fell by more than ${TOLERANCE} point from the baseline.`);
}
