import { GATHERINGS } from '../data/names/gatherings.ts';
import { findKnown } from './04-known.ts';
import type { Cluster } from './cluster.ts';
import type { Mention, Workspace } from './workspace.ts';

/** Last words of what is held: "World Connectivity Assembly", "Gulf AI Forum". */
const HELD = new RegExp(`\\b(?:${GATHERINGS}|week)$`, 'i');
const PARLIAMENT =
  /\b(?:national|legislative|general|federal|constituent|consultative|people['’]s|state|parliamentary|regional|provincial) (?:assembly|congress|forum)$/i;
/** Words before such a name that count it or set its day: "the second X", "the next X", "on the sidelines of X". */
const COUNTED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|inaugural|next|upcoming|annual|recent|concluded|forthcoming|ongoing|sidelines|edition|margins)$/;
/** Words after it that tell of its course: "X, which is to be held", "X closed its doors", "X 2025". */
const COURSE =
  /^(?:held|opens|opened|closes|closed|kicks|kicked|concludes|concluded|ended|ends|takes|took|begins|began|starts|started|scheduled|slated|runs|ran|winds|returns|gathers|gathered|20\d\d)$/;

/** Centres that are rooms full of machines, or places to visit. */
const FACILITY =
  /\b(?:data|design|operations?|command|systems|control|call|recovery|experience|information|media|visitors?) cent(?:er|re)s?$/i;
/** Houses that stand for who works there, where the text does not only tell of the place. */
const HOUSE =
  /\b(?:palace|palacio|palácio|palazzo|house|civil secretariat|block|mansion|space cent(?:er|re)|élysée|elysee|kremlin)\b|^\p{Lu}\p{Ll}+ court$/iu;
const CHAMBER =
  /\b(?:(?:lower|upper) house|house of|(?:supreme|high|constitutional|administrative|appeals?|county|district|federal|general|regional|cassation|tax|labou?r|commercial) court)\b/i;
const WHERE = /^(?:at|in|inside|outside|near|to|from|into|of|around|behind)$/;
/** Laws whose names begin with that of a body or a trade: "Sri Lanka Telecommunications (Amendment) Bill". */
const LAW = /^(?:Act|Bill|Ordinance|Code|Regulations|Directive)$/;

/** Whether a name is only that of an event, a facility, a house, a law or a newspaper, by what stands around all its mentions. */
export function namesNoActor(workspace: Workspace, cluster: Cluster): boolean {
  const names = [...cluster.names];
  const every = (test: (mention: Mention) => boolean) => cluster.mentions.every(test);
  const some = (test: (mention: Mention) => boolean) => cluster.mentions.some(test);
  if (names.some((name) => HELD.test(name) && !PARLIAMENT.test(name)))
    return !names.some((name) => findKnown(name).length > 0) && some((mention) => isHeld(workspace, mention));
  if (cluster.titles.length > 0 || workspace.titles.some(({ body }) => some((mention) => mention === body)))
    return false;
  if (names.some((name) => FACILITY.test(name)) && every((mention) => isPlaced(workspace, mention)))
    return true;
  if (
    names.some((name) => HOUSE.test(name) && !CHAMBER.test(name)) &&
    every((mention) => isWhere(workspace, mention))
  )
    return true;
  if (every((mention) => isSeat(workspace, mention))) return true;
  return every((mention) => isInLaw(workspace, mention)) || every((mention) => isTold(workspace, mention));
}

function isHeld(workspace: Workspace, { from, to }: Mention): boolean {
  for (let at = from - 1; at >= from - 3; at--) if (COUNTED.test(workspace.lower(at, from))) return true;
  let at = to;
  while (
    /^(?:,|which|that|is|was|to|be|will|has|just|and|in|\(|\))$/.test(workspace.lower(at, from)) &&
    at < to + 6
  )
    at++;
  return COURSE.test(workspace.lower(at, from));
}

/** "a new Silicon Design Center in Munich", "at the Systems Center". */
function isPlaced(workspace: Workspace, { from, name }: Mention): boolean {
  if (/^(?:national|federal)\b/i.test(name)) return false;
  return /^(?:a|an|the|new|its|their|planned|in|at)$/.test(workspace.lower(from - 1, from));
}

/** "at the National Palace", "held in the Civil Secretariat". */
function isWhere(workspace: Workspace, { from, to }: Mention): boolean {
  if (/^['’]s?$/.test(workspace.lower(to, from))) return false;
  const front = workspace.lower(from - 1, from) === 'the' ? from - 2 : from - 1;
  const link = workspace.lower(front, from);
  if (link === 'of')
    return /^(?:tour|grounds|gates|halls?|gardens?|steps|courtyard)$/.test(workspace.lower(front - 1, from));
  if (link === 'to')
    return /^(?:taken|went|came|led|ushered|drove|trip)$/.test(workspace.lower(front - 1, from));
  return WHERE.test(link);
}

/** "Telecommunications (Amendment) Bill", "Produce Semiconductors (CHIPS) for America Act". */
function isInLaw(workspace: Workspace, { from, to }: Mention): boolean {
  let at = to;
  for (let n = 0; n < 7 && workspace.inSentence(at, from); n++, at++) {
    const { text } = workspace.tokens[at]!;
    if (LAW.test(text)) return true;
    if (!/^(?:\(|\)|for|of|and|the)$/.test(text) && !/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

/** "Sen. Ted Cruz (R-Texas)", "Davi Alcolumbre (União Brasil-AP)": a lawmaker's party and state. */
function isSeat(workspace: Workspace, { from, to, name }: Mention): boolean {
  return (
    /^\p{L}[\p{L} ]*-\p{Lu}[\p{L}.]{1,5}$/u.test(name) &&
    workspace.lower(from - 1, from) === '(' &&
    /^[.)]$/.test(workspace.lower(to, from))
  );
}

/** "X told Suara Niaga", "he told the Lisbon Ledger": a newspaper that is named as a listener alone. */
function isTold(workspace: Workspace, mention: Mention): boolean {
  if (mention.form !== 'run') return false;
  const front =
    workspace.lower(mention.from - 1, mention.from) === 'the' ? mention.from - 2 : mention.from - 1;
  if (workspace.lower(front, mention.from) !== 'told') return false;
  // "told Amina Juma to wait": who is ordered is no newspaper.
  return workspace.lower(mention.to, mention.from) !== 'to';
}
