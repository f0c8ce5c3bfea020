import { getOrMake } from '../../lib/get-or-make.ts';
import type { EventType, Role } from '../../model/index.ts';
import { isHypothetical, modalityOf, modalityOfNoun } from '../events/04-modality.ts';
import { attendanceIn } from '../events/06b-attendance.ts';
import type { Claim, Part } from '../events/claim.ts';
import { isTrial } from '../events/denied.ts';
import type { Group, Masked, Mention } from '../events/masked.ts';
import { isVerb } from '../events/words.ts';
import { BIAS, chancesOf, type LinearModel, sharesOf } from './linear-model.ts';
import type { Models } from './models.ts';
import { partyFeatures } from './party-features.ts';
import { sentenceFeatures, unitFeatures } from './sentence-features.ts';

/** Mentions that hang on these words never act. */
const IDLE = /^(according|like|than)$/;
/** Types of acts that attendance sentences go on with, so that such a sentence tells no act of its own. */
const ATTENDED: ReadonlySet<EventType> = new Set(['MEETING', 'AGREEMENT', 'LAUNCH', 'FORUM']);
/** Strength of a claim of the classifier, before events are judged. */
const STRENGTH = 0.4;

/** What reads a sentence by itself. */
type Readers = Pick<Models, 'sentence' | 'party' | 'thresholds'>;

/** How likely a sentence tells each type of act, in the order of the model's labels. */
export function chancesOfTypes(masked: Masked, models: Pick<Models, 'sentence'>): readonly number[] {
  if (masked.groups.length === 0) return models.sentence.labels.map(() => 0);
  return chancesOf(models.sentence, sentenceFeatures(masked));
}

/** Acts that a sentence tells by the classifier alone: of types of which the rules found none in it. */
export function findLearned(
  masked: Masked,
  chances: readonly number[],
  found: readonly Claim[],
  models: Readers,
): Claim[] {
  if (masked.kind === 'title') return [];
  return models.sentence.labels.flatMap((label, order) => {
    const type = label as EventType;
    const chance = chances[order]!;
    if (chance < (models.thresholds.sentence[type] ?? 1)) return [];
    if (found.some((claim) => claim.type === type)) return [];
    if (ATTENDED.has(type) && attendanceIn(masked)) return [];
    const claim = toClaim(masked, type, order, chance, models);
    return claim && !isOfKnownAct(claim, found) ? [claim] : [];
  });
}

/** "signed by A and B", "A sat down in the chair of B": whom another act brings together need not have met. */
const isOfKnownAct = ({ type, parts, masked, anchor }: Claim, found: readonly Claim[]): boolean =>
  type === 'MEETING' &&
  !/^(?:meet|met|talk|bilateral|discuss|receiv|host|conversation)/.test(masked.units[anchor]!.lower) &&
  found.some(
    (known) =>
      /^(?:AGREEMENT|APPOINTMENT)$/.test(known.type) &&
      parts.every(({ entity }) => known.parts.some((part) => part.entity === entity)),
  );

const meetInCourt = (masked: Masked): boolean =>
  masked.units.some(({ lemma }, at) => lemma === 'meet' && isTrial(masked, at));

function toClaim(
  masked: Masked,
  type: EventType,
  order: number,
  chance: number,
  models: Readers,
): Claim | null {
  const anchor = anchorOf(masked, order, models);
  const status = statusOf(masked, anchor);
  if (status === 'NONE' || (type === 'MEETING' && meetInCourt(masked))) return null;
  const parts = partsOf(masked, type, anchor, models);
  const distinct = new Set(parts.map((part) => part.entity)).size;
  if (distinct === 0) return null;
  const half = type === 'MEETING' && distinct < 2;
  const places = [anchor, ...parts.map((part) => indexOf(masked, part))];
  return {
    type,
    status,
    masked,
    first: Math.min(...places),
    last: Math.max(...places),
    anchor,
    parts,
    strength: STRENGTH + chance / 2,
    flags: new Set(half ? ['learned', 'half'] : ['learned']),
    source: `learned ${type}`,
    nominal: !isVerb(masked.units[anchor]),
    definite: false,
    plural: false,
  };
}

