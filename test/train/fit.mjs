// Logistic regression, one label by itself each (`fitChances`) or exactly one of all (`fitShares`): Adagrad in an
// order of its own seed, so that the same examples give the same weights.
import { BIAS, chancesOf, sharesOf } from './room.mjs';

/** Examples are `{ features, labels }` with `labels` one number a label (0, 1; NaN: not told), and a `weight`. */
export function fitChances(labels, examples, options) {
  return descend(labels, examples, chancesOf, options);
}
export function fitShares(labels, examples, options) {
  return descend(labels, examples, sharesOf, options);
}

function descend(
  labels,
  examples,
  predict,
  { rounds = 30, rate = 0.3, decay = 1e-4, least = 2, seed = 7, start } = {},
) {
  const counts = new Map();
  for (const { features } of examples)
    for (const feature of features) {
      const name = nameOf(feature);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const zero = () => labels.map(() => 0);
  const weights = new Map([[BIAS, zero()]]);
  const sums = new Map([[BIAS, zero()]]);
  for (const [name, count] of counts)
    if (count >= least) {
      weights.set(name, start?.weights.get(name)?.slice() ?? zero());
      sums.set(name, zero());
    }
  const model = { labels, weights };
  const order = examples.map((_, index) => index);
  const random = randomFrom(seed);
  // The mean of the later rounds: the last alone hangs on which examples came last in it.
  const mean = new Map([...weights.keys()].map((name) => [name, zero()]));
  const first = Math.ceil(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) step(model, sums, examples[index], predict, rate, decay);
    if (round >= first) addShare(mean, weights, rounds - first);
  }
  return { labels, weights: mean };
}

/** Adds one of so many rounds to their mean. */
function addShare(mean, weights, number) {
  for (const [name, row] of weights) {
    const sum = mean.get(name);
    row.forEach((weight, i) => {
      sum[i] += weight / number;
    });
  }
}

function step(model, sums, { features, labels, weight = 1 }, predict, rate, decay) {
  const said = predict(model, features);
  const slopes = said.map((chance, i) => (Number.isNaN(labels[i]) ? 0 : (chance - labels[i]) * weight));
  for (const feature of [BIAS, ...features]) {
    const isPlain = typeof feature === 'string';
    const name = isPlain ? feature : feature[0];
    const row = model.weights.get(name);
    if (!row) continue;
    const value = isPlain ? 1 : feature[1];
    const squares = sums.get(name);
    for (let i = 0; i < row.length; i++) {
      if (slopes[i] === 0) continue;
      const slope = slopes[i] * value + (name === BIAS ? 0 : decay * row[i]);
      squares[i] += slope * slope;
      row[i] -= (rate * slope) / Math.sqrt(squares[i] + 1e-6);
    }
  }
}

const nameOf = (feature) => (typeof feature === 'string' ? feature : feature[0]);

export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Numbers from 0 to 1 that a seed settles. Source: mulberry32, Tommy Ettinger. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
