import type { EventType } from '../../model/index.ts';
import type { Draft } from './07-join.ts';
import type { Part } from './claim.ts';
import type { Context } from './context.ts';

/**
 * Weights of a logistic regression of "this act, with this type, is in the annotation" on the features of a draft,
 * fitted on one half of the gold corpus. The bias is lowered so that of the acts said with 0.8 or more nine in ten
 * are right on the other half too.
 */
const ACT = {
  bias: -2.15,
  strength: 0.16,
  /** Each wording beside the first that told it, up to 3. */
  wording: 0.57,
  /** Each sentence beside the first that told it, up to 2. */
  sentence: 0.4,
  /** Each participant, up to 4. */
  part: 0.4,
  /** Mean confidence of the entities. */
  entity: 0.43,
  /** Mean score of the slots. */
  slot: 0.14,
  /** Told in the first sentences. */
  early: 0.14,
  nominal: -0.18,
  idiom: 0.42,
} as const;

/** What the type of an act adds: meetings are told plainly, appointments and rules are often background. */
const BY_TYPE: Partial<Record<EventType, number>> = {
  MEETING: 0.54,
  AGREEMENT: -0.14,
  ENFORCEMENT: 0.12,
  POLICY: -0.23,
  APPOINTMENT: -0.57,
};

/** The same for "this entity takes part in this act". */
const LINK = {
  bias: -1.5,
  slot: 0.48,
  entity: 0.19,
  act: 0.9,
  reference: -0.42,
  country: -0.39,
  named: 0.2,
} as const;

const EARLY = 3;

/** How sure an act is, 0 to 1. */
export function confidenceOfAct(context: Context, draft: Draft): number {
  const { claims } = draft;
  const parts = [...draft.parts.values()];
  const wordings = new Set(claims.map((claim) => claim.source)).size - 1;
  const indexes = claims.map((claim) => claim.masked.sentence.index);
  const sum =
    ACT.bias +
    ACT.strength * Math.max(...claims.map((claim) => claim.strength)) +
    ACT.wording * Math.min(3, wordings) +
    ACT.sentence * Math.min(2, new Set(indexes).size - 1) +
    ACT.part * Math.min(4, parts.length) +
    ACT.entity * mean(parts.map((part) => confidenceOfEntity(context, part))) +
    ACT.slot * mean(parts.map((part) => part.score)) +
    (Math.min(...indexes) <= EARLY ? ACT.early : 0) +
    (claims.every((claim) => claim.nominal) ? ACT.nominal : 0) +
    (claims.every((claim) => claim.flags.has('idiom')) ? ACT.idiom : 0) +
    (BY_TYPE[draft.type] ?? 0);
  return rounded(sum);
}

/** How sure it is that an entity takes part in an act, 0 to 1, given how sure the act is. */
export function confidenceOfLink(context: Context, part: Part, act: number): number {
  const kind = context.entities.get(part.entity)?.kind;
  const sum =
    LINK.bias +
    LINK.slot * part.score +
    LINK.entity * confidenceOfEntity(context, part) +
    LINK.act * act +
    (part.mention.kind === 'name' ? 0 : LINK.reference) +
    (kind === 'country' ? LINK.country : 0) +
    (kind === 'person' || kind === 'company' ? LINK.named : 0);
  return rounded(sum);
}

const confidenceOfEntity = (context: Context, part: Part): number =>
  context.entities.get(part.entity)?.confidence ?? 0.5;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const rounded = (sum: number): number => Math.round(100 / (1 + Math.exp(-sum))) / 100;
