import { useEffect, useState } from 'preact/hooks';
import { type AskError, ask } from './ask.ts';
import { asAskError } from './use-answer.ts';

/** A Relay connection, as far as the explorer reads it. */
export interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Row }[];
}

/** How the page after a cursor is asked for, and where it is in the answer. */
export interface Paging<Row> {
  readonly queryAfter: (after: string) => string;
  // biome-ignore lint/suspicious/noExplicitAny: the form of the answer is that of the query beside it.
  readonly pick: (answer: any) => Connection<Row>;
}

export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  /** Fetches the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
  readonly problem: AskError | undefined;
}

/** The rows of a first page, and of those that the reader asks for after it. */
export function usePages<Row>(first: Connection<Row>, { queryAfter, pick }: Paging<Row>): Pages<Row> {
  const [pages, setPages] = useState<readonly Connection<Row>[]>([first]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AskError | undefined>();
  useEffect(() => setPages([first]), [first]);
  const shown = pages[0] === first ? pages : [first];
  const { hasNextPage, endCursor } = shown.at(-1)!.pageInfo;
  const more = () => {
    if (busy || endCursor === null) return;
    setBusy(true);
    setProblem(undefined);
    ask(queryAfter(endCursor))
      .then(
        (answer) => setPages([...shown, pick(answer)]),
        (error: unknown) => setProblem(asAskError(error)),
      )
      .finally(() => setBusy(false));
  };
  return {
    rows: rowsOf(shown),
    totalCount: first.totalCount,
    more: hasNextPage ? more : undefined,
    busy,
    problem,
  };
}

/** All rows of a list, page by page, at most `most`. */
export async function allRows<Row>(
  query: (after: string | undefined) => string,
  pick: Paging<Row>['pick'],
  most = 5_000,
): Promise<readonly Row[]> {
  const pages: Connection<Row>[] = [];
  for (let after: string | null | undefined; ; ) {
    const page = pick(await ask(query(after ?? undefined)));
    pages.push(page);
    after = page.pageInfo.endCursor;
    const read = pages.reduce((sum, { edges }) => sum + edges.length, 0);
    if (!page.pageInfo.hasNextPage || after === null || read >= most) return rowsOf(pages);
  }
}

function rowsOf<Row>(pages: readonly Connection<Row>[]): Row[] {
  return pages.flatMap(({ edges }) => edges.map(({ node }) => node));
}
