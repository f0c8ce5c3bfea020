import { PERSON_NAMES } from '../data/names/given-names.ts';
import { TITLE_HEADS } from '../data/names/titles.ts';
import { BODY_HEADS, PORTFOLIO } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { isHonorific } from './honorific.ts';
import type { Workspace } from './workspace.ts';

/** Tokens up to the head of a body's name. */
const LONGEST_BODY = 9;

/** Whether the token may be a word of a portfolio that is spelt with capitals. */
function isWord(workspace: Workspace, at: number, near: number, lowerToo: boolean): boolean {
  if (!workspace.inSentence(at, near)) return false;
  const token = workspace.tokens[at]!;
  if (!/^\p{L}/u.test(token.text)) return false;
  if (PORTFOLIO.has(token.lower)) return workspace.isCapital(at) || lowerToo;
  // "New Information Technologies"
  return token.text === 'New' && workspace.isCapital(at + 1) && PORTFOLIO.has(workspace.lower(at + 1, near));
}

/**
 * Right edge of a portfolio or place that begins at a token: "Information Technology and Telecommunication",
 * "the Interior", "Posts, Telecommunications and IT", "Pakistan". The token itself where there is none.
 */
export function portfolioEnd(workspace: Workspace, start: number, lowerToo: boolean): number {
  const place = workspace.owner[start];
  if (place && place.from === start && (place.form === 'country' || place.form === 'city')) return place.to;
  let end = start;
  for (let i = start; ; ) {
    if (isWord(workspace, i, start, lowerToo) || isOther(workspace, i, start)) end = ++i;
    else {
      const skip = linkLength(workspace, i, start, lowerToo);
      if (skip === 0) return end;
      i += skip;
      if (skip > 1 && /^(?:country|city)$/.test(workspace.owner[i - 1]?.form ?? '')) end = i;
    }
  }
}

/** Endings of common nouns and adjectives that no name of a firm has alone. */
export const COMMON_ENDING =
  /.{3}(?:tion|tions|ment|ments|ity|ities|ics|ance|ence|ship|ture|logy|logies|ing|ness|ings|ial|ical|ers|ors|ism|age|ery)$/;

/** A capitalised word of a portfolio that the list lacks: the first one, or one after "and". */
function isOther(workspace: Workspace, at: number, start: number): boolean {
  if (!workspace.inSentence(at, start) || !workspace.isCapital(at)) return false;
  const token = workspace.tokens[at]!;
  if (workspace.owner[at]) return workspace.owner[at]!.form === 'demonym';
  if (PERSON_NAMES.has(token.lower) || isHonorific(token.text) || TITLE_HEADS.has(token.lower)) return false;
  if (at === start) return true;
  if (!/^(?:and|&)$/.test(workspace.tokens[at - 1]!.lower)) return false;
  return (
    /^(?:NOUN|ADJ)$/.test(token.pos) ||
    (COMMON_ENDING.test(token.lower) && findKnown(token.text).length === 0) ||
    // "and Port Development", "and State Properties": a word in front of one of a portfolio.
    (isWord(workspace, at + 1, start, false) &&
      COMMON_ENDING.test(workspace.tokens[at + 1]!.lower) &&
      findKnown(token.text).length === 0)
  );
}

/** Number of linking tokens at a place, 0 where the portfolio ends there: "and", "&", ",", ", and", "of the". */
function linkLength(workspace: Workspace, at: number, start: number, lowerToo: boolean): number {
  if (at === start) return 0;
  const word = workspace.lower(at, start);
  const next = workspace.lower(at + 1, start);
  const continues = (i: number) => isWord(workspace, i, start, lowerToo);
  if (word === ',' && (next === 'and' || next === '&')) {
    if (workspace.lower(at + 2, start) === 'the') return continues(at + 3) ? 3 : 0;
    return continues(at + 2) ? 2 : 0;
  }
  if (word === ',') return continues(at + 1) && listGoesOn(workspace, at + 1, start, lowerToo) ? 1 : 0;
  if (word === 'and' || word === '&' || word === '/') {
    if (next === 'the') return continues(at + 2) && !beginsBody(workspace, at + 2) ? 2 : 0;
    const place = placeLength(workspace, at + 1, start);
    if (place > 0) return place + 1;
    return continues(at + 1) || isOther(workspace, at + 1, start) ? 1 : 0;
  }
  if (word === 'of' || word === 'for')
    return next === 'the' ? (continues(at + 2) ? 2 : 0) : continues(at + 1) ? 1 : 0;
  return 0;
}

