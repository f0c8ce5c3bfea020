import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { uniqueBy } from '../lib/unique-by.ts';
import type { Actor, Proof } from '../model/index.ts';
import { distinct } from './by-id.ts';
import { meetingConditions } from './conditions.ts';
import type { Run } from './engine.ts';
import type { Encounter, EncounterDetails, EncounterWhere, GraphStore } from './graph-store.ts';
import { readPage } from './pages.ts';
import { toActor, toRecord } from './properties.ts';
import { restrict } from './restrict.ts';
import { actorsById } from './statements/actors.ts';
import { alongWith } from './statements/along.ts';
import * as statements from './statements/encounters.ts';
import { recordsOfEvents } from './statements/events.ts';
import { withText } from './statements/statement.ts';
import { toEventWithAlong } from './to-event-with-along.ts';

type EncounterReads = Pick<
  GraphStore,
  | 'encounters'
  | 'encounterPairs'
  | 'encounterDetails'
  | 'encounterCount'
  | 'encounterEvents'
  | 'encounterTotals'
  | 'encounterTotalCount'
>;

/** The question: which bodies met which firms. */
export function encounterReads(read: Run): EncounterReads {
  return {
    encounters: async (where, page) => {
      const pairs = await readPage(restricted(read, where), statements.encounterPages, {}, page, toPair);
      const details = await detailsOf(read, pairs.rows.map(sidesOf), where);
      return { ...pairs, rows: pairs.rows.map((pair, index) => ({ ...pair, ...details[index]! })) };
    },
    encounterPairs: (where, page) =>
      readPage(restricted(read, where), statements.encounterPages, {}, page, toPair),
    encounterDetails: (pairs, where) => detailsOf(read, pairs, where),
    encounterCount: async (where) => {
      const [row] = await restricted(read, where)(statements.encounterCount);
      return row!.total;
    },
    encounterTotals: (side, where, page) =>
      readPage(
        restricted(read, where),
        statements.encounterTotalPages[side],
        {},
        page,
        ({ node, counterparts, meetings, firstDate, lastDate }) => ({
          actor: toActor(node),
          counterparts,
          meetings,
          firstDate,
          lastDate,
        }),
      ),
    encounterTotalCount: async (side, where) => {
      const counts = statements.encounterTotalCounts[side];
      const [row] = await restricted(read, where)(counts);
      return row!.total;
    },
    encounterEvents: async (pairs, where, along) => {
      const events = await eventsOfPairs(alongWith(read, along), pairs, where);
      return events.map((rows) => rows.map(toEventWithAlong));
    },
  };
}

/** Narrowed to these sides, and to foreign or domestic pairs. */
function restricted(read: Run, where: EncounterWhere): Run {
  const narrowed = restrict(read, meetingConditions(where));
  if (where.foreign === undefined || where.foreign === null) return narrowed;
  const condition = statements.PAIR_CONDITIONS[where.foreign ? 'foreign' : 'domestic'];
  return (statement, parameters) =>
    narrowed(
      withText(statement, (text) => text.replaceAll(statements.ANY_PAIR, condition)),
      parameters,
    );
}

type Pair = Omit<Encounter, keyof EncounterDetails>;

function toPair({ body, other, meetings, firstDate, lastDate }: statements.EncounterRow): Pair {
  return { body: toActor(body), counterpart: toActor(other), meetings, firstDate, lastDate };
}

async function eventsOfPairs(
  read: Run,
  pairs: readonly { readonly body: string; readonly counterpart: string }[],
  where: EncounterWhere,
) {
  const asked = pairs.map(({ body, counterpart }) => ({
    key: `${body} ${counterpart}`,
    body,
    other: counterpart,
  }));
  const rows = await restricted(read, where)(statements.eventsOfPairs, {
    pairs: uniqueBy(asked, ({ key }) => key),
  });
  const byKey = groupBy(rows, ({ key }) => key);
  return asked.map(({ key }) => byKey.get(key) ?? []);
}

