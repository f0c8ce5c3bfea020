import { PORTFOLIO } from '../data/names/words.ts';
import { bodyAt } from './body-at.ts';
import { isPersonLike } from './person-at.ts';
import { portfolioEnd } from './portfolio.ts';
import type { Reach } from './title-reach.ts';
import type { Title, Workspace } from './workspace.ts';

/** Last words of the parts of a body. */
const UNIT = /^(?:department|dept|division|unit|directorate|section|branch|wing|desk)$/;
/** Duties of a part of a body that are in the name of no ministry. */
const DUTIES =
  /^(?:project|licences|licenses|compliance|enforcement|new|customer|client|risk|protocol|programme|programmes|program|programs|investigation|investigations|admin|field|accounts|numbering|interconnection|tariffs)$/;
/** Heads of parts of a body. */
const IN_CHARGE = /\b(?:director|head|manager|chief|controller|coordinator|superintendent)$/;
/** Longest name of a unit, in tokens. */
const LONGEST = 10;

/**
 * "Director, Public Affairs Department", "Director Spectrum Administration", "Head of the Licensing Division at X": the
 * part of a body that an officer is in charge of belongs to the title; the body itself may follow.
 */
export function skipUnit(workspace: Workspace, title: Title, reach: Reach): void {
  if (!/offic/.test(title.type) || title.plural || !IN_CHARGE.test(title.core)) return;
  const link = workspace.lower(reach.to, title.head);
  const close = link === ',' || !/^(?:of|at|in)$/.test(link);
  if (close && !workspace.isCapital(title.head)) return;
  let start = link === ',' || !close ? reach.to + 1 : reach.to;
  if (!close && workspace.lower(start, title.head) === 'the') start++;
  const named = close ? start : namedUnitEnd(workspace, start, title.head);
  const end = named > start ? named : unitEnd(workspace, start, title.head);
  if (end - start < 2 || (close && !endsPhrase(workspace, end, title.head))) return;
  if (!close && named === start && !isUnitHere(workspace, start, end, title.head)) return;
  const inside = new Set(workspace.owner.slice(start, end).filter((owner) => owner !== null));
  for (const { from, to } of inside) if (from < start || to > end) return;
  for (const mention of inside) workspace.removeMention(mention);
  title.text = workspace.textOf(title.from, end);
  reach.to = end;
}

/** "Head of | Division for Security and Defence Policy |, European External Action Service": its duties behind a unit, and the body behind them. */
function namedUnitEnd(workspace: Workspace, start: number, near: number): number {
  if (!UNIT.test(workspace.lower(start, near)) || !workspace.isCapital(start)) return start;
  if (!/^(?:for|of|on)$/.test(workspace.lower(start + 1, near))) return start;
  const end = portfolioEnd(workspace, start + 2, false);
  if (end === start + 2 || !/^(?:,|of|at|in)$/.test(workspace.lower(end, near))) return start;
  const at = workspace.lower(end + 1, near) === 'the' ? end + 2 : end + 1;
  const body = bodyAt(workspace, at, near);
  return body && !isPersonLike(body) ? end : start;
}

/**
 * Not "head of the Commerce Department", "head of the Public Works Department": behind "of" a unit has its body behind, or
 * two duties in front and a body that the text named before.
 */
function isUnitHere(workspace: Workspace, start: number, end: number, near: number): boolean {
  if (!UNIT.test(workspace.tokens[end - 1]!.lower)) return false;
  if (/^(?:of|at|in)$/.test(workspace.lower(end, near))) return true;
  return end - start > 2 && workspace.mentions.some(({ form, to }) => form === 'body' && to <= start);
}

/** Behind the capitals of duties and their unit, "and" and commas between them; the start where a word is neither. */
function unitEnd(workspace: Workspace, start: number, near: number): number {
  let end = start;
  for (let at = start; at < start + LONGEST && workspace.inSentence(at, near); at++) {
    const { lower } = workspace.tokens[at]!;
    if (/^(?:and|&|,)$/.test(lower)) continue;
    if (!workspace.isCapital(at) || workspace.titleAt[at]) break;
    if (UNIT.test(lower) && at > start) return at + 1;
    if (!DUTIES.test(lower) && !PORTFOLIO.has(lower)) break;
    end = at + 1;
  }
  return end;
}

/** A mark, a small word or the holder's name follows: the duties are not the start of a longer name. */
function endsPhrase(workspace: Workspace, end: number, near: number): boolean {
  if (!workspace.inSentence(end, near) || !workspace.isCapital(end)) return true;
  return isPersonLike(workspace.owner[end]) && workspace.owner[end]!.from === end;
}
