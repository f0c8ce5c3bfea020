import { wordSet } from '../../lib/word-set.ts';
import { isHonorific } from './honorific.ts';
import { isAgent, isPersonLike } from './person-at.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

const GAP =
  wordSet(`is was who as the a an named appointed serves served serving currently also became been has had be elected nominated to its their
  until recently last previously formerly once now then later new - – — ( , and designated promoted made confirmed took over role of post position replaced continues his her our`);

/** The name in front: "X, CEO of Y", "X, who is the", "X (CEO)", "appointed X as". */
export function holderLeft(workspace: Workspace, title: Title): Mention | null {
  const behind = workspace.lower(reachOf(title).to, title.head);
  if (/^['’]s?$/.test(behind) || (SAID.test(behind) && isSpeaker(workspace, title))) return null;
  if (isHeadlineList(workspace, title) || namesItsOwn(workspace, title)) return null;
  let words = '';
  let depth = 0;
  for (let at = reachOf(title).from - 1, n = 0; n < 12 && workspace.inSentence(at, title.head); at--, n++) {
    const { lower, text } = workspace.tokens[at]!;
    // A native spelling, a party or a cadre in parentheses between name and title.
    if (text === ')') depth++;
    else if (text === '(' && depth > 0) depth--;
    else if (depth > 0) continue;
    else {
      const mention = workspace.owner[at];
      if (mention && NAME_SUFFIX.test(mention.name)) continue;
      // "Rebecca Hunter, Starlink Global Licensing Director at SpaceX": capitals of a long title whose body follows.
      if (inLongTitle(workspace, title, at)) continue;
      if (mention?.form === 'run')
        return mention !== title.body &&
          isPersonLike(mention) &&
          workspace.lower(mention.from - 1, mention.from) !== 'at' &&
          (isLink(words) || (words === '' && isAppointed(workspace, mention))) &&
          !(/^as /.test(words) && isAgent(workspace, mention.from))
          ? mention
          : null;
      if (workspace.titleAt[at]) return null;
      if (!GAP.has(lower) && !describes(workspace, at)) return null;
      words = `${GAP.has(lower) ? lower : '~'} ${words}`;
    }
  }
  return null;
}

/** "Signing for Telnor was its chief executive, X": the holder follows. */
function namesItsOwn(workspace: Workspace, title: Title): boolean {
  const { from, to } = reachOf(title);
  const its = /^(?:its|their)$/.test(workspace.lower(from, title.head)) ? from : from - 1;
  return (
    /^(?:its|their)$/.test(workspace.lower(its, title.head)) &&
    /^(?:was|were|is|are|by)$/.test(workspace.lower(its - 1, title.head)) &&
    workspace.lower(to, title.head) === ',' &&
    isPersonLike(workspace.owner[to + 1])
  );
}

/** "Deputy PM Dar, Alibaba chairman discuss trade": in a headline a comma stands for "and". */
function isHeadlineList(workspace: Workspace, title: Title): boolean {
  const { from, to } = reachOf(title);
  return (
    workspace.isInTitle(title.head) &&
    workspace.lower(from - 1, title.head) === ',' &&
    workspace.inSentence(to, title.head) &&
    /^(?:VERB|AUX)$/.test(workspace.tokens[to]!.pos)
  );
}

const SAID = /^(?:said|says|told|added|confirmed|announced|wrote|noted|explained)$/;

/** "…, a Commission spokesperson said": who speaks is another than who was named before. */
function isSpeaker(workspace: Workspace, title: Title): boolean {
  for (let at = reachOf(title).from; at >= title.from - 5 && workspace.inSentence(at, title.head); at--) {
    if (/^(?:a|an)$/.test(workspace.tokens[at]!.lower)) return true;
    if (workspace.tokens[at]!.lower === ',') return false;
  }
  return false;
}

/** "X, the company's Singapore-born chief executive": words that describe between a comma and a title. */
function describes(workspace: Workspace, at: number): boolean {
  const { pos, text } = workspace.tokens[at]!;
  if (/^(?:country|demonym|city)$/.test(workspace.owner[at]?.form ?? '')) return true;
  return (
    /^(?:ADJ|ADV|NOUN|PART|NUM)$/.test(pos) ||
    text === '-' ||
    /^\p{Ll}+(?:born|based|trained|educated|serving|elected|appointed)$/u.test(text)
  );
}

/** Letters after a name: a cadre, a degree, an order, a party's seat. */
const NAME_SUFFIX =
  /^(?:IAS|IPS|IFS|IRS|ITS|MP|MEP|MNA|PhD|SC|KC|QC|OBE|CBE|MBE|Esq|DBE|OAM|TD|AM|AO|JP|FCA|CPA)$/;

function inLongTitle(workspace: Workspace, title: Title, at: number): boolean {
  const { body } = title;
  if (!body || body.from < title.to || !/officer/.test(title.type) || !workspace.isCapital(title.head))
    return false;
  const owner = workspace.owner[at];
  if (owner && isPersonLike(owner) && workspace.lower(owner.to, at) === ',') return false;
  return workspace.isCapital(at) || /^(?:and|&|of|for)$/.test(workspace.tokens[at]!.lower);
}

/** "named Sundar Pichai chief executive". */
function isAppointed(workspace: Workspace, mention: Mention): boolean {
  let at = mention.from - 1;
  while (isHonorific(workspace.tokens[at]?.text ?? '')) at--;
  return /^(?:named|names|naming|appointed|appoints|appointing|elected|elects|made|makes|nominated|nominates|picked|picks|promoted|chose|called)$/.test(
    workspace.lower(at, mention.from),
  );
}

/** Whether the words between a name and a title say that the one holds the other. */
function isLink(words: string): boolean {
  if (words.includes('~'))
    return /^, (?:the|a|an|its|their|who is|who was|now|~) /.test(words) && !/ (?:and|or) /.test(words);
  if (
    /^(?:, )?(?:who |and )?(?:is|was|has|had|serves|became|as|currently|named|appointed|elected|been|served|serving)\b/.test(
      words,
    )
  )
    return !/ and /.test(words);
  return /^(?:, (?:the |a |an |its |their |his |also |currently |new |until |recently |last |previously |formerly |once |now |then |later )*|[-–—(] (?:the )?)$/.test(
    words,
  );
}
