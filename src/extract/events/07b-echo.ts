import type { EventType, Role } from '../../model/index.ts';
import type { Draft } from './07-join.ts';
import type { Claim, Part } from './claim.ts';
import type { Context } from './context.ts';
import type { Group, Masked } from './masked.ts';
import { DAY_OR_MONTH, isVerb, SAYING } from './words.ts';

/** An act told by what it shares with the one before: "For Meta the figure was €200 million", "B, €30 million". */
interface Echo {
  readonly role: Role;
  readonly kinds: string;
  /** What must stand near the one who takes part. */
  readonly cue: RegExp;
  /** How many units off the cue may stand. */
  readonly reach: number;
}

const MONEY =
  /^(million|billion|trillion|crore|lakh|bn|mn|m|euros?|dollars?|pounds?|yen|won|lira|rupees?|naira|[$€£¥₹₩].*|usd|eur|kes|ngn|inr|krw)$/;

const ECHOES: Partial<Record<EventType, Echo>> = {
  ENFORCEMENT: { role: 'SUBJECT', kinds: 'f', cue: MONEY, reach: 9 },
  LICENCE: {
    role: 'SUBJECT',
    kinds: 'f',
    cue: /^(mhz|ghz|lots?|blocks?|megahertz|licen[cs]es?|band)$/,
    reach: 9,
  },
};

const STRENGTH = 0.5;
const REACH_SENTENCES = 2;

/**
 * Acts told by ellipsis: a fine or lot of its own for each further firm that stands with a sum or a share, in the
 * sentence of the first one or right after it.
 */
export function echoOf(
  context: Context,
  masked: Masked,
  claims: readonly Claim[],
  drafts: readonly Draft[],
): Claim[] {
  if (masked.kind === 'title') return [];
  const agreements = pactEchoes(masked, claims, drafts);
  if (agreements.length > 0) return agreements;
  const meetings = meetingEchoes(context, masked, claims, drafts);
  if (meetings.length > 0) return meetings;
  const draft = drafts.findLast((one) => ECHOES[one.type]);
  if (!draft) return [];
  const echo = ECHOES[draft.type]!;
  const last = draft.claims.at(-1)!;
  const distance = masked.sentence.index - last.masked.sentence.index;
  if (distance > REACH_SENTENCES || last.masked.kind === 'title' || !isCase(draft)) return [];
  if (distance > 0 && claims.length > 0) return [];
  const used = new Set(claims.flatMap((claim) => claim.parts.map((part) => part.entity)));
  const issuers = [...draft.parts.values()].filter((part) => part.role === 'ISSUER');
  return masked.groups
    .filter((group) => isFresh(context, group, echo, used, draft) && isCued(masked, group, echo))
    .map((group) => toClaim(masked, group, draft, echo, issuers));
}

/** "one with A, and another with B": each further side, or pair of sides, is an agreement of its own. */
function pactEchoes(masked: Masked, claims: readonly Claim[], drafts: readonly Draft[]): Claim[] {
  const own = claims.find((claim) => claim.type === 'AGREEMENT');
  const draft = own ? drafts.findLast((one) => one.claims.some((claim) => claim === own)) : undefined;
  if (!draft) return [];
  const told = new Set(draft.parts.keys());
  const signer = [...draft.parts.values()].filter((part) => part.place === 'S');
  return masked.groups
    .filter((group) => isFurtherPact(masked, group))
    .filter((group) => group.mentions.some((mention) => mention.entities.some((id) => !told.has(id))))
    .map((group) =>
      toClaim(
        masked,
        group,
        draft,
        { role: 'SIGNATORY', kinds: '', cue: MONEY, reach: 0 },
        group.governor === 'with' ? signer : [],
      ),
    );
}

/** "another with B"; "another memorandum, between C and D", which names both of its sides. */
function isFurtherPact({ units }: Masked, { governor, governorAt, mentions }: Group): boolean {
  const before = [1, 2, 3].map((step) => units[governorAt - step]?.lower ?? '');
  if (governor === 'with') return /^(one|another|second|third|other|also)$/.test(before[0]!);
  const both = mentions.flatMap(({ entities }) => entities).length > 1;
  return (
    governor === 'between' && both && before.some((word) => /^(one|another|second|third|other)$/.test(word))
  );
}

