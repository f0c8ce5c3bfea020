import { PERSON_NAMES } from '../data/names/given-names.ts';
import { FIRM_WORDS, LEGAL_FORMS, NO_BODIES } from '../data/names/words.ts';
import { isHonorificAt } from './honorific.ts';
import type { Mention, Workspace } from './workspace.ts';

/** "Sh5", "JD15", "Rs500", "N400": a currency and a figure. */
const SUM =
  /^(?:Sh|Shs|KSh|Ksh|USh|JD|KD|BD|QR|SR|Rs|R|RM|Rp|P|N|K|M|B|T|S|A|C|HK|NT|US|GH|ZK|D|L|Q|S\/|NPR|PKR|KES|Tk|Fr|kr)\d[\d.,]*(?:k|m|bn|mn|tn)?$/;

/** Whether a token may be part of a name. */
export function isNameToken(workspace: Workspace, at: number): boolean {
  const token = workspace.tokens[at]!;
  if (workspace.titleAt[at] || isTaken(workspace.owner[at])) return false;
  if (
    !/^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\p{Ll}+&|[ei]-\p{Lu}|al-\p{Lu}|el-\p{Lu}|@\p{Lu}|\p{Ll}:\p{Ll}|\d+\p{L}+$)/u.test(
      token.text,
    ) &&
    !isLowerFirm(workspace, at)
  )
    return false;
  if (isCurrency(workspace, at)) return false;
  if ((SUM.test(token.text) && !isLetterAndDigit(workspace, at)) || /^ex-\p{Lu}/iu.test(token.text))
    return false;
  if (/^(?:THE|AND|OF|FOR|WITH)$/.test(token.text)) return false;
  if (/^\d/.test(token.text) && !DIGIT_FIRM.test(token.text)) return false;
  if (NO_BODIES.has(token.text) && !isInsideName(workspace, at)) return isInitials(workspace, at);
  return !isHonorificAt(workspace.tokens, at);
}

/** "8degrees", "4iG", "3Shape": a firm that begins with a figure, but "5G", "4Gbit", "3D". */
const DIGIT_FIRM = /^\d(?:degrees|mobile|Play|\p{Ll}{1,3}\p{Lu}|(?![GMTk]b)\p{Lu}\p{Ll}{3})/u;

/** "CFAF 1.2 billion", "NIS 40 million", "BZ$80": capitals in front of a sum. */
function isCurrency(workspace: Workspace, at: number): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(workspace.tokens[at]!.text)) return false;
  const next = workspace.lower(at + 1, at);
  if (next === '$') return true;
  return (
    /^\d[\d.,]*$/.test(next) &&
    /^(?:thousand|[mbt]r?illion|mln|bln|mn|bn|crores?|lakhs?)$/.test(workspace.lower(at + 2, at))
  );
}

/** "stc Group CEO", "du's network": firms that spell themselves with small letters; "du" is a word of French too. */
function isLowerFirm(workspace: Workspace, at: number): boolean {
  const { text } = workspace.tokens[at]!;
  if (text === 'stc') return true;
  return text === 'du' && (!!workspace.titleAt[at + 1] || /^['’]s$/.test(workspace.lower(at + 1, at)));
}

/** "A1 Hrvatska", "T2 Slovenia": a letter, a digit and a capital with small letters behind, but "R5 Billion". */
function isLetterAndDigit(workspace: Workspace, at: number): boolean {
  const next = workspace.tokens[at + 1];
  return (
    /^\p{Lu}\d$/u.test(workspace.tokens[at]!.text) &&
    !!next &&
    workspace.inSentence(at + 1, at) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !/^(?:[mbt]r?illion|crore|lakh)$/.test(next.lower)
  );
}

/** "CC Wei", "PD Vaghela": two letters before a family name, at the start of a name. */
function isInitials(workspace: Workspace, at: number): boolean {
  const next = workspace.tokens[at + 1];
  return (
    /^\p{Lu}{1,2}\.?$/u.test(workspace.tokens[at]!.text) &&
    !!next &&
    workspace.inSentence(at + 1, at) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    PERSON_NAMES.has(next.lower) &&
    !/^\p{Lu}/u.test(workspace.tokens[at - 1]?.text ?? '')
  );
}

/** "Converge ICT Solutions", "LG AI Research": a common acronym counts only between capitals or before a firm's word. */
function isInsideName(workspace: Workspace, at: number): boolean {
  const capital = (i: number) =>
    workspace.inSentence(i, at) && /^\p{Lu}\p{L}+/u.test(workspace.tokens[i]!.text) && !workspace.titleAt[i];
  if (!capital(at + 1)) return false;
  const next = workspace.tokens[at + 1]!;
  if (
    FIRM_WORDS.has(next.lower) ||
    LEGAL_FORMS.has(next.lower) ||
    /^(?:park|institute|council|lab|academy|center|centre)$/i.test(next.lower)
  )
    return true;
  return capital(at - 1) && !workspace.owner[at - 1]?.form.match(/country|demonym/);
}

export function isTaken(owner: Mention | null | undefined): boolean {
  return owner?.form === 'body' || owner?.form === 'known';
}
