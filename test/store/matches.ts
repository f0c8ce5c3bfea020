import { fold } from '../../src/lib/fold.ts';
import { type Actor, firstDay, lastDay, type PartialDate } from '../../src/model/index.ts';
import type {
  ActorWhere,
  ArticleWhere,
  EventWhere,
  GraphStore,
  StoredArticle,
  StoredEvent,
} from '../../src/store/index.ts';

/** A whole graph in memory, with the links that conditions go along. */
export interface Graph {
  readonly events: readonly StoredEvent[];
  readonly actors: readonly Actor[];
  readonly articles: readonly StoredArticle[];
  readonly participants: ReadonlyMap<string, readonly Actor[]>;
  readonly reporters: ReadonlyMap<string, readonly StoredArticle[]>;
  readonly bodies: ReadonlyMap<string, readonly Actor[]>;
  readonly named: ReadonlyMap<string, readonly Actor[]>;
}

/** Reads all of a small graph, by lists without conditions. */
export async function readGraph(store: GraphStore): Promise<Graph> {
  const first = 1_000;
  const events = (await store.eventPage({}, { orderBy: 'DATE_ASC', first })).rows;
  const actors = (await store.actorPage({}, { orderBy: 'NAME_ASC', first })).rows;
  const articles = (await store.articlePage({}, { orderBy: 'TITLE_ASC', first })).rows;
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
  const byId = <Value>(nodes: readonly { id: string }[], values: readonly Value[]) =>
    new Map(nodes.map(({ id }, index) => [id, values[index]!]));
  const participants = await store.participants(ids(events));
  const reports = await store.reports(ids(events));
  const posts = await store.posts(ids(actors));
  const mentions = await store.articleMentions(ids(articles));
  return {
    events,
    actors,
    articles,
    participants: byId(
      events,
      participants.map((rows) => rows.map(({ actor }) => actor)),
    ),
    reporters: byId(
      events,
      reports.map((rows) => rows.map(({ article }) => articleById.get(article)!)),
    ),
    bodies: byId(
      actors,
      posts.map((rows) => rows.map(({ at }) => at)),
    ),
    named: byId(
      articles,
      mentions.map((rows) => rows.map(({ actor }) => actor)),
    ),
  };
}

/** The plain meaning of a `where` on an event: what the statements are to agree with. */
export function eventMatches(where: EventWhere, event: StoredEvent, graph: Graph): boolean {
  const participants = graph.participants.get(event.id)!;
  const reporters = graph.reporters.get(event.id)!;
  const { amount } = event;
  return (
    isIn(where.id, event.id) &&
    isIn(where.type, event.type) &&
    isIn(where.status, event.status) &&
    overlaps(where, event.date, event.endDate) &&
    isIn(where.country, event.place.country) &&
    isIn(where.city, event.place.city) &&
    sharesWith(where.topic, event.topics) &&
    (where.participant ?? []).every((id) => participants.some((actor) => actor.id === id)) &&
    sharesWith(
      where.publisher,
      reporters.map(({ publisher }) => publisher),
    ) &&
    event.confidence >= (where.minConfidence ?? 0) &&
    event.confidence <= (where.maxConfidence ?? 1) &&
    isIn(where.plover, event.plover) &&
    (where.minAmount === undefined || (amount !== null && amount.value >= where.minAmount)) &&
    (where.maxAmount === undefined || (amount !== null && amount.value <= where.maxAmount)) &&
    isIn(where.currency, amount?.currency) &&
    event.reportCount >= (where.minReports ?? 0) &&
    says(where.text, [event.title]) &&
    (where.participants ?? []).every((each) =>
      participants.some((actor) => actorMatches(each, actor, graph)),
    ) &&
    (!where.article || reporters.some((article) => articleMatches(where.article!, article, graph))) &&
    holdsTogether(where, (each) => eventMatches(each, event, graph))
  );
}

export function actorMatches(where: ActorWhere, actor: Actor, graph: Graph): boolean {
  const events = graph.events.filter(({ id }) =>
    graph.participants.get(id)!.some((one) => one.id === actor.id),
  );
  const bodies = graph.bodies.get(actor.id)!;
  return (
    isIn(where.id, actor.id) &&
    isIn(where.kind, actor.kind) &&
    isIn(where.agencyKind, actor.agencyKind) &&
    isIn(where.country, actor.country) &&
    (where.isOfficial === undefined || actor.isOfficial === where.isOfficial) &&
    isIn(where.wikidataId, actor.wikidataId) &&
    says(where.text, [actor.name, ...actor.aliases]) &&
    (!where.event || events.some((event) => eventMatches(where.event!, event, graph))) &&
    (!where.postAt || bodies.some((body) => actorMatches(where.postAt!, body, graph))) &&
    holdsTogether(where, (each) => actorMatches(each, actor, graph))
  );
}

export function articleMatches(where: ArticleWhere, article: StoredArticle, graph: Graph): boolean {
  const events = graph.events.filter(({ id }) =>
    graph.reporters.get(id)!.some((one) => one.id === article.id),
  );
  const named = graph.named.get(article.id)!;
  return (
    isIn(where.id, article.id) &&
    isIn(where.url, article.url) &&
    isIn(where.publisher, article.publisher) &&
    isIn(where.language, article.language) &&
    overlaps(where, article.published, null) &&
    says(where.text, [article.title]) &&
    (!where.event || events.some((event) => eventMatches(where.event!, event, graph))) &&
    (!where.mentions || named.some((actor) => actorMatches(where.mentions!, actor, graph))) &&
    holdsTogether(where, (each) => articleMatches(each, article, graph))
  );
}

interface Tree<Where> {
  readonly and?: readonly Where[];
  readonly or?: readonly Where[];
  readonly not?: Where;
}

function holdsTogether<Where>({ and, or, not }: Tree<Where>, holds: (where: Where) => boolean): boolean {
  return (and ?? []).every(holds) && (!or || or.some(holds)) && (!not || !holds(not));
}

function isIn<Value>(asked: readonly Value[] | undefined, value: Value | null | undefined): boolean {
  return !asked || (value !== null && value !== undefined && asked.includes(value));
}

function sharesWith<Value>(asked: readonly Value[] | undefined, values: readonly (Value | null)[]): boolean {
  return !asked || values.some((value) => value !== null && asked.includes(value));
}

function overlaps(
  { from, to }: { readonly from?: PartialDate; readonly to?: PartialDate },
  date: PartialDate | null,
  endDate: PartialDate | null,
): boolean {
  if (from !== undefined && (date === null || lastDay(endDate ?? date) < firstDay(from))) return false;
  return to === undefined || (date !== null && firstDay(date) <= lastDay(to));
}

function says(text: string | undefined, texts: readonly string[]): boolean {
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const all = texts.map((each) => fold(each).replace(/\s+/g, ' '));
  return words.every((word) => all.some((each) => each.includes(word)));
}
