import { inWords } from '../../lib/words.ts';
import type { Pair } from './query.ts';

/** What the score is made of, each part with what it added or took away. */
export function Reasons({ pair: { score, reasons } }: { pair: Pair }) {
  return (
    <section class="reasons" aria-labelledby="reasons">
      <h2 id="reasons">
        {Math.round(score * 100)}% alike <span class="faint">because of</span>
      </h2>
      <ul class="plain">
        {reasons.map(({ feature, weight, value }) => (
          <li key={`${feature} ${value}`} title={inWords(feature)} data-sign={weight < 0 ? 'against' : 'for'}>
            <span class="number">{inPoints(weight)}</span> {value}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inPoints(weight: number): string {
  const points = Math.round(Math.abs(weight) * 100);
  return weight < 0 ? `−${points}` : `+${points}`;
}
