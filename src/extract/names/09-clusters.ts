import { PERSON_NAMES } from '../data/names/given-names.ts';
import { findPlace } from '../data/names/places.ts';
import { FIRM_WORDS, LEGAL_FORMS, REGION_WORDS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { areInitials, areSyllables, covers, portfolioWords, withoutCountry } from './body-forms.ts';
import { type Cluster, newCluster } from './cluster.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { keyOf } from './name-key.ts';
import type { Mention, Workspace } from './workspace.ts';

/** The mentions of bodies, firms and persons as clusters of one name; acronyms join what they stand for. */
export function clusterMentions(workspace: Workspace, sameAs: ReadonlyMap<Mention, Mention>): Cluster[] {
  const byKey = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  // "BTK" of the headline is what the text later names "… Authority (BTK)".
  const defined = new Set(sameAs.values());
  const acronymCluster = (mention: Mention) =>
    defined.has(mention) && mention.form !== 'run'
      ? byKey.get(keyOf(mention.aliases.at(-1) ?? mention.name))
      : undefined;
  const inTextOrder = workspace.mentions
    .filter(({ form }) => form === 'body' || form === 'known' || form === 'run')
    .sort((a, b) => a.from - b.from);
  for (const mention of inTextOrder) {
    const target = sameAs.get(mention);
    const key = keyOf(mention.name);
    const found = (target && byKey.get(keyOf(target.name))) ?? byKey.get(key) ?? acronymCluster(mention);
    const cluster = found ?? newCluster(clusters);
    cluster.mentions.push(mention);
    cluster.country ??= mention.form === 'body' ? mention.country : null;
    for (const name of [
      mention.name,
      withoutCountry(mention.name, isCountry),
      withoutPeople(mention.name),
      ...mention.aliases,
    ]) {
      cluster.names.add(name);
      if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), cluster);
    }
  }
  return clusters;
}

/** "US Department of Justice" → "Department of Justice", "Colombian foreign ministry" → "foreign ministry". */
function withoutPeople(name: string): string {
  const words = name.split(/\s+/);
  if (!/ministry|department|association|chamber|(?:^|\s)\p{Ll}+$/u.test(name)) return name;
  const place = findPlace(
    words.map((text) => ({ text })),
    0,
  );
  const leads = place && (place.form === 'demonym' || /^(?:US|U\.S\.|UK|U\.K\.|EU)$/.test(words[0]!));
  return leads && words.length - place.to >= 2 ? words.slice(place.to).join(' ') : name;
}

function isCountry(words: string): boolean {
  const tokens = words
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .map((text) => ({ text }));
  return findPlace(tokens, 0)?.to === tokens.length;
}

/** Joins the wordings of one agency: "foreign ministry" and "Ministry of Foreign Affairs", an acronym without its parentheses. */
export function joinBodies(clusters: Cluster[]): void {
  for (const cluster of [...clusters]) {
    if (cluster.kind === 'person') continue;
    const full = clusters.find(
      (other) =>
        other !== cluster &&
        (isAcronymOf(cluster, other) || isSameMinistry(cluster, other) || isSameKnown(cluster, other)),
    );
    if (full) mergeClusters(clusters, cluster, full);
  }
}

/** "Meta" and "Meta Platforms", "AMD" and "Advanced Micro Devices": two names of one entry of the list. */
function isSameKnown(short: Cluster, full: Cluster): boolean {
  if (short.kind !== full.kind || longest(short).length > longest(full).length) return false;
  const bearers = [...full.names].filter((name) => name.includes(' ')).flatMap(findKnown);
  return bearers.length > 0 && [...short.names].flatMap(findKnown).some((known) => bearers.includes(known));
}

function isAcronymOf(short: Cluster, full: Cluster): boolean {
  if (full.kind === 'person' || !full.kind) return false;
  const acronyms = [...short.names].filter(
    (name) => /^\p{Lu}[\p{L}&]{1,7}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2,
  );
  return acronyms.some((acronym) =>
    [...full.names].some(
      (name) => / /.test(name) && (areInitials(acronym, name) || areSyllables(acronym, name)),
    ),
  );
}

const MINISTRY = /\b(?:ministry|department)\b/i;

function isSameMinistry(short: Cluster, full: Cluster): boolean {
  if (short.kind !== 'agency' || full.kind !== 'agency') return false;
  if (short.country && full.country && short.country !== full.country) return false;
  return [...short.names].some(
    (a) => MINISTRY.test(a) && [...full.names].some((b) => MINISTRY.test(b) && isSamePortfolio(a, b)),
  );
}

function isSamePortfolio(a: string, b: string): boolean {
  const x = portfolioWords(a);
  const y = portfolioWords(b);
  return x.size <= y.size && covers(x, y) && (a.length < b.length || keyOf(a) !== keyOf(b));
}

/** Joins short forms with the full name they shorten: surnames, firms without their legal form. */
export function joinShortForms(workspace: Workspace, clusters: Cluster[]): void {
  for (const unit of [...clusters]) {
    const firm =
      unit.kind === 'company'
        ? clusters.find((other) => other !== unit && isOfficeOf(workspace, unit, other))
        : undefined;
    if (firm) mergeClusters(clusters, unit, firm);
  }
  const byWord = indexByWord(clusters);
  for (const short of [...clusters]) {
    const first = keyOf(longest(short)).split(' ')[0]!;
    const candidates = byWord.get(first)?.filter((other) => other !== short && clusters.includes(other));
    const full = candidates?.find((other) => shortens(workspace, short, other));
    if (full) mergeClusters(clusters, short, full);
  }
}

