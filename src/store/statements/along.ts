import type { Role } from '../../model/index.ts';
import type { Parameters, Run, Statement } from '../engine.ts';
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
  const people = participants && participantsAlong(participants);
  const told = reports && reportsAlong(reports);
  const columns = `${people ? ', participants' : ''}${told ? ', reports' : ''}`;
  // What tells an event from other nodes and where it stands in a list is always there.
  const node = event ? nodeOf('e', EVENT, ['id', 'date', 'reportCount', ...event]) : EVENT_NODE;
  const row = `${people?.text ?? ''} ${told?.text ?? ''} RETURN ${node} AS node${columns}`;
  return async <Row>(statement: Statement<Row>, parameters?: Parameters) => {
    const text = statement.text.replace(EVENT_ROW, row);
    const rows = (await read({ ...statement, text }, parameters)) as (Row & ListedRow)[];
    return rows.map(({ participants: parts, reports: records, ...rest }) => ({
      ...rest,
      ...(people && { participants: parts!.map(people.toRow) }),
      ...(told && { reports: records!.map(told.toRow) }),
    })) as Row[];
  };
}

/** What comes along as lists of values: their names, said once here, took most of the time to read them. */
interface ListedRow {
  readonly participants?: readonly Values[];
  readonly reports?: readonly Values[];
}
type Values = readonly unknown[];

interface Listed<Row> {
  readonly text: string;
  toRow(values: Values): Row;
}

/** The name is what those who took part are sorted by. */
function participantsAlong(asked: NonNullable<Along['participants']>): Listed<ParticipantRow> {
  const always = ['id', 'kind', 'name'];
  const actor = propertiesIn(ACTOR, [...always, ...asked.actor]);
  const country = propertiesIn(ACTOR, [...always, ...(asked.country ?? [])]);
  // By its id: an actor with many links is slow to walk from.
  const countries = `CALL (actor) {
    MATCH (home:Actor {id: 'country:' + actor.country})
    RETURN collect([${listOf('home', country)}]) AS countries }`;
  const text = `CALL (e) {
    MATCH (e)<-[t:TOOK_PART_IN]-(actor:Actor) ${asked.country ? countries : ''}
    WITH t, actor${asked.country ? ', countries' : ''} ORDER BY actor.id, t.article, t.role
    RETURN collect([t.role, t.article, ${asked.country ? 'countries' : 'null'}, ${listOf('actor', actor)}])
      AS participants }`;
  return {
    text,
    toRow: ([role, article, homes, ...values]) => ({
      role: role as Role,
      article: article as string,
      node: toProperties(actor, values),
      ...(asked.country && { countries: (homes as Values[]).map((home) => toProperties(country, home)) }),
    }),
  };
}

function reportsAlong(asked: NonNullable<Along['reports']>): Listed<ReportRow> {
  const report = propertiesIn(REPORT, ['quote', ...asked.report]);
  const article = asked.article ? propertiesIn(ARTICLE, ['id', ...asked.article]) : [];
  const values = [listOf('r', report), ...(asked.article ? [listOf('a', article)] : [])].join(', ');
  const text = `CALL (e) {
    MATCH (e)<-[r:REPORTS]-(a:Article)
    WITH r, a ORDER BY a.oldestKey, a.id, r.start, r.id
    RETURN collect([a.id, ${values}]) AS reports }`;
  return {
    text,
    toRow: ([id, ...rest]) => ({
      article: id as string,
      record: toProperties(report, rest),
      ...(asked.article && {
        head: toProperties(article, rest.slice(report.length)) as unknown as ArticleHead,
      }),
    }),
  };
}

/** A map of those properties that the table has, in its order. */
function nodeOf(variable: string, table: Table, names: readonly string[]): string {
  const properties = propertiesIn(table, names);
  return `${variable} {${properties.map((property) => `.${property}`).join(', ')}}`;
}

function propertiesIn(table: Table, names: readonly string[]): readonly string[] {
  return Object.keys(table).flatMap((name) => (names.includes(name) ? table[name]! : []));
}

function listOf(variable: string, properties: readonly string[]): string {
  return properties.map((property) => `${variable}.${property}`).join(', ');
}

function toProperties(names: readonly string[], values: Values): Properties {
  const properties: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) properties[name] = values[index];
  return properties;
}

function alike(...names: readonly string[]): Table {
  return Object.fromEntries(names.map((name) => [name, [name]]));
}
