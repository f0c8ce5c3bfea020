import { findPlace } from '../data/names/places.ts';
import type { EntityDraft, NamedDocument, Reference, Sentence } from '../document.ts';
import { joinGroups } from './02-group.ts';
import type { Masked, Mention, Unit } from './masked.ts';
import { endsClause, isVerb, PEOPLE, STATE, TITLES } from './words.ts';

/**
 * The sentences with every reference made one unit. A post swallows the body inside it and joins the name beside it,
 * so that neither PTA nor a second person acts in "Chairman PTA Hafeez Ur Rehman".
 */
export function maskSentences(document: NamedDocument): Masked[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const bySentence = new Map<number, Reference[]>();
  for (const reference of document.references) {
    if (reference.entities.length === 0) continue;
    const list = bySentence.get(reference.sentence);
    if (list) list.push(reference);
    else bySentence.set(reference.sentence, [reference]);
  }
  return document.sentences.map((sentence) => {
    const references = bySentence.get(sentence.index) ?? [];
    const units = swallowTitled(toUnits(document, sentence, toMentions(document, references, entities)));
    const kind = document.paragraphs[sentence.paragraph]?.kind ?? 'body';
    return { sentence, kind, units, groups: joinGroups(units, kind === 'title') };
  });
}

const KIND_LETTER = { person: 'p', agency: 'a', company: 'f', organization: 'o', country: 'c' } as const;

interface Draft extends Mention {
  readonly from: number;
  readonly to: number;
  readonly use: Reference['use'];
}

function toMentions(
  document: NamedDocument,
  references: readonly Reference[],
  entities: ReadonlyMap<string, EntityDraft>,
): Draft[] {
  const posts = references.filter((reference) => reference.kind === 'post');
  const outside = references.filter(
    (reference) =>
      reference.kind === 'post' ||
      !posts.some((post) => post.start <= reference.start && reference.end <= post.end),
  );
  const drafts: Draft[] = [];
  for (const reference of [...outside].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = drafts.at(-1);
    if (last && reference.start < last.end) continue;
    const draft = toDraft(reference, entities);
    if (last && isBeside(document, last, draft)) drafts[drafts.length - 1] = joined(last, draft);
    else drafts.push(draft);
  }
  return drafts;
}

function toDraft(reference: Reference, entities: ReadonlyMap<string, EntityDraft>): Draft {
  const kinds = reference.entities.map((id) => entities.get(id)?.kind);
  const sort = kinds.includes('person')
    ? 'person'
    : kinds.every((kind) => kind === 'country')
      ? 'country'
      : 'body';
  return {
    entities: reference.entities,
    sort,
    kinds: kinds.map((kind) => KIND_LETTER[kind ?? 'organization']).join(''),
    kind: reference.kind,
    owner: false,
    start: reference.start,
    end: reference.end,
    from: reference.from,
    to: reference.to,
    use: reference.use,
  };
}

/** "Semiconductor Industry Association (SIA", "the minister, X": one entity named twice in a row. */
const isRepeated = (document: NamedDocument, left: Draft, right: Draft): boolean =>
  left.use === 'plain' &&
  right.from - left.to <= 1 &&
  !/[.;–—-]/.test(document.text.slice(left.end, right.start));

/** A post and a name of one person with no more than a comma, an article or an honorific between. */
function isBeside(document: NamedDocument, left: Draft, right: Draft): boolean {
  if (left.kind !== 'post' && right.kind !== 'post' && !isRepeated(document, left, right)) return false;
  if (!right.entities.every((id) => left.entities.includes(id))) return false;
  if (right.from - left.to > 4) return false;
  for (let i = left.to; i < right.from; i++) {
    const token = document.tokens[i]!;
    if (isOneOfWords(token.lower) || token.pos === 'PUNCT' || token.pos === 'PROPN') continue;
    return false;
  }
  return true;
}

const isOneOfWords = (lower: string): boolean =>
  /^(the|a|an|mr|mrs|ms|dr|prof|sir|engr|h\.e|his|her|excellency|\.|,|\(|\)|’s|'s|and|also|former)\.?$/.test(
    lower,
  );

function joined(left: Draft, right: Draft): Draft {
  return { ...left, kind: 'name', end: right.end, to: right.to, use: right.use };
}

function toUnits(document: NamedDocument, sentence: Sentence, drafts: readonly Draft[]): Unit[] {
  const units: Unit[] = [];
  let at = sentence.from;
  for (const draft of drafts) {
    for (; at < draft.from; at++) units.push(wordUnit(document, at));
    if (draft.from < at) continue;
    const { from, to, use, ...mention } = draft;
    const owner =
      isOwner(use, mention.sort) &&
      !isHerself(document, draft) &&
      !(use === 'modifier' && isFiniteNext(document, to)) &&
      !isPeopleNext(document, to, mention.sort === 'country' ? STATE : PEOPLE);
    const text = document.text.slice(draft.start, draft.end).toLowerCase();
    units.push({
      start: draft.start,
      end: draft.end,
      lower: text,
      lemma: text,
      pos: 'PROPN',
      mention: { ...mention, owner },
      place: false,
    });
    at = Math.max(at, to);
  }
  for (; at < sentence.to; at++) units.push(wordUnit(document, at));
  return units;
}

