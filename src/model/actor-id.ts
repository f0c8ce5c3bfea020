import { ENTITY_KINDS, type EntityKind } from './vocabulary.ts';

/** What an actor's id is made of: `agency:pk/ministry-of-finance`, `company:galaxyspace`, `person:in/arvind~1f0c77d2`. */
export interface ActorIdParts {
  readonly kind: EntityKind;
  /** ISO code; null where it is not part of the id, or not known (`zz`). */
  readonly country: string | null;
  /** Canonical name; the code of a country. */
  readonly name: string;
}

const FORM = /^(?<kind>[a-z]+):(?:(?<country>[a-z]{2})\/)?(?<name>[^/~]+)(?:~[0-9a-f]+)?$/u;

/** The kind of an actor, which its id begins with. */
export function kindOfActor(id: string): EntityKind {
  return id.slice(0, id.indexOf(':')) as EntityKind;
}

/** The parts of an actor's id, or undefined for other text. */
export function parseActorId(id: string): ActorIdParts | undefined {
  const { kind, country, name } = FORM.exec(id)?.groups ?? {};
  if (!kind || !name || !(ENTITY_KINDS as readonly string[]).includes(kind)) return undefined;
  const known = country && country !== 'zz' ? country.toUpperCase() : null;
  return { kind: kind as EntityKind, country: known, name };
}
