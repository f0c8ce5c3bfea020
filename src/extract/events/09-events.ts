import {
  type Evidence,
  type ExtractedEvent,
  evidenceAt,
  type Participant,
  precisionOf,
  type Span,
} from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import type { Draft } from './07-join.ts';
import { statusOf, undatedOf } from './08b-date-of.ts';
import { settleRoles } from './09b-roles.ts';
import { amountIn } from './10-amounts.ts';
import { placeOf } from './11-places.ts';
import { topicsOf } from './12-topics.ts';
import { confidenceOfAct, confidenceOfLink } from './13-confidence.ts';
import type { Claim, Part } from './claim.ts';
import type { Context } from './context.ts';
import type { Masked, Mention } from './masked.ts';

/** Acts in the form that extraction gives, in the order of their evidence. */
export function toEvents(context: Context, drafts: readonly Draft[]): ExtractedEvent[] {
  const { document } = context;
  const ordered = drafts
    .map((draft) => ({ draft, evidence: evidenceOf(document, draft) }))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  return ordered.map(({ draft, evidence }, index) => {
    const found = draft.date;
    const status = statusOf(draft);
    const date = found ? found.date : undatedOf(context, draft, status);
    const place = placeOf(context, draft);
    const confidence = confidenceOfAct(context, draft);
    const amount = amountIn(document, draft, place.country);
    return {
      id: `v${index + 1}`,
      type: draft.type,
      status,
      date,
      datePrecision: precisionOf(date),
      ...(found?.endDate ? { endDate: found.endDate } : {}),
      place,
      participants: participantsOf(context, settleRoles(context, draft, place), draft, confidence),
      topics: topicsOf(document, draft),
      ...(amount ? { amount } : {}),
      confidence,
      ...evidence,
    };
  });
}

/** Characters up to which a whole sentence is quoted: some 60 words; lists and tables without a full stop are longer. */
const LONGEST_QUOTE = 400;

function evidenceOf({ text }: NamedDocument, draft: Draft): Evidence {
  const { start, end } = quoteOf(mainClaim(draft));
  return evidenceAt(text, start, end);
}

/** The first statement in the body, or in the title where the body has none. */
const mainClaim = ({ claims }: Draft): Claim =>
  claims.find(({ masked }) => masked.kind !== 'title') ?? claims[0]!;

/** The whole sentence, so that who reads it need not guess what stands around the act; of a long one only its clause. */
function quoteOf({ masked, first, last }: Claim): Span {
  const { start, end } = masked.sentence;
  if (end - start <= LONGEST_QUOTE) return { start, end };
  return { start: masked.units[first]!.start, end: masked.units[last]!.end };
}

function participantsOf(context: Context, found: readonly Part[], draft: Draft, act: number): Participant[] {
  const { text } = context.document;
  const near = sentencesAround(context, mainClaim(draft));
  const parts = found.map((part) => ({ ...part, mention: mentionIn(near, part) }));
  const postAt = ({ entity, mention }: Part) => {
    const post =
      context.entities.get(entity)?.kind === 'person' ? undefined : context.postAt.get(mention.start);
    return post === undefined ? {} : { post };
  };
  return [...parts]
    .sort((a, b) => a.mention.start - b.mention.start || (a.entity < b.entity ? -1 : 1))
    .map((part) => ({
      entity: part.entity,
      ...postAt(part),
      role: part.role,
      evidence: text.slice(part.mention.start, part.mention.end),
      start: part.mention.start,
      end: part.mention.end,
      confidence: confidenceOfLink(context, part, act),
    }));
}

/** Sentences before and after the evidence that count as beside it. */
const BESIDE = 1;

/** The sentence of a statement, and those beside it. */
function sentencesAround({ sentences }: Context, { masked }: Claim): readonly Masked[] {
  const own = masked.sentence.index;
  return sentences.slice(Math.max(0, own - BESIDE), own + BESIDE + 1);
}

/** The mention that tells who took part, or one beside the evidence where that one stands further off. */
function mentionIn(near: readonly Masked[], { entity, mention }: Part): Mention {
  if (near.some(({ sentence }) => mention.start >= sentence.start && mention.end <= sentence.end))
    return mention;
  const others = near
    .flatMap(({ units }) => units.flatMap((unit) => (unit.mention ? [unit.mention] : [])))
    .filter(({ entities, owner }) => entities.length === 1 && entities[0] === entity && !owner);
  return others.find(({ kind }) => kind === 'name') ?? others[0] ?? mention;
}
