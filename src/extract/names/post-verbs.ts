import { FIRM_NOUNS } from '../data/names/words.ts';
import { committeeOf } from './body-at.ts';
import { BODY_NOUNS } from './body-before-title.ts';
import { isPersonLike, personAt } from './person-at.ts';
import { newTitle } from './title-draft.ts';
import { reaches } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** The post that a verb tells of its subject, and of the agent of its passive. */
const POST_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    head: 'heads headed heading leads led leading runs run helms helmed steers steered',
    chair: 'chairs chaired chairing',
    'co-chair': 'co-chairs co-chaired',
    founder: 'founded founds',
    'co-founder': 'co-founded cofounded',
    owner: 'owns',
    president: 'presides',
  }).flatMap(([post, verbs]) => verbs.split(' ').map((verb) => [verb, post])),
);
/** Verbs that say of firms and lists as often that they are in front: of a person only behind "who". */
const ALSO_OF_FIRMS = /^(?:leads|led|leading|runs|run|owns|heading)$/;
/** Between "who" and its verb. */
const BEFORE_VERB =
  /^(?:has|had|have|now|also|currently|until|recently|then|previously|once|and|jointly|personally|was|is|long)$/;
/** Between a body and the participle that tells its head. */
const BEFORE_PARTICIPLE =
  /^(?:,|which|that|who|is|was|has|been|being|now|currently|and|then|itself|since|last|reopened)$/;
/** Between the participle and "by", and in front of the agent's name. */
const BEFORE_AGENT =
  /^(?:the|a|an|its|former|businessman|businesswoman|entrepreneur|entrepreneurs|brothers|engineer|engineers|lawyer|economist|tycoon|billionaire|investor|banker|veteran|technologist|professor|turkish|jointly)$/;
/** What has a head for a day and is no body. */
const GROUP =
  /^(?:delegation|team|mission|side|talks|party|visit|meeting|negotiations|group|panel|contingent|tour|discussions)$/;
/** Parts of a body whose head holds the post at the body. */
const UNIT =
  /^(?:arm|unit|division|business|operations|department|office|branch|practice|desk|lab|subsidiary|section|programme|program|policy|affairs|sales|marketing|research|strategy|security|engineering|relations|compliance|communications|procurement|cloud)$/;
/** Longest name of a unit, in tokens. */
const LONGEST_UNIT = 6;

/**
 * Gives posts that a verb tells: "X, who heads the Digital Agency", "Y chairs the committee on Z", "Telnor, founded by
 * X", "the council, which is chaired by X", "who runs the European arm of Y", "who sits on the board of Z".
 */
export function bindPostVerbs(workspace: Workspace): void {
  for (let at = 1; at < workspace.tokens.length; at++) {
    if (workspace.sentenceAt[at] === -1 || workspace.titleAt[at]) continue;
    const { lower } = workspace.tokens[at]!;
    const post = Object.hasOwn(POST_OF, lower) ? POST_OF[lower]! : null;
    if (post) bindActive(workspace, at, post) || bindPassive(workspace, at, post);
    else if (/^(?:sits|sat|serves|served)$/.test(lower)) bindBoard(workspace, at);
  }
}

function bindActive(workspace: Workspace, verb: number, post: string): boolean {
  const holder = subjectOf(workspace, verb);
  const over = workspace.lower(verb + 1, verb) === 'over' ? 1 : 0;
  const object = holder && objectOf(workspace, verb + 1 + over);
  if (!object) return false;
  const text = object.unit ? `${post} of ${object.unit}` : post;
  if (object.noun) {
    const told = { from: verb, to: verb + 1, head: verb, text, type: 'officer' } as const;
    workspace.titles.push(newTitle(told, { holder, bodyBefore: true, bodyNoun: object.noun }));
  } else if (object.body) add(workspace, verb, text, object.body, holder);
  return true;
}

/** "X, who heads: the name before "who"; "X heads": the name in front of the verb. */
function subjectOf(workspace: Workspace, verb: number): Mention | null {
  let at = verb - 1;
  while (BEFORE_VERB.test(workspace.lower(at, verb))) at--;
  const who = workspace.lower(at, verb) === 'who';
  if (who) at--;
  if (who) at = beforeNation(workspace, at, verb);
  if (who && workspace.lower(at, verb) === ',') at--;
  if (!who && (at < verb - 1 || ALSO_OF_FIRMS.test(workspace.tokens[verb]!.lower))) return null;
  const mention = workspace.inSentence(at, verb) ? workspace.owner[at] : null;
  if (mention?.to !== at + 1 || !isPersonLike(mention)) return null;
  return who || mention.to - mention.from > 1 ? mention : null;
}

/** "X, the Nigerian who heads": past what the text calls X. */
function beforeNation(workspace: Workspace, at: number, near: number): number {
  const people = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  if (people?.form !== 'demonym') return at;
  const front = people.from - 1;
  return /^(?:the|a|an)$/.test(workspace.lower(front, near)) ? front - 1 : at;
}

