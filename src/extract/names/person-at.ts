import { PERSON_NAMES } from '../data/names/given-names.ts';
import { REGION_WORDS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { isHonorific, isHonorificAt } from './honorific.ts';
import { looksLikePerson } from './person-shape.ts';
import type { Mention, Workspace } from './workspace.ts';

export function isPersonLike(mention: Mention | null | undefined): mention is Mention {
  if (mention?.form !== 'run') return false;
  if (mention.kind && mention.kind !== 'person') return false;
  // "President of Huawei Sub-Saharan Africa": what the firm's arm covers.
  if (mention.name.split(/\s+/).every((word) => REGION_WORDS.has(word.toLowerCase()))) return false;
  if (looksLikeFirm(mention.name) && !looksLikePerson(mention.name)) return false;
  if (findKnown(mention.name).length > 0 && !PERSON_NAMES.has(mention.name.toLowerCase())) return false;
  // "KoboPay": one word with a capital inside is a firm's, but after "Mc", "De" and the like.
  if (/^(?!Mc|Mac|De|Di|La|Le|Al|Van|O)\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(mention.name)) return false;
  return !/^\p{Lu}{2,}$/u.test(mention.name);
}

export function personAt(workspace: Workspace, start: number, near: number): Mention | null {
  const at = skipHonorifics(workspace, start, near);
  const mention = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  return isPersonLike(mention) && mention.from === at ? mention : null;
}

const STYLES = new Set(['His', 'Her', 'Sri', 'the', 'Hon', 'Excellency', 'Royal', 'retired', 'Retired']);

function skipHonorifics(workspace: Workspace, start: number, near: number): number {
  let at = start;
  while (workspace.inSentence(at, near)) {
    const { text } = workspace.tokens[at]!;
    if (isHonorificAt(workspace.tokens, at) || STYLES.has(text)) at++;
    else if (
      text === '(' &&
      /^(?:R|Retd?|Rtd|Retired|retd?|r)\.?$/.test(workspace.tokens[at + 1]?.text ?? '')
    ) {
      while (workspace.inSentence(at, near) && workspace.tokens[at]!.text !== ')') at++;
      at++;
    } else break;
  }
  return at;
}

/** "by Prime Minister X", "of X", "with X", "X's": no subject. */
export function isAgent(workspace: Workspace, at: number): boolean {
  const mention = workspace.owner[at]!;
  if (/^['’]s?$/.test(workspace.lower(mention.to, at))) return true;
  let front = at - 1;
  while (workspace.titleAt[front] || isHonorific(workspace.tokens[front]?.text ?? '')) front--;
  return /^(?:by|of|with|to|from|under|for|than)$/.test(workspace.lower(front, at));
}
