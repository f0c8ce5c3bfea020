import { leaderCountry } from '../data/names/leaders.ts';
import { findPlace } from '../data/names/places.ts';
import { findKnown } from './04-known.ts';
import type { Cluster } from './cluster.ts';
import type { Mention, Workspace } from './workspace.ts';

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
  /^(?:securities and exchange|data protection|competition|information|privacy|supreme|national assembly|senate|congress|house of|department of|treasury|parliament|foreign office|home office|central bank|national bank|council of (?:ministers|state)|cabinet|state department|commerce department|justice department|blue house|ministry|food and drug|reserve bank|state security|national security|prosecutor general|attorney general|auditor general|national police|federal police|customs|election commission|human rights commission|space agency|public health)\b/i;

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