const NEXT =
  /^(too|also|likewise|next|then|afterwards|afterward|later|followed|another|turn|second|third|finally|lastly|similarly)$/;

/**
 * Meetings told by ellipsis: "On Monday he met A, on Tuesday B", "Next came B". The one who stands in the first
 * of them as subject takes part in each.
 */
function meetingEchoes(
  context: Context,
  masked: Masked,
  claims: readonly Claim[],
  drafts: readonly Draft[],
): Claim[] {
  const own = claims.findLast((claim) => claim.type === 'MEETING');
  const draft = drafts.findLast((one) => one.type === 'MEETING');
  if (!draft || (!own && claims.length > 0)) return [];
  if (masked.sentence.index - draft.claims.at(-1)!.masked.sentence.index > 1) return [];
  const host = hostOf(context, draft);
  if (!host) return [];
  const used = new Set([
    ...draft.parts.keys(),
    ...claims.flatMap((claim) => claim.parts.map((part) => part.entity)),
  ]);
  const cue = own ? DAY_OR_MONTH : NEXT;
  return masked.groups
    .filter((group) => !/^(owner|of|like|than|in|from|about|according|to|on|for|as)$/.test(group.governor))
    .filter((group) =>
      group.mentions.every((mention) => mention.sort !== 'country' && mention.kind !== 'pronoun'),
    )
    .filter((group) => group.mentions.every((mention) => mention.entities.every((id) => !used.has(id))))
    .filter((group) => isCued(masked, group, { role: 'PARTICIPANT', kinds: '', cue, reach: own ? 3 : 5 }))
    .slice(0, own ? 3 : 1)
    .map((group) => toClaim(masked, group, draft, { role: 'PARTICIPANT', kinds: '', cue, reach: 5 }, [host]));
}

/** Who is in all of a chain of meetings: the protagonist, or the first who took part as subject. */
function hostOf(context: Context, draft: Draft): Part | undefined {
  const parts = [...draft.parts.values()];
  return (
    parts.find((part) => part.entity === context.protagonist) ?? parts.find((part) => part.place === 'S')
  );
}

const isCase = (draft: Draft): boolean =>
  draft.type !== 'ENFORCEMENT' || draft.claims.some((claim) => claim.flags.has('fine'));

function isFresh(
  context: Context,
  group: Group,
  echo: Echo,
  used: ReadonlySet<string>,
  draft: Draft,
): boolean {
  if (/^(owner|of|like|than|in|from)$/.test(group.governor) || group.mentions.length > 1) return false;
  const [id] = group.mentions[0]!.entities;
  if (!id || used.has(id) || draft.parts.has(id)) return false;
  return (
    context.entities.get(id)?.kind === 'company' &&
    [...group.mentions[0]!.kinds].every((kind) => echo.kinds.includes(kind))
  );
}

function isCued(masked: Masked, group: Group, echo: Echo): boolean {
  const next = masked.units[group.last + 1];
  if (next && isVerb(next) && SAYING.has(next.lemma)) return false;
  return masked.units.some(
    (unit, at) =>
      !unit.mention &&
      echo.cue.test(unit.lower) &&
      Math.min(Math.abs(at - group.first), Math.abs(at - group.last)) <= echo.reach,
  );
}

function toClaim(masked: Masked, group: Group, draft: Draft, echo: Echo, issuers: readonly Part[]): Claim {
  const parts = group.mentions.flatMap((mention) =>
    mention.entities.map((entity) => ({ entity, role: echo.role, mention, score: 1.4, place: 'echo' })),
  );
  return {
    type: draft.type,
    status: draft.status,
    masked,
    first: group.first,
    last: group.last,
    anchor: group.first,
    parts: [...issuers.map((part) => ({ ...part, score: 1.2, place: 'inferred' })), ...parts],
    strength: STRENGTH,
    flags: new Set(['fine', 'echo']),
    source: 'echo',
    nominal: false,
    definite: false,
    plural: false,
  };
}