/** The word that speaks most for a type. */
export function anchorOf(masked: Masked, order: number, models: Pick<Models, 'sentence'>): number {
  return strongestWord(masked, order, models).at;
}

/** The word that speaks most for a type, and how much it does. */
export function strongestWord(masked: Masked, order: number, models: Pick<Models, 'sentence'>): Word {
  const bySentence = getOrMake(strongestWords, models.sentence, () => new WeakMap());
  return getOrMake(bySentence, masked, () => findStrongest(masked, models.sentence))[order]!;
}

interface Word {
  readonly at: number;
  readonly weight: number;
}

/** By model and sentence, in the order of the labels: each participant of an act asks again. */
const strongestWords = new WeakMap<LinearModel, WeakMap<Masked, readonly Word[]>>();

function findStrongest(masked: Masked, { labels, places, weights }: LinearModel): Word[] {
  const best = labels.map(() => ({ at: 0, weight: Number.NEGATIVE_INFINITY }));
  unitFeatures(masked).forEach((features, at) => {
    const unit = masked.units[at]!;
    if (unit.mention || unit.pos === 'PUNCT') return;
    const known = features.map((feature) => places.get(feature)).filter((place) => place !== undefined);
    best.forEach((word, order) => {
      const weight = known.reduce((sum, place) => sum + weights[place + order]!, 0);
      if (weight > word.weight) best[order] = { at, weight };
    });
  });
  return best;
}

function statusOf(masked: Masked, anchor: number): Claim['status'] | 'NONE' {
  if (isHypothetical(masked, anchor)) return 'NONE';
  if (isVerb(masked.units[anchor])) return modalityOf(masked, anchor);
  let governing = -1;
  for (let i = anchor - 1; i >= Math.max(0, anchor - 8) && governing < 0; i--)
    if (masked.units[i]!.pos === 'VERB') governing = i;
  return modalityOfNoun(masked, anchor, governing);
}

function partsOf(masked: Masked, type: EventType, anchor: number, models: Readers): Part[] {
  return partiesIn(masked, type, anchor, models)
    .filter(({ chance }) => chance >= models.thresholds.party)
    .map(({ part }) => part);
}

/** Every mention of a sentence as it may take part in an act, with its likeliest role and how likely it takes part. */
export function partiesIn(
  masked: Masked,
  type: EventType,
  anchor: number,
  models: Pick<Models, 'party'>,
): { part: Part; chance: number }[] {
  const none = models.party.labels.indexOf('NONE');
  return masked.groups
    .filter((group) => !IDLE.test(group.governor))
    .flatMap((group) =>
      group.mentions.flatMap((mention) => {
        const shares = sharesOf(models.party, partyFeatures(masked, type, anchor, group, mention));
        const chance = 1 - shares[none]!;
        const role = bestRole(models.party.labels, shares);
        return mention.entities.map((entity) => ({
          part: { entity, role, mention, score: 1, place: 'learned' },
          chance,
        }));
      }),
    );
}

/** The likeliest role, `NONE` aside. */
export function bestRole(labels: readonly string[], shares: readonly number[]): Role {
  const ranked = labels
    .map((label, order) => ({ label, share: shares[order]! }))
    .filter(({ label }) => label !== 'NONE' && label !== BIAS)
    .sort((a, b) => b.share - a.share);
  return (ranked[0]?.label ?? 'PARTICIPANT') as Role;
}

/** How likely a mention takes part in an act of its sentence. */
export function chancesOfParty(
  masked: Masked,
  type: EventType,
  anchor: number,
  group: Group,
  mention: Mention,
  models: Pick<Models, 'party'>,
): number {
  const shares = sharesOf(models.party, partyFeatures(masked, type, anchor, group, mention));
  return 1 - shares[models.party.labels.indexOf('NONE')]!;
}

const indexOf = (masked: Masked, part: Part): number =>
  masked.units.findIndex((unit) => unit.mention === part.mention);
