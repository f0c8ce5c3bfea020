import { InputError } from '../model/index.ts';
import type { Page, PageKey, PageRequest } from '../store/graph-store.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const DEFAULT_ROWS = 20;
const MOST_ROWS = 100;

/** A page of a list. Nothing is fetched or counted before its field is asked for. */
export interface Connection<Row> {
  edges(): Promise<Edge<Row>[]>;
  pageInfo(): PageInfo;
  totalCount(): Promise<number>;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface PageInfo {
  hasNextPage(): Promise<boolean>;
  hasPreviousPage(): Promise<boolean>;
  startCursor(): Promise<string | null>;
  endCursor(): Promise<string | null>;
}

/** The arguments of every list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A list that a page is cut from. */
export interface List<Row, Order extends string | null> {
  readonly orderBy: Order;
  page(request: PageRequest<Order>): Promise<Page<Row>>;
  count(): Promise<number>;
}

/** The page of a list that the arguments ask for. Throws `InputError` where they contradict themselves. */
export function connectionOf<Row, Order extends string | null>(
  args: PageArguments,
  list: List<Row, Order>,
): Connection<Row> {
  const order = list.orderBy ?? 'RANK';
  const request = requestOf(args, list.orderBy, order);
  const page = once(() => list.page(request));
  return {
    edges: async () => edgesOf(await page(), order),
    pageInfo: () => pageInfoOf(page, request, list, order),
    totalCount: () => list.count(),
  };
}

/** The same page with each row turned into another. */
export function mapPage<From, To>(page: Page<From>, map: (row: From) => To): Page<To> {
  return { ...page, rows: page.rows.map(map) };
}

function requestOf<Order>(args: PageArguments, orderBy: Order, order: string): PageRequest<Order> {
  const { first, after, last, before } = args;
  const isSet = (value: unknown) => value !== null && value !== undefined;
  if (isSet(first) && isSet(last)) throw new InputError('Give first or last, not both.');
  if (isSet(after) && (isSet(last) || isSet(before))) {
    throw new InputError('Give after with first, or before with last.');
  }
  if (isSet(before) && !isSet(last)) throw new InputError('before needs last: how many rows before it.');
  const cursor = after ?? before;
  return {
    orderBy,
    first: rowCount(isSet(last) ? 'last' : 'first', first ?? last ?? DEFAULT_ROWS),
    ...(isSet(cursor) && { after: decodeCursor(order, cursor!) }),
    ...(isSet(last) && { backwards: true }),
  };
}

function rowCount(name: string, count: number): number {
  if (count >= 1 && count <= MOST_ROWS) return count;
  throw new InputError(
    `${name} is ${count}: a page has 1 to ${MOST_ROWS} rows. Page on with cursors for more.`,
  );
}

function edgesOf<Row>(page: Page<Row>, order: string): Edge<Row>[] {
  return page.rows.map((node, index) => ({ cursor: encodeCursor(order, page.keys[index]!), node }));
}

function pageInfoOf<Row, Order extends string | null>(
  page: () => Promise<Page<Row>>,
  request: PageRequest<Order>,
  list: List<Row, Order>,
  order: string,
): PageInfo {
  const ahead = async () => (await page()).more;
  const behind = once(async () => hasRowsBehind(await page(), request, list));
  const cursorAt = (index: number) => async () => {
    const key = (await page()).keys.at(index);
    return key ? encodeCursor(order, key) : null;
  };
  return {
    hasNextPage: request.backwards ? behind : ahead,
    hasPreviousPage: request.backwards ? ahead : behind,
    startCursor: cursorAt(0),
    endCursor: cursorAt(-1),
  };
}

/** Whether there are rows on the side that the page was reached from; where it was not reached from a row, there are none. */
async function hasRowsBehind<Row, Order extends string | null>(
  page: Page<Row>,
  request: PageRequest<Order>,
  list: List<Row, Order>,
): Promise<boolean> {
  if (!request.after) return false;
  const edge: PageKey = page.keys.at(request.backwards ? -1 : 0) ?? request.after;
  const behind = await list.page({
    orderBy: request.orderBy,
    first: 1,
    after: edge,
    backwards: !request.backwards,
  });
  return behind.rows.length > 0;
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
