import type { EventType, Role } from '../../model/index.ts';
import type { Draft } from './07-join.ts';
import type { Claim, Part } from './claim.ts';
import type { Context } from './context.ts';
import type { Masked, Mention } from './masked.ts';

/** Who does what is told without a doer: the role, and the kinds that it may be of. */
const DOERS: Partial<Record<EventType, { readonly role: Role; readonly kinds: string }>> = {
  POLICY: { role: 'ISSUER', kinds: 'ac' },
  LAUNCH: { role: 'ORGANISER', kinds: 'f' },
  FORUM: { role: 'ORGANISER', kinds: 'ao' },
};

/** Sentences back in which a doer may have been the subject. */
const REACH = 2;

/**
 * "The bill was adopted", "operations will begin in May": an act told without its doer is that of the one who speaks
 * in the sentence, else of the one spoken of right before, else of the same act's doer told earlier.
 */
export function withDoer(
  context: Context,
  sentences: readonly Masked[],
  claim: Claim,
  drafts: readonly Draft[],
): Claim[] {
  const doer = DOERS[claim.type];
  if (!doer || claim.masked.kind === 'title') return [];
  const mention = doerIn(claim.masked, doer.kinds) ?? doerBefore(sentences, claim.masked, doer.kinds);
  const known = mention
    ? mention.entities.map((entity) => toPart(entity, doer.role, mention))
    : doersOf(context, claim, drafts, doer.role);
  const parts = known.length > 0 || claim.type !== 'FORUM' ? known : protagonistAt(context, claim);
  return parts.length > 0 ? [{ ...claim, parts }] : [];
}

/** A forum told without who holds it is told for the sake of the one whom the text is about. */
function protagonistAt({ protagonist, lastMention }: Context, claim: Claim): Part[] {
  const mention = protagonist ? lastMention(protagonist, claim.masked.sentence.end) : undefined;
  return mention ? [toPart(protagonist!, 'PARTICIPANT', mention)] : [];
}

const doerIn = ({ groups }: Masked, kinds: string): Mention | undefined =>
  groups
    .filter(({ governor }) => /^(free|owner|by|according)$/.test(governor))
    .map(({ mentions }) => mentions[0]!)
    .find((mention) => kinds.includes(mention.kinds[0] ?? 'p'));

function doerBefore(sentences: readonly Masked[], masked: Masked, kinds: string): Mention | undefined {
  const at = sentences.indexOf(masked);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const found = doerIn(sentences[i]!, kinds);
    if (found && sentences[i]!.kind !== 'title') return found;
  }
  return undefined;
}

/** The doer of the last act of the type. */
function doersOf(context: Context, claim: Claim, drafts: readonly Draft[], role: Role): Part[] {
  const draft = drafts.findLast(({ type }) => type === claim.type);
  const told = [...(draft?.parts.values() ?? [])].filter((part) => part.role === role);
  const id = claim.type === 'POLICY' ? context.authority : null;
  const mention = id ? context.lastMention(id, claim.masked.sentence.end) : undefined;
  if (told.length > 0) return told.map((part) => ({ ...part, score: 1.1, place: 'inferred' }));
  return id && mention ? [toPart(id, role, mention)] : [];
}

const toPart = (entity: string, role: Role, mention: Mention): Part => ({
  entity,
  role,
  mention,
  score: 1.2,
  place: 'inferred',
});
