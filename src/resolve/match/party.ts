import { fold } from '../../lib/fold.ts';
import { slug } from '../../lib/slug.ts';
import type { EntityKind } from '../../model/index.ts';
import { acronymLetters, isAcronym, standsFor } from './acronym.ts';
import { acronymBesideCountry, type BodyName, isBareBody, toBodyName } from './body-name.ts';
import { type FirmName, isGenericFirm, toFirmName } from './firm-name.ts';
import { isBarePerson, type PersonName, toPersonName } from './person-name.ts';
import { BODY_TYPES, FIRM_WORDS, LOOSE_WORDS } from './words.ts';

/** What the matcher is told of one side: what an article, or several that agree, call someone. */
export interface Party {
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Posts of a person: the title, and the body by any name that is the same for the same body. */
  readonly posts: readonly { readonly title: string; readonly at: string }[];
}

/** A name in the form in which names of its kind are compared. */
export interface ComparedName {
  readonly text: string;
  readonly folded: string;
  readonly acronym: boolean;
  readonly person: PersonName | null;
  readonly body: BodyName | null;
  readonly firm: FirmName | null;
}

/** A party made ready to be compared with many others. */
export interface Prepared extends Party {
  /** Its name, then those of its aliases by which it can be known again. */
  readonly names: readonly ComparedName[];
  /** What its article tells, or else what the name of a body tells. */
  readonly place: string | null;
  /** Its name does not tell it from others: "Arvind", "the Commission", "National Bank". */
  readonly bare: boolean;
}

/** Makes a party ready: done once for each, the comparison is for each pair. */
export function prepare(party: Party): Prepared {
  const name = toComparedName(party.kind, party.name);
  const aliases = party.aliases
    .map((alias) => toComparedName(party.kind, alias))
    .filter((alias) => isStrongAlias(alias, name));
  const place = party.country ?? (party.kind === 'agency' ? (name.body?.country ?? null) : null);
  return { ...party, names: [name, ...aliases], place, bare: isBare(name, place) };
}

function toComparedName(kind: EntityKind, written: string): ComparedName {
  // Of bodies alone: the office of an organization in a country is named so too ("UNICEF Pakistan").
  const beside = kind === 'agency' ? acronymBesideCountry(written) : undefined;
  const text = beside ?? written;
  const body = kind === 'agency' || kind === 'organization' ? toBodyName(written) : null;
  return {
    text,
    folded: fold(text).replace(/\s+/g, ' ').trim(),
    acronym: kind !== 'person' && isAcronym(text),
    person: kind === 'person' ? toPersonName(text) : null,
    body: body && beside ? { ...body, acronym: acronymLetters(beside) } : body,
    firm: kind === 'company' || kind === 'organization' ? toFirmName(text) : null,
  };
}

function isBare({ person, body, firm }: ComparedName, place: string | null): boolean {
  if (person) return isBarePerson(person);
  if (body && firm) return isBareBody(body) && isGenericFirm(firm);
  if (body) return isBareBody(body);
  return firm !== null && isGenericFirm(firm) && place === null;
}

/**
 * Whether an alias can be met again without its full name: an acronym that its article ties to the full name, or
 * another name in full. A surname or a short form ("the Commission", "Ébène") is only good inside its article.
 */
function isStrongAlias(alias: ComparedName, name: ComparedName): boolean {
  if (alias.person) return !isBarePerson(alias.person);
  if (alias.acronym) return !name.acronym && isTied(alias, name);
  if (isProperShortName(alias, name)) return true;
  if (alias.body && !alias.firm) return alias.body.types.length > 0 && alias.body.fields.length > 0;
  if (!alias.firm) return false;
  const own = alias.firm.core.filter((word) => !FIRM_WORDS.has(word));
  return name.acronym ? own.length > 0 : alias.firm.core.length > 1 && own.length > 0;
}

/** A coined short name that is no word of the full one: "Subtel", "Komdigi". */
function isProperShortName({ text, body, firm }: ComparedName, name: ComparedName): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}-]{4,}$/u.test(text)) return false;
  const word = body?.words[0] ?? firm?.words[0] ?? '';
  const plain = BODY_TYPES.has(word) || LOOSE_WORDS.has(word) || FIRM_WORDS.has(word);
  return !plain && !slug(name.text).split('-').includes(word);
}

/** An acronym of other letters is that of the name in its own language ("Subtel"), if it is long enough to be rare. */
function isTied(alias: ComparedName, { body, firm }: ComparedName): boolean {
  const letters = acronymLetters(alias.text);
  const words = [body?.words, body?.homeless, firm?.written, firm?.words];
  return letters.length >= 4 || words.some((list) => list && standsFor(letters, list));
}

/** Whether a place is no country that a person could be of. */
export function isOfNoNation({ place }: Pick<Prepared, 'place'>): boolean {
  return place === 'EU' || place === 'UN';
}

/** The name of a body as that of a firm, to compare it with one. */
export function toFirmNameOf({ text }: ComparedName): FirmName {
  return toFirmName(text);
}
