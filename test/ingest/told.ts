import type { Article, Entity, EntityKind, ExtractedEvent, Extraction } from '../../src/model/index.ts';
import { type ClaimedArticle, claimsOf, keyEvents } from '../../src/resolve/index.ts';

/** A name that an article gives. */
export interface ToldEntity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly country?: string;
  readonly aliases?: readonly string[];
  /** Posts of a person: the title and the name of the body in the same article. */
  readonly posts?: readonly { readonly title: string; readonly at: string; readonly former?: boolean }[];
}

/** A meeting that an article reports, by the names of those who met. */
export interface ToldMeeting {
  readonly who: readonly string[];
  readonly date: string;
  readonly city?: string;
  /** The title by which the first of them is named, a body in the place of a holder. */
  readonly post?: string;
}

const PROOF = { evidence: 'met', start: 0, end: 3 };

/** What one article tells, on its way into the graph. */
export function told(
  id: string,
  published: string,
  entities: readonly ToldEntity[],
  meetings: readonly ToldMeeting[] = [],
): ClaimedArticle {
  const article: Article = {
    id: `article:${id}`,
    title: id,
    url: null,
    publisher: null,
    published,
    language: 'en',
    text: 'met',
    sha256: id,
    cut: [],
  };
  const extraction: Extraction = {
    source: { publisher: null, url: null, title: id, published },
    entities: entities.map(toEntity),
    events: meetings.map(toEvent),
  };
  return claimsOf({ article, extraction: keyEvents(extraction) }, 'test');
}

function toEntity({ kind, name, country = '', aliases = [], posts = [] }: ToldEntity): Entity {
  return {
    ...PROOF,
    id: name,
    kind,
    name,
    aliases,
    country: country || null,
    ...(kind === 'agency' ? { agencyKind: 'MINISTRY' as const } : {}),
    ...(kind === 'person'
      ? { posts: posts.map(({ title, at, former = false }) => ({ ...PROOF, title, at, former })) }
      : {}),
    mentions: [],
    confidence: 1,
  };
}

function toEvent({ who, date, city, post }: ToldMeeting, index: number): ExtractedEvent {
  return {
    ...PROOF,
    id: `v${index + 1}`,
    type: 'MEETING',
    status: 'HAPPENED',
    date,
    datePrecision: date.length === 10 ? 'DAY' : 'MONTH',
    place: { country: null, city: city ?? null },
    topics: [],
    participants: who.map((entity, position) => ({
      ...PROOF,
      entity,
      ...(post && position === 0 ? { post } : {}),
      role: 'PARTICIPANT' as const,
      confidence: 1,
    })),
    confidence: 1,
  };
}
