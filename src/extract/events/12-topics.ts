import type { Topic } from '../../model/index.ts';
import { topicWords } from '../data/events/topics.ts';
import type { NamedDocument, Sentence } from '../document.ts';
import type { Draft } from './07-join.ts';

const OWN_WEIGHT = 2;
const TITLE_WEIGHT = 3;
const PARAGRAPH_WEIGHT = 1;
const ARTICLE_WEIGHT = 0.7;
const MOST_TOPICS = 2;
const LEAST_SHARE = 0.5;
/** Words of one topic that count in a sentence. */
const MOST_HITS = 3;
/** Sentences on either side of an act that may tell its topic: no news report is longer, a file of many reports is. */
const REACH = 200;

/** What an act is about: the topics whose words weigh most in its sentences, then around them. */
export function topicsOf(document: NamedDocument, draft: Draft): Topic[] {
  const weights = new Map<Topic, number>();
  const own = new Set(draft.claims.map((claim) => claim.masked.sentence.index));
  for (const sentence of sentencesAround(document, own)) {
    const near = own.has(sentence.index - 1) || own.has(sentence.index + 1);
    const title = document.paragraphs[sentence.paragraph]?.kind === 'title';
    const weight = own.has(sentence.index)
      ? OWN_WEIGHT
      : title
        ? TITLE_WEIGHT
        : near
          ? PARAGRAPH_WEIGHT
          : ARTICLE_WEIGHT;
    for (const [topic, count] of countsOf(document, sentence.index))
      weights.set(topic, (weights.get(topic) ?? 0) + weight * count);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  const topics = ranked
    .filter(([, weight]) => weight >= LEAST_SHARE * most && weight >= 1)
    .slice(0, MOST_TOPICS);
  return topics.length > 0 ? topics.map(([topic]) => topic) : ['OTHER'];
}

/** The title's sentences and those in reach of an act's own. */
function sentencesAround({ sentences }: NamedDocument, own: ReadonlySet<number>): Sentence[] {
  const first = Math.max(0, Math.min(...own) - REACH);
  const titles = sentences.slice(
    0,
    sentences.findIndex(({ paragraph }) => paragraph > 0),
  );
  return [...titles.slice(0, first), ...sentences.slice(first, Math.max(...own) + REACH + 1)];
}

const cache = new WeakMap<NamedDocument, Map<Topic, number>[]>();

/** How often each topic's words stand in a sentence, counted once a document. */
function countsOf(document: NamedDocument, index: number): Map<Topic, number> {
  let counts = cache.get(document);
  if (!counts) {
    counts = countWords(document);
    cache.set(document, counts);
  }
  return counts[index]!;
}

function countWords(document: NamedDocument): Map<Topic, number>[] {
  const counts = document.sentences.map(() => new Map<Topic, number>());
  for (const [topic, pattern, weight] of topicWords)
    for (const [index, hits] of hitsOf(document, pattern))
      counts[index]!.set(topic, Math.min(hits, MOST_HITS) * weight);
  return counts;
}

/** How often a pattern stands in each sentence that holds it. */
function hitsOf({ text, sentences }: NamedDocument, pattern: RegExp): Map<number, number> {
  const hits = new Map<number, number>();
  let at = 0;
  for (const { index } of text.matchAll(pattern)) {
    while (at < sentences.length && sentences[at]!.end <= index) at++;
    if (at === sentences.length) break;
    if (sentences[at]!.start <= index) hits.set(at, (hits.get(at) ?? 0) + 1);
  }
  return hits;
}