/** "explained to her by the director": before a preposition, "her" owns nothing. */
const isHerself = ({ text, tokens }: NamedDocument, { start, end, to }: Draft): boolean =>
  text.slice(start, end).toLowerCase() === 'her' && tokens[to]?.pos === 'ADP';

/** "Huawei's plant", "the Huawei plant"; a person's bare name is seldom a modifier, however the tagger sees it. */
const isOwner = (use: Reference['use'], sort: Mention['sort']): boolean =>
  use === 'possessive' || (use === 'modifier' && sort !== 'person');

/** "Botswana outlawed": a form that may describe a noun stands before a verb, so it is the subject. */
const isFiniteNext = ({ tokens }: NamedDocument, to: number): boolean => {
  const next = tokens[to];
  return next !== undefined && /^(VERB|AUX)$/.test(next.pos) && !/^-|ing$/.test(next.lower);
};

/** "Google's executives", "the Huawei delegation": the body acts through its people. */
function isPeopleNext(document: NamedDocument, to: number, people: ReadonlySet<string>): boolean {
  for (let i = to; i < to + 5; i++) {
    const token = document.tokens[i];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP') return false;
    // "his counterpart" is somebody else.
    if (people.has(token.lower)) return !/^counterparts?$/.test(token.lower);
    if (token.pos === 'PUNCT' && !/^['’]s?$/.test(token.text)) return false;
  }
  return false;
}

function wordUnit(document: NamedDocument, at: number): Unit {
  const token = document.tokens[at]!;
  return {
    start: token.start,
    end: token.end,
    lower: token.lower.replace('’', "'"),
    lemma: token.lemma,
    pos: token.pos,
    mention: null,
    place: token.pos === 'PROPN' && findPlace(document.tokens, at) !== undefined,
  };
}

/**
 * Bodies tied to a person by a title that the names stage did not join: "Robert Eberg, CEO of Sigma",
 * "Sigma CEO Robert Eberg", "the CEO of Sigma, Robert Eberg". They turn back into words.
 */
function swallowTitled(units: Unit[]): Unit[] {
  return units.map((unit, at) => {
    if (!unit.mention || unit.mention.sort === 'person') return unit;
    return isTitled(units, at) ? { ...unit, mention: null } : unit;
  });
}

function isTitled(units: readonly Unit[], at: number): boolean {
  return titleThenPerson(units, at) || personThenTitle(units, at);
}

function titleThenPerson(units: readonly Unit[], at: number): boolean {
  let title = isTitle(units[at]!.lower.split(/\s+/).at(-1) ?? '');
  for (let i = at + 1; i <= at + 12; i++) {
    const unit = units[i];
    if (!unit) return false;
    if (unit.mention) {
      if (unit.mention.sort === 'person') return title;
      if (!title) return false;
      continue;
    }
    if (isVerb(unit) || (!title && unit.pos === 'ADP')) return false;
    if (isTitle(unit.lower)) title = true;
    else if (unit.lower === ',' && !title) return false;
    else if (
      endsClause(unit) ||
      (title && /^(and|with|by|met|to)$/.test(unit.lower) && !isTitleAhead(units, i))
    )
      return false;
  }
  return false;
}

const isTitle = (lower: string): boolean =>
  TITLES.has(lower) || /-(?:general|secretary|president|chairman|chair|minister|director)$/.test(lower);

const isTitleAhead = (units: readonly Unit[], at: number): boolean =>
  [1, 2, 3].some((step) => TITLES.has(units[at + step]?.lower ?? ''));

function personThenTitle(units: readonly Unit[], at: number): boolean {
  let preposition = false;
  let title = false;
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const unit = units[i]!;
    if (unit.mention?.sort === 'person') return title && preposition;
    if (isVerb(unit) || endsClause(unit)) return false;
    if (/^(of|at|for|from|in)$/.test(unit.lower)) preposition = true;
    else if (/^(with|by|to|between)$/.test(unit.lower))
      return title && preposition && isPersonAfter(units, at);
    if (isTitle(unit.lower)) title = true;
  }
  return title && preposition && isPersonAfter(units, at);
}

/** "the CEO of Sigma, Robert Eberg": a person follows within a comma. */
function isPersonAfter(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.lower;
  const then = next === ',' || next === '(' ? units[at + 2] : units[at + 1];
  return then?.mention?.sort === 'person';
}
