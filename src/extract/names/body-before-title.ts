import { FORMER, OFFICER_PORTFOLIOS, TITLE_MODIFIERS } from '../data/names/titles.ts';
import { FIRM_NOUNS, REGION_WORDS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { looksLikePerson } from './person-shape.ts';
import { HAS_FIELD } from './seat-fit.ts';
import type { Reach } from './title-reach.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** Nouns that stand for the body of a post: "the company's CEO", "committee chair", "president of the university". */
export const BODY_NOUNS =
  /^(?:company|firm|ministry|authority|agency|regulator|commission|group|bank|operator|body|watchdog|department|organi[sz]ation|university|startup|start-up|union|institute|association|council|board|committee|subcommittee|fund|conglomerate|chipmaker|carmaker|federation|chamber|bureau|directorate|secretariat|court|lender|foundation|maker|platform|observatory|enterprise|hospital|centre|center|corporation|exchange|museum|laboratory|retailer|insurer|airline|carrier|chain|cooperative)$/;

export function bodyBefore(workspace: Workspace, title: Title, reach: Reach): void {
  takeRegion(workspace, title, reach);
  let at = skipAdjectives(workspace, title.from - 1, title.head);
  const possessive = /^['’]s?$/.test(workspace.lower(at, title.head));
  if (possessive || workspace.lower(at, title.head) === '-') at--;
  at = beforeParentheses(workspace, at, title.head);
  if (/^(?:his|her)$/.test(workspace.lower(at, title.head)) && SERVES.test(title.core)) {
    title.toState = true;
    reach.from = at;
    return;
  }
  counterpartBefore(workspace, title);
  bodyBeforeComma(workspace, title);
  if (takesBodyBefore(workspace, title, reach, at, possessive)) return;
  if (!workspace.inSentence(at, title.head) || stateBefore(workspace, title, reach, at, possessive)) return;
  const mention = workspace.owner[at];
  if (mention?.to !== at + 1) return;
  if (mention.form === 'demonym' || mention.form === 'country') {
    title.country = mention.country;
    if (mention.form === 'country' || title.type === 'state') title.body ??= mention;
    reach.from = mention.from;
  } else if (mention.form === 'city') {
    title.place ??= mention;
    reach.from = mention.from;
  } else if (acceptsBefore(title, mention, possessive)) {
    if (title.body === null || title.body.form === 'country') title.body = mention;
    reach.from = mention.from;
    countryBefore(workspace, title, reach);
  }
  takeFormer(workspace, title, reach);
  if (/^(?:the|a|an|new)$/.test(workspace.lower(reach.from - 1, title.head))) reach.from--;
}

/** "National Telecom Regulatory Authority (NTRA) Executive President": past the acronym between body and title. */
function beforeParentheses(workspace: Workspace, at: number, near: number): number {
  if (workspace.lower(at, near) !== ')') return at;
  for (let i = at - 1; i > at - 4; i--) if (workspace.lower(i, near) === '(') return i - 1;
  return at;
}

/** "its public policy director", "Sakana's research head": small nouns in front of an officer's title, up to whose it is. */
function takeDuty(workspace: Workspace, title: Title, reach: Reach): void {
  // "Denmark's tech ambassador"
  if (!/^(?:officer|envoy)$/.test(title.type) || workspace.isCapital(title.from) || title.plural) return;
  let from = title.from;
  const isPart = (at: number) => {
    const { pos, text, lower } = workspace.tokens[at]!;
    return (
      /^(?:NOUN|ADJ)$/.test(pos) &&
      /^\p{Ll}+$/u.test(text) &&
      !workspace.owner[at] &&
      !workspace.titleAt[at] &&
      !BODY_NOUNS.test(lower) &&
      !FIRM_NOUNS.has(lower) &&
      !TITLE_MODIFIERS.has(lower)
    );
  };
  while (
    title.from - from < 3 &&
    workspace.inSentence(from - 1, title.head) &&
    (isPart(from - 1) || OFFICER_PORTFOLIOS.has(workspace.lower(from - 1, title.head)))
  )
    from--;
  if (from === title.from) return;
  const owner = workspace.inSentence(from - 1, title.head) ? workspace.owner[from - 1] : null;
  const front = workspace.lower(from - 1, title.head);
  if (!/^(?:['’]s?|its|their|,|the|and)$/.test(front) && owner?.to !== from) return;
  title.text = workspace.textOf(from, title.from).concat(' ', title.text);
  title.from = from;
  reach.from = from;
  workspace.titleAt.fill(title, from, title.to);
}

/** "Meta's Asia-Pacific president", "the company's West Africa lead", "its India head": the part of the world before an officer's title. */
function takeRegion(workspace: Workspace, title: Title, reach: Reach): void {
  takeDuty(workspace, title, reach);
  const president = title.type === 'state' && /president$/.test(title.core);
  if (!/offic/.test(title.type) && !president) return;
  let from = title.from;
  const isPart = (at: number) =>
    workspace.inSentence(at, title.head) &&
    workspace.isCapital(at) &&
    (REGION_WORDS.has(workspace.lower(at, title.head)) ||
      /^(?:country|city)$/.test(workspace.owner[at]?.form ?? ''));
  while (title.from - from < 4 && isPart(from - 1)) from--;
  if (from === title.from) return;
  const front = workspace.lower(from - 1, title.head);
  const owner = workspace.inSentence(from - 1, title.head) ? workspace.owner[from - 1] : null;
  const owned =
    /^(?:['’]s?|its|their|company|firm|group)$/.test(front) ||
    owner?.form === 'known' ||
    owner?.form === 'run';
  if (!owned || owner?.from === from) return;
  // "Tessellate Asia president": the name of a firm that ends so, but "Huawei Northern Africa president".
  const inName =
    /president|chair|chief executive|ceo|founder/.test(title.core) &&
    owner?.form === 'run' &&
    owner.to > from &&
    findKnown(workspace.textOf(owner.from, from)).length === 0;
  if (inName) return;
  if (president) title.type = 'officer';
  title.text = workspace.textOf(from, title.from).concat(' ', title.text);
  title.from = from;
  reach.from = from;
  workspace.titleAt.fill(title, from, title.to);
}

const SERVES = /special assistant|advis[eo]r|aide|envoy|spokes|representative|chief of staff/;

/** "his Polish opposite number, Deputy Prime Minister X": the country of the one whose counterpart it is. */
function counterpartBefore(workspace: Workspace, title: Title): void {
  let seen = false;
  for (let at = title.from - 1; at > title.from - 7 && workspace.inSentence(at, title.head); at--) {
    if (/^(?:counterpart|number|colleague|homologue|peer)$/.test(workspace.lower(at, title.head)))
      seen = true;
    const owner = workspace.owner[at];
    if (seen && owner?.form === 'demonym') title.country ??= owner.country;
    if (owner && owner.form !== 'demonym') return;
  }
}

/** "the company's Singapore-born chief executive": back over what describes, where a possessive stands before it. */
function skipAdjectives(workspace: Workspace, start: number, near: number): number {
  let at = start;
  for (
    let n = 0;
    n < 5 && workspace.inSentence(at, near) && !/^['’]s?$/.test(workspace.lower(at, near));
    n++, at--
  ) {
    const { pos, text, lower } = workspace.tokens[at]!;
    const describes =
      /^(?:ADJ|ADV|NUM)$/.test(pos) ||
      text === '-' ||
      /(?:born|based|trained|appointed|elected|serving)$/.test(lower);
    if (!describes && workspace.owner[at]?.form !== 'demonym' && workspace.lower(at + 1, near) !== '-')
      return start;
  }
  return /^['’]s?$/.test(workspace.lower(at, near)) ? at : start;
}

/** "Former FCC chair", "the former Google executive": past, though the body stands between. */
function takeFormer(workspace: Workspace, title: Title, reach: Reach): void {
  if (!FORMER.has(workspace.lower(reach.from - 1, title.head)) || reach.from === title.from) return;
  title.former = true;
  reach.from--;
}

/** "its chairman", "the company's CEO". */
function takesBodyBefore(
  workspace: Workspace,
  title: Title,
  reach: Reach,
  at: number,
  possessive: boolean,
): boolean {
  const word = workspace.lower(at, title.head);
  if (/^(?:its|their|whose)$/.test(word)) reach.from = at;
  else if ((possessive || at === title.from - 1) && BODY_NOUNS.test(word) && !workspace.owner[at])
    reach.from = /^(?:the|that)$/.test(workspace.lower(at - 1, title.head)) ? at - 1 : at;
  else return false;
  // "The last stop is Siemens: its CEO, X": the name before the mark is the body.
  // "Silknet, whose founder is X"
  const front = workspace.lower(at - 1, title.head);
  const before = beforeParentheses(workspace, at - 2, title.head);
  const named = (word === 'whose' ? front === ',' : /^[:–—(]$/.test(front)) ? workspace.owner[before] : null;
  // "the government of Argentina, whose President X"
  if (word === 'whose' && named?.form === 'country' && /^(?:state|envoy)$/.test(title.type)) {
    title.country = named.country;
    title.body ??= named;
    return true;
  }
  if (
    /^(?:its|whose)$/.test(word) &&
    named &&
    /^(?:run|known|body)$/.test(named.form) &&
    !looksLikePerson(named.name)
  ) {
    title.body = named;
    return true;
  }
  title.bodyBefore = true;
  if (BODY_NOUNS.test(word)) title.bodyNoun = word;
  return true;
}

/** "Prime Minister's Adviser", "his special assistant" after a head of state or government. */
function stateBefore(
  workspace: Workspace,
  title: Title,
  reach: Reach,
  at: number,
  possessive: boolean,
): boolean {
  const chief = workspace.titleAt[at];
  if (!possessive || chief?.type !== 'state') return false;
  title.country ??= chief.country;
  title.toState = true;
  reach.from = reachOf(chief).from;
  return true;
}

function countryBefore(workspace: Workspace, title: Title, reach: Reach): void {
  const at = /^['’]s$/.test(workspace.lower(reach.from - 1, title.head)) ? reach.from - 2 : reach.from - 1;
  const mention = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
  if (mention?.form !== 'demonym' && mention?.form !== 'country') return;
  title.country ??= mention.country;
  if (title.body?.kind === 'agency') title.body.country ??= mention.country;
  reach.from = mention.from;
}

function acceptsBefore(title: Title, mention: Mention, possessive: boolean): boolean {
  if (mention.form === 'body' || mention.form === 'known') return true;
  // "Labour MP", "Greens senator": a party.
  if (title.type === 'lawmaker' && !possessive)
    return findKnown(mention.name).some(({ kind }) => kind === 'agency');
  if (title.type === 'state' && !/^president$/.test(title.core)) return false;
  if (title.type === 'minister' && !possessive)
    return (
      (title.portfolio === null || HAS_FIELD.test(title.text)) &&
      (/^\p{Lu}{3,6}$/u.test(mention.name) || findKnown(mention.name).some(({ kind }) => kind === 'agency'))
    );
  if (findKnown(mention.name).length > 0 || looksLikeFirm(mention.name)) return true;
  return title.type !== 'state' && !looksLikePerson(mention.name);
}

/** "his counterpart at the USF, CEO Daniel Dawes, said": the body behind "at", a comma, the title and its holder. */
function bodyBeforeComma(workspace: Workspace, title: Title): void {
  if (title.body || title.bodyBefore || title.country || !/^(?:firm-)?officer$/.test(title.type)) return;
  const body = workspace.lower(title.from - 1, title.head) === ',' ? workspace.owner[title.from - 2] : null;
  if (!body || !/^(?:body|known|run)$/.test(body.form) || looksLikePerson(body.name)) return;
  const front = workspace.lower(body.from - 1, title.head) === 'the' ? body.from - 2 : body.from - 1;
  if (workspace.lower(front, title.head) !== 'at') return;
  const holder = workspace.owner[title.to];
  if (holder?.from === title.to && looksLikePerson(holder.name)) title.body = body;
}
