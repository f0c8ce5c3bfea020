import type { ComponentChildren } from 'preact';
import { EVENT_TYPES, inWords } from '../../lib/words.ts';
import { Choice, DateField, TextField } from '../../parts/fields.tsx';
import type { Corrections, Decision } from './corrections.ts';
import type { Entity, TakenEvent } from './query.ts';

const KINDS = ['PERSON', 'AGENCY', 'COMPANY', 'ORGANIZATION'] as const;

/** Under an event: leaves it out, or sets its type and date. `event` is as it was read. */
export function CorrectEvent({ event, corrections }: { event: TakenEvent; corrections: Corrections }) {
  const { id, type, date, evidence } = event;
  const isLeftOut = corrections.isLeftOut(id);
  const set = setter(corrections, id);
  return (
    <div class="correct">
      <button
        type="button"
        class="plain-button"
        aria-pressed={isLeftOut}
        onClick={() => corrections.toggle(id)}
      >
        {isLeftOut ? 'left out' : 'leave out'}
        <span class="unseen">: {evidence}</span>
      </button>
      {!isLeftOut && (
        <Fields about={evidence}>
          <Choice
            label="Kind of act"
            value={set.now('SET_TYPE') ?? type}
            all={`as read: ${inWords(type)}`}
            onChoose={(value) => set.to('SET_TYPE', value, type)}
          >
            {EVENT_TYPES.map((one) => [one, inWords(one)])}
          </Choice>
          <DateField
            label="Date"
            value={set.now('SET_DATE') ?? date ?? ''}
            onGive={(value) => set.to('SET_DATE', value, date)}
          />
        </Fields>
      )}
    </div>
  );
}

/** Under a name: sets it, its kind and its country. `entity` is as it was read. A country is told by its code alone. */
export function CorrectEntity({ entity, corrections }: { entity: Entity; corrections: Corrections }) {
  const { id, kind, name, country } = entity;
  if (kind === 'COUNTRY') return null;
  const set = setter(corrections, id);
  return (
    <div class="correct">
      <Fields about={name}>
        <TextField
          label="Name"
          value={set.now('RENAME') ?? name}
          onGive={(value) => set.to('RENAME', value.trim(), name)}
        />
        <Choice
          label="Is a"
          value={set.now('SET_KIND') ?? kind}
          all={`as read: ${inWords(kind)}`}
          onChoose={(value) => set.to('SET_KIND', value, kind)}
        >
          {KINDS.map((one) => [one, inWords(one)])}
        </Choice>
        <TextField
          label="Country, two letters"
          class="code"
          pattern="[A-Za-z]{2}"
          placeholder="KE"
          title="The two letters of a country: KE, NO, EU"
          value={set.now('SET_COUNTRY') ?? country ?? ''}
          onGive={(value) => set.to('SET_COUNTRY', value.toUpperCase(), country)}
        />
      </Fields>
    </div>
  );
}

function Fields({ about, children }: { about: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        correct<span class="unseen">: {about}</span>
      </summary>
      <div class="row">{children}</div>
    </details>
  );
}

/** The value that is set, and how another is: what was read, or nothing, takes the correction back. */
function setter({ list, set }: Corrections, id: string) {
  return {
    now: (decision: Decision) => list.find((one) => one.decision === decision && one.id === id)?.value,
    to: (decision: Decision, value: string, read: string | null) =>
      set(decision, id, value === '' || value === read ? undefined : value),
  };
}
