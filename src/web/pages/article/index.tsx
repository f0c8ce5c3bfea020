import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { toCsv } from '../../lib/to-csv.ts';
import { count } from '../../lib/words.ts';
import { type Light, MarkedSpan, MarkedText } from '../../parts/marked-text.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Source } from '../../parts/quote.tsx';
import { Share } from '../../parts/share.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { idIn, usePlace } from '../../place.ts';
import { NotFound } from '../not-found.tsx';
import { Beside } from './beside.tsx';
import { marksOf, spanIn } from './marks.ts';
import { type Article, articleQuery } from './query.ts';

/** One article: its text with all that was taken from it marked, and the same in a list beside it. */
export function ArticlePage() {
  const query = articleQuery(idIn(usePlace().path));
  const asked = useAnswer<{ readonly article: Article | null }>(query);
  return (
    <WhenAnswered asked={asked}>
      {({ article }) => (article ? <Found article={article} query={query} /> : <NotFound what="article" />)}
    </WhenAnswered>
  );
}

function Found({ article, query }: { article: Article; query: string }) {
  const at = usePlace().query.get('at');
  const [lit, set] = useState<string | undefined>();
  const light: Light = { lit, set };
  const marks = useMemo(() => marksOf(article, spanIn(at)), [article, at]);
  const { title, text } = article;
  // The text begins with the headline, which is the heading of this page.
  const headline = text.startsWith(`${title}\n`) ? { start: 0, end: title.length } : undefined;
  const marking = { text, marks, light };
  return (
    <>
      <PageTitle
        text={title}
        shown={headline && <MarkedSpan {...marking} span={headline} />}
        kicker="Article"
      >
        <p class="faint">
          <Source article={article} />
        </p>
      </PageTitle>
      <div class="with-side article">
        <div>
          <MarkedText {...marking} from={headline?.end ?? 0} />
          <Cut cut={article.cut} />
          <Share
            title={article.title}
            query={query}
            csv={{ name: 'article', text: () => toTable(article) }}
          />
        </div>
        <Beside article={article} light={light} />
      </div>
    </>
  );
}

/** What was taken away before reading, so that the reader can check the cleaning. */
function Cut({ cut }: { cut: readonly string[] }) {
  if (cut.length === 0) return null;
  return (
    <details class="cut">
      <summary>{count(cut.length, 'line')} of the page left out as furniture</summary>
      <ul>
        {cut.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function toTable({ text, mentions, events, id }: Article): string {
  const words = ({ start, end }: { start: number; end: number }) => [text.slice(start, end), start, end];
  return toCsv(
    ['what', 'name', 'quote', 'start', 'end'],
    [
      ...events.flatMap(({ title, type, reports }) =>
        reports.filter(({ article }) => article.id === id).map((report) => [type, title, ...words(report)]),
      ),
      ...mentions.flatMap(({ actor, places }) =>
        places.map((place) => [actor.__typename, actor.name, ...words(place)]),
      ),
    ],
  );
}
