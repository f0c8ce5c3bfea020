import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { daysBetween, firstDay, lastDay, type PartialDate } from '../model/index.ts';

/** What an article states of a post at a body. */
interface StatedPost {
  readonly person: string;
  readonly title: string;
  readonly former: boolean;
  /** When the article was published. */
  readonly asOf: PartialDate | null;
}

interface Span {
  readonly person: string;
  readonly first: string;
  readonly last: string;
}

/** Days for which the last known holder of a post is taken to hold it: a government seldom lasts less. */
const DAYS_IN_POST = 366;

/** Posts of which a body has one, by the words of their titles; the first that fits is the kind of a title. */
const SINGLE_POSTS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['prime minister', /\b(?:prime minister|premier)\b/],
  ['cabinet secretary', /\bcabinet secretary\b/],
  ['minister', /\bminister\b/],
  ['president', /\bpresident\b/],
  ['chair', /\bchair(?:man|woman|person)?\b/],
  ['director general', /\bdirector[- ]general\b/],
  ['secretary general', /\bsecretary[- ]general\b/],
  ['governor', /\bgovernor\b/],
  ['chief executive', /\b(?:ceo|chief executive)\b/],
  ['secretary', /\bsecretary\b/],
];
/** Words of titles that several may hold at once at one body. */
const NOT_SINGLE =
  /\b(?:deputy|vice|assistant|associate|junior|parliamentary|shadow|under|joint|additional|special|principal|permanent|state minister|minister of state|minister delegate|state secretary|press)\b/;

/** The kind of post by its title where a body has one at a time: "Federal Minister for IT" is its minister. */
export function singlePost(title: string): string | undefined {
  const words = title.toLowerCase();
  if (NOT_SINGLE.test(words)) return undefined;
  return SINGLE_POSTS.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * Who held a post at a body on a day, by what articles state of it; undefined where they do not tell. It is who is
 * attested before and after the day and nobody else is; or the last who is attested before, within a year, where no
 * other follows and nobody calls the person a former holder by then.
 */
export function holderOn(day: string, post: string, stated: readonly StatedPost[]): string | undefined {
  const kind = singlePost(post);
  if (kind === undefined) return undefined;
  const own = stated.filter(({ title, asOf }) => asOf !== null && singlePost(title) === kind);
  const spans = spansOf(own);
  const around = spans.filter(({ first, last }) => first <= day && day <= last);
  if (around.length > 0) return around.length === 1 ? around[0]!.person : undefined;
  if (spans.some(({ first }) => first > day)) return undefined;
  const newest = spans
    .map(({ last }) => last)
    .sort(compare)
    .at(-1);
  const [last, ...others] = spans.filter((span) => span.last === newest);
  if (!last || others.length > 0 || daysBetween(last.last, day) > DAYS_IN_POST) return undefined;
  const left = own.some(
    ({ person, former, asOf }) =>
      former && person === last.person && lastDay(asOf!) <= day && lastDay(asOf!) >= last.last,
  );
  return left ? undefined : last.person;
}

/** From when to when each holder is attested; who is only ever called a former one is in none. */
function spansOf(stated: readonly StatedPost[]): Span[] {
  const held = groupBy(
    stated.filter(({ former }) => !former),
    ({ person }) => person,
  );
  return [...held].map(([person, posts]) => ({
    person,
    first: posts.map(({ asOf }) => firstDay(asOf!)).sort(compare)[0]!,
    last: posts
      .map(({ asOf }) => lastDay(asOf!))
      .sort(compare)
      .at(-1)!,
  }));
}
