import { NO_BODIES } from '../data/names/words.ts';
import { areInitials } from './body-forms.ts';
import { isLegalForm } from './legal-form.ts';
import { looksLikePerson } from './person-shape.ts';
import type { Mention, Workspace } from './workspace.ts';

/** Gives each name the acronym or short form in the parentheses after it: "Pakistan Telecommunication Authority (PTA)". */
export function bindAcronyms(workspace: Workspace): Map<Mention, Mention> {
  const sameAs = new Map<Mention, Mention>();
  for (const mention of [...workspace.mentions]) {
    if (mention.form === 'country' || mention.form === 'demonym' || mention.form === 'city') continue;
    bindBare(workspace, mention, sameAs);
    const open = workspace.tokens[mention.to];
    if (open?.text !== '(' || !workspace.inSentence(mention.to, mention.from)) continue;
    const close = closing(workspace, mention.to);
    if (close < 0) continue;
    const short = workspace.textOf(mention.to + 1, close).replace(/^["“‘']|["”’']$|^(?:the|or)\s+/g, '');
    const brand = isBrand(workspace, mention, close);
    if ((!brand && !isShortForm(short, mention.name)) || NO_BODIES.has(short)) continue;
    mention.aliases.push(short);
    const inner = workspace.owner[mention.to + 1] ?? workspace.owner[close - 1];
    if (inner && inner !== mention) sameAs.set(inner, mention);
    else
      sameAs.set(
        workspace.addMention({ from: mention.to + 1, to: close, form: 'run', name: short }),
        mention,
      );
  }
  return sameAs;
}

/** "National Cyber Security Authority NCSA": the initials of a body right behind its name. */
function bindBare(workspace: Workspace, mention: Mention, sameAs: Map<Mention, Mention>): void {
  const { text = '' } = workspace.tokens[mention.to] ?? {};
  if (mention.form !== 'body' || !/^\p{Lu}{3,8}$/u.test(text) || NO_BODIES.has(text)) return;
  if (!workspace.inSentence(mention.to, mention.from) || workspace.titleAt[mention.to]) return;
  const inner = workspace.owner[mention.to];
  if ((inner && inner.to !== mention.to + 1) || !areInitials(text, mention.name)) return;
  mention.aliases.push(text);
  const form = { from: mention.to, to: mention.to + 1, form: 'run', name: text } as const;
  sameAs.set(inner ?? workspace.addMention(form), mention);
}

/** "LLC Tacom (MegaFon Tajikistan)": the one name in parentheses behind a legal name, no place and no holder. */
function isBrand(workspace: Workspace, { name, form, to }: Mention, close: number): boolean {
  const words = name.split(/\s+/);
  const legal = [words[0]!, words.at(-1)!].some(isLegalForm);
  const inner = workspace.owner[to + 1];
  return (
    form === 'run' &&
    legal &&
    (inner?.form === 'run' || inner?.form === 'known') &&
    inner.from === to + 1 &&
    inner.to === close &&
    !looksLikePerson(inner.name)
  );
}

function closing(workspace: Workspace, open: number): number {
  for (let i = open + 1; i <= open + 7 && workspace.inSentence(i, open); i++)
    if (workspace.tokens[i]!.text === ')') return i;
  return -1;
}

function isShortForm(short: string, name: string): boolean {
  if (!/\p{Lu}/u.test(short) || short.length > 30 || /\d{2}|[,;:%$]/.test(short)) return false;
  if (short.length >= name.length + 6) return false;
  if (/^[\p{Lu}&.@\d/-]{2,}s?$/u.test(short)) return true;
  if (
    /^\p{Lu}[\p{L}]{1,12}$/u.test(short) &&
    (/\p{Lu}.*\p{Lu}/u.test(short) || name.toLowerCase().startsWith(short.toLowerCase()))
  )
    return true;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]!.toLowerCase())
    .join('');
  return (
    initials.startsWith(short.toLowerCase().replace('-', '').slice(0, 2)) || /^\p{Lu}\p{Ll}+$/u.test(short)
  );
}
