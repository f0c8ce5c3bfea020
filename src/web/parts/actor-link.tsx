import type { ActorName, ActorOfCountry } from '../api/answers.ts';
import { inWords } from '../lib/words.ts';
import { actorAddress } from '../place.ts';

/** A name that leads to the actor's page, with a mark of its kind. */
export function ActorLink({ actor }: { actor: ActorName }) {
  return (
    <a
      class="actor"
      data-kind={actor.__typename}
      href={actorAddress(actor.id)}
      title={inWords(actor.__typename)}
    >
      {actor.name}
    </a>
  );
}

/** The same, with the country after it. */
export function ActorWithCountry({ actor }: { actor: ActorOfCountry }) {
  const { country } = actor;
  return (
    <>
      <ActorLink actor={actor} />
      {country && country.id !== actor.id && <span class="faint"> {country.name}</span>}
    </>
  );
}
