import { PORTFOLIO } from '../data/names/words.ts';
import type { Cluster } from './cluster.ts';
import type { Title } from './workspace.ts';

export const SERVES_STATE =
  /\b(?:special assistant|advis[eo]r|aide|chief of (?:staff|presidential)|government spokes|focal person|special envoy|envoy|national security|representative|spokes)/;
/** "Chief of Army Staff": of the armed forces of a state, whoever else is named. */
export const OF_FORCES = /\bchief of (?:the )?(?:army|air|naval|navy|defen[cs]e|general|joint)\b/i;
/** What is no field of a ministry but the government itself: "Government Secretary", "cabinet minister". */
export const OF_GOVERNMENT = /^(?:government|govt|cabinet|national government)$/i;
/** Ranks under a minister that have a field of the ministry: "Undersecretary for X", "Deputy Minister for Talent". */
export const HAS_FIELD =
  /\b(?:under-?secretary|(?:under|assistant|deputy|vice)[- ](?:secretary|minister)) for\b/i;
export const LOCAL =
  /\b(?:governor|attorney general|mayor|chief minister|lieutenant-governor|menteri besar|prefect|voivode|akim|k?hokim|bupati)\b|^premier$|^marshal$|^wali$/;

/** Heads that make a post only where the text says of what. */
export const WEAK_HEADS =
  /(?:expert|leaders?|officials?|partners?|analysts?|researcher|scientist|economist|specialist|consultant|lecturer|professor|aide|attorney|entrepreneur|owner|shareholder|lead|supervisor|experts|conven[eo]rs?|members?)$/;

/** The seat of a head of state or government stands for the country. */
export function isStateHouse(cluster: Cluster): boolean {
  return [...cluster.names].some((name) =>
    /white house|presiden|kremlin|executive yuan|palace|prime minister|cabinet|élysée|elysee|government/i.test(
      name,
    ),
  );
}

export function isCompatible(cluster: Cluster, title: Title): boolean {
  if (!cluster.kind || (cluster.confidence < 0.5 && !isLikelyFirm(cluster, title))) return false;
  // "told the Coral News Agency": who reports employs no one of whom it reports, unless the text says so.
  if ([...cluster.names].some((name) => /\b(?:news|press) agency$/i.test(name))) return false;
  if (title.bodyNoun) return isCalled(cluster, title.bodyNoun);
  if (/^(?:acting |deputy )?director[- ]general$/.test(title.core))
    return cluster.kind === 'agency' || cluster.kind === 'organization';
  if (title.type === 'firm-officer') return cluster.kind === 'company' || cluster.kind === 'organization';
  if (/\b(?:rector|dean|provost|vice[- ]chancellor)$/.test(title.core))
    return cluster.kind === 'organization';
  if (/commissioner|governor|judge|justice|attorney|member|inspector|registrar/.test(title.core))
    return cluster.kind === 'agency';
  if (
    title.type === 'official' &&
    !/spokes|representative|advis|director|secretary|coordinator/.test(title.core)
  )
    return cluster.kind === 'agency' || cluster.kind === 'organization';
  return cluster.kind === 'company' || cluster.kind === 'agency' || cluster.kind === 'organization';
}

/** A name without a sure sign of its own that the text says again, where a firm's officer speaks: "BusAndino". */
const isLikelyFirm = ({ kind, mentions }: Cluster, { type }: Title): boolean =>
  kind === 'company' && mentions.length > 1 && type === 'firm-officer';

/** Whether a noun takes a body up: "the ministry's", "the company's". */
function isCalled(cluster: Cluster, noun: string): boolean {
  if (
    /^(?:company|firm|operator|group|startup|conglomerate|chipmaker|carmaker|retailer|insurer|airline|carrier|chain)$/.test(
      noun,
    )
  )
    return cluster.kind === 'company';
  if (noun === 'enterprise') return cluster.kind === 'company' || cluster.kind === 'organization';
  if (/^(?:regulator|watchdog|body)$/.test(noun))
    return cluster.kind === 'agency' || cluster.kind === 'organization';
  const word = noun === 'department' ? /ministry|department/i : new RegExp(noun.slice(0, 5), 'i');
  return cluster.kind !== 'person' && [...cluster.names].some((name) => word.test(name));
}

/** Whether a portfolio is spelt as one: with a capital, of listed words. */
export function isFormal(portfolio: string): boolean {
  return (
    /^\p{Lu}/u.test(portfolio) && portfolio.split(/[\s,]+/).some((word) => PORTFOLIO.has(word.toLowerCase()))
  );
}

export function titleCase(words: string): string {
  const small = /^(?:and|of|the|for|in)$/;
  return words.replace(/(?<![\p{L}’'-])\p{Ll}+/gu, (word) =>
    small.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}
