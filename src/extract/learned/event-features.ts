import { type Claim, MOST_SCORE } from '../events/claim.ts';
import type { Context } from '../events/context.ts';
import type { Unit } from '../events/masked.ts';
import { classesOf } from './data/word-classes.ts';
import { type Feature, logit } from './linear-model.ts';
import type { ToldEvent } from './told-event.ts';

/** What the classifiers say of an event. */
export interface Opinions {
  /** How likely its sentences tell an act of its type: the most of all. */
  readonly sentence: number;
  /** How much its strongest word speaks for its type. */
  readonly word: number;
  /** How many of its participants the title names. */
  readonly titled: number;
  /** How likely the title tells one. */
  readonly title: number;
  /** How likely its two likeliest participants take part. */
  readonly first: number;
  readonly second: number;
}

/** Kinds of evidence, the surest first. */
const FAMILIES = ['idiom', 'echo', 'loose', 'learned'] as const;

/** What a finished event shows about whether it is right. */
export function eventFeatures(
  context: Context,
  told: ToldEvent,
  others: readonly ToldEvent[],
  opinions: Opinions,
): Feature[] {
  const { draft, event, parts } = told;
  const { type } = event;
  const best = strongest(draft.claims);
  const family = familyOf(best);
  const kinds = [...parts.keys()].map((id) => context.entities.get(id)?.kind ?? 'organization');
  const inferred = [...parts.values()].filter(({ place }) =>
    /^(inferred|sentence|document|post)$/.test(place),
  ).length;
  const count = (list: readonly unknown[], most: number): number => Math.min(most, list.length);
  const plain = [
    `type:${type}`,
    `family:${family}`,
    `families:${count([...new Set(draft.claims.map(familyOf))], 3)}`,
    `claims:${count(draft.claims, 4)}`,
    `sentences:${count([...new Set(draft.claims.map(({ masked }) => masked))], 4)}`,
    `parts:${count(kinds, 4)}`,
    `told-parts:${Math.min(4, kinds.length - inferred)}`,
    `where:${whereOf(draft.claims[0]!)}`,
    `title:${draft.claims.some(({ masked }) => masked.kind === 'title')}`,
    `status:${event.status}`,
    `date:${draft.date ? 'own' : event.date ? 'inherited' : 'none'}`,
    `city:${event.place.city !== null}`,
    `sides:${sidesOf(kinds)}`,
    `mention:${[...parts.values()].every(({ mention }) => mention.kind !== 'name') ? 'pointed' : 'named'}`,
    `titled:${Math.min(2, opinions.titled)}`,
    `amount:${event.amount !== undefined}`,
    ...flagsOf(draft.claims),
    ...wordsNear(best),
  ];
  const crossed = [
    `family:${family}`,
    `sides:${sidesOf(kinds)}`,
    `parts:${count(kinds, 4)}`,
    `where:${whereOf(draft.claims[0]!)}`,
  ];
  return [
    ...plain,
    ...rivalsOf(told, others),
    ...crossed.map((name) => `${type}.${name}`),
    ['strength', best.strength],
    ['sentence', logit(opinions.sentence)],
    [`${family}.sentence`, logit(opinions.sentence)],
    [`${type}.sentence`, logit(opinions.sentence)],
    ['word', opinions.word],
    [`${family}.word`, opinions.word],
    ['title', logit(opinions.title)],
    ['first', logit(opinions.first)],
    ['second', logit(opinions.second)],
    // An act may have none whom its own statements name: then nothing speaks for it here.
    ['score', Math.max(0, ...[...parts.values()].map(({ score }) => score)) / MOST_SCORE],
    ['sure', leastSure(context, [...parts.keys()])],
  ];
}

const leastSure = ({ entities }: Context, ids: readonly string[]): number =>
  ids.length === 0 ? 0 : Math.min(...ids.map((id) => entities.get(id)?.confidence ?? 0));

const strongest = (claims: readonly Claim[]): Claim =>
  claims.reduce((a, b) => (b.strength > a.strength ? b : a));

export const familyOf = ({ flags, nominal }: Claim): string =>
  FAMILIES.find((family) => flags.has(family)) ?? (nominal ? 'noun' : 'verb');

const whereOf = ({ masked: { kind, sentence } }: Claim): string =>
  kind === 'body' ? (sentence.index < 2 ? 'lead' : sentence.index < 5 ? 'early' : 'late') : kind;

function sidesOf(kinds: readonly string[]): string {
  const letters = new Set(kinds.map((kind) => kind.slice(0, 3)));
  return [...letters].sort().join('-');
}

const flagsOf = (claims: readonly Claim[]): string[] =>
  ['half', 'split']
    .filter((flag) => claims.some(({ flags }) => flags.has(flag)))
    .map((flag) => `flag:${flag}`)
    .concat(
      claims.every(({ definite }) => definite) ? ['flag:definite'] : [],
      claims.some(({ plural }) => plural) ? ['flag:plural'] : [],
    );

/** Other events of the document that may tell the same act, or of which this one may be a shadow. */
function rivalsOf({ draft, event, parts }: ToldEvent, others: readonly ToldEvent[]): string[] {
  const same = others.filter((other) => other.event.type === event.type && other.draft !== draft);
  const sharing = same.filter((other) => [...other.parts.keys()].some((id) => parts.has(id)));
  const here = others.filter(
    (other) =>
      other.draft !== draft && other.draft.claims.some(({ masked }) => masked === draft.claims[0]!.masked),
  );
  return [
    `same:${Math.min(3, same.length)}`,
    `sharing:${Math.min(2, sharing.length)}`,
    `earlier:${sharing.some((other) => other.event.start < event.start)}`,
    `beside:${Math.min(3, here.length)}`,
    ...here.map((other) => `beside-type:${other.event.type}>${event.type}`),
  ];
}

const NEAR = 8;
const SHOWING = ['planned', 'wish', 'background', 'quoted'];

/** Words of plan, wish, background and speech around the words of the act. */
function wordsNear({ masked, anchor }: Claim): string[] {
  const near = masked.units.slice(Math.max(0, anchor - NEAR), anchor + NEAR);
  const found = new Set(near.flatMap((unit) => classesOfUnit(unit)));
  return SHOWING.filter((name) => found.has(name)).map((name) => `near:${name}`);
}

const classesOfUnit = (unit: Unit): readonly string[] =>
  unit.mention ? [] : [...(classesOf.get(unit.lower) ?? []), ...(classesOf.get(unit.lemma) ?? [])];
