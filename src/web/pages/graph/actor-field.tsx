import { useId, useState } from 'preact/hooks';
import type { ActorOfCountry, Rows } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { namesQuery } from './query.ts';

/** A field that takes an actor by name, of those in the graph. */
export function ActorField({
  label,
  onChoose,
}: {
  label: string;
  onChoose: (actor: ActorOfCountry) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const { answer } = useAnswer<{ readonly actors: Rows<ActorOfCountry> }>(
    text.trim() ? namesQuery(text.trim()) : null,
  );
  const actors = answer?.actors.edges.map(({ node }) => node) ?? [];
  const take = (value: string) => {
    setText(value);
    const chosen = actors.find((actor) => nameWithCountry(actor) === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        list={id}
        value={text}
        autocomplete="off"
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      <datalist id={id}>
        {actors.map((actor) => (
          <option key={actor.id} value={nameWithCountry(actor)} />
        ))}
      </datalist>
    </label>
  );
}

/** Two bodies of one name are told apart by their countries. */
function nameWithCountry({ id, name, country }: ActorOfCountry): string {
  return country && country.id !== id ? `${name} (${country.name})` : name;
}
