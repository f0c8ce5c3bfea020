import type { Role } from '../../model/index.ts';
import type { Run } from '../engine.ts';
import type { Along, ArticleHead } from '../graph-store.ts';
import type { Properties } from '../properties.ts';

/**
 * What can be read along with events `e` in the statement that gives them: one way to the graph and back instead of
 * one a level, and no property that nobody asks for. Such a statement has `EVENT_ROW`, in the place of which what is
 * asked for is put. As with conditions, only texts of this file are put in.
 */
export interface AlongRow {
  readonly participants?: readonly ParticipantRow[];
  readonly reports?: readonly ReportRow[];
}
interface ParticipantRow {
  readonly role: Role;
  readonly article: string;
  readonly node: Properties;
  /** Its country, where it has one. */
  readonly countries?: readonly Properties[];
}
interface ReportRow {
  readonly article: string;
  readonly record: Properties;
  readonly head?: ArticleHead;
}

/** Properties that a node or link is read with, under the names that the model has for them. */
type Table = Readonly<Record<string, readonly string[]>>;

const EVENT = {
  ...alike('id', 'type', 'status', 'title', 'date', 'datePrecision', 'endDate', 'topics', 'plover'),
  ...alike('confidence', 'reportCount'),
  place: ['country', 'city'],
  amount: ['amount', 'currency'],
};
const ACTOR = alike('id', 'kind', 'name', 'aliases', 'country', 'agencyKind', 'wikidataId', 'isOfficial');
const REPORT = {
  ...alike('quote', 'start', 'end', 'confidence', 'title', 'status', 'date', 'extractor'),
  place: ['country', 'city'],
  amount: ['amount', 'currency'],
};
const ARTICLE = alike('id', 'title', 'url', 'publisher', 'published', 'language', 'sha256', 'extractor');

/** All of an event but the texts that it is searched and sorted by. */
export const EVENT_NODE = nodeOf('e', EVENT, Object.keys(EVENT));
export const EVENT_ROW = `RETURN ${EVENT_NODE} AS node`;

/** Runs statements that give events with what is to be read of and along with each. Without any it is `read` itself. */
export function alongWith(read: Run, along: Along = {}): Run {
  const { event, participants, reports } = along;
  if (!event && !participants && !reports) return read;
  const calls = `${participants ? participantsText(participants) : ''} ${reports ? reportsText(reports) : ''}`;
  const columns = `${participants ? ', participants' : ''}${reports ? ', reports' : ''}`;
  // What tells an event from other nodes and where it stands in a list is always there.
  const node = event ? nodeOf('e', EVENT, ['id', 'date', 'reportCount', ...event]) : EVENT_NODE;
  return (statement, parameters) => {
    const text = statement.text.replace(EVENT_ROW, `${calls} RETURN ${node} AS node${columns}`);
    return read({ ...statement, text }, parameters);
  };
}

/** The name is what those who took part are sorted by. */
function participantsText({ actor, country }: NonNullable<Along['participants']>): string {
  const always = ['id', 'kind', 'name'];
  const node = nodeOf('actor', ACTOR, [...always, ...actor]);
  // By its id: an actor with many links is slow to walk from.
  const countries = `CALL (actor) {
    MATCH (home:Actor {id: 'country:' + actor.country})
    RETURN collect(${nodeOf('home', ACTOR, [...always, ...(country ?? [])])}) AS countries }`;
  return `CALL (e) {
    MATCH (e)<-[t:TOOK_PART_IN]-(actor:Actor) ${country ? countries : ''}
    WITH t, actor${country ? ', countries' : ''} ORDER BY actor.id, t.article, t.role
    RETURN collect({role: t.role, article: t.article, node: ${node}${country ? ', countries: countries' : ''}})
      AS participants }`;
}

function reportsText({ report, article }: NonNullable<Along['reports']>): string {
  const head = article ? `, head: ${nodeOf('a', ARTICLE, ['id', ...article])}` : '';
  return `CALL (e) {
    MATCH (e)<-[r:REPORTS]-(a:Article)
    WITH r, a ORDER BY a.oldestKey, a.id, r.start, r.id
    RETURN collect({article: a.id, record: ${nodeOf('r', REPORT, ['quote', ...report])}${head}}) AS reports }`;
}

/** A map of those properties that the table has, in its order. */
function nodeOf(variable: string, table: Table, names: readonly string[]): string {
  const properties = Object.keys(table).flatMap((name) => (names.includes(name) ? table[name]! : []));
  return `${variable} {${properties.map((property) => `.${property}`).join(', ')}}`;
}

function alike(...names: readonly string[]): Table {
  return Object.fromEntries(names.map((name) => [name, [name]]));
}
