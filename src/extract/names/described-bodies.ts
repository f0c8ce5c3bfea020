import { BODY_HEADS } from '../data/names/words.ts';
import { mergeClusters } from './09-clusters.ts';
import { portfolioWords } from './body-forms.ts';
import type { Cluster } from './cluster.ts';
import type { Workspace } from './workspace.ts';

/** Letters by which two words of a field are taken for one: "telecom" and "Telecommunications". */
const STEM_LETTERS = 5;
/** Heads with which an article describes a regulator that it names elsewhere. */
const DESCRIBING =
  /(?:^|\s)(?:regulator|watchdog|authority|agency|commission|board|office|central bank|reserve bank)$/;
const CENTRAL_BANK =
  /\b(?:central|reserve|state|national) bank of|bangko sentral|banco central|banque centrale|bank negara|bank indonesia|monetary authority|^bank of/i;
const MINISTRY = /\b(?:ministry|department)\b/i;

/**
 * Joins bodies that are only described, or called by their head word, with the one the article names in full:
 * "Kuwait's telecom authority" and "Communication and Information Technology Regulatory Authority", "the Commission"
 * and "Commerce Commission".
 */
export function joinDescriptions(workspace: Workspace, clusters: Cluster[]): void {
  for (const cluster of [...clusters]) {
    const names = [...cluster.names];
    const full = names.every(isDescription)
      ? (besides(workspace, cluster, clusters) ?? centralBank(cluster, clusters) ?? named(cluster, clusters))
      : names.every(isHead)
        ? lastWithHead(cluster, clusters)
        : undefined;
    if (!full) continue;
    // The body goes by its own name, not by what it is called.
    if (names.every(isDescription)) full.name ||= longestOf(full);
    mergeClusters(clusters, cluster, full);
  }
}

function longestOf({ names }: Cluster): string {
  return [...names].reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** "Italy's privacy watchdog, the Garante,": the name in apposition. */
function besides(workspace: Workspace, cluster: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  for (const { from, to } of cluster.mentions) {
    if (workspace.lower(to, from) !== ',') continue;
    const at = workspace.lower(to + 1, from) === 'the' ? to + 2 : to + 1;
    const mention = workspace.inSentence(at, from) ? workspace.owner[at] : null;
    if (mention?.from !== at || !/^[,.]?$/.test(workspace.lower(mention.to, from))) continue;
    const full = clusters.find(
      ({ kind, mentions }) => (kind === 'agency' || kind === 'company') && mentions.includes(mention),
    );
    if (full && full !== cluster) {
      full.kind = 'agency';
      return full;
    }
  }
  return undefined;
}

function isDescription(name: string): boolean {
  return DESCRIBING.test(name) && /\s/.test(name);
}

/** One capital word: "Commission", "Ministry". */
function isHead(name: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    Object.hasOwn(BODY_HEADS, name.toLowerCase()) &&
    !/^(?:Parliament|Senate|Congress|Cabinet|Treasury|Presidency|Customs|Knesset)$/.test(name)
  );
}

/** "the central bank": the one that the article names. */
function centralBank(cluster: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  if (![...cluster.names].every((name) => /bank$/i.test(name))) return undefined;
  return clusters.find(
    (other) =>
      other !== cluster &&
      other.kind === 'agency' &&
      [...other.names].some((name) => CENTRAL_BANK.test(name)),
  );
}

/** The agency whose name shares the field of the description; where none does, the only regulator that is named. */
function named(cluster: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  const candidates = clusters.filter(
    (other) =>
      other !== cluster &&
      other.kind === 'agency' &&
      (!cluster.country || !other.country || other.country === cluster.country) &&
      [...other.names].some((name) => /^\p{Lu}/u.test(name) && !MINISTRY.test(name) && !isHead(name)) &&
      ![...other.names].some((name) => MINISTRY.test(name) || isDescription(name)),
  );
  const wanted = fields(cluster);
  const alike = candidates.filter((other) => [...fields(other)].some((stem) => wanted.has(stem)));
  return alike.length > 0
    ? alike[0]
    : candidates.length === 1 && isOpaque(candidates[0]!)
      ? candidates[0]
      : undefined;
}

/** A name that does not say its field: "UOKiK", "Anatel". */
function isOpaque(cluster: Cluster): boolean {
  return [...cluster.names].every((name) => !name.includes(' '));
}

/** Fields that regulators' names word in many ways: a "competition watchdog" is a "Fair Trade Commission". */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  [
    'competition',
    /\b(?:fair trad(?:e|ing)|anti-?trust|anti-?monopoly|monopol(?:y|ies)|cartel|trade practices)\b/i,
  ],
  ['privacy', /\b(?:data protection|personal (?:data|information)|information commissioner)\b/i],
  ['data protection', /\bprivacy\b/i],
  ['securities', /\b(?:financial (?:conduct|markets|services)|stock exchange|markets? authority)\b/i],
];

function fields(cluster: Cluster): Set<string> {
  const words = [...cluster.names].flatMap((name) => [...portfolioWords(name)]);
  const fields = FIELDS.filter(([, wording]) => [...cluster.names].some((name) => wording.test(name)));
  return new Set(
    [...words, ...fields.map(([field]) => field)]
      .filter((word) => word.length >= STEM_LETTERS && !Object.hasOwn(BODY_HEADS, word))
      .map((word) => word.replace(/^tele(?=com)/, '').slice(0, STEM_LETTERS)),
  );
}

/** The body named last before the short form whose name ends or begins with the same head. */
function lastWithHead(cluster: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  const head = [...cluster.names][0]!.toLowerCase();
  const first = cluster.mentions[0]?.from ?? 0;
  let best: Cluster | undefined;
  for (const other of clusters) {
    if (other === cluster || (other.kind !== 'agency' && other.kind !== 'organization')) continue;
    if (![...other.names].some((name) => hasHead(name, head))) continue;
    const near = (candidate: Cluster) =>
      Math.max(-1, ...candidate.mentions.map(({ from }) => from).filter((from) => from < first));
    if (!best || near(other) > near(best)) best = other;
  }
  return best;
}

function hasHead(name: string, head: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    words.length > 1 &&
    (words.at(-1) === head || words[0] === head || name.toLowerCase().includes(` ${head} of `))
  );
}
