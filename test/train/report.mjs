// Tables of what was measured.
import { TYPES } from './examples.mjs';
import { cautious, f1 } from './teach.mjs';

const percent = (share) => (100 * share).toFixed(1).padStart(6);

/** Precision, recall and F1 of events, links, met pairs and each type. */
export function printTable(sums) {
  console.log(`${''.padEnd(14)}     P      R     F1   (gold)`);
  for (const name of ['event', 'link', 'met', ...TYPES]) {
    const [right, said, there] = sums[name] ?? [0, 0, 0];
    console.log(
      `${name.padEnd(14)}${percent(right / (said || 1))} ${percent(right / (there || 1))} ${percent(f1([right, said, there]))}   ${there}`,
    );
  }
}

/** How many of those said with some confidence are right, for events and for links. */
export function printReliability(verdicts, caution) {
  for (const [name, list] of Object.entries(verdicts)) {
    const said = list.map(({ chance, right }) => [cautious(chance, caution[name]), right]);
    printBins(`${name}s`, said);
  }
}

function printBins(name, list) {
  console.log(`\n${name.padEnd(10)}   number   said  right`);
  for (let tenth = 2; tenth < 10; tenth++) {
    const own = list.filter(([said]) => Math.floor(said * 10) === tenth);
    printRow(`${tenth / 10}–${(tenth + 1) / 10}`, own);
  }
  printRow(
    '≥ 0.8',
    list.filter(([said]) => said >= 0.8),
  );
}

function printRow(name, list) {
  const mean = (at) => list.reduce((sum, one) => sum + one[at], 0) / (list.length || 1);
  console.log(`${name.padEnd(10)}${String(list.length).padStart(9)} ${percent(mean(0))} ${percent(mean(1))}`);
}
