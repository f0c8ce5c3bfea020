import type { CountryName } from '../../api/answers.ts';
import { inWords, TOPICS } from '../../lib/words.ts';
import { Choice, DateField } from '../../parts/fields.tsx';
import { go, usePlace, withValues } from '../../place.ts';
import { type Filters, isNarrowed } from './filters.ts';

/** What is narrowed is kept in the address, so that it can be shared. */
export function FilterForm({
  filters,
  countries,
}: {
  filters: Filters;
  countries: readonly (CountryName & { code: string })[];
}) {
  const place = usePlace();
  const set = (values: Record<string, string | null>) =>
    go(withValues(place, { ...values, body: null, firm: null }), { replace: true });
  return (
    <form class="filters" aria-label="Narrow the answer" onSubmit={(event) => event.preventDefault()}>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.foreign}
          onChange={({ currentTarget }) => set({ foreign: currentTarget.checked ? null : 'no' })}
        />{' '}
        Foreign firms only
      </label>
      <Choice
        label="Bodies of"
        value={filters.country}
        all="all countries"
        onChoose={(country) => set({ country })}
      >
        {countries.map(({ code, name }) => [code, name])}
      </Choice>
      <Choice label="Firms of" value={filters.firmCountry} all="all countries" onChoose={(of) => set({ of })}>
        {countries.map(({ code, name }) => [code, name])}
      </Choice>
      <Choice label="About" value={filters.topic} all="all topics" onChoose={(topic) => set({ topic })}>
        {TOPICS.map((topic) => [topic, inWords(topic)])}
      </Choice>
      <DateField label="From" value={filters.from} onGive={(from) => set({ from })} />
      <DateField label="To" value={filters.to} onGive={(to) => set({ to })} />
      {isNarrowed(filters) && (
        <button type="button" onClick={() => go(filters.foreign ? '/' : '/?foreign=no', { replace: true })}>
          Clear
        </button>
      )}
    </form>
  );
}
