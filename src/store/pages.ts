import { groupBy } from '../lib/group-by.ts';
import { distinct } from './by-id.ts';
import type { Parameters, Run, Statement } from './engine.ts';
import type { Page, PageKey, PageRequest } from './graph-store.ts';
import type { PageRow, PagesOf } from './statements/pages.ts';

/** Reads one page of a list. One row more than asked for is read, to know whether there are more. */
export async function readPage<Name extends string, Row, Result>(
  read: Run,
  pagesOf: PagesOf<Name, Row & PageRow>,
  parameters: Parameters,
  request: PageRequest<Name>,
  toResult: (row: Row) => Result,
): Promise<Page<Result>> {
  return toPage(
    await read(statementFor(pagesOf, request), { ...parameters, ...placeOf(request) }),
    request,
    toResult,
  );
}

/** Reads one page of the list that each of these has, in their order. */
export async function readPageOfEach<Name extends string, Row, Result>(
  read: Run,
  pagesOf: PagesOf<Name, Row & PageRow & { readonly owner: string }>,
  parameters: Parameters & { readonly ids: readonly string[] },
  request: PageRequest<Name>,
  toResult: (row: Row & { readonly owner: string }) => Result,
): Promise<Page<Result>[]> {
  const rows = await read(statementFor(pagesOf, request), {
    ...parameters,
    ...placeOf(request),
    ids: distinct(parameters.ids),
  });
  const byOwner = groupBy(rows, ({ owner }) => owner);
  return parameters.ids.map((id) => toPage(byOwner.get(id) ?? [], request, toResult));
}

function statementFor<Name extends string, Row>(
  pagesOf: PagesOf<Name, Row>,
  request: PageRequest<Name>,
): Statement<Row> {
  const { forward, backward } = pagesOf[request.orderBy];
  return request.backwards ? backward : forward;
}

function placeOf({ after, first }: PageRequest<unknown>): Parameters {
  return { after: { key: after?.value ?? null, id: after?.id ?? null }, limit: first + 1 };
}

function toPage<Row extends PageRow, Result>(
  rows: readonly Row[],
  request: PageRequest<unknown>,
  toResult: (row: Row) => Result,
): Page<Result> {
  const shown = rows.slice(0, request.first);
  if (request.backwards) shown.reverse();
  return {
    rows: shown.map(toResult),
    keys: shown.map(({ key, id }): PageKey => ({ value: key, id })),
    more: rows.length > request.first,
  };
}
