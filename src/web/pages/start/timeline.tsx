import { useEffect, useRef, useState } from 'preact/hooks';
import { dateInWords } from '../../lib/dates.ts';
import { count } from '../../lib/words.ts';
import { go, usePlace, withValues } from '../../place.ts';
import type { Chart } from './draw-timeline.ts';
import type { Filters } from './filters.ts';
import type { Bucket } from './queries.ts';

/** Meetings by month; drawing over it narrows the time. The fields From and To do the same by keyboard. */
export function Timeline({
  buckets,
  filters: { from, to },
}: {
  buckets: readonly Bucket[];
  filters: Filters;
}) {
  const container = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | undefined>(undefined);
  const [hovered, setHovered] = useState<Bucket | undefined>();
  const place = usePlace();
  const now = useRef({ narrow: (_from: string, _to: string) => {}, stretch: { from, to } });
  now.current = {
    narrow: (first, last) =>
      go(withValues(place, { from: first, to: last, body: null, firm: null }), { replace: true }),
    stretch: { from, to },
  };
  const shown = JSON.stringify(buckets.map((bucket) => [bucket.key, bucket.count]));
  useEffect(() => {
    let isGone = false;
    void import('./draw-timeline.ts').then(({ drawTimeline }) => {
      if (isGone || !container.current) return;
      chart.current = drawTimeline(container.current, buckets, {
        onStretch: (first, last) => now.current.narrow(first, last),
        onHover: setHovered,
      });
      chart.current.shade(now.current.stretch);
    });
    return () => {
      isGone = true;
      chart.current?.end();
      chart.current = undefined;
    };
  }, [shown]);
  useEffect(() => chart.current?.shade({ from, to }), [from, to]);
  if (buckets.length < 2) return null;
  const total = buckets.reduce((sum, bucket) => sum + bucket.count, 0);
  const told = `${count(total, 'meeting')} from ${dateInWords(buckets[0]!.key)} to ${dateInWords(buckets.at(-1)!.key)}, by month`;
  return (
    <figure class="timeline-chart">
      <div ref={container} class="chart" role="img" aria-label={told} />
      <figcaption class="faint">
        {hovered ? (
          <strong>
            {dateInWords(hovered.key)}: {count(hovered.count, 'meeting')}
          </strong>
        ) : (
          <>{told}. Drag across it to narrow the time</>
        )}
        {(from || to) && (
          <>
            {' · '}
            <button
              type="button"
              class="plain-button"
              onClick={() => go(withValues(place, { from: null, to: null }), { replace: true })}
            >
              all times
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
