import { leaderCountry } from '../data/names/leaders.ts';
import { findPlace } from '../data/names/places.ts';
import { publisherCountry } from '../data/names/publishers.ts';
import { FIRM_NOUNS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import type { Cluster } from './cluster.ts';
import { homeCues } from './home-cues.ts';
import type { Mention, Workspace } from './workspace.ts';

// Weights where the naming of a country is 1, chosen on articles that were seen: the home of 133 in 158 is right.
const PUBLISHER = 5;
const DATELINE = 2.5;
const LEADER = 4;
const CITY = 0.8;
const DEMONYM = 0.8;
const SENT_TO = -0.5;
/** Of what only the press of a land says: the home of eight more in 293 articles is right. */
const CUE = 2;
/** Of a country that a firm in front is said to be of: the home of nine more in a thousand entities is right. */
const OWNER = 0.3;
/** By how much more the title and the first sentences count, and how many those are. */
const LEAD = 1.5;
const LEAD_SENTENCES = 2;

/**
 * The country that the article speaks from: its publisher's, else the one that its dateline, its leaders named without
 * a country and its mentions point to most.
 */
export function homeCountry(workspace: Workspace): string | null {
  const { article, dateline } = workspace.document;
  const scores = new Map<string, number>();
  const add = (country: string | null | undefined, weight: number) => {
    if (country) scores.set(country, (scores.get(country) ?? 0) + weight);
  };
  add(publisherCountry(article.url) ?? publisherCountry(article.publisher), PUBLISHER);
  add(dateline?.country, DATELINE);
  for (const mention of workspace.mentions)
    add(mention.country, weightOf(workspace, mention) * (inLead(workspace, mention) ? LEAD : 1));
  for (const { type, holder, country } of workspace.titles) {
    if (type === 'state' && holder && !country) add(leaderCountry(holder.name), LEADER);
  }
  for (const [country, number] of homeCues(workspace, (land) => scores.has(land))) add(country, CUE * number);
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Whether a mention stands in the title or one of the first sentences. */
const inLead = (workspace: Workspace, { from }: Mention): boolean =>
  workspace.sentenceAt[from]! < LEAD_SENTENCES;

function weightOf(workspace: Workspace, mention: Mention): number {
  if (mention.form === 'city') return CITY;
  if (mention.form === 'body' || mention.form === 'known') return mention.kind === 'agency' ? 1 : 0;
  const start = workspace.lower(mention.from - 1, mention.from) === 'the' ? mention.from - 1 : mention.from;
  const before = workspace.lower(start - 1, mention.from);
  const beforeThat = workspace.lower(start - 2, mention.from);
  // A country that is visited, or sent an ambassador to, is another's.
  if (
    /^(?:to|of|in)$/.test(before) &&
    /^(?:visit|trip|tour|ambassador|travelled|traveled|flew|went|travels)$/.test(beforeThat)
  )
    return SENT_TO;
  if (mention.form !== 'demonym') {
    if (sendsEnvoy(workspace, mention)) return SENT_TO;
    return ownsFirm(workspace, mention) ? OWNER : 1;
  }
  if (ENVOY.test(workspace.lower(mention.to, mention.from))) return SENT_TO;
  return describesFirm(workspace, mention) ? 0 : DEMONYM;
}

/** "the Norwegian operator", "Chinese tech giant": a firm whose nation is told is seldom of the article's own. */
function describesFirm(workspace: Workspace, { from, to }: Mention): boolean {
  for (let at = to; at < to + 4 && workspace.inSentence(at, from); at++) {
    if (FIRM_NOUNS.has(workspace.tokens[at]!.lower)) return true;
    if (!/^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(workspace.tokens[at]!.pos) || workspace.owner[at]) return false;
  }
  return false;
}

/** "the Russian ambassador" is sent to another country than Russia. */
const ENVOY = /^(?:ambassador|envoy|embassy|consul|consulate|diplomat|chargé)$/;

/** "China's Ambassador, X", "Japan's envoy": the land that sends is not where the article is from. */
function sendsEnvoy(workspace: Workspace, { from, to }: Mention): boolean {
  return (
    /^['’]s$/.test(workspace.lower(to, from)) &&
    (ENVOY.test(workspace.lower(to + 1, from)) || workspace.titleAt[to + 1]?.type === 'envoy')
  );
}

/** "Sweden's Isfjord Batteries": a firm is spoken of, not its land. */
function ownsFirm(workspace: Workspace, { from, to }: Mention): boolean {
  if (!/^['’]s$/.test(workspace.lower(to, from))) return false;
  const next = workspace.inSentence(to + 1, from) ? workspace.owner[to + 1] : null;
  if (next?.from !== to + 1 || workspace.titleAt[next.to]) return false;
  return next.form === 'run' || next.kind === 'company';
}

/** Gives persons whom any reader places their country. */
export function placeLeaders(clusters: readonly Cluster[]): void {
  for (const cluster of clusters) {
    if (cluster.kind !== 'person') continue;
    for (const name of cluster.names) cluster.country ??= leaderCountry(name) ?? null;
  }
}

/** Gives each cluster the country that the article, or common knowledge, says it is of. */
export function settleCountries(
  workspace: Workspace,
  clusters: readonly Cluster[],
  home: string | null,
): void {
  const named = new Set(workspace.mentions.map(({ country }) => country));
  const isNamed = (country: string) => home === null || home === country || named.has(country);
  for (const cluster of clusters) {
    if (cluster.kind === 'person') continue;
    const near = contextCountry(workspace, cluster);
    const own = cluster.kind === 'agency' ? near : null;
    cluster.country ??= nameCountry(cluster) ?? own ?? knownCountry(cluster, isNamed) ?? near;
    if (!cluster.country && cluster.kind === 'agency') cluster.country = home;
  }
}

/** Names that many states have: whose it is the article tells, and common knowledge only where that is silent. */
const COMMON_NAMES =
  /^(?:securities and exchange|data protection|competition|information|privacy|supreme|national assembly|senate|congress|house of|department of|treasury|parliament|foreign office|home office|central bank|national bank|council of (?:ministers|state)|cabinet|state department|commerce department|justice department|blue house|ministry)\b/i;

/** The country that the reference list gives, as far as the article does not speak of other countries alone. */
function knownCountry(cluster: Cluster, isNamed: (country: string) => boolean): string | null {
  const said = cluster.mentions.find(({ form, country }) => form === 'body' && country)?.country;
  if (said) return said;
  const full = cluster.mentions.some(({ form }) => form === 'body');
  for (const name of cluster.names) {
    const acronym = /^[\p{Lu}\d-]{2,6}$|^\p{Lu}\p{Ll}{2,4}$/u.test(name);
    if (full && acronym) continue;
    const entries = knownOrPrefix(name).filter(({ kind }) => kind === cluster.kind);
    // An acronym that several states use tells nothing by itself.
    const open = entries.length > 1 && entries.every(({ country }) => country && isNamed(country));
    for (const { kind, country } of open ? [] : entries) {
      if (kind !== cluster.kind || !country) continue;
      const shared = kind === 'agency' && (acronym || COMMON_NAMES.test(name));
      if (!shared || isNamed(country)) return country;
    }
  }
  return cluster.mentions.find(({ country }) => country)?.country ?? null;
}

/** The list's entries for a name, else for its beginning: "Intel Corporation", "State Duma Committee on X". */
function knownOrPrefix(name: string) {
  const words = name.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const found = findKnown(words.slice(0, length).join(' '));
    if (found.length > 0 && (length === words.length || length > 1 || words[0]!.length > 3)) return found;
  }
  return [];
}

function nameCountry(cluster: Cluster): string | null {
  for (const name of cluster.names) {
    const words = name.split(/\s+/).map((text) => ({ text }));
    for (let i = 0; i < words.length; i++) {
      const place = findPlace(words, i);
      if (place) return place.country;
    }
  }
  return null;
}

/** A demonym or country in front ("Chinese firm X", "Egypt's X"), or in the apposition or clause after it. */
function contextCountry(workspace: Workspace, cluster: Cluster): string | null {
  for (const mention of cluster.mentions) {
    const found = before(workspace, mention) ?? after(workspace, mention);
    if (found) return found;
  }
  return null;
}

function before(workspace: Workspace, mention: Mention): string | null {
  for (let at = mention.from - 1; at >= mention.from - 5 && workspace.inSentence(at, mention.from); at--) {
    const owner = workspace.owner[at];
    if (
      owner?.form === 'demonym' ||
      (owner?.form === 'country' && /^(?:['’]s|-)$/.test(workspace.lower(owner.to, mention.from)))
    )
      return owner.country;
    if (owner?.form === 'country' && at === mention.from - 1) return owner.country;
    if (owner || workspace.titleAt[at] || !/^\p{L}|^['’]s$|^-$/u.test(workspace.tokens[at]!.text))
      return null;
    if (/^(?:and|or|with|of|to|by|from|in|on|at|for)$/.test(workspace.tokens[at]!.lower)) return null;
  }
  return null;
}

function after(workspace: Workspace, mention: Mention): string | null {
  const ofCountry = countryOf(workspace, mention);
  if (ofCountry) return ofCountry;
  if (workspace.lower(mention.to, mention.from) !== ',') return null;
  if (!/^(?:a|an|the|which|based|headquartered)$/.test(workspace.lower(mention.to + 1, mention.from)))
    return null;
  for (let at = mention.to + 2; at < mention.to + 10; at++) {
    const word = workspace.lower(at, mention.from);
    if (!word || word === ',' || word === '.') return null;
    const owner = workspace.owner[at];
    if (owner?.form === 'demonym' || owner?.form === 'country' || owner?.form === 'city')
      return owner.country;
  }
  return null;
}

/** "Telecommunications Regulatory Authority (TRA) of Bahrain". */
function countryOf(workspace: Workspace, mention: Mention): string | null {
  let at = mention.to;
  if (workspace.lower(at, mention.from) === '(')
    while (workspace.inSentence(at, mention.from) && workspace.tokens[at - 1]!.text !== ')') at++;
  if (workspace.lower(at, mention.from) !== 'of') return null;
  const start = workspace.lower(at + 1, mention.from) === 'the' ? at + 2 : at + 1;
  const owner = workspace.inSentence(start, mention.from) ? workspace.owner[start] : null;
  return owner?.form === 'country' ? owner.country : null;
}