interface PostObject {
  body: Mention | null;
  /** The noun that stands for a body named before: "the committee". */
  noun?: string | null;
  unit: string | null;
}

/** The body behind a verb: "the Digital Agency", "the Taiwanese maker X", "Y's cloud unit", "public policy at Z". */
function objectOf(workspace: Workspace, start: number): PostObject | null {
  const noun = nounBefore(workspace, start);
  if (noun) return { body: null, noun, unit: null };
  let at = start;
  let unit = start;
  for (; at < start + LONGEST_UNIT; at++) {
    const mention = workspace.inSentence(at, start) ? workspace.owner[at] : null;
    if (mention?.from === at && isBody(mention)) return behindBody(workspace, mention);
    if (mention && mention.form !== 'demonym') return null;
    const { lower } = workspace.tokens[at]!;
    if (/^(?:at|of|for)$/.test(workspace.lower(at, start))) break;
    if (/^(?:the|its|a|an)$/.test(lower)) unit = at + 1;
    else if (!mention && !/^(?:NOUN|ADJ|PROPN|PUNCT|CCONJ|ADP)$/.test(workspace.tokens[at]!.pos)) return null;
    else if (GROUP.test(lower) || /^[,.;]$/.test(lower)) return null;
  }
  if (at === unit || !workspace.inSentence(at, start)) return null;
  const last = workspace.tokens[at - 1]!.lower;
  if (workspace.lower(at, start) !== 'at' && !UNIT.test(last)) return null;
  const next = workspace.lower(at + 1, start) === 'the' ? at + 2 : at + 1;
  // "the telecom division of the group"
  const ofNoun = nounBefore(workspace, at + 1);
  if (ofNoun) return { body: null, noun: ofNoun, unit: workspace.textOf(unit, at) };
  const body = workspace.inSentence(next, start) ? workspace.owner[next] : null;
  if (body?.from !== next || !isBody(body)) return null;
  return { body, unit: workspace.textOf(unit, at) };
}

/** The "committee" of "who chairs the committee", where nothing says which. */
function nounBefore(workspace: Workspace, start: number): string | null {
  const noun = workspace.lower(start + 1, start);
  if (workspace.lower(start, start) !== 'the' || workspace.isCapital(start + 1)) return null;
  if (!BODY_NOUNS.test(noun) || GROUP.test(noun)) return null;
  const next = workspace.lower(start + 2, start);
  return /^(?:,|\.|and|also|has|was|is|said|told|)$/.test(next) ? noun : null;
}

