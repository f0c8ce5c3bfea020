// The annotated articles of a folder, read, named and masked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairEntities } from './match.mjs';
import * as room from './room.mjs';

/** Every article of the folders, each with the weight of its folder: its annotation, its document, its sentences and what the rules claim of each. */
export function readCorpus(folders) {
  return folders.flatMap(({ folder, weight }, order) =>
    readdirSync(folder)
      .filter((name) => /\.(txt|html)$/.test(name))
      .sort()
      .map((name) => ({ ...readOne(folder, name), order, weight })),
  );
}

function readOne(folder, name) {
  const stem = name.replace(/\.\w+$/, '');
  const gold = JSON.parse(readFileSync(join(folder, `${stem}.json`), 'utf8'));
  const article = room.readArticle({ name, bytes: readFileSync(join(folder, name)) });
  const document = room.nameEntities(room.buildDocument(article));
  const sentences = room.maskSentences(document);
  const claims = sentences.map(room.statementsIn);
  const context = room.contextOf(document, sentences);
  const toGold = pairEntities(gold.entities, document.entities);
  return {
    stem,
    gold,
    article,
    document,
    sentences,
    claims,
    context,
    toGold,
    told: toldIn(article.text, sentences, gold),
  };
}

/** For each sentence, the annotated events whose evidence begins in it. */
function toldIn(text, sentences, gold) {
  const told = sentences.map(() => []);
  for (const event of gold.events) {
    const at = find(text, event.evidence ?? '');
    const index = sentences.findIndex(({ sentence }) => at >= sentence.start && at < sentence.end);
    if (at >= 0 && index >= 0) told[index].push(event);
  }
  return told;
}

/** Where words stand in a text, white space aside; -1 where they do not. */
function find(text, words) {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return pattern ? text.search(new RegExp(pattern)) : -1;
}
