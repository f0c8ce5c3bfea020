import type { Form } from './identity/form.ts';
import { claimOf } from './identity/form.ts';
import type { Identity } from './identity/identify.ts';
import { type Match, match } from './match/match.ts';

/** Which actor a claim joins, and how the words of its article agree with what others call that actor. */
export interface Join extends Match {
  readonly actor: string;
}

/** The actor of the graph that a claim of an article is by the identity; undefined where no other article tells of it. */
export function joinOf(article: string, claim: string, identity: Identity): Join | undefined {
  const forms = identity.actors.get(identity.find(article, claim) ?? claim) ?? [];
  const own = forms.find((form) =>
    sightingsIn(form, article).some((sighting) => claimOf(sighting) === claim),
  );
  if (!own) return undefined;
  return forms
    .flatMap((form) => {
      const others = form.sightings.filter(({ articles }) => articles.some((id) => id !== article));
      return others.map(({ actor }) => ({ actor, ...match(own.party, form.party) }));
    })
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))[0];
}

function sightingsIn({ sightings }: Form, article: string) {
  return sightings.filter(({ articles }) => articles.includes(article));
}
