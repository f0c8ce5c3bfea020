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
  { rounds = 30, rate = 0.3, decay = 1e-4, least = 2, seed = 7 } = {},
) {
  const places = placesOf(labels, examples, least);
  const model = { labels, places, weights: new Float64Array(places.size * labels.length) };
  const sums = model.weights.slice();
  // The mean of the later rounds: the last alone hangs on which examples came last in it.
  const mean = model.weights.slice();
  const first = Math.ceil(rounds / 2);
  const order = examples.map((_, index) => index);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) step(model, sums, examples[index], predict, rate, decay);
    if (round >= first) addShare(mean, model.weights, rounds - first);
  }
  return { labels, places, weights: mean };
}

/** Where the weights of each feature begin that so many examples show. */
function placesOf(labels, examples, least) {
  const counts = new Map();
  for (const { features } of examples)
    for (const feature of features) {
      const name = nameOf(feature);
      // One of these would make every weight of the model no number.
      if (!Number.isFinite(sizeOf(feature))) throw new Error(`The feature ${name} has no finite value.`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map([BIAS, ...names].map((name, index) => [name, index * labels.length]));
}

/** Adds one of so many rounds to their mean. */
function addShare(mean, weights, number) {
  weights.forEach((weight, i) => {
    mean[i] += weight / number;
  });
}

function step(model, sums, { features, labels, weight = 1 }, predict, rate, decay) {
  const said = predict(model, features);
  const slopes = said.map((chance, i) => (Number.isNaN(labels[i]) ? 0 : (chance - labels[i]) * weight));
  const { places, weights } = model;
  for (const feature of [BIAS, ...features]) {
    const name = nameOf(feature);
    const place = places.get(name);
    if (place === undefined) continue;
    const value = sizeOf(feature);
    for (let i = 0, at = place; i < slopes.length; i++, at++) {
      if (slopes[i] === 0) continue;
      const slope = slopes[i] * value + (name === BIAS ? 0 : decay * weights[at]);
      sums[at] += slope * slope;
      weights[at] -= (rate * slope) / Math.sqrt(sums[at] + 1e-6);
    }
  }
}

const sizeOf = (feature) => (typeof feature === 'string' ? 1 : feature[1]);
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
