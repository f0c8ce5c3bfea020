import { leaderCountry } from '../data/names/leaders.ts';
import { publisherCountry } from '../data/names/publishers.ts';
import { FIRM_NOUNS } from '../data/names/words.ts';
import { furnitureCues, homeCues, letterCues } from './home-cues.ts';
import type { Mention, Workspace } from './workspace.ts';

/** The land that an article speaks from. */
export interface Home {
  readonly country: string | null;
  /** Whether it speaks of this one mostly, so that a chamber or university named without a land is of it. */
  readonly mostly: boolean;
  /** Whether it speaks of hardly any other, so that a firm or person named without a land most likely is, too. */
  readonly alone: boolean;
}

// Weights where the naming of a country is 1, chosen on articles that were seen: the home of 133 in 158 is right.
const PUBLISHER = 5;
const DATELINE = 2.5;
const LEADER = 4;
const CITY = 0.8;
const DEMONYM = 0.8;
const SENT_TO = -0.5;
/** Of what only the press of a land says: the home of eight more in 293 articles is right. */
const CUE = 2;
/** Of a name whose letters one land has. */
const LETTER = 0.6;
/** Of a place that the lines around the article name. */
const FURNITURE = 0.8;
/** Of a country that a firm in front is said to be of: the home of nine more in a thousand entities is right. */
const OWNER = 0.3;
/**
 * Of all that is said for any land, the share that the home has where the article speaks of it mostly, and of hardly any
 * other; and how much that is at least. In 560 articles 71 of 76 organizations and 111 of 124 firms are of the land given.
 */
const MOSTLY = 0.65;
const ALONE = 0.9;
const SURE = 1.5;
/** By how much more the title and the first sentences count, and how many those are. */
const LEAD = 1.5;
const LEAD_SENTENCES = 2;

/**
 * The country that the article speaks from: its publisher's, else the one that its dateline, its leaders named without
 * a country and its mentions point to most.
 */
export function homeOf(workspace: Workspace): Home {
  const scores = homeScores(workspace);
  const [first] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return { country: null, mostly: false, alone: false };
  const [country, score] = first;
  const all = [...scores.values()].reduce((sum, each) => sum + Math.max(0, each), 0);
  const speaksOf = (share: number) => score >= SURE && score >= share * all;
  return { country, mostly: speaksOf(MOSTLY), alone: speaksOf(ALONE) };
}

function homeScores(workspace: Workspace): Map<string, number> {
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
  for (const [country, number] of letterCues(workspace, (land) => scores.has(land)))
    add(country, LETTER * number);
  for (const [country, number] of furnitureCues(workspace)) add(country, FURNITURE * number);
  return scores;
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
