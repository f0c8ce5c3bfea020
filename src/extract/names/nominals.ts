import { FIRM_NOUNS } from '../data/names/words.ts';
import type { EntityDraft } from '../document.ts';
import type { Anaphor } from './16-anaphora.ts';
import type { Discourse } from './discourse.ts';
import type { Workspace } from './workspace.ts';

type Fits = (entity: EntityDraft) => boolean;

const REGULATOR = /authority|commission|regulator|agency|watchdog|board|ofcom|office/i;
/** Bodies by the noun that takes them up. */
const AGENCY_NOUNS: Readonly<Record<string, RegExp>> = {
  ministry: /ministry|department/i,
  department: /department|ministry/i,
  authority: /authority/i,
  agency: /agency|authority|bureau|administration/i,
  regulator: REGULATOR,
  watchdog: REGULATOR,
  commission: /commission/i,
  court: /court|tribunal/i,
  tribunal: /tribunal/i,
  parliament: /parliament|assembly|senate|sabha|dewan|knesset|congress|bundestag/i,
  council: /council/i,
  committee: /committee/i,
  board: /board/i,
  bureau: /bureau/i,
  secretariat: /secretariat/i,
  senate: /senate/i,
  directorate: /directorate/i,
  body: REGULATOR,
};
const ORGANIZATION_NOUNS =
  /^(?:association|organi[sz]ation|union|federation|university|institute|foundation|alliance|chamber|forum|bloc|ngo|group)$/;
const COUNTRY_NOUNS = /^(?:country|nation|kingdom|state|republic|sultanate|emirate)$/;
/** Houses that their names tell by the same word: "the hospital". */
const NAMED_AFTER = /^(?:hospital|clinic|college)$/;

const isNamedAfter = (name: string, noun: string): boolean => name.toLowerCase().split(' ').includes(noun);

/** Words between the determiner and the noun that describe and do not name. */
const DESCRIPTION = /^\p{Ll}[\p{L}-]*$/u;

/**
 * A definite noun at a token: "the company", "the Chinese tech giant", "the ministry", "both sides", "the delegation".
 * Undefined where none begins here or nothing fits.
 */
export function readNominal(
  workspace: Workspace,
  at: number,
  discourse: Discourse,
  home: string | null,
  covered: Uint8Array,
): Anaphor | undefined {
  const first = workspace.tokens[at]!.lower;
  if (/^(?:both|two|pair|duo)$/.test(first)) return readPair(workspace, at, discourse);
  if (/^(?:the|that|this)$/.test(first)) return readDefinite(workspace, at, discourse, home, covered);
  return undefined;
}

