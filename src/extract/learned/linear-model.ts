/** A feature that is there, or one with a value. */
export type Feature = string | readonly [name: string, value: number];

/** Linear scores of features, one a label. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** At which of the weights those of a feature begin, one a label; unknown features weigh nothing. */
  readonly places: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

/** Feature that is always there. */
export const BIAS = '*';
/** Weights are stored as hundredths. */
const SCALE = 100;
const ZERO = '0'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);

/** Reads a model: a line of labels, then a line `feature<tab>weight…` each, weights in hundredths, empty for 0. */
export function parseModel(text: string): LinearModel {
  const [head = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const labels = head.split('\t');
  const places = new Map<string, number>();
  const weights = new Float64Array(lines.length * labels.length);
  lines.forEach((line, order) => {
    const tab = line.indexOf('\t');
    const place = order * labels.length;
    places.set(line.slice(0, tab), place);
    readNumbers(line, tab + 1, weights, place);
  });
  return { labels, places, weights };
}

/** Digit by digit: cut out as texts of their own, the 220,000 numbers of all models took 30 ms more of every start. */
function readNumbers(line: string, from: number, weights: Float64Array, place: number): void {
  let number = 0;
  let sign = 1;
  for (let i = from, at = place; i <= line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === MINUS) sign = -1;
    else if (code >= ZERO) number = 10 * number + code - ZERO;
    else {
      weights[at++] = (sign * number) / SCALE;
      number = 0;
      sign = 1;
    }
  }
}

/** Writes a model as `parseModel` reads it; features that weigh nothing are left out. */
export function formatModel({ labels, places, weights }: LinearModel): string {
  const lines = [...places]
    .map(([feature, at]) => [feature, [...weights.slice(at, at + labels.length)]] as const)
    .map(([feature, numbers]) => [feature, numbers.map((number) => Math.round(number * SCALE))] as const)
    .filter(([, numbers]) => numbers.some((number) => number !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, numbers]) => [feature, ...numbers.map((number) => number || '')].join('\t'));
  return [labels.join('\t'), ...lines].join('\n');
}

/** The score of each label; the bias is added. */
export function scoresOf({ labels, places, weights }: LinearModel, features: readonly Feature[]): number[] {
  const bias = places.get(BIAS);
  const scores = labels.map((_, i) => (bias === undefined ? 0 : weights[bias + i]!));
  for (const feature of features) {
    const isPlain = typeof feature === 'string';
    const at = places.get(isPlain ? feature : feature[0]);
    if (at === undefined) continue;
    const value = isPlain ? 1 : feature[1];
    for (let i = 0; i < scores.length; i++) scores[i]! += value * weights[at + i]!;
  }
  return scores;
}

/** The probability of each label by itself. */
export function chancesOf(model: LinearModel, features: readonly Feature[]): number[] {
  return scoresOf(model, features).map(logistic);
}

/** The probabilities of labels of which exactly one holds. */
export function sharesOf(model: LinearModel, features: readonly Feature[]): number[] {
  const scores = scoresOf(model, features);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** The score that a probability stands for, held within ±6. */
export function logit(chance: number): number {
  const held = Math.min(0.9975, Math.max(0.0025, chance));
  return Math.log(held / (1 - held));
}
