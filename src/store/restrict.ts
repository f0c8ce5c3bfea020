import { firstDay, lastDay } from '../model/index.ts';
import { wordsOf } from './conditions.ts';
import type { Run } from './engine.ts';
import type { ActorWhere, ArticleWhere, EventWhere } from './graph-store.ts';
import {
  ACTOR_FRAGMENTS,
  ACTOR_RELATED,
  ARTICLE_FRAGMENTS,
  ARTICLE_RELATED,
  EVENT_FRAGMENTS,
  EVENT_RELATED,
  type NodeKind,
  SLOTS,
  slot,
} from './statements/fragments.ts';

/** What each variable of a statement is to meet. */
export interface Restrictions {
  readonly e?: EventWhere;
  readonly a?: ArticleWhere;
  readonly actor?: ActorWhere;
  readonly body?: ActorWhere;
  readonly other?: ActorWhere;
}

/** Gives a parameter its place, and related nodes names of their own. */
interface Naming {
  /** For an engine that reads lists by indexes. */
  readonly isIndexed: boolean;
  readonly parameter: (value: unknown) => string;
  readonly variable: () => string;
}

type AnyWhere = EventWhere & ArticleWhere & ActorWhere;

const TABLES = {
  event: { fragments: EVENT_FRAGMENTS, related: EVENT_RELATED },
  actor: { fragments: ACTOR_FRAGMENTS, related: ACTOR_RELATED },
  article: { fragments: ARTICLE_FRAGMENTS, related: ARTICLE_RELATED },
} as const;

/**
 * Runs statements narrowed to what is asked of their variables. The texts that are put in come from a closed table;
 * what was asked for goes along as one map of parameters, for Neo4j plans a statement anew (90 ms) for each set of types
 * and list lengths of its parameters, and does not look into a map. Without conditions it is `read` itself.
 */
export function restrict(read: Run, restrictions: Restrictions): Run {
  const { texts, parameters } = textsOf(restrictions, false);
  if (texts.length === 0) return read;
  return ({ text, indexed: byIndex, ...statement }, others) =>
    read(
      {
        ...statement,
        text: put(texts, text),
        ...(byIndex !== undefined && { indexed: put(textsOf(restrictions, true).texts, byIndex) }),
      },
      { ...others, more: parameters },
    );
}

type Texts = readonly (readonly [keyof Restrictions, string])[];

/** The condition on each variable, with the parameters that they name. */
function textsOf(
  restrictions: Restrictions,
  isIndexed: boolean,
): { texts: Texts; parameters: Record<string, unknown> } {
  const parameters: Record<string, unknown> = {};
  let related = 0;
  const naming: Naming = {
    isIndexed,
    parameter: (value) => {
      const name = `c${Object.keys(parameters).length}`;
      parameters[name] = value;
      return `$more.${name}`;
    },
    variable: () => `n${related++}`,
  };
  const texts = Object.entries(restrictions).flatMap(([variable, where]) => {
    const kind = SLOTS[variable as keyof Restrictions];
    const text = allOf(conditionsOf(kind, variable, where, naming));
    return text === undefined ? [] : [[variable as keyof Restrictions, text] as const];
  });
  return { texts, parameters };
}

function put(texts: Texts, whole: string): string {
  return texts.reduce((text, [variable, condition]) => text.replaceAll(slot(variable), condition), whole);
}

/** The conditions of one `where`, all of which hold together, in the order of the table. */
function conditionsOf(
  kind: NodeKind,
  variable: string,
  where: EventWhere | ArticleWhere | ActorWhere,
  naming: Naming,
  isNegated = false,
): string[] {
  const { fragments, related } = TABLES[kind];
  const asked = where as AnyWhere & Readonly<Record<string, unknown>>;
  const inner = (each: object, negated = isNegated) =>
    allOf(conditionsOf(kind, variable, each, naming, negated));
  const either = (asked.or ?? []).map((each) => inner(each));
  return [
    ...Object.entries(fragments).flatMap(([name, fragment]) => {
      const value = toParameter(name, asked[name]);
      return value === undefined
        ? []
        : [fragment(variable, { value, place: naming.parameter, isIndexed: naming.isIndexed }, isNegated)];
    }),
    ...Object.entries(related).flatMap(([name, { kind: otherKind, pattern }]) =>
      [asked[name] ?? []].flat().map((each) => {
        const other = naming.variable();
        const condition = allOf(conditionsOf(otherKind, other, each as object, naming));
        return `COUNT { ${pattern(variable, other)}${condition === undefined ? '' : ` WHERE ${condition}`} } > 0`;
      }),
    ),
    ...(asked.and ?? []).map((each) => inner(each)).filter((text) => text !== undefined),
    // What does not restrict is left out: a constant beside subqueries is an internal error of Neo4j 5.26.
    ...(asked.or && !either.includes(undefined) ? [`(${either.join(' OR ')})`] : []),
    ...(asked.not ? [`NOT ${inner(asked.not, true) ?? `(${variable}.id IS NOT NULL)`}`] : []),
  ];
}

function allOf(conditions: readonly string[]): string | undefined {
  return conditions.length === 0 ? undefined : `(${conditions.join(' AND ')})`;
}

/** The value as statements compare it; undefined where it does not restrict. */
function toParameter(name: string, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (name === 'from') return firstDay(value as string);
  if (name === 'to') return lastDay(value as string);
  if (name === 'text') return wordsOf(value as string) ?? undefined;
  if (name === 'participant') return [...new Set(value as readonly string[])];
  return value;
}
