import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { maskSentences } from '../../../src/extract/events/01-mask.ts';
import { contextOf } from '../../../src/extract/events/context.ts';
import { statementsIn } from '../../../src/extract/events/statements.ts';
import { gatherEvents } from '../../../src/extract/learned/index.ts';
import { featuresOf } from '../../../src/extract/learned/judge.ts';
import { shipped } from '../../../src/extract/learned/models.ts';
import { nameEntities } from '../../../src/extract/names/index.ts';
import { buildDocument } from '../../../src/extract/text/index.ts';
import { readArticle } from '../../../src/read/index.ts';

/** It tells an act of which no statement names who took part. */
const NAME = 'r-uy-fick-washington.txt';

test('every number by which an event is judged is finite, also where no statement names who took part', () => {
  const bytes = readFileSync(new URL(`../../gold/${NAME}`, import.meta.url));
  const document = nameEntities(buildDocument(readArticle({ name: NAME, bytes })));
  const sentences = maskSentences(document);
  const context = contextOf(document, sentences);
  const { told, chances } = gatherEvents(context, sentences, sentences.map(statementsIn), shipped);
  const numbers = told.flatMap((one) => {
    const { features, links } = featuresOf(context, one, told, chances, shipped);
    return [features, ...links.values()]
      .flat()
      .flatMap((feature) => (typeof feature === 'string' ? [] : [feature]));
  });
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter(([, value]) => !Number.isFinite(value))).toEqual([]);
});
