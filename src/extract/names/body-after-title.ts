import { PERSON_NAMES } from '../data/names/given-names.ts';
import { BOARD_DUTY, FIRM_BOARD, FIRM_NOUNS, PORTFOLIO, REGION_WORDS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { committeeOf, ownedBody } from './body-at.ts';
import { BODY_NOUNS } from './body-before-title.ts';
import { describedName } from './described-name.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { isPersonLike } from './person-at.ts';
import { looksLikePerson } from './person-shape.ts';
import { portfolioEnd } from './portfolio.ts';
import type { Reach } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** "chief executive officer (CEO)", "Pakistan Telecommunication Authority (PTA)": the short form belongs to the phrase. */
export function skipAcronym(workspace: Workspace, reach: Reach, near: number): void {
  if (workspace.lower(reach.to, near) !== '(') return;
  for (let i = reach.to + 1; i < reach.to + 5; i++) {
    if (workspace.lower(i, near) === ')') {
      if (/\p{Lu}/u.test(workspace.textOf(reach.to + 1, i)) && i - reach.to <= 3) reach.to = i + 1;
      return;
    }
  }
}

/** Takes one body or country after the phrase into it; whether there was one. */
export function bodyAfter(workspace: Workspace, title: Title, reach: Reach): boolean {
  if (toHeadOfState(workspace, title, reach)) return true;
  skipRepublic(workspace, title, reach);
  skipBoard(workspace, title, reach);
  skipField(workspace, title, reach);
  const link = workspace.lower(reach.to, title.head);
  let at = reach.to;
  if (/^(?:of|at|for|in|with|to|from|on|within|under)$/.test(link))
    at = workspace.lower(at + 1, title.head) === 'the' || isOwnNoun(workspace, at, title) ? at + 2 : at + 1;
  else if (link === ',' || link === '(') at = workspace.lower(at + 1, title.head) === 'the' ? at + 2 : at + 1;
  if (regionAfter(workspace, title, reach, link) || nounAfter(workspace, title, reach, at)) return true;
  if (/^(?:of|at)$/.test(link)) at = describedName(workspace, at, title.head);
  const mention = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
  if (mention?.from !== at || !acceptsAfter(workspace, title, mention, link)) return false;
  if (mention.form === 'country' || mention.form === 'demonym' || mention.form === 'city') {
    const owned = ownedBody(workspace, mention, title.head);
    if (!owned || title.body || title.type === 'envoy') return placeAfter(title, reach, mention, link);
    title.country ??= mention.country;
    return takeBody(workspace, title, reach, owned);
  }
  if (title.body && title.body.form !== 'country') return false;
  return takeBody(workspace, title, reach, committeeOf(workspace, mention, title.head) ?? mention);
}

function takeBody(workspace: Workspace, title: Title, reach: Reach, body: Mention): boolean {
  title.body = body;
  reach.to = body.to;
  skipAcronym(workspace, reach, title.head);
  skipSuperior(workspace, reach, title.head);
  if (!boardOf(workspace, title, reach)) skipPossessed(workspace, reach, title.head);
  return true;
}

/** "Chairman of Telnor's Board of Directors": the board is a part of the title, the firm has the post. */
function boardOf(workspace: Workspace, title: Title, reach: Reach): boolean {
  if (!/^['’]s?$/.test(workspace.lower(reach.to, title.head))) return false;
  let at = reach.to + 1;
  if (BOARD_DUTY.test(workspace.lower(at, title.head))) at++;
  if (workspace.lower(at, title.head) !== 'board') return false;
  let end = at + 1;
  if (workspace.lower(end, title.head) === 'of' && FIRM_BOARD.test(workspace.lower(end + 1, title.head)))
    end += 2;
  for (let i = at; i < end; i++) if (workspace.owner[i]) workspace.removeMention(workspace.owner[i]!);
  title.text = `${title.text} of the ${workspace.textOf(reach.to + 1, end)}`;
  reach.to = end;
  return true;
}

/** "President of the Republic X": the state of the article, where no name of a land follows. */
function skipRepublic(workspace: Workspace, title: Title, reach: Reach): void {
  const at = reach.to + 2;
  if (title.type !== 'state' || workspace.lower(reach.to, title.head) !== 'of') return;
  if (workspace.lower(reach.to + 1, title.head) !== 'the' || !workspace.isCapital(at)) return;
  if (!/^(?:republic|nation|state|federation|confederation|kingdom)$/.test(workspace.lower(at, title.head)))
    return;
  const owner = workspace.owner[at];
  if (/^of$/.test(workspace.lower(at + 1, title.head)) || (owner && owner.form !== 'run')) return;
  // "of the Republic Nikos Christodoulides": what follows is the holder's.
  if (owner) {
    workspace.removeMention(owner);
    if (owner.to > at + 1) workspace.addMention({ from: at + 1, to: owner.to, form: 'run' });
  }
  title.text = workspace.textOf(title.from, at + 1);
  reach.to = at + 1;
}

/** "Chairman of the Board of Directors of X": the board is a part of the title. */
function skipBoard(workspace: Workspace, title: Title, reach: Reach): void {
  if (workspace.lower(reach.to, title.head) !== 'of') return;
  const article = workspace.lower(reach.to + 1, title.head);
  const its = /^(?:its|their)$/.test(article);
  let at = article === 'the' || its ? reach.to + 2 : reach.to + 1;
  const organ = BOARD_DUTY.test(workspace.lower(at, title.head));
  if (organ) at++;
  // "chairman of its board": a noun for the body, read below.
  if (its && !organ) return;
  const board = workspace.owner[at];
  if (workspace.lower(at, title.head) !== 'board' || (board && board.form !== 'run')) return;
  if (board) workspace.removeMention(board);
  title.bodyBefore ||= its;
  at++;
  if (workspace.lower(at, title.head) === 'of' && FIRM_BOARD.test(workspace.lower(at + 1, title.head)))
    at += 2;
  title.text = workspace.textOf(title.from, at);
  reach.to = at;
}

/** "of his ministry", "of that board": a noun that stands for a body, behind a small word. */
function isOwnNoun(workspace: Workspace, link: number, title: Title): boolean {
  return (
    workspace.lower(link, title.head) === 'of' &&
    /^(?:that|this|his|her|its|their)$/.test(workspace.lower(link + 1, title.head)) &&
    BODY_NOUNS.test(workspace.lower(link + 2, title.head))
  );
}

/** Longest field of an officer, in tokens. */
const LONGEST_FIELD = 6;

/** "a lecturer in public law at X", "director of the technology program at Y": the field is a part of the title. */
function skipField(workspace: Workspace, title: Title, reach: Reach): void {
  if (title.body || !/offic/.test(title.type)) return;
  // "director of the technology | programme at X": the field goes on.
  const begun = title.to > title.head + 1 && workspace.tokens[reach.to]?.pos === 'NOUN';
  if (!begun && !/^(?:of|in|for|on)$/.test(workspace.lower(reach.to, title.head))) return;
  let at = reach.to + 1;
  for (; at < reach.to + LONGEST_FIELD && workspace.inSentence(at, title.head); at++) {
    const { lower, pos, text } = workspace.tokens[at]!;
    if (lower === 'at' && (begun || at > reach.to + 1)) break;
    const isWord = /^(?:NOUN|ADJ|DET|CCONJ)$/.test(pos) || PORTFOLIO.has(lower);
    if (workspace.owner[at] || workspace.titleAt[at] || !isWord || !/^\p{Ll}|^(?:AI|IT|ICT)$/u.test(text))
      return;
  }
  if (workspace.lower(at, title.head) !== 'at') return;
  title.text = `${title.text} ${workspace.textOf(reach.to, at)}`;
  reach.to = at;
}

/** "president of the university", "secretary of his ministry", "a member of that board": a body that the text named before. */
function nounAfter(workspace: Workspace, title: Title, reach: Reach, at: number): boolean {
  const noun = workspace.lower(at, title.head);
  const owner = workspace.owner[at];
  // "CEO of the Group", in the capitals of a release, is no name.
  const bare = owner?.form === 'run' && owner.to === at + 1;
  if (title.body || title.portfolio || (owner && !bare) || !BODY_NOUNS.test(noun)) return false;
  if (!/^(?:the|that|this|his|her|its|their)$/.test(workspace.lower(at - 1, title.head))) return false;
  if (at - reach.to !== 2) return false;
  if (
    /^(?:of|for|on|['’]s|that|which)$/.test(workspace.lower(at + 1, title.head)) ||
    (workspace.isCapital(at + 1) && !isHolder(workspace, at + 1, bare))
  )
    return false;
  if (owner) workspace.removeMention(owner);
  title.bodyBefore = true;
  // "the regulator is led by the chairman of its council, X": the organ of the body in front, not a body called so.
  const isOrgan =
    /^(?:council|board)$/.test(noun) && /^(?:its|their)$/.test(workspace.lower(at - 1, title.head));
  title.bodyNoun = isOrgan ? null : noun;
  reach.to = at + 1;
  return true;
}

/** "Head of the Academy Maia Beridze", "of the ministry Sara Malik", but "of the company Saebit Norvik". */
function isHolder(workspace: Workspace, at: number, bare: boolean): boolean {
  const name = workspace.owner[at];
  if (!isPersonLike(name) || name.from !== at) return false;
  return bare || (looksLikePerson(name.name) && !FIRM_NOUNS.has(workspace.lower(at - 1, at)));
}

/** "CEO for EMEA and Latin America", "vice president for the Middle East", "CEO in Egypt": what an officer is in charge of. */
function regionAfter(workspace: Workspace, title: Title, reach: Reach, link: string): boolean {
  if (!/^(?:for|in|of|across)$/.test(link) || !/officer/.test(title.type)) return false;
  let end = reach.to + 1;
  let words = 0;
  for (; workspace.inSentence(end, title.head); end++) {
    const { lower } = workspace.tokens[end]!;
    const place = workspace.owner[end];
    // "CEO of the South African company X": the nation of the firm, no region.
    if (place?.form === 'demonym') break;
    if (place?.form === 'body') break;
    if (REGION_WORDS.has(lower) && workspace.isCapital(end)) words++;
    else if ((place?.form === 'country' || place?.form === 'city') && (link !== 'of' || words > 0)) words++;
    else if (!/^(?:the|and|&|,)$/.test(lower) || (lower === ',' && !isRegion(workspace, end + 1))) break;
  }
  while (/^(?:the|and|&|,)$/.test(workspace.lower(end - 1, title.head))) end--;
  if (words === 0) return false;
  // "for Asia-Pacific public policy": the duty there.
  while (
    PORTFOLIO.has(workspace.lower(end, title.head)) &&
    !workspace.isCapital(end) &&
    !workspace.owner[end] &&
    !workspace.titleAt[end]
  )
    end++;
  // "head in Arequipa": where the office is.
  const isTown = link === 'in' && end === reach.to + 2 && workspace.owner[end - 1]?.form === 'city';
  if (!isTown) title.text = `${title.text} ${workspace.textOf(reach.to, end)}`;
  reach.to = end;
  return true;
}

function isRegion(workspace: Workspace, at: number): boolean {
  return workspace.isCapital(at) && REGION_WORDS.has(workspace.tokens[at]!.lower);
}

function placeAfter(title: Title, reach: Reach, mention: Mention, link: string): boolean {
  if (mention.form === 'demonym') return false;
  reach.to = mention.to;
  // "the consul general in Osaka": whoever sent him, that is where he is.
  if (title.type === 'envoy' && link === 'in') title.place ??= mention;
  if (title.type === 'envoy' && (link === 'to' || link === 'in')) return true;
  if (mention.form === 'city') title.place ??= mention;
  else {
    title.country ??= mention.country;
    title.body ??= mention;
  }
  return true;
}

function acceptsAfter(workspace: Workspace, title: Title, mention: Mention, link: string): boolean {
  const isBody = mention.form === 'body' || mention.form === 'known';
  const capital = workspace.isCapital(title.head);
  if (/^(?:of|at|for|with|from)$/.test(link)) return true;
  if (/^(?:on|within|under)$/.test(link)) return isBody;
  if (link === 'in') return mention.form !== 'run' || looksLikeFirm(mention.name);
  // "the undersecretary of state to Italy's Ministry of Enterprises"
  const owned = mention.form === 'country' ? ownedBody(workspace, mention, title.head) : null;
  if (link === 'to')
    return title.type === 'envoy' || (title.portfolio === null && (isBody || owned !== null));
  // "Cabinet Secretary, Ministry of ICT", "CEO, Jazz": a body after the comma, no list that goes on with one.
  if (link === ',')
    return (
      capital &&
      (isBody ||
        isKnownFirm(mention) ||
        inParentheses(workspace, title, mention) ||
        isSetOff(workspace, title, mention)) &&
      !workspace.titleAt[mention.to] &&
      !/^['’]s$/.test(workspace.lower(mention.to, title.head)) &&
      !title.body
    );
  if (link === '(') return false;
  // "Chairman PTA": directly after.
  if (mention.form === 'run') return /^\p{Lu}{2,6}$/u.test(mention.name) && capital && !title.body;
  return isBody && capital;
}

/** "X (CEO, Airtel Africa)": title and body between the same marks. */
function inParentheses(workspace: Workspace, title: Title, { to }: Mention): boolean {
  return workspace.lower(title.from - 1, title.head) === '(' && workspace.lower(to, title.head) === ')';
}

/** "Director General, DSA and Project Director, Y", "Chairman, APTMA,": an acronym between a title and a mark. */
function isSetOff(workspace: Workspace, title: Title, { form, name, to }: Mention): boolean {
  if (form !== 'run' || !/^\p{Lu}{3,6}$/u.test(name) || !/offic/.test(title.type) || title.plural)
    return false;
  const next = workspace.lower(to, title.head);
  return /^[,.;)]?$/.test(next) || (/^(?:and|&)$/.test(next) && !!workspace.titleAt[to + 1]);
}

function isKnownFirm(mention: Mention): boolean {
  return mention.form === 'run' && (findKnown(mention.name).length > 0 || looksLikeFirm(mention.name));
}

/** "special assistant to the chief adviser on X", "aide to Prime Minister Y": held under the head of state or government. */
function toHeadOfState(workspace: Workspace, title: Title, reach: Reach): boolean {
  if (!/^(?:to|of)$/.test(workspace.lower(reach.to, title.head)) || title.type === 'state' || title.toState)
    return false;
  const at = workspace.lower(reach.to + 1, title.head) === 'the' ? reach.to + 2 : reach.to + 1;
  const chief = workspace.inSentence(at, title.head) ? workspace.titleAt[at] : null;
  if (!chief || chief === title || chief.type !== 'state') return false;
  title.toState = true;
  title.country ??= chief.country;
  reach.to = chief.to;
  if (!/^(?:on|for)$/.test(workspace.lower(reach.to, title.head))) return true;
  const start = workspace.lower(reach.to + 1, title.head) === 'the' ? reach.to + 2 : reach.to + 1;
  const end = portfolioEnd(workspace, start, true);
  if (end === start) return true;
  title.portfolio ??= workspace.textOf(start, end);
  title.text = workspace.textOf(title.from, end);
  reach.to = end;
  return true;
}

/** "Director of the Agency for Investments under the President X": whom the body is under, in the manner of the former Soviet lands. */
function skipSuperior(workspace: Workspace, reach: Reach, near: number): void {
  if (workspace.lower(reach.to, near) !== 'under' || workspace.lower(reach.to + 1, near) !== 'the') return;
  const at = reach.to + 2;
  const above = workspace.inSentence(at, near) ? (workspace.titleAt[at] ?? workspace.owner[at]) : null;
  if (!above || !workspace.isCapital(at) || above.from !== at) return;
  reach.to = above.to;
}

/** "director of the MCIT's Digital Innovation Department": the unit after the possessive belongs to the phrase. */
function skipPossessed(workspace: Workspace, reach: Reach, near: number): void {
  if (!/^['’]s$/.test(workspace.lower(reach.to, near))) return;
  let to = reach.to + 1;
  for (let n = 0; n < 16 && workspace.inSentence(to, near); n++, to++) {
    const { lower } = workspace.tokens[to]!;
    if (lower === ',' && !workspace.isCapital(to + 1)) break;
    if (lower === ',' && PERSON_NAMES.has(workspace.lower(to + 1, near))) break;
    if (
      !workspace.isCapital(to) &&
      !/^(?:,|and|&|of|the|for|\(|\)|unit|division|arm|business|operations|department)$/.test(lower)
    )
      break;
    if (PERSON_NAMES.has(lower)) break;
  }
  // The unit is no body of its own.
  for (let i = reach.to; i < to; i++)
    if (workspace.owner[i]?.form === 'body') workspace.removeMention(workspace.owner[i]!);
  reach.to = to;
}