/** A body alone, its committee or the one whose unit follows: "Alibaba", "Alibaba's cloud unit", not "the World Bank mission". */
function behindBody(workspace: Workspace, body: Mention): PostObject | null {
  const committee = committeeOf(workspace, body, body.from);
  if (committee) return { body: committee, unit: null };
  const owns = /^['’]s?$/.test(workspace.lower(body.to, body.from));
  const start = owns ? body.to + 1 : body.to;
  let at = start;
  while (
    at < start + LONGEST_UNIT &&
    workspace.inSentence(at, start) &&
    !workspace.owner[at] &&
    /^(?:NOUN|ADJ|PROPN)$/.test(workspace.tokens[at]!.pos)
  )
    at++;
  if (at === start) return owns ? null : { body, unit: null };
  const last = workspace.tokens[at - 1]!.lower;
  return UNIT.test(last) && !GROUP.test(last) ? { body, unit: workspace.textOf(start, at) } : null;
}

function isBody(mention: Mention): boolean {
  if (mention.form === 'body' || mention.form === 'known') return true;
  return mention.form === 'run' && mention.kind !== 'person';
}

/** "Telnor, founded in 2012 by X and Y": the body in front of a participle and the persons behind its "by". */
function bindPassive(workspace: Workspace, verb: number, post: string): boolean {
  if (!/ed$|^led$/.test(workspace.tokens[verb]!.lower)) return false;
  const body = bodyInFront(workspace, verb, post);
  let at = byAfter(workspace, verb);
  if (!body || at < 0) return false;
  while (BEFORE_AGENT.test(workspace.lower(at, verb)) || workspace.owner[at]?.form === 'demonym') at++;
  let found = false;
  for (;;) {
    const holder = personAt(workspace, at, verb);
    if (!holder) return found;
    const hasTitle = workspace.titles.some(
      (title) => title.holder === holder && title.head > verb && title.body,
    );
    if (!hasTitle || post.endsWith('founder')) add(workspace, verb, post, body, holder);
    found = true;
    if (workspace.lower(holder.to, verb) !== 'and') return found;
    at = holder.to + 1;
  }
}

/** The start of the agent behind "by", which a year or "jointly" may part from the participle; -1 where there is none. */
function byAfter(workspace: Workspace, verb: number): number {
  for (let at = verb + 1; at < verb + 4; at++) {
    const lower = workspace.lower(at, verb);
    if (lower === 'by') return at + 1;
    if (!/^(?:in|jointly|since|\d{4})$/.test(lower)) return -1;
  }
  return -1;
}

function bodyInFront(workspace: Workspace, verb: number, post: string): Mention | null {
  let at = verb - 1;
  while (at > verb - 5 && BEFORE_PARTICIPLE.test(workspace.lower(at, verb))) at--;
  if (workspace.lower(at, verb) === ')')
    for (let i = at - 1; i > at - 4; i--) if (workspace.lower(i, verb) === '(') at = i - 1;
  at = beforeUnit(workspace, beforeNoun(workspace, at, verb), verb);
  const body = workspace.inSentence(at, verb) ? workspace.owner[at] : null;
  if (body?.to !== at + 1 || !isBody(body)) return null;
  // "made by X and led by Y": X is the maker.
  if (workspace.lower(body.from - 1, verb) === 'by') return null;
  // "a delegation of the Chamber led by X": the delegation has the head; a session of a committee its chair.
  for (let i = body.from - 1; i > body.from - 5 && workspace.inSentence(i, verb); i--)
    if (GROUP.test(workspace.tokens[i]!.lower) && !(post === 'chair' && sits(body))) return null;
  return isPersonLike(body) && post === 'head' && at === verb - 1 ? null : body;
}

/** "Airalo, a startup founded by X": from the noun of an apposition to the name in front of it. */
function beforeNoun(workspace: Workspace, noun: number, near: number): number {
  const { lower } = workspace.tokens[noun]!;
  if (!(FIRM_NOUNS.has(lower) || BODY_NOUNS.test(lower)) || workspace.owner[noun]) return noun;
  for (let at = noun - 1; at > noun - 9 && workspace.inSentence(at, near); at--) {
    if (workspace.lower(at, near) === ',')
      return /^(?:a|an|the)$/.test(workspace.lower(at + 1, near)) ? at - 1 : noun;
    if (workspace.owner[at] && !/^(?:demonym|country|city)$/.test(workspace.owner[at]!.form)) return noun;
  }
  return noun;
}

/** "the Finance Ministry's telecoms section, headed by X": from the unit to the body whose it is. */
function beforeUnit(workspace: Workspace, at: number, near: number): number {
  if (!UNIT.test(workspace.lower(at, near)) || workspace.owner[at]) return at;
  for (let i = at - 1; i > at - LONGEST_UNIT && workspace.inSentence(i, near); i--) {
    if (/^['’]s?$/.test(workspace.lower(i, near))) return i - 1;
    if (workspace.owner[i] || !/^(?:NOUN|ADJ)$/.test(workspace.tokens[i]!.pos)) return at;
  }
  return at;
}

const sits = ({ name }: Mention): boolean => /committee|commission|board|council/i.test(name);

/** "who sits on the board of X": a member of it. */
function bindBoard(workspace: Workspace, verb: number): void {
  const words = [1, 2, 3, 4].map((step) => workspace.lower(verb + step, verb)).join(' ');
  if (!/^on the (?:supervisory |advisory )?boards? of/.test(`${words} ${workspace.lower(verb + 5, verb)}`))
    return;
  let at = verb + 1;
  while (workspace.lower(at, verb) !== 'of') at++;
  at = workspace.lower(at + 1, verb) === 'the' ? at + 2 : at + 1;
  const body = workspace.inSentence(at, verb) ? workspace.owner[at] : null;
  const holder = subjectAcross(workspace, verb);
  if (body?.from === at && isBody(body) && holder) add(workspace, verb, 'board member', body, holder);
}

/** The person before the "who" of the clause, or right in front. */
function subjectAcross(workspace: Workspace, verb: number): Mention | null {
  for (let at = verb - 1; workspace.inSentence(at, verb); at--) {
    if (workspace.lower(at, verb) === 'who') return subjectOf(workspace, at + 1);
  }
  const mention = workspace.owner[verb - 1];
  return workspace.inSentence(verb - 1, verb) && isPersonLike(mention) ? mention : null;
}

function add(workspace: Workspace, verb: number, text: string, body: Mention, holder: Mention): void {
  if (body === holder || workspace.titles.some((title) => isSame(title, body, holder, text))) return;
  const type: Title['type'] = /founder|owner/.test(text) ? 'firm-officer' : 'officer';
  const title = newTitle({ from: verb, to: verb + 1, head: verb, text, type }, { body, holder });
  workspace.titles.push(title);
  reaches.set(title, { from: Math.min(verb, body.from), to: Math.max(verb + 1, body.to) });
}

function isSame(title: Title, body: Mention, holder: Mention, text: string): boolean {
  return title.holder === holder && title.body === body && title.core === text;
}
