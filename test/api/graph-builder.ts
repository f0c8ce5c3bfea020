import { createHash } from 'node:crypto';
import {
  type Actor,
  type Article,
  type EventCluster,
  type EventRecord,
  invariant,
  type Mention,
  type ParticipantRecord,
  type PostLink,
  type Proof,
  precisionOf,
  type Resolution,
  type Role,
} from '../../src/model/index.ts';

/** Makes the rows of a graph from short sentences, with the offsets that the words really have. */

export function article(id: string, facts: Partial<Article> & { title: string; body: string }): Article {
  const { body, ...rest } = facts;
  const text = `${facts.title}\n\n${body}`;
  return {
    id: `article:${id}`,
    url: null,
    publisher: null,
    published: null,
    language: null,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    cut: [],
    ...rest,
  };
}

export function actor(id: string, name: string, facts: Partial<Actor> = {}): Actor {
  const kind = id.slice(0, id.indexOf(':')) as Actor['kind'];
  const plain = { aliases: [], country: null, agencyKind: null, wikidataId: null, isOfficial: false };
  return { id, kind, name, ...plain, ...facts };
}

/** The first place of the words in the article. */
function proof(source: Article, quote: string): Proof {
  const start = source.text.indexOf(quote);
  invariant(start >= 0, `the text of ${source.id} does not say "${quote}"`);
  return { article: source.id, quote, start, end: start + quote.length };
}

export function post(
  person: string,
  at: string,
  title: string,
  source: Article,
  facts: Partial<PostLink> = {},
): PostLink {
  return {
    person,
    at,
    title,
    former: false,
    asOf: source.published,
    ...proof(source, title),
    ...facts,
  };
}

/** What one article says of an event: its statement, and who took part by which words. */
export interface Told {
  readonly source: Article;
  readonly quote: string;
  readonly who: readonly (readonly [actor: string, role: Role, words: string])[];
}

type EventFacts = Pick<EventRecord, 'type' | 'date' | 'title'> &
  Partial<Pick<EventRecord, 'status' | 'place' | 'topics' | 'amount' | 'confidence'>> & { plover?: string };

export function event(
  id: string,
  { plover = '', ...facts }: EventFacts,
  told: readonly Told[],
): EventCluster {
  const act = {
    status: 'HAPPENED' as const,
    datePrecision: precisionOf(facts.date),
    endDate: null,
    place: { country: null, city: null },
    topics: [],
    amount: null,
    confidence: 0.9,
    ...facts,
  };
  return {
    event: { id: `event:${id}`, plover: plover || null, ...act },
    records: told.map(({ source, quote, who }) => ({
      ...act,
      ...proof(source, quote),
      id: `${source.id}#${id}`,
      extractor: 'by hand',
      participants: who.map(
        ([actor, role, words]): ParticipantRecord => ({
          actor,
          role,
          confidence: 0.8,
          ...proof(source, words),
        }),
      ),
    })),
  };
}

/** One unit of loading; who is named where follows from the texts. */
export function resolution(parts: Pick<Resolution, 'articles' | 'actors' | 'posts' | 'events'>): Resolution {
  const mentions = parts.articles.flatMap((source) =>
    parts.actors.flatMap((named) => mentionOf(named, source) ?? []),
  );
  return { ...parts, mentions, dissolved: [] };
}

function mentionOf(named: Actor, source: Article): Mention | undefined {
  const offsets: number[] = [];
  for (let at = source.text.indexOf(named.name); at >= 0; at = source.text.indexOf(named.name, at + 1)) {
    offsets.push(at, at + named.name.length);
  }
  if (offsets.length === 0) return undefined;
  const { id, name, aliases, country, agencyKind } = named;
  const first = proof(source, name);
  return { ...first, actor: id, name, aliases, country, agencyKind, confidence: 0.9, offsets };
}
