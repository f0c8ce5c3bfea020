import { getOrMake } from '../../lib/get-or-make.ts';
import { present } from '../../lib/present.ts';
import type { Writable } from '../../lib/writable.ts';
import { type Actor, kindOfActor, type Role } from '../../model/index.ts';
import type { Parameters, Run, Statement } from '../engine.ts';
import type { Along, ArticleHead, Participant } from '../graph-store.ts';
import type { Properties } from '../properties.ts';
import { type NodeRow, withText } from './statement.ts';

/**
 * What can be read along with events `e` in the statement that gives them: one way to the graph and back instead of
 * one a level, and no property that nobody asks for. Such a statement has `EVENT_ROW`, in the place of which what is
 * asked for is put. As with conditions, only texts of this file are put in.
 */
export interface AlongRow extends NodeRow {
  readonly participants?: readonly ParticipantRow[];
  readonly reports?: readonly ReportRow[];
}
export interface PartRow {
  readonly role: Role;
  /** Null where only one reports the event. */
  readonly article: string | null;
}
interface ParticipantRow extends PartRow {
  readonly actor: Participant['actor'];
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
/** The kind is told by the id. */
const ACTOR = alike('id', 'name', 'aliases', 'country', 'agencyKind', 'wikidataId', 'isOfficial');
const REPORT = {
  ...alike('quote', 'start', 'end', 'confidence', 'title', 'status', 'date', 'extractor'),
  place: ['country', 'city'],
  amount: ['amount', 'currency'],
};
const ARTICLE = alike('id', 'title', 'url', 'publisher', 'published', 'language', 'sha256', 'extractor');
const WHOLE_ARTICLE = { ...ARTICLE, ...alike('text', 'cut') };

/** All of a node but the texts that it is searched and sorted by, which are two thirds of it. */
export const eventNode = (variable: string) => nodeOf(variable, EVENT, Object.keys(EVENT));
export const actorNode = (variable: string) => nodeOf(variable, ACTOR, Object.keys(ACTOR));
export const articleNode = (variable: string) => nodeOf(variable, WHOLE_ARTICLE, Object.keys(WHOLE_ARTICLE));
export const EVENT_NODE = eventNode('e');
export const EVENT_ROW = `RETURN ${EVENT_NODE} AS node`;

/** Runs statements that give events with what is to be read of and along with each. Without any it is `read` itself. */
export function alongWith(read: Run, along: Along = {}): Run {
  if (Object.keys(along).length === 0) return read;
  return runWith(
    read,
    getOrMake(prepared, along, () => prepare(along)),
  );
}

/** How a statement is changed, and each row that it then gives. */
export interface Prepared<Listed = ListedRow, Row = AlongRow> {
  readonly toText: (text: string) => string;
  readonly toRow: (row: Listed) => Row;
}

/** What is asked for is one object as long as its query is kept. */
const prepared = new WeakMap<Along, Prepared>();

export function runWith<Listed>(read: Run, { toText, toRow }: Prepared<Listed>): Run {
  return async <Row>(statement: Statement<Row>, parameters?: Parameters) => {
    const rows = (await read(withText(statement, toText), parameters)) as (Row & Listed)[];
    return rows.map((row) => ({ ...row, ...toRow(row) }));
  };
}

/** `also` are columns of a statement that gives more than events. */
export function prepare({ event, participants, reports }: Along, also: readonly Column[] = []): Prepared {
  const people = participants && participantsAlong(participants);
  const told = reports && reportsAlong(reports);
  // What tells an event from other nodes and where it stands in a list is always there.
  const node = propertiesIn(EVENT, event ? ['id', 'date', 'reportCount', ...event] : Object.keys(EVENT));
  const parts = [...present<Column>([people, told]), ...also];
  const columns = [`[${listOf('e', node)}] AS node`, ...parts.map(({ column }) => column)].join(', ');
  const row = `${parts.map(({ text }) => text).join(' ')} RETURN ${columns}`;
  return {
    toText: (text) => text.replace(EVENT_ROW, row),
    toRow: (values) => ({
      node: toProperties(node, values.node, 0),
      ...(people && { participants: values.participants!.map(people.toRow) }),
      ...(told && { reports: values.reports!.map(told.toRow) }),
    }),
  };
}

/** What comes along as lists of values: their names, said once here, took most of the time to read them. */
export interface ListedRow {
  readonly node: Values;
  readonly participants?: readonly Values[];
  readonly reports?: readonly Values[];
}
export type Values = readonly unknown[];

/** What is put before the row, and the column that it gives. */
export interface Column {
  readonly text: string;
  readonly column: string;
}
interface Listed<Row> extends Column {
  toRow(values: Values): Row;
}

/** Which article says it tells the parts of an actor apart where there are several. */
function participantsAlong(asked: NonNullable<Along['participants']>): Listed<ParticipantRow> {
  const actor = propertiesOfActor(asked.actor);
  const country = propertiesOfActor(asked.country ?? []);
  const [toActor, toCountry] = [actorFrom(actor, 3), actorFrom(country, 0)];
  // By its id: an actor with many links is slow to walk from.
  const countries = `CALL (actor) {
    MATCH (home:Actor {id: 'country:' + actor.country})
    RETURN collect([${listOf('home', country)}]) AS homes }`;
  const text = `CALL (e) {
    WITH e, e.reportCount > 1 AS several
    MATCH (e)<-[t:TOOK_PART_IN]-(actor:Actor) ${asked.country ? countries : ''}
    WITH actor, t.role AS role, CASE WHEN several THEN t.article END AS article,
      ${asked.country ? 'homes[0]' : 'null'} AS home ORDER BY actor.id, article, role
    RETURN collect([role, article, home, ${listOf('actor', actor)}]) AS participants }`;
  return {
    text,
    column: 'participants',
    toRow: (values) => {
      const read: Writable<Participant['actor']> = toActor(values);
      if (asked.country) read.countryNode = values[2] ? toCountry(values[2] as Values) : null;
      return { role: values[0] as Role, article: values[1] as string | null, actor: read };
    },
  };
}

/**
 * Reads an actor of which these properties stand one after the other from a place in a list on. There are four in each
 * event: where each value stands is found once, and nothing is made on the way.
 */
function actorFrom(names: readonly string[], from: number): (values: Values) => Actor {
  const placeOf = (name: keyof Actor) => (names.includes(name) ? from + names.indexOf(name) : undefined);
  const [id, name] = [placeOf('id')!, placeOf('name')!];
  const [aliases, country] = [placeOf('aliases'), placeOf('country')];
  const [agencyKind, wikidataId, isOfficial] = [
    placeOf('agencyKind'),
    placeOf('wikidataId'),
    placeOf('isOfficial'),
  ];
  const at = (values: Values, place: number | undefined) =>
    place === undefined ? null : (values[place] ?? null);
  return (values) =>
    ({
      id: values[id],
      kind: kindOfActor(values[id] as string),
      name: values[name],
      aliases: at(values, aliases) ?? [],
      country: at(values, country),
      agencyKind: at(values, agencyKind),
      wikidataId: at(values, wikidataId),
      isOfficial: at(values, isOfficial) ?? false,
    }) as Actor;
}

function reportsAlong(asked: NonNullable<Along['reports']>): Listed<ReportRow> {
  const article = propertiesIn(ARTICLE, ['id', ...(asked.article ?? [])]);
  const report = propertiesIn(REPORT, asked.report);
  const values = [...placesOf('a', article), ...placesOf('r', report)].join(', ');
  const text = `CALL (e) {
    MATCH (e)<-[r:REPORTS]-(a:Article)
    WITH r, a ORDER BY a.oldestKey, a.id, r.start, r.id
    RETURN collect([${values}]) AS reports }`;
  return {
    text,
    column: 'reports',
    toRow: (values) => ({
      article: values[0] as string,
      record: toProperties(report, values, article.length),
      ...(asked.article && { head: toProperties(article, values, 0) as unknown as ArticleHead }),
    }),
  };
}

/** A map of those properties that the table has, in its order. */
function nodeOf(variable: string, table: Table, names: readonly string[]): string {
  const properties = propertiesIn(table, names);
  return `${variable} {${properties.map((property) => `.${property}`).join(', ')}}`;
}

/** Those asked for and those that tell what an actor is and where it stands in a list. */
export function propertiesOfActor(names: readonly string[]): readonly string[] {
  return propertiesIn(ACTOR, ['id', 'name', ...names]);
}

function propertiesIn(table: Table, names: readonly string[]): readonly string[] {
  return Object.keys(table).flatMap((name) => (names.includes(name) ? table[name]! : []));
}

export function listOf(variable: string, properties: readonly string[]): string {
  return placesOf(variable, properties).join(', ');
}

function placesOf(variable: string, properties: readonly string[]): string[] {
  return properties.map((property) => `${variable}.${property}`);
}

/** The properties of these names, whose values stand one after the other from a place in the list on. */
export function toProperties(names: readonly string[], values: Values, from: number): Properties {
  const properties: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index++) properties[names[index]!] = values[from + index];
  return properties;
}

function alike(...names: readonly string[]): Table {
  return Object.fromEntries(names.map((name) => [name, [name]]));
}
