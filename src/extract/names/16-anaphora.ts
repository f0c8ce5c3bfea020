import type { EntityDraft, Reference } from '../document.ts';
import type { Cluster } from './cluster.ts';
import { Discourse } from './discourse.ts';
import { readNominal } from './nominals.ts';
import { readPronoun } from './pronouns.ts';
import { reachOf } from './title-reach.ts';
import type { Title, Workspace } from './workspace.ts';

/**
 * The references with those added that stand for an entity without its name: titles in place of their holders, definite
 * nouns ("the company", "both sides", "the delegation"), pronouns. What cannot be told is left out.
 */
export function resolveAnaphora(
  workspace: Workspace,
  entities: readonly EntityDraft[],
  references: readonly Reference[],
  clusters: readonly Cluster[],
  home: string | null,
): Reference[] {
  const held = clusters.flatMap(({ id, kind, titles }) =>
    kind === 'person' ? titles.map((title) => [id, title] as const) : [],
  );
  const spoken = references.map((one) =>
    isSource(workspace, one) ? { ...one, use: 'modifier' as const } : one,
  );
  const discourse = new Discourse(entities, spoken, held);
  const covered = coveredTokens(workspace, references);
  const begun = titlesByBegin(workspace.titles);
  const added: Reference[] = [];
  const add = (reference: Reference) => {
    added.push(reference);
    discourse.record(reference);
    covered.fill(1, reference.from, reference.to);
  };
  for (const { from, to } of workspace.document.sentences) {
    for (let i = from; i < to; i++) {
      if (covered[i]) continue;
      const title = titleFrom(workspace, begun, i);
      const found =
        (title && unheldTitle(workspace, title, discourse, covered)) ??
        readNominal(workspace, i, discourse, home, covered) ??
        readPronoun(workspace, i, discourse);
      if (found && found.entities.length > 0) add(toReference(workspace, found));
    }
  }
  return [...references, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tokens of a title that may stand between "according to" and a name. */
const LONGEST_SOURCE = 8;

/** "According to spokesman X, …": who is only the source is spoken of where nobody else fits. */
function isSource(workspace: Workspace, { from }: Reference): boolean {
  for (let i = from - 1; i > Math.max(0, from - LONGEST_SOURCE); i--) {
    const lower = workspace.lower(i, from);
    if (lower === 'to') return workspace.lower(i - 1, from) === 'according';
    if (!/^[\p{L}\p{N}'’-]+$/u.test(lower)) return false;
  }
  return false;
}

/** What a step finds: token indexes, `to` exclusive, and the ids it stands for. */
export interface Anaphor {
  readonly kind: 'nominal' | 'pronoun' | 'post';
  readonly from: number;
  readonly to: number;
  readonly entities: readonly string[];
  /** The title where it stands for its body, for want of a holder. */
  readonly post?: string;
}

function coveredTokens(workspace: Workspace, references: readonly Reference[]): Uint8Array {
  const covered = new Uint8Array(workspace.tokens.length);
  for (const { from, to } of references) covered.fill(1, from, to);
  return covered;
}

/** For each token the number of the first title whose phrase begins there. */
function titlesByBegin(titles: readonly Title[]): Map<number, number> {
  const begun = new Map<number, number>();
  for (const [number, title] of titles.entries()) {
    const { from } = reachOf(title);
    if (!begun.has(from)) begun.set(from, number);
  }
  return begun;
}

/** The title whose phrase begins at a token, or after the article there. */
function titleFrom(workspace: Workspace, begun: ReadonlyMap<number, number>, at: number): Title | null {
  const article = /^(?:the|that)$/.test(workspace.tokens[at]!.lower);
  for (const start of [at, article ? at + 1 : at]) {
    const title = workspace.inSentence(start, at) ? workspace.titleAt[start] : null;
    if (title && (reachOf(title).from === start || title.from === start)) return title;
  }
  const owner = workspace.owner[article ? at + 1 : at];
  if (!owner) return null;
  const none = workspace.titles.length;
  return workspace.titles[Math.min(begun.get(owner.from) ?? none, begun.get(at) ?? none)] ?? null;
}

/** "The minister", "the Chairman of PTA" with no name beside: its holder where the text has named one, else its body. */
function unheldTitle(
  workspace: Workspace,
  title: Title,
  discourse: Discourse,
  covered: Uint8Array,
): Anaphor | null {
  if (title.holder || title.plural || covered[title.head]) return null;
  const reach = reachOf(title);
  const { to } = reach;
  // "Pakistan's IT minister": the country stands for itself; its minister is definite without an article.
  const owned = /^['’]s?$/.test(workspace.lower(title.from - 1, title.head));
  const from = owned ? title.from : reach.from;
  const start = /^(?:the|that)$/.test(workspace.lower(from - 1, title.head)) ? from - 1 : from;
  const definite =
    owned ||
    start < from ||
    /^(?:the|its)$/.test(workspace.lower(from, title.head)) ||
    isOfState(workspace, title) ||
    (workspace.isCapital(title.head) && /^(?:state|minister)$/.test(title.type));
  if (!definite) return null;
  const bearers = bearersOf(title.core, workspace.tokens[title.head]!.lower);
  const holder = holderOf(title, bearers, start, discourse)?.id;
  const meant = holder ?? seatId(title);
  if (!meant || !discourse.entities.has(meant)) return null;
  const post = holder || title.former ? {} : { post: title.text };
  return { kind: 'nominal', from: start, to, entities: [meant], ...post };
}

/** "Pakistan's IT minister", "the country's" aside: whose country stands before the title has one of them. */
function isOfState(workspace: Workspace, title: Title): boolean {
  return (
    /^['’]s?$/.test(workspace.lower(title.from - 1, title.head)) &&
    workspace.owner[title.from - 2]?.form === 'country'
  );
}

function holderOf(
  title: Title,
  bearers: RegExp,
  before: number,
  discourse: Discourse,
): EntityDraft | undefined {
  const bears = (entity: EntityDraft) => entity.kind === 'person' && discourse.bears(entity, bearers);
  if (!title.body && !title.portfolio && !title.country) return discourse.last(before, bears);
  // With a body or portfolio of its own it is only the holder of just that.
  const seat = seatId(title);
  if (seat)
    return discourse.last(
      before,
      (entity) => bears(entity) && entity.posts.some(({ at, former }) => at === seat && !former),
    );
  return undefined;
}

function seatId(title: Title): string | null {
  return typeof title.seat === 'string' ? title.seat : (title.seat?.id ?? null);
}

/** Words of a title by which its holder may be taken up. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  premier: /^(?!deputy|vice).*(?:prime minister|premier)|^pm$/,
  pm: /^(?!deputy|vice).*(?:prime minister|premier)|^pm$/,
  envoy: /ambassador|envoy|high commissioner/,
  executive: /chief executive|ceo|president|chairman|managing director|officer|vice president/,
  chief: /chief|head|ceo|chair|director|commissioner/,
  boss: /chief|head|ceo|chair|boss/,
  ceo: /ceo|chief executive/,
  head: /head|director|chief|chair/,
  chairman: /chair/,
  chairwoman: /chair/,
  chairperson: /chair/,
  chair: /chair/,
  president: /^(?!vice|deputy|senior vice|executive vice).*\bpresident/,
  minister: /^(?!prime|deputy prime).*(?:minister|secretary)/,
  official: /./,
  lawmaker: /senator|congress|mp\b|lawmaker|member/,
};

/** Which titles are taken up by one: "the prime minister" is no other minister, "the vice president" no president. */
function bearersOf(core: string, head: string): RegExp {
  if (core === 'prime minister') return SYNONYMS.premier!;
  return /^(?:deputy|vice|first|assistant|associate)\b/.test(core) ? synonyms(core) : synonyms(head);
}

function synonyms(head: string): RegExp {
  if (Object.hasOwn(SYNONYMS, head)) return SYNONYMS[head]!;
  return new RegExp(`\\b${head.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`);
}

function toReference(workspace: Workspace, anaphor: Anaphor): Reference {
  const { from, to, kind, entities, post } = anaphor;
  const possessive =
    /^['’]s?$/.test(workspace.lower(to, from)) || /^(?:his|her|its|their)$/.test(workspace.lower(from));
  return {
    start: workspace.tokens[from]!.start,
    end: workspace.tokens[to - 1]!.end,
    kind,
    entities,
    from,
    to,
    sentence: workspace.sentenceAt[from]!,
    use: possessive ? 'possessive' : 'plain',
    ...(post === undefined ? {} : { post }),
  };
}
