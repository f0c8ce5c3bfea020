import { isPersonLike, personAt } from './person-at.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** What comes before the name of the one who held a post before. */
const BEFORE_PREDECESSOR = new RegExp(
  `(?:^| )(?:${[
    'succeeds|succeed|succeeding|succeeded|replaces|replace|replacing|replaced',
    '(?:takes|took|taking|take) (?:the reins |the helm |office )?over from',
    '(?:takes|took|taking|take) over (?:when|after|as)',
    'succession to',
    'successor to',
    'in place of',
    '(?:takes|took|taking|take|fills|filled) the (?:place|seat|shoes|chair) of',
    '(?:steps|stepped|stepping|step) into the shoes of',
    '(?:predecessor|successor) ,?',
  ].join('|')})$`,
);
/** Longest of them, in tokens. */
const LONGEST = 6;

/**
 * Gives who held a post before, or is to hold it next, the post of the one whom the text names: "He succeeds Berit
 * Aasland", "Her predecessor, Ibrahim Hameed", "takes over from Col. X". The post is the last one told before that
 * has a body.
 */
export function bindSuccession(workspace: Workspace): void {
  for (const sentence of workspace.document.sentences) {
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      const mention = personAt(workspace, at, sentence.from);
      if (!mention || !endsBefore(workspace, at)) continue;
      if (workspace.titles.some((title) => holds(title, mention))) continue;
      lastPost(workspace, mention)?.others.push(mention);
      at = mention.to - 1;
    }
  }
}

function holds({ holder, others }: Title, mention: Mention): boolean {
  return [holder, ...others].some((other) => other?.name === mention.name);
}

function endsBefore(workspace: Workspace, at: number): boolean {
  const from = Math.max(workspace.document.sentences[workspace.sentenceAt[at]!]!.from, at - LONGEST);
  const words = workspace.tokens.slice(from, at).map(({ lower }) => lower);
  return BEFORE_PREDECESSOR.test(words.join(' '));
}

/** The post told last in the two sentences before or in the same one, held by another and not in the past. */
function lastPost(workspace: Workspace, mention: Mention): Title | undefined {
  const here = workspace.sentenceAt[mention.from]!;
  return workspace.titles
    .filter(
      (title) =>
        (!title.holder || isPersonLike(title.holder)) &&
        title.holder?.name !== mention.name &&
        !title.former &&
        !title.plural &&
        (title.body || title.portfolio || title.bodyBefore || title.type === 'state') &&
        reachOf(title).from < mention.from &&
        here - workspace.sentenceAt[title.head]! <= 3,
    )
    .sort((a, b) => a.head - b.head)
    .at(-1);
}
