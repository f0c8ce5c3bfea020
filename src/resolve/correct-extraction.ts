import { compare } from '../lib/compare.ts';
import {
  articleOfSubject,
  correctedSubject,
  type Decision,
  type Entity,
  type EntityKind,
  type EventType,
  type ExtractedEvent,
  type Extraction,
  type Judgement,
  NO_DATE,
  precisionOf,
} from '../model/index.ts';
import { actorId, type NameOf } from './actor-id.ts';
import { formerPart } from './key-events.ts';

/** Decisions that change what one article is read to say. */
const CORRECTIONS: ReadonlySet<Decision> = new Set([
  'RENAME',
  'SET_COUNTRY',
  'SET_KIND',
  'SET_TYPE',
  'SET_DATE',
]);

/** Ids of articles that persons have corrected. */
export function correctedArticles(judgements: readonly Judgement[]): Set<string> {
  const corrections = judgements.filter(({ decision }) => CORRECTIONS.has(decision));
  return new Set(
    corrections.flatMap(({ subjects }) => subjects.flatMap((one) => articleOfSubject(one) ?? [])),
  );
}

/** What an article says by persons who corrected how it was read. Quotes and their places stay those of the text. */
export function correctExtraction(
  article: string,
  extraction: Extraction,
  judgements: readonly Judgement[],
  nameOf?: NameOf,
): Extraction {
  const values = lastValues(judgements);
  const ofPart = (part: string) => (decision: Decision) =>
    values.get(`${decision} ${correctedSubject(article, part)}`);
  const entities = extraction.entities.map((entity) =>
    correctEntity(entity, ofPart(actorId(entity, nameOf))),
  );
  return {
    ...extraction,
    entities: withoutLostPosts(entities),
    events: extraction.events.map((event, index) => {
      const [last, former] = [ofPart(event.id), ofPart(formerPart(index))];
      return correctEvent(event, (decision) => last(decision) ?? former(decision));
    }),
  };
}

type LastSet = (decision: Decision) => string | undefined;

/** The last value of each decision on each subject. */
function lastValues(judgements: readonly Judgement[]): Map<string, string> {
  const inTime = [...judgements].sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
  return new Map(
    inTime.flatMap(({ decision, subjects, value }) =>
      value === null ? [] : subjects.map((subject) => [`${decision} ${subject}`, value] as const),
    ),
  );
}

function correctEntity(entity: Entity, lastSet: LastSet): Entity {
  const name = lastSet('RENAME') ?? entity.name;
  return {
    ...ofKind(entity, (lastSet('SET_KIND')?.toLowerCase() as EntityKind | undefined) ?? entity.kind),
    name,
    aliases: entity.aliases.filter((alias) => alias !== name),
    country: lastSet('SET_COUNTRY') ?? entity.country,
  };
}

/** Only persons hold posts, only agencies are of a kind of agency. */
function ofKind(entity: Entity, kind: EntityKind): Entity {
  if (kind === entity.kind) return entity;
  const { agencyKind: _, posts: __, ...rest } = entity;
  return kind === 'agency' ? { ...rest, kind, agencyKind: 'OTHER' } : { ...rest, kind };
}

/** A post is held at a body: where that turned out to be a person, it is not known where. */
function withoutLostPosts(entities: readonly Entity[]): Entity[] {
  const persons = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return entities.map((entity) =>
    entity.posts?.some(({ at }) => at !== null && persons.has(at))
      ? {
          ...entity,
          posts: entity.posts.map((post) => (persons.has(post.at ?? '') ? { ...post, at: null } : post)),
        }
      : entity,
  );
}

function correctEvent(event: ExtractedEvent, lastSet: LastSet): ExtractedEvent {
  const type = (lastSet('SET_TYPE') as EventType | undefined) ?? event.type;
  const set = lastSet('SET_DATE');
  if (set === undefined) return { ...event, type };
  const { endDate: _, ...rest } = event;
  const date = set === NO_DATE ? null : set;
  return { ...rest, type, date, datePrecision: precisionOf(date) };
}
