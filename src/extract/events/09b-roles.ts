import type { Place, Role } from '../../model/index.ts';
import type { Draft } from './07-join.ts';
import type { Part } from './claim.ts';
import { type Context, isDiplomat, isOfficial } from './context.ts';

/**
 * The parts of an act with their roles settled by what the whole document tells: a body stands with who holds a post in it, the body of a post takes part in an appointment.
 */
export function settleRoles(context: Context, draft: Draft, place: Place): Part[] {
  const parts = actingParts(context, draft);
  if (draft.type === 'MEETING') return meetingRoles(context, draft, parts, place);
  if (draft.type === 'ENFORCEMENT' || draft.type === 'LICENCE')
    return [...issuerOf(context, draft, parts), ...parts];
  if (draft.type === 'APPOINTMENT') return [...parts, ...bodiesOfPosts(context, draft, parts)];
  return parts;
}

/** Without the countries whose own people meet: "Austria" is no party beside the Austrian chancellor. */
function actingParts(context: Context, draft: Draft): Part[] {
  const parts = [...draft.parts.values()];
  if (draft.type !== 'MEETING') return parts;
  const own = new Set(
    parts.flatMap((part) => {
      const entity = context.entities.get(part.entity);
      return entity && entity.kind !== 'country' && entity.country ? [entity.country] : [];
    }),
  );
  const kept = parts.filter((part) => {
    const entity = context.entities.get(part.entity);
    return (
      entity?.kind !== 'country' ||
      /^(between|among|of|idiom\d)$/.test(part.place) ||
      !own.has(entity.country ?? '')
    );
  });
  return kept.length > 1 ? kept : parts;
}

/**
 * Roles of a meeting whose words tell no host: an official in the own country is host to a firm and its people, a firm
 * on its premises to an official from abroad. Two governments, and who talks from afar, stand level.
 */
function meetingRoles(context: Context, draft: Draft, parts: readonly Part[], place: Place): Part[] {
  if (parts.some((part) => part.role === 'HOST' || part.role === 'GUEST'))
    return otherSide(context, withSides(context, turned(context, parts, place)), place);
  if (!place.country || isTold(draft, WIRE, WIRE_REACH)) return [...parts];
  const sides = parts.map((part) =>
    part.place === 'attendance' ? null : sideOf(context, part.entity, place.country!),
  );
  if (!sides.includes('caller')) return [...parts];
  if (sides.includes('home'))
    return parts.map((part, index) => ({ ...part, role: ROLE_OF_SIDE[sides[index] ?? 'none'] }));
  if (!sides.includes('abroad') || !isTold(draft, PREMISES, PREMISES_REACH)) return [...parts];
  return parts.map((part, index) => ({ ...part, role: ROLE_ON_PREMISES[sides[index] ?? 'none'] }));
}

/** An envoy, or another government's official, who seems the host of one at home is the guest. */
function turned(context: Context, parts: readonly Part[], { country }: Place): readonly Part[] {
  if (!country) return parts;
  const sideOfRole = (role: Role): Set<Side | null> =>
    new Set(parts.filter((part) => part.role === role).map(({ entity }) => sideOf(context, entity, country)));
  const [hosts, guests] = [sideOfRole('HOST'), sideOfRole('GUEST')];
  const isCalledOn = guests.has('home') || (guests.has('caller') && areOf(context, parts, 'GUEST', country));
  if (!hosts.has('abroad') || hosts.size > 1 || !isCalledOn || guests.size > 1) return parts;
  return parts.map((part) => ({
    ...part,
    role: part.role === 'HOST' ? 'GUEST' : part.role === 'GUEST' ? 'HOST' : part.role,
  }));
}

/** Whether all firms and persons of a role are of a country: a firm at home is no guest of a minister from abroad. */
const areOf = (context: Context, parts: readonly Part[], role: Role, country: string): boolean =>
  parts.every((part) => part.role !== role || context.entities.get(part.entity)?.country === country);

/** Where the words tell only who came, who is at home is the host; where they tell only the host, who is not came. */
function otherSide(context: Context, parts: readonly Part[], { country }: Place): Part[] {
  const hosts = parts.some(({ role }) => role === 'HOST');
  const guests = parts.some(({ role }) => role === 'GUEST');
  if (!country || hosts === guests) return [...parts];
  const sides = new Set(
    parts.flatMap((part) => (part.role === 'GUEST' ? [sideOf(context, part.entity, country)] : [])),
  );
  const isMixed = !hosts && sides.has('home') && (sides.has('abroad') || sides.has('caller'));
  return parts.map((part) => {
    const side = sideOf(context, part.entity, country);
    // "The guests were briefed by the minister": who is at home came nowhere.
    if (isMixed && part.role === 'GUEST' && side === 'home') return { ...part, role: 'HOST' };
    if (part.role !== 'PARTICIPANT' || part.place === 'attendance') return part;
    if (hosts && (side === 'abroad' || side === 'caller')) return { ...part, role: 'GUEST' };
    return guests && side === 'home' ? { ...part, role: 'HOST' } : part;
  });
}

