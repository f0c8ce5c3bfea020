import { getOrMake } from '../../lib/get-or-make.ts';
import { present } from '../../lib/present.ts';
import type { Writable } from '../../lib/writable.ts';
import type { Actor, Role } from '../../model/index.ts';
import type { Parameters, Run, Statement } from '../engine.ts';
import type { Along, ArticleHead, Participant } from '../graph-store.ts';
import type { Properties } from '../properties.ts';
import { withText } from './statement.ts';

/**
 * What can be read along with events `e` in the statement that gives them: one way to the graph and back instead of
 * one a level, and no property that nobody asks for. Such a statement has `EVENT_ROW`, in the place of which what is
 * asked for is put. As with conditions, only texts of this file are put in.
 */
export interface AlongRow {
  readonly participants?: readonly ParticipantRow[];
  readonly reports?: readonly ReportRow[];
  /** The actor whose list it is. */
  readonly self?: Properties;
}
interface ParticipantRow {
  readonly role: Role;
  readonly article: string;
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
const ACTOR = alike('id', 'kind', 'name', 'aliases', 'country', 'agencyKind', 'wikidataId', 'isOfficial');
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
  const { row, people, told, self } = getOrMake(prepared, along, () => prepare(along));
  return async <Row>(statement: Statement<Row>, parameters?: Parameters) => {
    const full = withText(statement, (text) => text.replace(EVENT_ROW, row));
    const rows = (await read(full, parameters)) as (Row & ListedRow)[];
    return rows.map((each) => ({
      ...each,
      participants: people && each.participants!.map(people.toRow),
      reports: told && each.reports!.map(told.toRow),
      self: self && each.selves![0] && self.toRow(each.selves![0]),
    })) as Row[];
  };
}

interface Prepared {
  readonly row: string;
  readonly people: Listed<ParticipantRow> | undefined;
  readonly told: Listed<ReportRow> | undefined;
  readonly self: Listed<Properties> | undefined;
}

/** What is asked for is one object as long as its query is kept. */
const prepared = new WeakMap<Along, Prepared>();

function prepare({ event, participants, reports, owner }: Along): Prepared {
  const people = participants && participantsAlong(participants);
  const told = reports && reportsAlong(reports);
  const self = owner && ownerAlong(owner);
  // What tells an event from other nodes and where it stands in a list is always there.
  const node = event ? nodeOf('e', EVENT, ['id', 'date', 'reportCount', ...event]) : EVENT_NODE;
  const parts = present([people, told, self]);
  const columns = [`${node} AS node`, ...parts.map(({ column }) => column)].join(', ');
  return { row: `${parts.map(({ text }) => text).join(' ')} RETURN ${columns}`, people, told, self };
}

/** What comes along as lists of values: their names, said once here, took most of the time to read them. */
interface ListedRow {
  readonly participants?: readonly Values[];
  readonly reports?: readonly Values[];
  readonly selves?: readonly Values[];
}
type Values = readonly unknown[];

interface Listed<Row> {
  readonly text: string;
  readonly column: string;
  toRow(values: Values): Row;
}

/** The name is what those who took part are sorted by. */
function participantsAlong(asked: NonNullable<Along['participants']>): Listed<ParticipantRow> {
  const actor = propertiesOfActor(asked.actor);
  const country = propertiesOfActor(asked.country ?? []);
  const [toActor, toCountry] = [actorFrom(actor, 3), actorFrom(country, 0)];
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
    column: 'participants',
    toRow: (values) => {
      const read: Writable<Participant['actor']> = toActor(values);
      if (asked.country) {
        const [home] = values[2] as Values[];
        read.countryNode = home ? toCountry(home) : null;
      }
      return { role: values[0] as Role, article: values[1] as string, actor: read };
    },
  };
}

/**
 * Reads an actor of which these properties stand one after the other from a place in a list on. There are four in each
 * event: where each value stands is found once, and nothing is made on the way.
 */
function actorFrom(names: readonly string[], from: number): (values: Values) => Actor {
  const placeOf = (name: keyof Actor) => (names.includes(name) ? from + names.indexOf(name) : undefined);
  const [id, kind, name] = [placeOf('id')!, placeOf('kind')!, placeOf('name')!];
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
      kind: values[kind],
      name: values[name],
      aliases: at(values, aliases) ?? [],
      country: at(values, country),
      agencyKind: at(values, agencyKind),
      wikidataId: at(values, wikidataId),
      isOfficial: at(values, isOfficial) ?? false,
    }) as Actor;
}

/** In a statement where `owner` is the id of the actor whose list it is. */
function ownerAlong(asked: NonNullable<Along['owner']>): Listed<Properties> {
  const properties = propertiesOfActor(asked);
  const text = `CALL (owner) {
    MATCH (self:Actor {id: owner})
    RETURN collect([${listOf('self', properties)}]) AS selves }`;
  return { text, column: 'selves', toRow: (values) => toProperties(properties, values, 0) };
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
    column: 'reports',
    toRow: (values) => ({
      article: values[0] as string,
      record: toProperties(report, values, 1),
      ...(asked.article && {
        head: toProperties(article, values, 1 + report.length) as unknown as ArticleHead,
      }),
    }),
  };
}

/** A map of those properties that the table has, in its order. */
function nodeOf(variable: string, table: Table, names: readonly string[]): string {
  const properties = propertiesIn(table, names);
  return `${variable} {${properties.map((property) => `.${property}`).join(', ')}}`;
}

/** Those asked for and those that tell what an actor is. */
function propertiesOfActor(names: readonly string[]): readonly string[] {
  return propertiesIn(ACTOR, ['id', 'kind', 'name', ...names]);
}

function propertiesIn(table: Table, names: readonly string[]): readonly string[] {
  return Object.keys(table).flatMap((name) => (names.includes(name) ? table[name]! : []));
}

function listOf(variable: string, properties: readonly string[]): string {
  return properties.map((property) => `${variable}.${property}`).join(', ');
}

/** The properties of these names, whose values stand one after the other from a place in the list on. */
function toProperties(names: readonly string[], values: Values, from: number): Properties {
  const properties: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index++) properties[names[index]!] = values[from + index];
  return properties;
}

function alike(...names: readonly string[]): Table {
  return Object.fromEntries(names.map((name) => [name, [name]]));
}
