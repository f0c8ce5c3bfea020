import type { Entity, ExtractedEvent, Extraction, Post } from '../model/index.ts';
import { evidenceAt } from '../model/index.ts';
import type { EntityDraft, NamedDocument, Reference } from './document.ts';

/** Confidence under which an entity that neither acts nor hosts a post is left out. */
const LEAST_CONFIDENCE = 0.45;

/** The document's findings in the form of an annotation. Persons and countries without act or post are left out. */
export function toExtraction(document: NamedDocument, events: readonly ExtractedEvent[]): Extraction {
  const { article } = document;
  const acting = new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const hosts = new Set(document.entities.flatMap(({ posts }) => posts.map(({ at }) => at)));
  const states = actingStates(document);
  const kept = document.entities.filter((entity) => isListed(entity, acting, hosts) || states.has(entity.id));
  const places = findPlaces(document);
  return {
    source: {
      publisher: article.publisher,
      url: article.url,
      title: article.title,
      published: article.published,
    },
    entities: kept.map((entity) => toEntity(document, entity, places)).filter((entity) => entity !== null),
    events,
  };
}

function isListed(
  entity: EntityDraft,
  acting: ReadonlySet<string>,
  hosts: ReadonlySet<string | null>,
): boolean {
  if (acting.has(entity.id) || hosts.has(entity.id)) return true;
  if (entity.kind === 'person') return entity.posts.length > 0;
  return entity.kind !== 'country' && entity.confidence >= LEAST_CONFIDENCE;
}

/** Countries that the text tells of as of those that act, though no event was read there: "Pakistan wants", "between A and B". */
function actingStates(document: NamedDocument): Set<string> {
  const named = document.references.filter(
    ({ kind, entities }) => kind === 'name' && entities[0]?.startsWith('country:'),
  );
  const states = new Map(named.map((reference) => [reference.from, reference]));
  const acting = named.filter((reference) => isActing(document, states, reference));
  return new Set(acting.map(({ entities }) => entities[0]!));
}

function isActing(
  { tokens, sentences }: NamedDocument,
  states: ReadonlyMap<number, Reference>,
  { use, from, to, sentence }: Reference,
): boolean {
  if (from === 0) return false;
  if (isPair(tokens, states, from, to)) return true;
  if (use !== 'plain') return false;
  const word = (at: number) => tokens[at]?.lower ?? '';
  const front = word(from - 1) === 'the' ? from - 2 : from - 1;
  const before = word(front);
  if (before === 'between' || (before === 'with' && TIES.test(word(front - 1)))) return true;
  if (before === 'and' && word((states.get(front - 1)?.from ?? 0) - 1) === 'between') return true;
  if (front >= sentences[sentence]!.from && !/^(?:,|and|that|which|while|when|as|“|")$/.test(before))
    return false;
  const verb = tokens[endOfStates(tokens, states, to)];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? '') && !/^(?:is|was|has|had)$/.test(verb!.lower);
}

/** What two states have with each other: "closer ties with Japan". */
const TIES =
  /^(?:ties|relations|relationship|cooperation|agreement|talks|deal|pact|partnership|alliance|accord|treaty|dispute|negotiations)$/;

/** "the Japan-Australia Dialogue": two states joined by a dash. */
function isPair(
  tokens: NamedDocument['tokens'],
  states: ReadonlyMap<number, Reference>,
  from: number,
  to: number,
): boolean {
  const isDash = (at: number) => /^[-–]$/.test(tokens[at]?.text ?? '');
  if (isDash(to) && states.has(to + 1)) return true;
  return isDash(from - 1) && [1, 2, 3].some((length) => states.get(from - 1 - length)?.to === from - 1);
}

/** Past the other states of a list: "India, the US, China and 83 other countries". */
function endOfStates(
  tokens: NamedDocument['tokens'],
  states: ReadonlyMap<number, Reference>,
  to: number,
): number {
  let end = to;
  for (let at = to; at < to + 24 && tokens[at]; ) {
    const state = states.get(at);
    if (state) at = end = state.to;
    else if (/^(?:countries|nations|states|others)$/.test(tokens[at]!.lower)) return at + 1;
    else if (/^(?:,|and|the|\d+|other|several|many|dozens|of|more)$/.test(tokens[at]!.lower)) at++;
    else break;
  }
  return end;
}

/** Where each entity stands in the text, by its id. */
interface Places {
  /** References by its name alone, in the order of the text. */
  readonly mentions: ReadonlyMap<string, readonly Reference[]>;
  /** The first post held at it. */
  readonly post: ReadonlyMap<string, Post>;
  /** The first reference of any kind. */
  readonly reference: ReadonlyMap<string, Reference>;
}

/** Gathered in one pass, for a long text has as many entities as references. */
function findPlaces({ entities, references }: NamedDocument): Places {
  const mentions = new Map<string, Reference[]>();
  const post = new Map<string, Post>();
  const reference = new Map<string, Reference>();
  for (const one of references) {
    for (const id of one.entities) if (!reference.has(id)) reference.set(id, one);
    const [id] = one.entities;
    if (one.kind !== 'name' || one.entities.length !== 1 || id === undefined) continue;
    const own = mentions.get(id);
    if (own) own.push(one);
    else mentions.set(id, [one]);
  }
  for (const one of entities.flatMap(({ posts }) => posts)) {
    if (one.at !== null && !post.has(one.at)) post.set(one.at, one);
  }
  return { mentions, post, reference };
}

function toEntity(document: NamedDocument, draft: EntityDraft, places: Places): Entity | null {
  const mentions = places.mentions.get(draft.id) ?? [];
  const first =
    firstInFull(document, draft, mentions) ?? places.post.get(draft.id) ?? places.reference.get(draft.id);
  if (!first) return null;
  const { id, kind, name, aliases, country, confidence } = draft;
  return {
    id,
    kind,
    name,
    aliases,
    country: country ?? draft.likelyCountry ?? null,
    ...(draft.agencyKind ? { agencyKind: draft.agencyKind } : {}),
    ...(kind === 'person' ? { posts: draft.posts.map(toPost) } : {}),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    confidence,
    ...evidenceAt(document.text, first.start, first.end),
  };
}

function firstInFull(
  document: NamedDocument,
  draft: EntityDraft,
  mentions: readonly Reference[],
): Reference | undefined {
  return mentions.find(({ start, end }) => document.text.slice(start, end) === draft.name) ?? mentions[0];
}

function toPost({ title, at, former, evidence, start, end }: Post): Post {
  return { title, at, former, evidence, start, end };
}
