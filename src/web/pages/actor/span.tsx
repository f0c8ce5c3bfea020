import type { Post } from '../../api/answers.ts';
import { placeIn, type Years, yearsOf } from '../../lib/years.ts';

type Held = Post & { readonly firstAttested: string; readonly lastAttested: string };

/** Years that a chart of these posts spans; undefined where all are attested on one day or none. */
export function yearsOfPosts(posts: readonly Post[]): Years | undefined {
  const dates = posts
    .filter(isHeld)
    .flatMap(({ firstAttested, lastAttested }) => [firstAttested, lastAttested]);
  return new Set(dates).size > 1 ? yearsOf(dates) : undefined;
}

/** Who is called a former minister held the post before the article that says so, nobody knows when. */
function isHeld(post: Post): post is Held {
  return !post.former && post.firstAttested !== null && post.lastAttested !== null;
}

/** The years over the bars. The words under each bar tell the same to those who cannot see it. */
export function YearLine({ years: { first, last } }: { years: Years }) {
  return (
    <p class="year-line" aria-hidden="true">
      <span>{first}</span>
      {last > first && <span>{last}</span>}
    </p>
  );
}

/** The time over which a post is attested, as a bar. */
export function Span({ post, years }: { post: Post; years: Years }) {
  if (!isHeld(post)) return null;
  const { start, length } = placeIn(years, post.firstAttested, post.lastAttested);
  return (
    <div class="span" aria-hidden="true" style={{ '--years': years.last - years.first + 1 }}>
      <i style={{ left: `${start * 100}%`, width: `${length * 100}%` }} />
    </div>
  );
}
