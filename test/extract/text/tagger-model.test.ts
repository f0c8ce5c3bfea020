import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { taggerModel } from '../../../src/extract/text/tagger-model.ts';

const folder = new URL('../../../seed/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Each token of the texts as the tagger of a model has it: its form, its part of speech, its lemma. */
function tagsBy(some: typeof model): string[] {
  const { readDoc, its } = winkNLP(some, ['pos']);
  return texts.flatMap((text) => {
    const tokens = readDoc(text).tokens();
    const [values, parts] = [tokens.out(its.value), tokens.out(its.pos)];
    return tokens.out(its.lemma as never).map((lemma, at) => `${values[at]} ${parts[at]} ${lemma}`);
  });
}

test('the tagger says of the seed articles what it says with the whole model', () => {
  const tags = tagsBy(taggerModel);
  expect(tags).toEqual(tagsBy(model));
  expect(tags).toContain('met VERB meet');
});