type Side = 'home' | 'abroad' | 'caller';

const ROLE_OF_SIDE: Readonly<Record<Side | 'none', Role>> = {
  home: 'HOST',
  abroad: 'GUEST',
  caller: 'GUEST',
  none: 'PARTICIPANT',
};

const ROLE_ON_PREMISES: Readonly<Record<Side | 'none', Role>> = {
  home: 'PARTICIPANT',
  abroad: 'GUEST',
  caller: 'HOST',
  none: 'PARTICIPANT',
};

/** An official in the own country is at home, one elsewhere abroad; a firm and its people are callers. */
function sideOf(context: Context, id: string, country: string): Side | null {
  const entity = context.entities.get(id);
  if (!entity) return null;
  if (entity.kind === 'company') return 'caller';
  const official =
    entity.kind === 'person' ? isOfficial(entity, context.entities) : entity.kind !== 'organization';
  if (!official) return entity.kind === 'person' ? 'caller' : null;
  if (!entity.country) return null;
  return entity.country === country && !isDiplomat(entity) ? 'home' : 'abroad';
}

/** Whether a word of some sort stands near that of the act. */
const isTold = (draft: Draft, words: RegExp, reach: number): boolean =>
  draft.claims.some(({ masked, anchor }) =>
    masked.units.slice(Math.max(0, anchor - reach), anchor + reach).some(({ lower }) => words.test(lower)),
  );

/** Words around that of the meeting in which premises are told. */
const PREMISES_REACH = 14;
const PREMISES = /^(?:headquarters|headquarter|hq|campus|plant|factory|laboratory|lab|fab|offices|premises)$/;
/** Words around that of the meeting in which the wire is told. */
const WIRE_REACH = 8;
const WIRE =
  /^(?:phone|phoned|telephone|telephoned|tele-?conference|video|video-?conference|video-?conferencing|video-?link|virtual|virtually|online|remotely|zoom|webex|conference-call|phone-call|video-call|webinar)$/;

/** A participant without a side stands with the host or guest whose body is its own. */
function withSides(context: Context, parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    if (part.role !== 'PARTICIPANT' || part.place === 'attendance') return part;
    const circle = context.circle(part.entity);
    const ally = parts.find(
      (other) =>
        other.role !== 'PARTICIPANT' && context.circle(other.entity).some((id) => circle.includes(id)),
    );
    return ally ? { ...part, role: ally.role } : part;
  });
}

/** The bodies at which the subjects of an appointment take or leave their posts, as its own sentences tell. */
function bodiesOfPosts(context: Context, draft: Draft, parts: readonly Part[]): Part[] {
  const known = new Set(parts.map((part) => part.entity));
  const added: Part[] = [];
  for (const part of parts) {
    const entity = context.entities.get(part.entity);
    if (part.role !== 'SUBJECT' || entity?.kind !== 'person') continue;
    for (const post of entity.posts) {
      const kind = post.at ? context.entities.get(post.at)?.kind : undefined;
      if (!post.at || kind === 'country' || known.has(post.at)) continue;
      const near = draft.claims.some(
        ({ masked }) => masked.sentence.start <= post.start && post.end <= masked.sentence.end,
      );
      if (!near || !isGoverned(draft, post.start)) continue;
      const mention = context.lastMention(post.at, post.end) ?? part.mention;
      known.add(post.at);
      added.push({ entity: post.at, role: 'SUBJECT', mention, score: 1.8, place: 'post' });
    }
  }
  return added;
}

/** The post follows the verb of the appointment: what stands before it is what the person was until then. */
const isGoverned = (draft: Draft, start: number): boolean =>
  draft.claims.some(
    ({ masked, anchor }) => masked.units[anchor]!.start <= start && start <= masked.sentence.end,
  ) || draft.claims.every(({ nominal }) => nominal);

/** Who decided, where the act's own clause does not say: the authority of its sentence, else the document's own. */
function issuerOf(context: Context, draft: Draft, parts: readonly Part[]): Part[] {
  if (
    parts.some((part) => part.role === 'ISSUER') ||
    draft.claims.every((claim) => claim.masked.kind === 'title')
  )
    return [];
  const known = new Set(parts.map((part) => part.entity));
  const isAuthority = (id: string): boolean => context.entities.get(id)?.kind === 'agency' && !known.has(id);
  for (const claim of draft.claims)
    for (const unit of claim.masked.units) {
      const id = unit.mention?.entities.find(isAuthority);
      if (id) return [{ entity: id, role: 'ISSUER', mention: unit.mention!, score: 1.4, place: 'sentence' }];
    }
  const id = context.authority;
  const mention =
    id && isAuthority(id) ? context.lastMention(id, draft.claims[0]!.masked.sentence.end) : undefined;
  return id && mention ? [{ entity: id, role: 'ISSUER', mention, score: 1.1, place: 'document' }] : [];
}
