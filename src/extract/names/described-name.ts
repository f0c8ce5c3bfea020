import { FIRM_NOUNS } from '../data/names/words.ts';
import { BODY_NOUNS } from './body-before-title.ts';
import type { Workspace } from './workspace.ts';

/** Longest description, in tokens. */
const LONGEST = 5;
/** Words that end a description without a name. */
const NO_PART = /^(?:and|or|who|which|that|was|is|to|in|on|by|with|from|had|has|at|for|of)$/;

/**
 * "of the French AI developer Mistral", "of its DeepMind", "of the municipal Department of Health", "of the state railway
 * ZSSK": where the name begins behind the words that say what it is; `start` where there are none.
 */
export function describedName(workspace: Workspace, start: number, near: number): number {
  const owned = /^(?:its|their|his|her)$/.test(workspace.lower(start, near));
  let at = owned ? start + 1 : start;
  for (let n = 0; n < LONGEST && workspace.inSentence(at, near); n++) {
    const owner = workspace.owner[at];
    if (owner && owner.form !== 'demonym' && owner.form !== 'country') break;
    const { lower, text } = workspace.tokens[at]!;
    if (!owner && !/^\p{Ll}[\p{L}-]+$/u.test(text) && !/^(?:AI|IT|ICT|EV|US|'s|’s)$/.test(text)) break;
    if (NO_PART.test(lower)) break;
    at++;
    if (FIRM_NOUNS.has(lower) && !workspace.isCapital(at - 1) && beginsName(workspace, at, near)) return at;
  }
  const found = at > start ? workspace.owner[at] : null;
  if (found?.from !== at) return start;
  const named = found.form === 'run' || found.form === 'known';
  if (named && /^(?:its|their)$/.test(workspace.lower(start, near))) return at;
  const isWord = /^\p{Ll}/u.test(workspace.tokens[at - 1]!.text) && !owned;
  if (!isWord) return start;
  if (found.form === 'body') return at;
  const described =
    workspace.tokens[at - 1]!.pos === 'NOUN' || BODY_NOUNS.test(workspace.tokens[at - 1]!.lower);
  return named && described && /^\p{Lu}{2,}$/u.test(found.name) ? at : start;
}

/** Where no names have been found yet, a capital. */
function beginsName(workspace: Workspace, at: number, near: number): boolean {
  if (!workspace.inSentence(at, near)) return false;
  const owner = workspace.owner[at];
  return owner ? owner.from === at : workspace.isCapital(at);
}
