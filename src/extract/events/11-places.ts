import type { EventType, Place } from '../../model/index.ts';
import { findPlace } from '../data/names/places.ts';
import type { Token } from '../document.ts';
import type { Draft } from './07-join.ts';
import { type Context, isDiplomat } from './context.ts';
import type { Masked } from './masked.ts';

/** Acts that people come together for: they have a city, and the dateline tells it. */
const GATHERINGS: ReadonlySet<EventType> = new Set(['MEETING', 'AGREEMENT', 'FORUM', 'VISIT', 'LAUNCH']);
const SITED: ReadonlySet<EventType> = new Set([...GATHERINGS, 'INVESTMENT']);

interface Seen extends Place {
  readonly start: number;
  /** Reached by a journey: "a visit to Kenya", "flew to Kenya". */
  readonly travelled: boolean;
}

/** Where an act took place: the place its sentences name, the dateline, the country of who hosts or decides. */
export function placeOf(context: Context, draft: Draft): Place {
  const { document } = context;
  const told = (SITED.has(draft.type) ? placeTold(context, draft) : null) ?? sceneOf(context, draft);
  const home = countryOfParts(context, draft);
  if (told) return { country: told.country, city: told.city };
  const { dateline } = document;
  if (
    GATHERINGS.has(draft.type) &&
    dateline?.country &&
    (!home || home === dateline.country || draft.type === 'MEETING')
  )
    return { country: dateline.country, city: dateline.city };
  return { country: home ?? dateline?.country ?? null, city: null };
}

/** The nearest "in CITY" or "in COUNTRY" of the act's own sentences, then of the document's others for gatherings. */
function placeTold(context: Context, draft: Draft): Place | null {
  for (const claim of draft.claims) {
    const at = claim.masked.units[claim.anchor]!.start;
    const seen = placesIn(context, claim.masked, draft.type);
    const best = seen.sort((a, b) => distance(a, at) - distance(b, at))[0];
    if (best) return best;
  }
  return null;
}

/** Acts that go on where the ones before them took place: a tour abroad, the margins of a fair. */
const SCENIC: ReadonlySet<EventType> = new Set(['MEETING', 'VISIT', 'FORUM']);
/** In sentences, back and ahead. */
const SCENE_REACH = 14;
const SCENE_AHEAD = 2;

/** The scene of the lead, where it lies abroad: the place named or travelled to last before the act, or right after. */
function sceneOf(context: Context, draft: Draft): Place | null {
  if (!SCENIC.has(draft.type)) return null;
  const first = Math.min(...draft.claims.map((claim) => claim.masked.sentence.index));
  const order = [
    ...context.sentences.slice(Math.max(0, first - SCENE_REACH), first + 1).reverse(),
    ...context.sentences.slice(first + 1, first + 1 + SCENE_AHEAD),
  ];
  const actors = new Set([...draft.parts.keys()].map((id) => context.entities.get(id)?.country));
  for (const masked of order) {
    if (masked.sentence.index > first && isOfOtherYear(context, masked)) continue;
    const seen = placesIn(context, masked, draft.type).filter(({ country, city, travelled }) =>
      travelled ? country !== context.home || !actors.has(country) : city && country !== context.home,
    );
    const last = seen.at(-1);
    if (last) return { country: last.country, city: last.city };
  }
  return null;
}

/** "the agreement signed in Beijing in 2018": what is told right behind, of another year, is no scene. */
function isOfOtherYear({ document }: Context, { sentence }: Masked): boolean {
  const year = document.article.published?.slice(0, 4);
  const years = document.text.slice(sentence.start, sentence.end).match(/\b(?:19|20)\d{2}\b/g);
  return !!year && !!years && !years.includes(year);
}

const distance = (seen: Seen, at: number): number => Math.abs(seen.start - at) - (seen.city ? 60 : 0);

const PART_OF_LAND = /^(?:state|province|region|city|capital|town|island|market|district|county|port)$/;

