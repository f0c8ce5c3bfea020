// Checks the import laws, and that the checker saw the modules at all: with a compiler it does not know it sees none
// and reports that all is well.
import { execFileSync } from 'node:child_process';

/** Fewer modules than this in src mean that the checker is blind, not that the project shrank. */
const FLOOR = 100;

const output = execFileSync(
  'npx',
  ['depcruise', '--config', '.config/dependency-cruiser.cjs', '--output-type', 'json', 'src'],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const { modules, summary } = JSON.parse(output);
const own = modules.filter(({ source }) => source.startsWith('src/')).length;
for (const { rule, from, to, comment } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${to}${comment ? `\n  ${comment}` : ''}`);
}
if (own < FLOOR)
  console.error(`Only ${own} modules of src were seen, ${FLOOR} are the least: is the checker blind?`);
if (summary.error > 0 || own < FLOOR) process.exit(1);
console.log(`Import laws hold over ${own} modules.`);