/** "Kashmir Affairs and Gilgit Baltistan, X", "Enterprises and Made in Italy, Y": a place ends a portfolio before its holder. */
function placeLength(workspace: Workspace, at: number, start: number): number {
  const made = /^(?:made|make)$/.test(workspace.lower(at, start)) && workspace.lower(at + 1, start) === 'in';
  const from = made ? at + 2 : at;
  const place = workspace.inSentence(from, start) ? workspace.owner[from] : null;
  if (place?.from !== from || !/^(?:country|city)$/.test(place.form)) return 0;
  if (made) return place.to - at;
  const holds = workspace.lower(place.to, start) === ',' && workspace.isCapital(place.to + 1);
  return holds && /^(?:affairs|regions|provinces|territories|states)$/.test(workspace.lower(at - 2, start))
    ? place.to - at
    : 0;
}

/** "the Space and Upper Atmosphere Research Commission": capitals up to a body's head are a name of their own, and so is "the Digital Norland Initiative". */
function beginsBody(workspace: Workspace, start: number): boolean {
  for (let i = start; i < start + LONGEST_BODY && workspace.inSentence(i, start); i++) {
    const { lower } = workspace.tokens[i]!;
    if (workspace.owner[i]?.form === 'country') return i === start + 1;
    if (!workspace.isCapital(i)) {
      if (lower !== 'and' && lower !== '&') return false;
    } else if (i > start && BODY_HEADS[lower] && !/^(?:service|society)$/.test(lower)) return true;
  }
  return false;
}

/** After "X, Y": the list of a portfolio ends in "and Z", else the comma ends the portfolio. */
function listGoesOn(workspace: Workspace, at: number, start: number, lowerToo: boolean): boolean {
  for (let i = at, n = 0; n < 12; i++, n++) {
    const word = workspace.lower(i, start);
    if (word === 'and' || word === '&') {
      const next = workspace.lower(i + 1, start) === 'the' ? i + 2 : i + 1;
      return isWord(workspace, next, start, lowerToo);
    }
    if (word !== ',' && !isWord(workspace, i, start, lowerToo)) return false;
  }
  return false;
}

/** Left edge of a portfolio that ends before a token: "Transport and Infrastructure" before "Minister". */
export function portfolioStart(workspace: Workspace, at: number): number {
  let from = at;
  for (;;) {
    const before = from - 1;
    if (isWord(workspace, before, at, true)) from = before;
    else if (
      from < at &&
      /^(?:and|&|,)$/.test(workspace.lower(before, at)) &&
      joinsLeft(workspace, before, at)
    )
      from = before;
    else break;
  }
  // A portfolio with a capital head does not begin with small words of the sentence.
  while (from < at && /^(?:and|&|,)$/.test(workspace.tokens[from]!.lower)) from++;
  if (workspace.isCapital(at)) while (from < at && !workspace.isCapital(from)) from++;
  return from;
}

/** "the industry, commerce and employment minister": small words of which "and" joins the last. */
function isListBefore(workspace: Workspace, link: number, at: number): boolean {
  if (!/^(?:the|['’]s|\p{Lu}.*)$/u.test(frontOfList(workspace, link, at))) return false;
  for (let i = link + 1; i < at; i++) if (/^(?:and|&)$/.test(workspace.tokens[i]!.lower)) return true;
  return false;
}

/** The word in front of the portfolio words that end at a comma. */
function frontOfList(workspace: Workspace, link: number, at: number): string {
  let from = link;
  while (isWord(workspace, from - 1, at, true) || workspace.lower(from - 1, at) === ',') from--;
  return workspace.inSentence(from - 1, at) ? workspace.tokens[from - 1]!.text : 'the';
}

function joinsLeft(workspace: Workspace, link: number, at: number): boolean {
  const capital = workspace.isCapital(at);
  return (
    isWord(workspace, link - 1, at, !capital) &&
    (workspace.tokens[link]!.lower !== ',' ||
      workspace.isCapital(link - 1) ||
      isListBefore(workspace, link, at))
  );
}
