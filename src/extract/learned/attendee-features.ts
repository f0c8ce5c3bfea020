import { getOrMake } from '../../lib/get-or-make.ts';
import { wordSet } from '../../lib/word-set.ts';
import type { Draft } from '../events/07-join.ts';
import type { Context } from '../events/context.ts';
import { isOfficial } from '../events/context.ts';
import type { Group, Masked, Mention } from '../events/masked.ts';
import { isSpeaker } from '../events/speaker.ts';
import type { Acts } from './acts.ts';
import { classesOf } from './data/word-classes.ts';
import { type Feature, logit } from './linear-model.ts';
import { postTie } from './link-features.ts';

/** Somebody whom no statement of an act ties to it, where it is named nearest to the act. */
export interface Candidate {
  readonly entity: string;
  readonly mention: Mention;
  readonly masked: Masked;
  readonly group: Group;
  /** Sentences from the act to the mention: 0 in the act's own, negative before it. */
  readonly distance: number;
  /** Other acts that its sentence tells. */
  readonly rivals: readonly Draft[];
  /** How likely it takes part by its own sentence; null where that does not tell the act. */
  readonly chance: number | null;
}

/** Words that speak of who was there, by which a sentence goes on with an act told before. */
const CUES = wordSet(`
  delegation team entourage party side member group attend attendance present participate participant accompany join
  witness presence sign signature signatory initial exchange represent representative behalf ceremony event conference
  forum summit session panel gathering meeting talk discussion conversation visit tour speaker speech address keynote
  speak moderate welcome receive host greet lead head also too other both likewise counterpart together along
  appoint replace succeed predecessor successor name nominate licence license fine penalty company subsidiary owner
  partner buy sell stake seller buyer invest fund`);

/** What shows whether somebody took part in an act that is told elsewhere, and in which role. */
export function attendeeFeatures(
  context: Context,
  draft: Draft,
  acts: Acts,
  { entity: id, mention, masked, group, distance, rivals, chance }: Candidate,
): Feature[] {
  const { type } = draft;
  const entity = context.entities.get(id)!;
  const kind = `${entity.kind}${entity.kind === 'person' && isOfficial(entity, context.entities) ? '-office' : ''}`;
  const at = distance === 0 ? 'own' : distance < 0 ? 'before' : distance < 3 ? `after${distance}` : 'far';
  const alike = acts.ofType(type).length;
  const facts = [
    `kind:${kind}`,
    `at:${at}`,
    `at-kind:${at}_${kind}`,
    `governor:${group.governor}`,
    `mention:${mention.kind}_${mention.owner ? 'owner' : 'free'}`,
    `tie:${tieOf(context, draft, id)}`,
    `tie-at:${tieOf(context, draft, id)}_${at}`,
    `speech:${isSpeaker(masked, group) ? 'speaks' : 'silent'}_${at}`,
    `alike:${Math.min(3, alike)}`,
    `elsewhere:${elsewhere(draft, acts, id)}`,
    `rival:${rivals.some((one) => one.type === type) ? 'same' : rivals.length > 0 ? 'other' : 'none'}_${at}`,
    `list:${group.mentions.length > 1 ? 'list' : 'single'}`,
    `where:${masked.kind}`,
    `parts:${Math.min(4, draft.parts.size)}`,
  ];
  const reach = distance === 0 ? 'own' : 'off';
  const words = [...cuesIn(masked)].flatMap((word) => [
    `cue:${word}`,
    `cue:${reach}_${word}`,
    `${type}.cue:${word}`,
  ]);
  const verb = verbOf(masked, group);
  return [
    ...facts,
    `type:${type}`,
    ...facts.map((fact) => `${type}.${fact}`),
    ...words,
    ...verb.flatMap((word) => [word, `${type}.${word}`]),
    ...(chance === null
      ? []
      : ([
          ['chance', logit(chance)],
          [`${type}.chance`, logit(chance)],
        ] as Feature[])),
  ];
}

/** Whether somebody is the body or the holder of one who took part, or of the same country as one. */
function tieOf(context: Context, { parts }: Draft, id: string): string {
  const own = context.circle(id);
  const others = [...parts.keys()];
  const tie = postTie(context, id, others);
  if (tie) return tie;
  if (own.length > 1 && others.some((other) => context.circle(other).some((one) => own.includes(one))))
    return 'colleague';
  const country = context.entities.get(id)?.country;
  return country && others.some((other) => context.entities.get(other)?.country === country)
    ? 'country'
    : 'none';
}

/** In which other acts somebody takes part: of the same type, of another, or none. */
function elsewhere(draft: Draft, acts: Acts, id: string): string {
  const others = acts.with(id);
  if (others.length === 0) return 'none';
  return others.some(({ type }) => type === draft.type) ? 'same' : 'other';
}

const cues = new WeakMap<Masked, ReadonlySet<string>>();

const cuesIn = (masked: Masked): ReadonlySet<string> =>
  getOrMake(
    cues,
    masked,
    () =>
      new Set(
        masked.units.flatMap(({ lemma, lower, mention }) =>
          mention ? [] : CUES.has(lemma) ? [lemma] : CUES.has(lower) ? [lower] : [],
        ),
      ),
  );

/** The verb that goes with a mention: that of a subject, else the one which governs it. */
function verbOf(masked: Masked, group: Group): string[] {
  const { units } = masked;
  const isFree = group.governor === 'free';
  const from = isFree ? group.last + 1 : group.first - 1;
  for (let i = from; i >= 0 && i < units.length && Math.abs(i - from) < 7; i += isFree ? 1 : -1) {
    const unit = units[i]!;
    if (unit.mention && isFree) break;
    if (unit.pos !== 'VERB') continue;
    const side = isFree ? 'does' : `done-${group.governor}`;
    return [
      `verb:${side}_${unit.lemma}`,
      ...(classesOf.get(unit.lemma) ?? []).map((name) => `class:${side}_${name}`),
    ];
  }
  return [];
}
