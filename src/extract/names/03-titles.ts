import type { TitleClass } from '../data/names/titles.ts';
import { FORMER } from '../data/names/titles.ts';
import { PORTFOLIO } from '../data/names/words.ts';
import { newTitle } from './title-draft.ts';
import { AFTER_HEAD, coreStart, headClass, isPlural, nextHead, oneOf, settleClass } from './title-head.ts';
import { leftPortfolio, portfolioOf, withPortfolio } from './title-portfolio.ts';
import type { Title, Workspace } from './workspace.ts';

/** Marks titles: head words with their modifiers and portfolio. */
export function findTitles(workspace: Workspace): void {
  const { tokens } = workspace;
  for (let i = 0; i < tokens.length; i++) {
    if (workspace.sentenceAt[i] === -1 || workspace.titleAt[i] || workspace.isHeading(i)) continue;
    const type = headClass(workspace, i);
    if (!type) continue;
    const title = readTitle(workspace, i, type);
    if (!title) continue;
    workspace.titles.push(title);
    workspace.titleAt.fill(title, title.from, title.to);
  }
}

/** What the text says of a holder, not of the post: "the new chief", "first chairman". */
const BEFORE_TITLE =
  /^(?:(?:the|a|an|new|newly[- ]?(?:appointed|elected|named|installed)|current|present|then|first|second|longtime|long-time|late)\s+)+(?!(?:deputy|lady|secretary|minister|vice)\b)/i;

function readTitle(workspace: Workspace, at: number, first: TitleClass): Title | undefined {
  let head = at;
  let type = first;
  for (;;) {
    const next = nextHead(workspace, head, at);
    if (next === head) break;
    if (!AFTER_HEAD.test(workspace.tokens[next]!.lower)) type = headClass(workspace, next) ?? type;
    head = next;
  }
  if (/^without$/.test(workspace.lower(head + 1, at)) && workspace.lower(head + 2, at) === 'portfolio')
    head += 2;
  // "Ambassador at Large for Cyberspace"
  if (workspace.lower(head + 1, at) === 'at' && workspace.lower(head + 2, at) === 'large') head += 2;
  if (isHeadOfState(workspace, head, at)) head += 2;
  const start = coreStart(workspace, at, workspace.tokens[head]!.lower);
  const core = workspace
    .textOf(start, head + 1)
    .toLowerCase()
    .replace(/\bgov\.?$/, 'governor');
  type = settleClass(core, type);
  // "president of global affairs": a firm's, by its duty.
  const duty = workspace.tokens[head + 2]?.lower ?? '';
  if (
    type === 'state' &&
    /president$/.test(core) &&
    workspace.lower(head + 1, at) === 'of' &&
    PORTFOLIO.has(duty) &&
    !workspace.owner[head + 2]
  )
    type = 'officer';
  if (core === 'chancellor' && workspace.lower(head + 3, at) === 'exchequer') type = 'minister';
  const [from, to] = withPortfolio(workspace, start, head, type);
  const portfolio =
    core === 'fm'
      ? 'Foreign'
      : portfolioOf(workspace, leftPortfolio(workspace, start, type), start, head, to);
  // "Former Foreign Minister": the word stands before the portfolio.
  const said = workspace.textOf(from, head + 1).toLowerCase();
  const former = said.split(/\s+/).some((word) => FORMER.has(word) || word.startsWith('ex-'));
  const text = singular(workspace.textOf(from, to).replace(BEFORE_TITLE, ''));
  const plural = isPlural(workspace.tokens[head]!.lower);
  return newTitle({ from, to, head, text, type }, { core, former, portfolio, plural });
}

/** "Head of State", "head of government", but "Head of Government Relations", "head of state enterprises". */
function isHeadOfState(workspace: Workspace, head: number, at: number): boolean {
  if (workspace.tokens[head]!.lower !== 'head' || workspace.lower(head + 1, at) !== 'of') return false;
  if (!/^(?:state|government)$/.test(workspace.lower(head + 2, at))) return false;
  const next = workspace.inSentence(head + 3, at) ? workspace.tokens[head + 3] : undefined;
  return (
    !next ||
    !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) ||
    (workspace.isCapital(head + 3) && !PORTFOLIO.has(next.lower))
  );
}

/** "former ministers" as the title of one holder, and short titles in full. */
export function singular(title: string): string {
  return spellOut(title).replace(/\b\p{L}[\p{L}-]*s\b/gu, (word) => {
    const one = oneOf(word.toLowerCase());
    return one ? word.replace(/ies$/i, 'y').replace(/s$/i, '') : word;
  });
}

/** The short titles of the press in full, so that one post has one name. */
function spellOut(title: string): string {
  return title
    .replace(/\bPM\b/, 'Prime Minister')
    .replace(/^FM$/, 'Foreign Minister')
    .replace(/\bSen\.?$/, 'Senator')
    .replace(/\bRep\.?$/, 'Representative')
    .replace(/\bLt\.? (?=Gov)/, 'Lieutenant ')
    .replace(/\bGov\.?$/, 'Governor')
    .replace(/\bAmb\.?$/, 'Ambassador')
    .replace(/^MoS\b/, 'Minister of State')
    .replace(/\bCS$/, 'Cabinet Secretary')
    .replace(/\bPS$/, 'Principal Secretary')
    .replace(/\bUsec\.?$/, 'Undersecretary')
    .replace(/\bsecy\b/i, 'Secretary');
}
