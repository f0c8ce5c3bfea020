import { PERSON_NAMES } from '../data/names/given-names.ts';
import { TITLE_HEADS } from '../data/names/titles.ts';
import { PORTFOLIO, SINGLE_BODIES } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { COMMON_ENDING } from './portfolio.ts';
import type { Workspace } from './workspace.ts';

/** Words that a body's name in front of its head never holds. */
const NOT_IN_NAME =
  /^(?:the|a|an|this|that|its|his|her|their|our|new|said|and|or|but|&|,|by|with|from|at|in|on|to|of|for|as|while|when|after|former|acting|according|under|both|each|every|all|any|another|other|such|no|dr|mr|mrs|ms|also|meanwhile|however|today|yesterday|if|what|which|where|who|how|why|since|during|before|until|meanwhile|moreover)$/;

/** Left edge of the words before the head: "Pakistan Telecommunication", "Information and Communication Technologies". */
export function nameStart(workspace: Workspace, at: number, head: string): number {
  let from = at;
  let possessive = false;
  for (;;) {
    const before = from - 1;
    if (!workspace.inSentence(before, at)) break;
    const word = workspace.tokens[before]!;
    if (/^['’]s?$/.test(word.lower) && word.start === workspace.tokens[before - 1]?.end) {
      if (!possessiveInside(workspace, before, head)) break;
      possessive = true;
      from = before;
      continue;
    }
    if (!isNameWord(workspace, before, possessive) && !joins(workspace, before, from, at)) break;
    from = before;
  }
  while (from < at && /^(?:and|&|of|,|’s|'s|’|'|-)$/.test(workspace.tokens[from]!.lower)) from++;
  return from;
}

/** "Attorney General's Office", "State Employees' Fund": a possessive inside; "China's Ministry", "Meta's Board": outside. */
function possessiveInside(workspace: Workspace, mark: number, head: string): boolean {
  const owner = workspace.tokens[mark - 1]!;
  if (workspace.owner[mark - 1] || !workspace.isCapital(mark - 1) || head === 'ministry') return false;
  return (
    TITLE_HEADS.has(owner.lower) ||
    /^(?:pm|general|prosecutors?|ombudsman|people|peoples|children|employees|workers|women|consumers|citizens|writers|farmers|fishermen|veterans|merchants|teachers|investors|premier)$/.test(
      owner.lower,
    ) ||
    (/s$/.test(owner.lower) && /^[’']$/.test(workspace.lower(mark, mark)) && !SINGLE_BODIES.has(owner.lower))
  );
}

function isNameWord(workspace: Workspace, at: number, possessive: boolean): boolean {
  const token = workspace.tokens[at]!;
  // "4th Industrial Revolution Center"
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(token.lower) && workspace.isCapital(at + 1)) return true;
  if (!workspace.isCapital(at) || NOT_IN_NAME.test(token.lower)) return false;
  if (workspace.owner[at]?.form === 'body') return false;
  if (
    TITLE_HEADS.has(token.lower) &&
    !possessive &&
    !/^(?:executive|counsel|general|ombudsman|fellow|judge|justice|scientist)$/.test(token.lower)
  )
    return false;
  return !(workspace.isFirstInSentence(at) && /^(?:DET|ADP|PRON|ADV|SCONJ|CCONJ|AUX|VERB)$/.test(token.pos));
}

/** What a place is named of, inside the name of who runs it. */
const OF_PLACE = /^(?:port|ports|freeport|harbour|airport|isle|city)$/;

/** "and", "&", a comma between the words of a portfolio in front of a head: "Posts, Telecommunications and IT Ministry". */
function joins(workspace: Workspace, link: number, from: number, at: number): boolean {
  const word = workspace.tokens[link]!.lower;
  if (!/^(?:and|&|,|of|on|for|-)$/.test(word) || !workspace.inSentence(link - 1, at)) return false;
  const before = workspace.tokens[link - 1]!;
  // "Port of Klaipėda Authority"
  if (word === 'of' && OF_PLACE.test(before.lower))
    return workspace.isCapital(link - 1) && workspace.isCapital(from);
  if (word === '-') return workspace.isCapital(link - 1) && before.end === workspace.tokens[link]!.start;
  if (
    (!PORTFOLIO.has(before.lower) &&
      !COMMON_ENDING.test(before.lower) &&
      !opensList(workspace, link - 1, at)) ||
    !workspace.isCapital(link - 1) ||
    workspace.owner[link - 1]
  )
    return false;
  const after = workspace.tokens[from]!;
  return word === 'and' || word === '&'
    ? from === at || workspace.isCapital(from)
    : PORTFOLIO.has(after.lower) && word === ',' && listAhead(workspace, from, at);
}

/** "the Canadian Radio-television and …": a capital right after an article or a people opens a list of duties. */
function opensList(workspace: Workspace, at: number, near: number): boolean {
  const front = at - 1;
  if (PERSON_NAMES.has(workspace.tokens[at]!.lower) || findKnown(workspace.tokens[at]!.text).length > 0)
    return false;
  return workspace.lower(front, near) === 'the' || workspace.owner[front]?.form === 'demonym';
}

/** After the comma of "X, Y and Z Ministry" an "and" follows before the head. */
function listAhead(workspace: Workspace, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (/^(?:and|&)$/.test(workspace.tokens[i]!.lower)) return true;
  return false;
}
