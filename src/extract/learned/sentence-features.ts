import { rules } from '../data/events/index.ts';
import type { Masked, Unit } from '../events/masked.ts';
import { isNewPost, isVerb } from '../events/words.ts';
import { classesOf } from './data/word-classes.ts';

/** Function words whose presence alone tells nothing. */
const EMPTY = new Set(['DET', 'PUNCT', 'NUM', 'SYM', 'SPACE', 'CCONJ']);
/** How far behind a verb its preposition is sought, in units. */
const PREPOSITION_REACH = 5;

/** For each word of a rule, which types it may tell: as verb alone, as verb with a noun, as noun. */
const ruleWords = wordsOfRules();

/** What a sentence shows about the acts that it may tell: words, word classes, pairs, who is named and how. */
export function sentenceFeatures(masked: Masked): string[] {
  const found = new Set<string>();
  const byUnit = unitFeatures(masked);
  masked.units.forEach((unit, at) => {
    for (const feature of byUnit[at]!) found.add(feature);
    if (unit.mention) found.add(`kind:${shapeOf(unit)}`);
    if (isNewPost(unit)) found.add('post:new');
  });
  addGroups(masked, found);
  addPosition(masked, found);
  const alone = [...found];
  return [...alone, ...pairsOf(alone)];
}

/** What each word of a sentence shows, with its neighbours. */
export function unitFeatures({ units }: Masked): readonly (readonly string[])[] {
  const shapes = units.map(shapeOf);
  return units.map((_, at) => featuresOfUnit(units, shapes, at));
}

function featuresOfUnit(units: readonly Unit[], shapes: readonly string[], at: number): string[] {
  const unit = units[at]!;
  const next = units[at + 1];
  const features: string[] = [];
  if (next) features.push(`pair:${shapes[at]}_${shapes[at + 1]}`);
  if (unit.mention || EMPTY.has(unit.pos)) return features;
  features.push(`word:${shapes[at]}`);
  for (const name of classesIn(unit)) {
    features.push(`class:${name}`);
    if (next?.mention) features.push(`class-kind:${name}_${shapes[at + 1]}`);
    if (units[at - 1]?.mention) features.push(`kind-class:${shapes[at - 1]}_${name}`);
    if (next && next.pos === 'ADP') features.push(`class-word:${name}_${next.lower}`);
  }
  for (const name of ruleWords.get(unit.lemma) ?? ruleWords.get(unit.lower) ?? [])
    features.push(`rule:${name}`);
  if (isVerb(unit)) features.push(...prepositionsOf(units, at));
  return features;
}

const shapeOf = (unit: Unit): string =>
  unit.mention
    ? `<${[...new Set(unit.mention.kinds)].sort().join('')}>`
    : (unit.lemma || unit.lower).toLowerCase();

const classesIn = (unit: Unit): readonly string[] => {
  const byLemma = classesOf.get(unit.lemma) ?? [];
  const byForm = classesOf.get(unit.lower) ?? [];
  return byLemma.length === 0
    ? byForm
    : byForm.length === 0
      ? byLemma
      : [...new Set([...byLemma, ...byForm])];
};

function prepositionsOf(units: readonly Unit[], at: number): string[] {
  for (let i = at + 1; i <= at + PREPOSITION_REACH && i < units.length; i++) {
    const unit = units[i]!;
    if (isVerb(unit)) break;
    if (unit.pos === 'ADP' && i > at + 1) return [`verb-word:${units[at]!.lemma}_${unit.lower}`];
  }
  return [];
}

function addGroups(masked: Masked, found: Set<string>): void {
  const kinds = masked.groups.map((group) => group.mentions[0]!.kinds[0]!);
  found.add(`groups:${Math.min(4, kinds.length)}`);
  for (const group of masked.groups) found.add(`governor:${group.governor}_${group.mentions[0]!.kinds[0]}`);
  for (let i = 0; i < kinds.length; i++)
    for (let j = i + 1; j < kinds.length; j++) found.add(`parties:${[kinds[i], kinds[j]].sort().join('')}`);
}

function addPosition({ kind, sentence }: Masked, found: Set<string>): void {
  found.add(
    `place:${kind === 'body' ? (sentence.index < 2 ? 'lead' : sentence.index < 5 ? 'early' : 'late') : kind}`,
  );
}

/** Word classes beside the parties of the sentence, and beside each other. */
function pairsOf(alone: readonly string[]): string[] {
  const classes = alone.filter((feature) => feature.startsWith('class:'));
  const names = alone.filter((feature) => feature.startsWith('class:') || feature.startsWith('rule:'));
  const parties = alone.filter((feature) => feature.startsWith('parties:') || feature.startsWith('groups:'));
  const pairs: string[] = [];
  for (const name of names) for (const party of parties) pairs.push(`${name}&${party}`);
  for (const a of classes) for (const b of classes) if (a < b) pairs.push(`${a}&${b}`);
  return pairs;
}

function wordsOfRules(): Map<string, string[]> {
  const words = new Map<string, Set<string>>();
  const add = (word: string, name: string): void => {
    words.set(word, (words.get(word) ?? new Set()).add(name));
  };
  const read = new Set<ReadonlySet<string>>();
  for (const { type, verb, nouns, flags } of rules) {
    if (flags.has('common')) continue;
    if (verb[0]) add(verb[0], `${type}_${nouns ? 'light' : 'verb'}`);
    // The verbs of one line share their nouns.
    if (!nouns || read.has(nouns)) continue;
    read.add(nouns);
    for (const noun of nouns) add(noun, `${type}_noun`);
  }
  return new Map([...words].map(([word, names]) => [word, [...names]]));
}
