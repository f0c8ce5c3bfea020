import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../../lib/dates.ts';
import { count } from '../../lib/words.ts';
import { go, usePlace, withValues } from '../../place.ts';
import type { Filters } from './filters.ts';
import type { Bucket } from './queries.ts';

interface Chart {
  end: () => void;
}

/** Meetings by month; drawing over it narrows the time. The fields From and To do the same by keyboard. */
export function Timeline({
  buckets,
  filters: { from, to },
}: {
  buckets: readonly Bucket[];
  filters: Filters;
}) {
  const container = useRef<HTMLDivElement>(null);
  const place = usePlace();
  const narrow = useRef((_from: string, _to: string) => {});
  narrow.current = (first, last) =>
    go(withValues(place, { from: first, to: last, body: null, firm: null }), { replace: true });
  const shown = JSON.stringify(buckets.map((bucket) => [bucket.key, bucket.count]));
  useEffect(() => {
    let chart: Chart | undefined;
    let isGone = false;
    void import('./draw-timeline.ts').then(({ drawTimeline }) => {
      if (isGone || !container.current) return;
      chart = drawTimeline(container.current, buckets, (first, last) => narrow.current(first, last));
    });
    return () => {
      isGone = true;
      chart?.end();
    };
  }, [shown]);
  if (buckets.length < 2) return null;
  const total = buckets.reduce((sum, bucket) => sum + bucket.count, 0);
  const told = `${count(total, 'meeting')} from ${dateInWords(buckets[0]!.key)} to ${dateInWords(buckets.at(-1)!.key)}, by month`;
  return (
    <figure class="timeline-chart">
      <div ref={container} class="chart" role="img" aria-label={told} />
      <figcaption class="faint">
        {told}. Draw over it to narrow the time
        {(from || to) && (
          <>
            {': '}
            <button
              type="button"
              class="plain-button"
              onClick={() => go(withValues(place, { from: null, to: null }), { replace: true })}
            >
              all times
            </button>
          </>
        )}
        .
      </figcaption>
    </figure>
  );
}
