import { describe, expect, test } from 'vitest';
import { maskSentences } from '../../../src/extract/events/01-mask.ts';
import { contextOf } from '../../../src/extract/events/context.ts';
import { gatherEvents, tellEvents } from '../../../src/extract/learned/index.ts';
import { featuresOf } from '../../../src/extract/learned/judge.ts';
import { chancesOfTypes } from '../../../src/extract/learned/learned-claims.ts';
import type { Feature, LinearModel } from '../../../src/extract/learned/linear-model.ts';
import { shipped } from '../../../src/extract/learned/models.ts';
import { sentenceFeatures } from '../../../src/extract/learned/sentence-features.ts';
import { nameEntities } from '../../../src/extract/names/index.ts';
import { buildDocument } from '../../../src/extract/text/index.ts';
import type { Article } from '../../../src/model/index.ts';

/** A named document of one sentence under a title that tells nothing, and its masked sentences. */
function documentOf(sentence: string) {
  const title = 'News of the week';
  const article: Article = {
    id: 'article:test',
    title,
    url: null,
    publisher: null,
    published: '2025-04-25',
    language: 'en',
    text: `${title}\n\n${sentence}`,
    sha256: '',
    cut: [],
  };
  const document = nameEntities(buildDocument(article));
  return { document, sentences: maskSentences(document) };
}

/** What the classifier alone tells, without any rule. */
function learnedFrom(sentence: string) {
  const { document, sentences } = documentOf(sentence);
  const none = sentences.map(() => []);
  return tellEvents(contextOf(document, sentences), sentences, none);
}

const TOLD: readonly [type: string, sentence: string][] = [
  [
    'MEETING',
    'Communications Minister Sara Okoth sat across the desk from Jan Novak, CEO of Orbitel Ltd, on Tuesday.',
  ],
  [
    'MEETING',
    'Communications Minister Sara Okoth spent an hour in talks with Jan Novak, CEO of Orbitel Ltd.',
  ],
  [
    'MEETING',
    'Finance Minister Adele Roux had a long conversation with Leo Grant, CEO of Orbita Inc, over lunch.',
  ],
];

const NOT_TOLD: readonly string[] = [
  'Mara Lindqvist, who chairs the committee, was once chief counsel to Senator Harlan Pike.',
  'Orbitel Ltd competes with Zenlink Inc in most of its markets.',
  'Elin Dahl, CEO of Fjordnet Ltd, came to the firm from Nordbank Ltd in 2009.',
  'Analyst Ravi Menon said Orbita Inc had more to lose than Zenlink Inc.',
  'Communications Minister Sara Okoth thanked Japan for its support.',
  'Spokesman Paul Kerr said Vantel Ltd complied with the law.',
];

describe('the classifier', () => {
  test.each(TOLD)('tells a %s without a rule: %s', (type, sentence) => {
    expect(learnedFrom(sentence).map((event) => event.type)).toContain(type);
  });

  test.each(NOT_TOLD)('tells nothing of: %s', (sentence) => {
    expect(learnedFrom(sentence)).toEqual([]);
  });

  test('gives every type a probability', () => {
    for (const [, sentence] of TOLD)
      for (const masked of documentOf(sentence).sentences)
        for (const chance of chancesOfTypes(masked, shipped)) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
  });

  test('says confidences from 0 to 1, the same each time', () => {
    for (const [, sentence] of TOLD) {
      const events = learnedFrom(sentence);
      expect(learnedFrom(sentence)).toEqual(events);
      for (const { confidence } of events.flatMap((event) => [event, ...event.participants])) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
    }
  });

  test('numbers its events and keeps no meeting of one', () => {
    for (const [, sentence] of TOLD)
      learnedFrom(sentence).forEach((event, index) => {
        expect(event.id).toBe(`v${index + 1}`);
        if (event.type === 'MEETING') expect(event.participants.length).toBeGreaterThan(1);
      });
  });
});

/** The family of a feature: its name up to the colon. */
const familyOf = (feature: Feature): string =>
  (typeof feature === 'string' ? feature : feature[0]).replace(/:.*/, '');

const knownTo = (model: LinearModel): Set<string> => new Set([...model.places.keys()].map(familyOf));

describe('the weights know every family of features, else they are older than the code:', () => {
  const documents = TOLD.map(([, sentence]) => documentOf(sentence));

  test('those of sentences', () => {
    const shown = documents.flatMap(({ sentences }) => sentences.flatMap(sentenceFeatures));
    for (const feature of shown) expect(knownTo(shipped.sentence)).toContain(familyOf(feature));
  });

  test('those of events and their participants', () => {
    for (const { document, sentences } of documents) {
      const context = contextOf(document, sentences);
      const none = sentences.map(() => []);
      const { told, chances } = gatherEvents(context, sentences, none, shipped);
      expect(told.length).toBeGreaterThan(0);
      for (const one of told) {
        const { features, links } = featuresOf(context, one, told, chances, shipped);
        for (const feature of features.filter(isPlain))
          expect(knownTo(shipped.event)).toContain(familyOf(feature));
        for (const feature of [...links.values()].flat().filter(isPlain))
          expect(knownTo(shipped.link)).toContain(familyOf(feature));
      }
    }
  });
});

/** Features of one type or kind of evidence only may be too rare for a weight. */
const isPlain = (feature: Feature): boolean => !familyOf(feature).includes('.');
