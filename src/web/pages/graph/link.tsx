import type { EventLine as Line, Proof, Rows } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { EventLine } from '../../parts/event-line.tsx';
import { Quotes } from '../../parts/quote.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { linkQuery, type View } from './query.ts';

interface Answer {
  readonly events: Rows<Line & { readonly reports: readonly Proof[] }>;
}

/** What a link stands for: the events that two actors share, with the words of the articles. */
export function LinkEvents({ view, source, target }: { view: View; source: string; target: string }) {
  const asked = useAnswer<Answer>(linkQuery(view, source, target));
  return (
    <WhenAnswered asked={asked}>
      {({ events }) => (
        <ul class="plain list">
          {events.edges.map(({ node }) => (
            <li key={node.id}>
              <EventLine event={node} />
              <Quotes proofs={node.reports} />
            </li>
          ))}
        </ul>
      )}
    </WhenAnswered>
  );
}
