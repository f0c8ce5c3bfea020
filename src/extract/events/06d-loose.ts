import { wordSet } from '../../lib/word-set.ts';
import { type LooseWording, looseWordings } from '../data/events/loose.ts';
import { isHypothetical, modalityOf, modalityOfNoun } from './04-modality.ts';
import { isAside } from './05-claims.ts';
import type { Claim, Part } from './claim.ts';
import { isTrial } from './denied.ts';
import type { Group, Masked } from './masked.ts';
import { isSpeaker } from './speaker.ts';
import { isVerb } from './words.ts';

/** Least confidence: the sentence holds the words and the parties of an act, in no frame that is known. */
const STRENGTH = 0.45;

/**
 * Acts whose wording no frame knows, told by a sentence that holds both a word of the act and the two parties that
 * such an act needs. Only for types of which the sentence tells nothing better.
 */
export function findLoose(masked: Masked, found: readonly Claim[]): Claim[] {
  if (masked.groups.length === 0 || masked.kind === 'title') return [];
  const claims: Claim[] = [];
  for (const wording of looseWordings) {
    if (found.some((claim) => claim.type === wording.type)) continue;
    const at = masked.units.findIndex(
      (unit, i) =>
        !unit.mention &&
        (wording.words.has(unit.lemma) || wording.words.has(unit.lower)) &&
        // "did fine"
        !(unit.lower === 'fine' && /^do|did$/.test(masked.units[i - 1]?.lower ?? '')) &&
        // "Acme and Lumo meet in court": a date, of which nothing came yet.
        !(unit.lower === 'court' && isTrial(masked, i - 2)),
    );
    if (at < 0 || isHypothetical(masked, at) || isOfNobody(masked, at)) continue;
    if (wording.type === 'FORUM' && isAside(masked, at)) continue;
    const status = isVerb(masked.units[at]) ? modalityOf(masked, at) : statusNear(masked, at);
    if (status === 'NONE') continue;
    const parts = partsFor(masked, wording);
    if (!parts) continue;
    claims.push({
      type: wording.type,
      status,
      masked,
      first: Math.min(at, ...parts.map((part) => indexOf(masked, part))),
      last: Math.max(at, ...parts.map((part) => indexOf(masked, part))),
      anchor: at,
      parts,
      strength: STRENGTH,
      flags: new Set(['loose']),
      source: `loose ${wording.type} ${wording.firstKinds} ${wording.secondKinds}`,
      nominal: true,
      definite: false,
      plural: false,
    });
  }
  const bare =
    found.some((claim) => claim.type === 'ENFORCEMENT') ||
    claims.some((claim) => claim.type === 'ENFORCEMENT');
  return bare ? claims : [...claims, ...bareSteps(masked)];
}

/** "has fined nobody", "no fines were handed out": an act that was not done to anybody. */
const isOfNobody = ({ units }: Masked, at: number): boolean =>
  units
    .slice(at + 1, at + 4)
    .some(
      ({ lower }, i, next) =>
        /^(?:nobody|none)$/.test(lower) || (lower === 'no' && next[i + 1]?.lower === 'one'),
    ) || /^(?:no|zero)$/.test(units[at - 1]?.lower ?? '');

/** Words of the steps of a case: a sentence that holds one and no party goes on with the case before it. */
const STEP_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['fine', wordSet('fine fines fined penalty penalties sanction sanctions damages')],
  ['probe', wordSet('probe investigation inquiry proceedings investigations')],
  ['court', wordSet('lawsuit appeal appealed ruling verdict judgment judgement court judge judges tribunal')],
  ['order', wordSet('order ban injunction ordered banned suspension decision')],
];

function bareSteps(masked: Masked): Claim[] {
  for (const [step, words] of STEP_WORDS) {
    const at = masked.units.findIndex((unit) => !unit.mention && words.has(unit.lower));
    if (at < 0 || isHypothetical(masked, at) || isOfNobody(masked, at)) continue;
    const status = statusNear(masked, at);
    if (status === 'NONE') return [];
    return [
      {
        type: 'ENFORCEMENT',
        status,
        masked,
        first: at,
        last: at,
        anchor: at,
        parts: [],
        strength: STRENGTH,
        flags: new Set(['bare', step]),
        source: `bare ${step}`,
        nominal: true,
        definite: false,
        plural: false,
      },
    ];
  }
  return [];
}

const indexOf = (masked: Masked, part: Part): number =>
  masked.units.findIndex((unit) => unit.mention === part.mention);

function statusNear(masked: Masked, at: number): Claim['status'] | 'NONE' {
  let governing = -1;
  for (let i = at - 1; i >= Math.max(0, at - 8) && governing < 0; i--)
    if (masked.units[i]!.pos === 'VERB') governing = i;
  return modalityOfNoun(masked, at, governing);
}

/** The parties of a sentence that a wording needs; the second is not asked for where the words are strong enough. */
function partsFor(masked: Masked, wording: LooseWording): Part[] | null {
  const acting = masked.groups.filter(
    (group) => !/^(according|behalf|owner|like|than)$/.test(group.governor),
  );
  const second = acting.filter((group) => isOf(group, wording.secondKinds) && !isSpeaker(masked, group));
  const first = acting.filter((group) => isOf(group, wording.firstKinds) && !second.includes(group));
  if (second.length === 0 || (first.length === 0 && wording.firstNeeded)) return null;
  return [
    ...toParts(first.slice(0, 1), wording.firstRole),
    ...toParts(second.slice(0, 1), wording.secondRole),
  ];
}

const isOf = (group: Group, kinds: string): boolean =>
  [...group.mentions[0]!.kinds].every((kind) => kinds.includes(kind));

const toParts = (groups: readonly Group[], role: Part['role']): Part[] =>
  groups.flatMap((group) =>
    group.mentions.flatMap((mention) =>
      mention.entities.map((entity) => ({ entity, role, mention, score: 1, place: 'loose' })),
    ),
  );
