import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { present } from '../lib/present.ts';
import type { Tenure } from './graph-store.ts';
import { foldedText, type Properties, toActor, toPost } from './properties.ts';

interface PostRow {
  readonly person: Properties;
  readonly at: Properties;
  readonly post: Properties;
}

/** Posts as all articles together attest them: one for each person, body and title, newest attestation first. */
export function toTenures(rows: readonly PostRow[]): Tenure[] {
  const groups = groupBy(rows, ({ person, at, post }) =>
    JSON.stringify([person.id, at.id, foldedText(String(post.title))]),
  );
  return [...groups.values()].map(toTenure).sort(newestFirst);
}

function toTenure(rows: readonly PostRow[]): Tenure {
  const person = toActor(rows[0]!.person);
  const at = toActor(rows[0]!.at);
  const posts = rows.map(({ post }) => toPost(person.id, at.id, post));
  // "Former minister" tells that the post was held, not when: it counts only where nothing else does.
  const held = posts.filter(({ former }) => !former);
  const dates = present((held.length > 0 ? held : posts).map(({ asOf }) => asOf)).sort(compare);
  return {
    person,
    at,
    title: posts[0]!.title,
    former: posts.every(({ former }) => former),
    firstAttested: dates[0] ?? null,
    lastAttested: dates.at(-1) ?? null,
    proofs: posts.map(({ article, quote, start, end }) => ({ article, quote, start, end })),
  };
}

/** A post without a date of attestation comes last. */
function newestFirst(a: Tenure, b: Tenure): number {
  return (
    compare(b.lastAttested ?? '', a.lastAttested ?? '') ||
    compare(a.title, b.title) ||
    compare(a.at.id, b.at.id) ||
    compare(a.person.id, b.person.id)
  );
}