function placesIn(context: Context, masked: Masked, type: EventType): Seen[] {
  const { tokens } = context.document;
  const { from, to } = masked.sentence;
  const seen: Seen[] = [];
  for (let i = from; i < to; i++) {
    const place = /^\p{Lu}/u.test(tokens[i]!.text) ? findPlace(tokens, i) : undefined;
    if (!place) continue;
    // "in the Mexican state of Queretaro": the land of a place that no list has.
    if (place.form === 'demonym' && !PART_OF_LAND.test(tokens[place.to]?.lower ?? '')) continue;
    const lead = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
    const travelled = isTravelledTo(tokens, lead, from);
    const leads = type === 'VISIT' ? /^(in|to|at|for|around|of)$/ : /^(in|at|near|outside)$/;
    if (travelled || leads.test(tokens[lead]?.lower ?? ''))
      if (!insideMention(masked, tokens[i]!.start, place.form))
        seen.push({
          country: place.country,
          city: place.form === 'city' ? place.city : null,
          start: tokens[i]!.start,
          travelled,
        });
  }
  return seen;
}

const JOURNEY =
  /^(?:visit|visits|visited|visiting|trip|tour|tours|touring|toured|travel|travels|travelled|traveled|travelling|traveling|flew|flies|fly|flown|flying|arrive|arrives|arrived|arriving|arrival|journey|stay|swing|stopover|mission|landed|came|went|headed|heading|leg)$/;
/** Words between the journey and where it goes: "the visit of the minister to Kenya". */
const JOURNEY_REACH = 5;

/** Whether the preposition at a place goes with a journey: "his three-day visit to the United States". */
function isTravelledTo(tokens: readonly Token[], lead: number, from: number): boolean {
  const preposition = tokens[lead]?.lower ?? '';
  if (!/^(?:to|of|in|through|around|across|into)$/.test(preposition)) return false;
  if (preposition === 'in' && lead > from && isHere(tokens, lead - 1)) return true;
  return tokens.slice(Math.max(from, lead - JOURNEY_REACH), lead).some(({ lower }) => JOURNEY.test(lower));
}

/** "the minister was in Kenya": somebody is there, not something. */
const isHere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:was|were|is|are|been|currently)$/.test(tokens[at]!.lower) &&
  /^(?:PROPN|PRON|AUX)$/.test(tokens[at - 1]?.pos ?? '');

/** A city in a body's name or a post ("Embassy in Kigali", "envoy to Kenya") tells no place of an act. */
const insideMention = (masked: Masked, start: number, form: string): boolean =>
  masked.units.some(
    (unit) =>
      unit.mention &&
      unit.start <= start &&
      start < unit.end &&
      !(unit.mention.sort === 'country' && unit.start === start && form === 'country'),
  );

/** Acts of which a firm's own country says nothing about where they took place: it invests and launches abroad. */
const PUBLIC_FIRST: ReadonlySet<EventType> = new Set([
  'MEETING',
  'AGREEMENT',
  'ENFORCEMENT',
  'LICENCE',
  'POLICY',
  'INVESTMENT',
  'LAUNCH',
]);

const ORDER = [
  'HOST',
  'ISSUER',
  'ORGANISER',
  'RECIPIENT',
  'SIGNATORY',
  'PARTICIPANT',
  'SUBJECT',
  'INVESTOR',
  'GUEST',
];

/** The country of the first participant in the order of roles, public ones before firms. */
function countryOfParts(context: Context, draft: Draft): string | null {
  const rank = (id: string): number => {
    const kind = context.entities.get(id)?.kind;
    return kind === 'company' || kind === 'organization' ? 1 : 0;
  };
  const parts = [...draft.parts.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.role) - ORDER.indexOf(b.role) ||
      rank(a.entity) - rank(b.entity) ||
      a.mention.start - b.mention.start,
  );
  if (draft.type === 'VISIT')
    return (
      parts
        .filter((part) => part.role === 'HOST')
        .map((part) => countryOf(context, part.entity))
        .find(Boolean) ?? null
    );
  const own = PUBLIC_FIRST.has(draft.type) ? parts.filter((part) => rank(part.entity) === 0) : parts;
  return own.map((part) => countryOf(context, part.entity)).find(Boolean) ?? context.home;
}

function countryOf(context: Context, id: string): string | null {
  const entity = context.entities.get(id);
  if (entity && isDiplomat(entity)) return null;
  if (entity?.country) return entity.country;
  return (
    context
      .circle(id)
      .map((one) => context.entities.get(one)?.country)
      .find(Boolean) ?? null
  );
}
