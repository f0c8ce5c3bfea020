import type { Post } from '../../api/answers.ts';
import { stretchInWords } from '../../lib/dates.ts';
import { count } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { distinctProofs, Quotes } from '../../parts/quote.tsx';
import { Span, YearLine, yearsOfPosts } from './span.tsx';

/** Posts with the time over which articles attest them, as a bar and in words, and the words that do. */
export function Posts({
  heading,
  posts,
  side,
}: {
  heading: string;
  posts: readonly Post[];
  side: 'at' | 'person';
}) {
  const id = `posts-${side}`;
  const years = yearsOfPosts(posts);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {years && <YearLine years={years} />}
      <ul class="plain list">
        {posts.map((post) => (
          <li key={`${post.person.id} ${post.at.id} ${post.title}`} data-former={post.former}>
            {side === 'person' ? (
              <>
                <ActorLink actor={post.person} />, {post.title}
              </>
            ) : (
              <>
                {post.title}, <ActorLink actor={post.at} />
              </>
            )}
            {years && <Span post={post} years={years} />}
            <p class="small faint">{attested(post)}</p>
            <Proofs post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Articles tell on which days a post was held, seldom from when to when. */
function attested({ former, firstAttested, lastAttested }: Post): string {
  const told = firstAttested
    ? `attested ${stretchInWords(firstAttested, lastAttested)}`
    : 'attested, undated';
  return former ? `no longer held; ${told}` : told;
}

function Proofs({ post }: { post: Post }) {
  const proofs = distinctProofs(post.evidence);
  return (
    <details>
      <summary>{count(proofs.length, 'quote')}</summary>
      <Quotes proofs={proofs} />
    </details>
  );
}
