/** A feature that is there, or one with a value. */
export type Feature = string | readonly [name: string, value: number];

/** Linear scores of features, one a label. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** One weight a label, by feature; unknown features weigh nothing. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Feature that is always there. */
export const BIAS = '*';
/** Weights are stored as hundredths. */
const SCALE = 100;

/** Reads a model: a line of labels, then a line `feature<tab>weight…` each, weights in hundredths, empty for 0. */
export function parseModel(text: string): LinearModel {
  const [head = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const weights = new Map<string, number[]>();
  for (const line of lines) {
    const [feature = '', ...numbers] = line.split('\t');
    weights.set(
      feature,
      numbers.map((number) => Number(number) / SCALE),
    );
  }
  return { labels: head.split('\t'), weights };
}

/** Writes a model as `parseModel` reads it; features that weigh nothing are left out. */
export function formatModel({ labels, weights }: LinearModel): string {
  const lines = [...weights]
    .map(([feature, numbers]) => [feature, numbers.map((number) => Math.round(number * SCALE))] as const)
    .filter(([, numbers]) => numbers.some((number) => number !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, numbers]) => [feature, ...numbers.map((number) => number || '')].join('\t'));
  return [labels.join('\t'), ...lines].join('\n');
}

/** The score of each label; the bias is added. */
export function scoresOf(model: LinearModel, features: readonly Feature[]): number[] {
  const scores = [...(model.weights.get(BIAS) ?? model.labels.map(() => 0))];
  for (const feature of features) {
    const isPlain = typeof feature === 'string';
    const weights = model.weights.get(isPlain ? feature : feature[0]);
    if (!weights) continue;
    const value = isPlain ? 1 : feature[1];
    for (let i = 0; i < scores.length; i++) scores[i]! += value * weights[i]!;
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
