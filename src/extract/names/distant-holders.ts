import { PERSON_NAMES } from '../data/names/given-names.ts';
import { isHonorific } from './honorific.ts';
import { isAgent, isPersonLike, personAt } from './person-at.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** Longest stretch between a title and the name after it, in tokens. */
const FARTHEST = 18;
/** What may stand there: links, commas within a name of duties, small nouns and adjectives. */
const STRETCH =
  /^(?:of|for|in|on|at|and|the|&|to|its|their|['’]s|['’]|-|\(|\)|,|responsible|responsibility|with|charge|under|within|over|a|accredited)$/;

/**
 * "the head of the agency's department for new services, X, said": no verb and no other person between title and name.
 * The first body of the stretch is the title's where it has none.
 */
export function holderBeyond(workspace: Workspace, title: Title): Mention | null {
  const start = reachOf(title).to;
  if (workspace.lower(start, title.head) === 'who') return holderBeyondClause(workspace, title, start);
  const abroad = /^(?:with residence|accredited to)$/.test(
    `${workspace.lower(start, title.head)} ${workspace.lower(start + 1, title.head)}`,
  );
  if (!abroad && !/^(?:of|for|in|at|on|['’]s|to|\(|,)$/.test(workspace.lower(start, title.head))) return null;
  let body: Mention | null = null;
  for (let at = start; at < start + FARTHEST && workspace.inSentence(at, title.head); at++) {
    const mention = workspace.owner[at];
    const isName = mention?.from === at && isPersonLike(mention) && looksNamed(workspace, mention);
    if (isName && at > start + 1 && endsName(workspace, mention)) {
      title.body ??= body;
      return mention;
    }
    if (
      mention?.from === at &&
      (mention.form === 'body' || mention.form === 'known' || mention.form === 'run')
    )
      body ??= mention;
    if (workspace.titleAt[at] && workspace.titleAt[at] !== title) return null;
    if (
      !mention &&
      !STRETCH.test(workspace.tokens[at]!.lower) &&
      !isHonorific(workspace.tokens[at]!.text) &&
      !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(workspace.tokens[at]!.pos)
    )
      return null;
  }
  return null;
}

/** "The commissioner who holds the portfolio of trade, X, will travel": past a clause that names no other person. */
function holderBeyondClause(workspace: Workspace, title: Title, start: number): Mention | null {
  for (let at = start + 1; at < start + FARTHEST && workspace.inSentence(at, title.head); at++) {
    if (workspace.tokens[at]!.text === ',') {
      const holder = personAt(workspace, at + 1, title.head);
      return holder && workspace.lower(holder.to, title.head) === ',' ? holder : null;
    }
    const mention = workspace.owner[at];
    if (workspace.titleAt[at] || (isPersonLike(mention) && looksNamed(workspace, mention))) return null;
  }
  return null;
}

/** A name that ends its phrase: a mark, a verb or a small word follows. */
function endsName(workspace: Workspace, mention: Mention): boolean {
  const next = workspace.tokens[mention.to];
  if (!next || !workspace.inSentence(mention.to, mention.from)) return true;
  return !/^['’]s?$/.test(next.lower) && !workspace.titleAt[mention.to];
}

/** "The new chairman of TRAI is P D Vaghela", "Sworn in as minister was X": a name after the verb of a title. */
export function holderAfterCopula(workspace: Workspace, title: Title): Mention | null {
  let at = reachOf(title).to;
  if (!/^(?:is|was|becomes|became|remains|will|comes|came)$/.test(workspace.lower(at, title.head)))
    return null;
  at++;
  while (/^(?:be|to|now|again|still)$/.test(workspace.lower(at, title.head))) at++;
  return personAt(workspace, at, title.head);
}

/** Words right before a title that make it a predicate of someone named earlier. */
const PREDICATE_VERB = /^(?:as|is|was|been|become|became|becomes|named|appointed|elected|remains|made)$/;

/** What stands before "the post of": "chosen for", "took up", "holds". */
const TAKES_POST =
  /^(?:for|to|in|from|over|up|assumed|assumes|assume|took|takes|take|taken|accepted|holds|held|left|fills|filled)$/;

/** The noun between such a word and the "of" of a title. */
function postWord(workspace: Workspace, at: number, title: Title): string {
  let noun = at + 1;
  while (/^(?:a|an|the|its|his|her|their|new)$/.test(workspace.lower(noun, title.head))) noun++;
  return workspace.lower(noun + 1, title.head) === 'of' ? workspace.lower(noun, title.head) : '';
}

/**
 * Who "was later appointed by it as CEO of Y", "has been a fellow at Y", "took the oath as chairman": the nearest
 * person before in the sentence, agents after "by" left out; where a pronoun is the subject, the one named last.
 */
function holderOfPredicate(workspace: Workspace, title: Title): Mention | null {
  let at = reachOf(title).from - 1;
  while (
    /^(?:a|an|the|of|late|,|its|his|her|their|new|also|now|currently|once|both|posts?|positions?|roles?|jobs?|office)$/.test(
      workspace.lower(at, title.head),
    )
  )
    at--;
  if (!PREDICATE_VERB.test(workspace.lower(at, title.head))) at = beforeTerm(workspace, at, title.head);
  const word = workspace.lower(at, title.head);
  const taken =
    TAKES_POST.test(word) && /^(?:post|position|role|job|office)s?$/.test(postWord(workspace, at, title));
  const raised =
    word === 'to' &&
    /^(?:elevated|promoted|appointed|elected|named|rose|nominated|risen)$/.test(
      workspace.lower(at - 1, title.head),
    );
  if (
    (!PREDICATE_VERB.test(word) && !raised && !taken) ||
    /^['’]s?$/.test(workspace.lower(reachOf(title).to, title.head))
  )
    return null;
  for (let i = at; i >= 0 && workspace.inSentence(i, title.head); i--) {
    const { lower } = workspace.tokens[i]!;
    const mention = workspace.owner[i];
    const inBrackets = workspace.lower(i - 1, title.head) === '(';
    if (
      mention?.form === 'run' &&
      mention.from === i &&
      isPersonLike(mention) &&
      (!isAgent(workspace, i) || isWho(workspace, mention)) &&
      !inBrackets
    )
      return mention;
    if (/^(?:he|she)$/.test(lower)) return lastPersonBefore(workspace, i);
    if (lower === ';') return null;
  }
  return null;
}

/** What a time begins with. */
const OPENS_TIME =
  /^(?:recently|now|last|this|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|christmas)$/;

/** "was | until last week | deputy governor": how long, between a verb and a title. */
function beforeTerm(workspace: Workspace, at: number, near: number): number {
  for (let i = at; i > at - 4 && workspace.inSentence(i, near); i--)
    if (/^(?:until|till|since|from)$/.test(workspace.tokens[i]!.lower))
      return OPENS_TIME.test(workspace.lower(i + 1, near)) ? i - 1 : at;
  return at;
}

/** "the name of X, who was sworn in as": the subject of a clause of its own. */
const isWho = (workspace: Workspace, { from, to }: Mention): boolean =>
  workspace.lower(workspace.lower(to, from) === ',' ? to + 1 : to, from) === 'who';

export function bindPredicate(workspace: Workspace, title: Title): void {
  title.holder ??= holderOfPredicate(workspace, title);
  if (!title.plural || !title.holder) return;
  // "A, B, and C had been sworn in as commissioners": the names of the list in front.
  let at = title.holder.from - 1;
  while (/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) {
    while (/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) at--;
    const mention = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
    if (!isPersonLike(mention)) return;
    title.others.push(mention);
    at = mention.from - 1;
  }
}

function lastPersonBefore(workspace: Workspace, at: number): Mention | null {
  const paragraphs = workspace.document.sentences;
  const here = paragraphs[workspace.sentenceAt[at]!]!;
  for (let i = at - 1; i >= 0; i--) {
    const sentence = paragraphs[workspace.sentenceAt[i]!];
    if (sentence && here.index - sentence.index > 2) return null;
    const mention = workspace.owner[i];
    if (
      mention?.form === 'run' &&
      mention.from === i &&
      isPersonLike(mention) &&
      looksNamed(workspace, mention) &&
      !isAgent(workspace, i)
    )
      return mention;
  }
  return null;
}

/** Whether a mention is a person by more than its shape: a title, an honorific, a name of the lists. */
function looksNamed(workspace: Workspace, mention: Mention): boolean {
  if (
    workspace.titles.some(
      ({ holder }) => holder?.name === mention.name || holder?.name.endsWith(` ${mention.name}`),
    )
  )
    return true;
  return mention.name.split(/\s+/).some((word) => PERSON_NAMES.has(word.toLowerCase()));
}
