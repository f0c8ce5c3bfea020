import type { Statement } from '../engine.ts';
import type {
  ActorOrder,
  ArticleOrder,
  EncounterOrder,
  EncounterTotalOrder,
  EventOrder,
} from '../graph-store.ts';
import { EACH_OWNER, statement } from './statement.ts';

/**
 * How a list is sorted: the expression of its key, never null, and which way. Rows with one key stand by id. Where the
 * key is a property that has an index, `isThere` lets Neo4j read the rows in its order and stop after a page.
 */
interface Order {
  readonly key: string;
  readonly descending: boolean;
}

/** The condition that a list's key is there, which it always is. */
export const isThere = ({ key }: Order) => `${key} IS NOT NULL`;

/** Rows without a date stand last, whichever way. */
export const EVENT_ORDERS: Readonly<Record<EventOrder, Order>> = {
  DATE_DESC: { key: 'e.newestKey', descending: true },
  DATE_ASC: { key: 'e.oldestKey', descending: false },
  REPORTS_DESC: { key: 'e.reportCount', descending: true },
};
export const ARTICLE_ORDERS: Readonly<Record<ArticleOrder, Order>> = {
  PUBLISHED_DESC: { key: 'a.newestKey', descending: true },
  PUBLISHED_ASC: { key: 'a.oldestKey', descending: false },
  TITLE_ASC: { key: 'a.sortTitle', descending: false },
};
export const ACTOR_ORDERS: Readonly<Record<ActorOrder, Order>> = {
  NAME_ASC: { key: 'actor.sortKey', descending: false },
  NAME_DESC: { key: 'actor.sortKey', descending: true },
  EVENTS_DESC: { key: 'actor.eventCount', descending: true },
};
export const ENCOUNTER_ORDERS: Readonly<Record<EncounterOrder, Order>> = {
  MEETINGS_DESC: { key: 'meetings', descending: true },
  YEARS_DESC: { key: 'years', descending: true },
  LAST_DATE_DESC: { key: "coalesce(lastDate, '')", descending: true },
  BODY_ASC: { key: 'body.sortKey', descending: false },
};

export const ENCOUNTER_TOTAL_ORDERS: Readonly<Record<EncounterTotalOrder, Order>> = {
  COUNTERPARTS_DESC: { key: 'counterparts', descending: true },
  MEETINGS_DESC: { key: 'meetings', descending: true },
};

/** A statement for each order of a list and for each way to go through it. */
export type PagesOf<Name extends string, Row> = Readonly<
  Record<Name, { readonly forward: Statement<Row>; readonly backward: Statement<Row> }>
>;

/** What each row of a page holds beside its own columns. */
export interface PageRow {
  readonly key: string | number;
  readonly id: string;
}

/**
 * Statements for the pages of a list. `match` finds the rows and binds `variables`; `id` is the expression that sets
 * rows of one key in order; `columns` is what the row gives.
 */
export function pages<Name extends string, Row>(
  name: string,
  orders: Readonly<Record<Name, Order>>,
  list: ListText<Name>,
): PagesOf<Name, Row & PageRow> {
  return eachWay(name, orders, list, (body, { variables, columns }, { beyond, byKey }) => {
    const page = `WITH ${variables}, key, id ORDER BY ${byKey} LIMIT $limit`;
    return `${body} ${beyond} ${page} RETURN ${columns}, key, id ORDER BY ${byKey}`;
  });
}

/** The same for a list that each of many nodes has, `owner` being the id of one: a page for each in one statement. */
export function pagesOfEach<Name extends string, Row>(
  name: string,
  orders: Readonly<Record<Name, Order>>,
  list: ListText<Name>,
): PagesOf<Name, Row & PageRow & { readonly owner: string }> {
  return eachWay(name, orders, list, (body, { variables, columns }, { beyond, byKey }) => {
    const page = `WITH ${variables}, key, id ORDER BY ${byKey} LIMIT $limit`;
    return `${EACH_OWNER}
      CALL (owner) { ${body} ${beyond} ${page} RETURN ${variables}, key, id }
      RETURN ${columns}, owner, key, id ORDER BY owner, ${byKey}`;
  });
}

interface ListText<Name> {
  /** `there` is a condition that always holds, by which an engine that reads lists by indexes takes that of the order. */
  readonly match: (order: Name, there: string) => string;
  readonly variables: string;
  readonly id: string;
  readonly columns: string;
}
interface PageText {
  readonly beyond: string;
  readonly byKey: string;
}

function eachWay<Name extends string, Row>(
  name: string,
  orders: Readonly<Record<Name, Order>>,
  list: ListText<Name>,
  toText: (body: string, list: ListText<Name>, page: PageText) => string,
): PagesOf<Name, Row> {
  const entries = (Object.keys(orders) as Name[]).map((order) => {
    const { key, descending } = orders[order];
    const there = `${isThere(orders[order])} AND `;
    const bodyWith = (condition: string) => `${list.match(order, condition)}
      WITH ${list.variables}, ${key} AS key, ${list.id} AS id`;
    const way = (suffix: string, page: PageText): Statement<Row> => {
      const textWith = (condition: string) =>
        statement<Row>(`${name}.${order}${suffix}`, toText(bodyWith(condition), list, page));
      const [plain, { text: indexed }] = [textWith(''), textWith(there)];
      return indexed === plain.text ? plain : { ...plain, indexed };
    };
    return [
      order,
      {
        forward: way('', pageText(descending, false)),
        backward: way('.backward', pageText(!descending, true)),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function pageText(keyDescends: boolean, idDescends: boolean): PageText {
  const [beyondKey, byKey] = keyDescends ? ['<', 'key DESC'] : ['>', 'key'];
  const [beyondId, byId] = idDescends ? ['<', 'id DESC'] : ['>', 'id'];
  return {
    beyond: `WHERE $after.id IS NULL OR key ${beyondKey} $after.key OR (key = $after.key AND id ${beyondId} $after.id)`,
    byKey: `${byKey}, ${byId}`,
  };
}

export function allPages<Name extends string, Row>(pagesOf: PagesOf<Name, Row>): Statement<Row>[] {
  return Object.values<PagesOf<Name, Row>[Name]>(pagesOf).flatMap(({ forward, backward }) => [
    forward,
    backward,
  ]);
}
