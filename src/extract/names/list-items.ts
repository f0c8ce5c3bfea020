import { isPersonLike } from './person-at.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/**
 * The body of a title in a line of an attendance list, where the line names it in front or at its end: "Norvik Data:
 * Kari Moen, head of sales", "Bytewharf (Callum Ferris, managing director)", "Folarin Adegbite, MD/CEO, Tombo".
 */
export function bindItemBodies(workspace: Workspace): void {
  const { paragraphs, sentences } = workspace.document;
  for (const title of workspace.titles) {
    if (title.body || title.portfolio || title.bodyBefore || title.plural) continue;
    const sentence = sentences[workspace.sentenceAt[title.head]!];
    if (!sentence || paragraphs[sentence.paragraph]!.kind !== 'item') continue;
    const body = behind(workspace, title) ?? inFront(workspace, title, sentence.from);
    if (body) title.body = body;
  }
}

/** The name that ends the line after a comma: no title of its own follows. */
function behind(workspace: Workspace, title: Title): Mention | null {
  let at = reachOf(title).to;
  // "MD/CEO, Tombo", "chairman and CEO, Tombo": past the title that is joined with it.
  while (/^(?:\/|and|&)$/.test(workspace.lower(at, title.head)) && workspace.titleAt[at + 1])
    at = reachOf(workspace.titleAt[at + 1]!).to;
  if (!/^[,–—-]$/.test(workspace.lower(at, title.head))) return null;
  const start = workspace.lower(at + 1, title.head) === 'the' ? at + 2 : at + 1;
  const mention = workspace.inSentence(start, title.head) ? workspace.owner[start] : null;
  if (mention?.from !== start || !/^(?:run|body|known)$/.test(mention.form)) return null;
  const next = workspace.lower(mention.to, title.head);
  return next === '' || /^[.;(]$/.test(next) ? mention : null;
}

/** The name that opens the line, set off by a colon, a bracket or a dash. */
function inFront(workspace: Workspace, title: Title, from: number): Mention | null {
  let at = from;
  while (at < title.head && !workspace.owner[at] && !/\p{L}/u.test(workspace.tokens[at]!.text)) at++;
  const mention = workspace.owner[at];
  if (mention?.from !== at || !/^(?:run|body|known)$/.test(mention.form) || mention.to >= title.from)
    return null;
  let end = mention.to;
  const bracket = workspace.lower(end, from) === '(';
  if (bracket && workspace.lower(end + 2, from) === ')') end += 3;
  if (!/^[:(–—]$/.test(workspace.lower(end, from))) return null;
  const second = workspace.owner[end + 1];
  return second && second !== mention && isPersonLike(second) ? mention : null;
}