/** "the" with up to four describing words and a noun. */
function readDefinite(
  workspace: Workspace,
  at: number,
  discourse: Discourse,
  home: string | null,
  covered: Uint8Array,
): Anaphor | undefined {
  if (/^(?:two|pair|duo|sides|parties|both)$/.test(workspace.lower(at + 1, at)))
    return readPair(workspace, at, discourse);
  let country: string | null = null;
  for (let i = at + 1; i < at + 6 && workspace.inSentence(i, at); i++) {
    const owner = workspace.owner[i];
    if (owner?.form === 'demonym' || owner?.form === 'country') {
      country = owner.country;
      i = owner.to - 1;
      continue;
    }
    if (covered[i]) return undefined;
    const { lower, text } = workspace.tokens[i]!;
    if (NAMED_AFTER.test(lower) && workspace.tokens[i + 1]?.pos !== 'NOUN') {
      const found = discourse.last(at, ({ kind, name }) => kind !== 'person' && isNamedAfter(name, lower));
      return found && { kind: 'nominal', from: at, to: i + 1, entities: [found.id] };
    }
    if (
      !DESCRIPTION.test(text) &&
      !(workspace.isCapital(i) && isNoun(lower)) &&
      !/^(?:AI|IT|ICT|-|US|EV|'s|’s)$/.test(text)
    )
      return undefined;
    if (!isNoun(lower)) {
      if (
        /^(?:the|a|an|it|he|she|they|we|its|his|her|their|there|of|in|to|and|or|that|which|who|was|is|were|are|on|for|with|by|at|from|as)$/.test(
          lower,
        )
      )
        return undefined;
      continue;
    }
    // "the company chairman", "the government agency": the noun is one more description.
    if (isNoun(workspace.lower(i + 1, at)) && !workspace.titleAt[i + 1]) continue;
    const entities = resolveNoun(workspace, at, i, lower, country, discourse, home);
    return entities ? { kind: 'nominal', from: at, to: i + 1, entities } : undefined;
  }
  return undefined;
}

function isNoun(lower: string): boolean {
  return (
    Object.hasOwn(AGENCY_NOUNS, lower) ||
    /^(?:government|administration|delegation|team|bank|bloc)$/.test(lower) ||
    COUNTRY_NOUNS.test(lower) ||
    ORGANIZATION_NOUNS.test(lower) ||
    (FIRM_NOUNS.has(lower) &&
      !lower.endsWith('s') &&
      !/^(?:app|brand|venture|major|utility|group|platform|exchange|telecoms|fintech|affiliate|studio)$/.test(
        lower,
      )) ||
    /^(?:platform|exchange|subsidiary|pair)$/.test(lower)
  );
}

function resolveNoun(
  workspace: Workspace,
  from: number,
  at: number,
  noun: string,
  country: string | null,
  discourse: Discourse,
  home: string | null,
): string[] | undefined {
  if (/^of$/.test(workspace.lower(at + 1, at)) && noun !== 'delegation' && noun !== 'team') return undefined;
  const inCountry: Fits = (entity) => !country || entity.country === country;
  const last = (fits: Fits) => {
    const found = discourse.last(from, (entity) => inCountry(entity) && fits(entity));
    return found ? [found.id] : undefined;
  };
  if (noun === 'government' || noun === 'administration') return countryIds(discourse, country ?? home);
  if (COUNTRY_NOUNS.test(noun)) return noun === 'state' ? undefined : last(({ kind }) => kind === 'country');
  if (noun === 'delegation' || noun === 'team') return delegation(workspace, from, at, country, discourse);
  if (noun === 'bloc') return countryIds(discourse, 'EU');
  if (noun === 'bank') return last(({ name, kind }) => kind !== 'person' && /bank/i.test(name));
  if (Object.hasOwn(AGENCY_NOUNS, noun)) {
    const named = AGENCY_NOUNS[noun]!;
    return last(
      ({ kind, name, aliases }) => kind === 'agency' && [name, ...aliases].some((form) => named.test(form)),
    );
  }
  if (noun === 'group') return last(({ kind }) => kind === 'company' || kind === 'organization');
  if (ORGANIZATION_NOUNS.test(noun)) return last(({ kind }) => kind === 'organization');
  return last(({ kind }) => kind === 'company');
}

function countryIds(discourse: Discourse, code: string | null): string[] | undefined {
  const id = `country:${code}`;
  return discourse.entities.has(id) ? [id] : undefined;
}

/** "the Chinese delegation", "the delegation": who sent it, or whom the text last said to have come as one. */
function delegation(
  workspace: Workspace,
  from: number,
  at: number,
  country: string | null,
  discourse: Discourse,
): string[] | undefined {
  if (/^(?:of|from|led|headed)$/.test(workspace.lower(at + 1, at))) return undefined;
  const sent = senders(workspace, from, discourse).filter((entity) => !country || entity.country === country);
  if (sent.length > 0) return sent.map(({ id }) => id);
  return country ? countryIds(discourse, country) : undefined;
}

/** Who "a GalaxySpace delegation", "a delegation of Huawei", "a delegation led by X" names, the latest before a token. */
function senders(workspace: Workspace, before: number, discourse: Discourse): EntityDraft[] {
  const { groups } = workspace;
  for (let at = groups.length - 1; at >= 0; at--) {
    const i = groups[at]!;
    if (i >= before) continue;
    const near = discourse.named(i - 3, i + 1).filter(({ kind }) => kind !== 'person');
    const link = workspace.lower(i + 1, i);
    const of = /^(?:of|from|representing)$/.test(link) ? discourse.named(i + 1, i + 9).slice(0, 1) : [];
    const led = ledBy(workspace, i, discourse);
    const all = [...near, ...of, ...led];
    if (all.length > 0) return [...new Set(all)];
  }
  return [];
}

/** The head of a delegation: "led by", "headed by", "under", within a few words. */
function ledBy(workspace: Workspace, at: number, discourse: Discourse): EntityDraft[] {
  for (let i = at + 1; i < at + 12 && workspace.inSentence(i, at); i++) {
    if (/^(?:led|headed)$/.test(workspace.lower(i, at)))
      return discourse
        .named(i, i + 16)
        .filter(({ kind }) => kind === 'person')
        .slice(0, 1);
  }
  return [];
}

/** "both sides", "the two countries", "the two ministers", "the two had met": the last two that fit. */
function readPair(workspace: Workspace, at: number, discourse: Discourse): Anaphor | undefined {
  let i = at;
  if (/^(?:the|these|those)$/.test(workspace.lower(i, at))) i++;
  if (/^(?:both|two|pair|duo)$/.test(workspace.lower(i, at))) i++;
  if (i === at + 2 && BARE_PAIR.test(workspace.tokens[i]?.pos ?? '') && workspace.inSentence(i, at)) {
    const persons = discourse.lastFew(at, 2, ({ kind }) => kind === 'person');
    if (persons.length === 2)
      return { kind: 'nominal', from: at, to: i, entities: persons.map(({ id }) => id) };
  }
  if (/^(?:the|of)$/.test(workspace.lower(i, at))) i++;
  let end = i;
  while (end < i + 3 && workspace.inSentence(end, at) && !PLURALS.has(workspace.tokens[end]!.lower)) end++;
  const noun = workspace.inSentence(end, at) ? PLURALS.get(workspace.tokens[end]!.lower) : undefined;
  // "two lenders that published names": without an article they are others than those named.
  if (!noun || (/^(?:company|agency|organization)$/.test(noun) && workspace.lower(at, at) === 'two'))
    return undefined;
  const found =
    noun === 'side' ? sides(at, discourse) : discourse.lastFew(at, 2, (entity) => entity.kind === noun);
  if (found.length < 2) return undefined;
  return { kind: 'nominal', from: at, to: end + 1, entities: found.map(({ id }) => id) };
}

/** What follows "the two" and "the pair" where no noun does: "the two had met before". */
const BARE_PAIR = /^(?:VERB|AUX|ADV)$/;

const PLURALS: ReadonlyMap<string, EntityDraft['kind'] | 'side'> = new Map([
  ...['sides', 'parties'].map((word) => [word, 'side'] as const),
  ...['countries', 'nations', 'governments', 'states', 'neighbours', 'capitals', 'economies'].map(
    (word) => [word, 'country'] as const,
  ),
  ...[
    'companies',
    'firms',
    'operators',
    'giants',
    'carriers',
    'companies',
    'startups',
    'groups',
    'chipmakers',
    'banks',
    'wallets',
    'lenders',
    'makers',
    'telcos',
    'platforms',
    'retailers',
    'suppliers',
    'rivals',
    'chains',
    'airlines',
  ].map((word) => [word, 'company'] as const),
  ...['ministers', 'leaders', 'officials', 'presidents', 'men', 'women', 'counterparts', 'executives'].map(
    (word) => [word, 'person'] as const,
  ),
  ...['agencies', 'regulators', 'ministries', 'authorities', 'departments', 'bodies'].map(
    (word) => [word, 'agency'] as const,
  ),
  ...['organisations', 'organizations', 'universities', 'associations', 'institutions'].map(
    (word) => [word, 'organization'] as const,
  ),
]);

/**
 * Two persons or bodies of different countries: the first of each in the last sentence that names both, else the last
 * ones; two countries where no persons were named.
 */
function sides(at: number, discourse: Discourse): EntityDraft[] {
  for (const sentence of discourse.sentencesBefore(at)) {
    const pair = pairOf(sentence.filter(({ kind }) => kind !== 'organization' && kind !== 'country'));
    if (pair) return pair;
  }
  const few = discourse.lastFew(at, 6, ({ kind }) => kind !== 'organization');
  return (
    pairOf(few.filter(({ kind }) => kind !== 'country')) ??
    few.filter(({ kind }) => kind === 'country').slice(0, 2)
  );
}

function pairOf(acting: readonly EntityDraft[]): EntityDraft[] | undefined {
  const [first, ...others] = acting.filter(({ country }) => country);
  const second = others.find(({ country }) => country !== first?.country);
  return first && second ? [first, second] : undefined;
}
