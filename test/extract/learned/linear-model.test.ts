import { describe, expect, test } from 'vitest';
import {
  chancesOf,
  formatModel,
  logistic,
  logit,
  parseModel,
  sharesOf,
} from '../../../src/extract/learned/linear-model.ts';

const MODEL = parseModel('yes\tno\n*\t50\t-50\nplain\t\t100\nword:meet\t200\t');

describe('a linear model', () => {
  test('reads weights in hundredths, an empty place as 0', () => {
    expect(MODEL.labels).toEqual(['yes', 'no']);
    expect(MODEL.places).toEqual(
      new Map([
        ['*', 0],
        ['plain', 2],
        ['word:meet', 4],
      ]),
    );
    expect(MODEL.weights).toEqual(Float64Array.of(0.5, -0.5, 0, 1, 2, 0));
  });

  test('adds the bias and the weights of the features it knows', () => {
    expect(chancesOf(MODEL, ['word:meet', 'unknown'])).toEqual([logistic(2.5), logistic(-0.5)]);
  });

  test('weighs a feature by its value', () => {
    expect(chancesOf(MODEL, [['plain', 3]])).toEqual([logistic(0.5), logistic(2.5)]);
  });

  test('shares one whole among labels of which one holds', () => {
    const shares = sharesOf(MODEL, ['word:meet']);
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 12);
    expect(shares[0]).toBeGreaterThan(shares[1]!);
  });

  test('is written as it is read', () => {
    expect(parseModel(formatModel(MODEL))).toEqual(MODEL);
  });

  test('leaves out features that weigh nothing', () => {
    const model = {
      labels: ['yes'],
      places: new Map([
        ['*', 0],
        ['faint', 1],
      ]),
      weights: Float64Array.of(1, 0.001),
    };
    expect(formatModel(model)).toBe('yes\n*\t100');
  });

  test('keeps the log odds of certainty finite', () => {
    for (const chance of [0, 1]) expect(Number.isFinite(logit(chance))).toBe(true);
    expect(logistic(logit(0.3))).toBeCloseTo(0.3, 12);
  });
});