/** The clusters of several words by each word of their names: only those can hold a short form. */
function indexByWord(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const byWord = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const word of new Set([...cluster.names].flatMap((name) => keyOf(name).split(' ')))) {
      const list = byWord.get(word);
      if (list) list.push(cluster);
      else byWord.set(word, [cluster]);
    }
  }
  return byWord;
}

/** "Microsoft Qatar general manager": a firm with the place its officer is in charge of, named only before that title. */
function isOfficeOf(workspace: Workspace, unit: Cluster, firm: Cluster): boolean {
  if (firm.kind !== 'company' || firm.mentions.length === 0) return false;
  const fits = [...firm.names].some(
    (name) =>
      unit.name !== name &&
      longest(unit).startsWith(`${name} `) &&
      isCountry(longest(unit).slice(name.length + 1)),
  );
  return fits && unit.mentions.every(({ to }) => workspace.titleAt[to] !== null);
}

/** "Jazz Pakistan (…) Jazz", "Econet Telecom Lesotho (…) Econet": a firm with its country, its name alone only later or in a headline. */
function isHomeFirm(workspace: Workspace, short: Cluster, full: Cluster, rest: readonly string[]): boolean {
  const land = rest.filter((word) => !LEGAL_FORMS.has(word) && !FIRM_WORDS.has(word));
  return (
    land.length > 0 &&
    isCountry(land.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ')) &&
    short.mentions.every(
      ({ from }) => workspace.isInTitle(from) || full.mentions.some((mention) => mention.from < from),
    )
  );
}

/** "Jio" of "Reliance Jio": a firm's own word behind its owner's, none of the words that many firms end in. */
function isLastWord(short: readonly string[], full: readonly string[]): boolean {
  const [word] = short;
  if (short.length !== 1 || full.length !== 2 || word !== full[1] || !word) return false;
  return (
    word.length > 2 &&
    !FIRM_WORDS.has(word) &&
    !LEGAL_FORMS.has(word) &&
    !REGION_WORDS.has(word) &&
    !PERSON_NAMES.has(word) &&
    !isCountry(word[0]!.toUpperCase() + word.slice(1))
  );
}

/** Two whole names that share a surname are two persons: only a cluster's longest name decides. */
function shortens(workspace: Workspace, short: Cluster, full: Cluster): boolean {
  if (full.kind === 'person') return isShort(workspace, short, longest(short), full, longest(full));
  return [...short.names].some((a) => [...full.names].some((b) => isShort(workspace, short, a, full, b)));
}

function longest(cluster: Cluster): string {
  return [...cluster.names].reduce((best, name) => (name.length > best.length ? name : best), '');
}

function isShort(workspace: Workspace, short: Cluster, a: string, full: Cluster, b: string): boolean {
  const x = keyOf(a).split(' ');
  const y = keyOf(b).split(' ');
  if (x.length >= y.length || !x[0]) return false;
  if (full.kind === 'person') {
    if (short.kind !== 'person' && short.kind !== null && short.confidence >= 0.7) return false;
    return isNamePart(x, y);
  }
  if (full.kind !== 'company' && full.kind !== 'organization') return false;
  if (short.kind !== null && short.kind !== full.kind && short.confidence > 0.7) return false;
  const rest = y.slice(x.length);
  const prefix = x.every((word, i) => word === y[i]);
  if (prefix && rest.every((word) => UNIT.test(word)) && isKnownFirm(a)) return false;
  if (prefix && full.kind === 'company' && isHomeFirm(workspace, short, full, rest)) return true;
  if (full.kind === 'company' && isLastWord(x, y)) return true;
  return (
    prefix &&
    (LEGAL_FORMS.has(rest.join('.')) ||
      rest.every((word) => LEGAL_FORMS.has(word) || FIRM_WORDS.has(word) || word === '&')) &&
    looksLikeFirm(b)
  );
}

/** What a unit of a large firm adds to its name: "Google Cloud", "Nokia Bell Labs", "Intel Capital" are not the firm. */
const UNIT =
  /^(?:cloud|play|pay|labs|research|ventures|capital|studios|pictures|health|foundry|wallet|store|ai|data|intelligence)$/;

const isKnownFirm = (name: string): boolean => findKnown(name).some(({ kind }) => kind === 'company');

/** A surname, a given name, or several names of the person in their order. */
function isNamePart(x: readonly string[], y: readonly string[]): boolean {
  let at = 0;
  for (const word of x) {
    at = y.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return x.join('').length > 1;
}

/** Puts all of one cluster into another. */
export function mergeClusters(clusters: Cluster[], from: Cluster, into: Cluster): void {
  into.mentions.push(...from.mentions);
  into.mentions.sort((a, b) => a.from - b.from);
  for (const name of from.names) into.names.add(name);
  into.titles.push(...from.titles);
  into.country ??= from.country;
  into.confidence = Math.max(into.confidence, from.confidence);
  clusters.splice(clusters.indexOf(from), 1);
}