interface Sides {
  readonly body: string;
  readonly counterpart: string;
}

function sidesOf({ body, counterpart }: Pair): Sides {
  return { body: body.id, counterpart: counterpart.id };
}

/** Through whom pairs met, in how many years and the words that prove it: four statements, whatever the number of pairs. */
async function detailsOf(
  read: Run,
  pairs: readonly Sides[],
  where: EncounterWhere,
): Promise<EncounterDetails[]> {
  if (pairs.length === 0) return [];
  const meetings = await eventsOfPairs(read, pairs, where);
  const events = meetings.map((rows) => rows.map(({ node }) => String(node.id)));
  const ids = distinct(events.flat());
  const actors = distinct(pairs.flatMap(({ body, counterpart }) => [body, counterpart]));
  const [presences, records] = await Promise.all([
    read(statements.presencesInEvents, { ids, actors }),
    read(recordsOfEvents, { ids }),
  ]);
  const reports = groupBy(records, ({ key }) => key);
  const persons = await personsOf(read, presences);
  const present = groupBy(presences, ({ event, actor }) => `${event} ${actor}`);

  return pairs.map((pair, index) => {
    const own = events[index]!.map((event) => ({
      event,
      body: present.get(`${event} ${pair.body}`) ?? [],
      counterpart: present.get(`${event} ${pair.counterpart}`) ?? [],
      reports: (reports.get(event) ?? []).map(({ article, record }) => toRecord(article, record)),
    }));
    const links = own.flatMap(({ body, counterpart }) => [...body, ...counterpart]);
    return {
      years: distinct(meetings[index]!.flatMap(({ node }) => yearOf(node.date))).length,
      through: throughWhom(links, persons),
      direct: {
        body: own.some(({ body }) => body.some(isDirect)),
        counterpart: own.some(({ counterpart }) => counterpart.some(isDirect)),
      },
      proofs: own.flatMap(proofsOf),
    };
  });
}

function yearOf(date: unknown): string[] {
  return typeof date === 'string' ? [date.slice(0, 4)] : [];
}

async function personsOf(
  read: Run,
  presences: readonly statements.PresenceRow[],
): Promise<Map<string, Actor>> {
  const ids = distinct(presences.filter((row) => !isDirect(row)).map(({ link }) => String(link.person)));
  const rows = await read(actorsById, { ids });
  return new Map(rows.map(({ node }) => [String(node.id), toActor(node)]));
}

function isDirect({ kind }: statements.PresenceRow): boolean {
  return kind === 'TOOK_PART_IN';
}

function throughWhom(
  links: readonly statements.PresenceRow[],
  persons: ReadonlyMap<string, Actor>,
): Encounter['through'] {
  const held = links
    .filter((row) => !isDirect(row))
    .flatMap(({ actor, link }) => {
      // Statements of one answer are not one transaction: a load between them may take a person out.
      const person = persons.get(String(link.person));
      return person ? [{ person, post: String(link.post), at: actor }] : [];
    });
  return uniqueBy(held, ({ person, post, at }) => JSON.stringify([person.id, post, at])).sort(
    (a, b) =>
      compare(a.person.name, b.person.name) ||
      compare(a.person.id, b.person.id) ||
      compare(a.post, b.post) ||
      compare(a.at, b.at),
  );
}

/** The statement of the meeting in each article, then the mentions that say that each side was there. */
function proofsOf(meeting: {
  readonly event: string;
  readonly body: readonly statements.PresenceRow[];
  readonly counterpart: readonly statements.PresenceRow[];
  readonly reports: readonly Proof[];
}): Encounter['proofs'] {
  const { event, body, counterpart, reports } = meeting;
  const mentions = [...body, ...counterpart].map(({ link }) => link as unknown as Proof);
  const proofs = [...reports, ...mentions].map(({ article, quote, start, end }) => ({
    event,
    article,
    quote,
    start,
    end,
  }));
  return uniqueBy(proofs, ({ article, start, end }) => `${article} ${start} ${end}`);
}
