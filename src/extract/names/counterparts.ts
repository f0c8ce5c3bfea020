import { personAt } from './person-at.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** How many sentences back the post may stand whose counterpart is named. */
const FARTHEST_SENTENCES = 2;

const EQUAL = /^(?:counterparts?|colleague|homologue)$/;

/**
 * "The Foreign Minister of Malaysia, X, and his Japanese counterpart, Y": Y holds the same post in the other state.
 * "Touch CEO X and his counterpart at Alfa, Y": or at the other body.
 */
export function bindCounterparts(workspace: Workspace): void {
  for (let at = 1; at < workspace.tokens.length; at++) {
    if (!EQUAL.test(workspace.tokens[at]!.lower) || workspace.sentenceAt[at] === -1) continue;
    if (!bindAtBody(workspace, at)) bindAbroad(workspace, at);
  }
}

function bindAbroad(workspace: Workspace, at: number): void {
  const holder = freeHolder(workspace, at + 1, at);
  const people = workspace.owner[at - 1];
  const isPeople = people?.form === 'demonym';
  if (!holder || (workspace.tokens[at]!.lower !== 'counterpart' && !isPeople)) return;
  const from = isPeople ? people.from : at;
  const country = isPeople ? people.country : countryBefore(workspace, at);
  const post = country && stateBefore(workspace, from, country);
  if (post)
    workspace.titles.push(sameElsewhere(post, { from, to: at + 1, head: at, country, body: null, holder }));
}

/** "his Vodacom counterpart, Y", "his counterpart at Vodacom, Y": the posts of the officer named last, at another body. */
function bindAtBody(workspace: Workspace, at: number): boolean {
  const link = /^(?:at|from|of)$/.test(workspace.lower(at + 1, at));
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  const body = bodyAt(workspace, link ? start : at - 1, at);
  const holder = body && freeHolder(workspace, link ? body.to : at + 1, at);
  const post = holder && officerBefore(workspace, Math.min(at, body.from));
  if (!post) return false;
  const own = { from: at, to: at + 1, head: at, country: null, body, holder };
  for (const title of [post, ...(post.partner ? [post.partner] : [])])
    workspace.titles.push(sameElsewhere(title, own));
  return true;
}

function bodyAt(workspace: Workspace, at: number, near: number): Mention | null {
  const mention = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  const stands = mention && (mention.from === at || mention.to === at + 1);
  return stands && /^(?:body|known|run)$/.test(mention.form) ? mention : null;
}

/** The person at a place, a comma skipped, whom no title has. */
function freeHolder(workspace: Workspace, start: number, near: number): Mention | null {
  const holder = personAt(workspace, workspace.lower(start, near) === ',' ? start + 1 : start, near);
  return holder && !workspace.titles.some((title) => title.holder === holder) ? holder : null;
}

/** "He is in China on the invitation of his counterpart": the state that the sentence names last before. */
function countryBefore(workspace: Workspace, at: number): string | null {
  for (let i = at - 1; workspace.inSentence(i, at); i--)
    if (workspace.owner[i]?.form === 'country') return workspace.owner[i]!.country;
  return null;
}

/** The last post of state told before that is not of the same country. */
function stateBefore(workspace: Workspace, before: number, country: string): Title | undefined {
  return lastBefore(
    workspace,
    before,
    ({ type, country: own }) => (type === 'state' || type === 'minister') && own !== country,
  );
}

function officerBefore(workspace: Workspace, before: number): Title | undefined {
  return lastBefore(
    workspace,
    before,
    ({ type, holder, body, bodyBefore }) => /offic/.test(type) && !!holder && (!!body || bodyBefore),
  );
}

function lastBefore(
  workspace: Workspace,
  before: number,
  fits: (title: Title) => boolean,
): Title | undefined {
  const here = workspace.sentenceAt[before]!;
  return workspace.titles
    .filter(
      (title) =>
        title.head < before &&
        here - workspace.sentenceAt[title.head]! <= FARTHEST_SENTENCES &&
        !title.former &&
        !title.plural &&
        fits(title),
    )
    .sort((a, b) => a.head - b.head)
    .at(-1);
}

function sameElsewhere(
  post: Title,
  own: Pick<Title, 'from' | 'to' | 'head' | 'country' | 'body' | 'holder'>,
): Title {
  return {
    ...post,
    ...own,
    place: null,
    seat: null,
    bodyBefore: false,
    bodyNoun: null,
    superior: null,
    others: [],
    partner: null,
  };
}
