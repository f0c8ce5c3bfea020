import { personAt } from './person-at.ts';
import type { Title, Workspace } from './workspace.ts';

/** How many sentences back the post may stand whose counterpart is named. */
const FARTHEST_SENTENCES = 2;

/** "The Foreign Minister of Malaysia, X, and his Japanese counterpart, Y": Y holds the same post in the other state. */
export function bindCounterparts(workspace: Workspace): void {
  for (let at = 1; at < workspace.tokens.length; at++) {
    if (workspace.tokens[at]!.lower !== 'counterpart' || workspace.sentenceAt[at] === -1) continue;
    const after = workspace.lower(at + 1, at) === ',' ? at + 2 : at + 1;
    const holder = personAt(workspace, after, at);
    if (!holder || workspace.titles.some((title) => title.holder === holder)) continue;
    const people = workspace.owner[at - 1];
    const from = people?.form === 'demonym' ? people.from : at;
    const country = people?.form === 'demonym' ? people.country : countryBefore(workspace, at);
    const post = country && postBefore(workspace, from, country);
    if (post) workspace.titles.push(sameAbroad(post, { from, to: at + 1, head: at, country, holder }));
  }
}

/** "He is in China on the invitation of his counterpart": the state that the sentence names last before. */
function countryBefore(workspace: Workspace, at: number): string | null {
  for (let i = at - 1; workspace.inSentence(i, at); i--)
    if (workspace.owner[i]?.form === 'country') return workspace.owner[i]!.country;
  return null;
}

/** The last post of state told before that is not of the same country. */
function postBefore(workspace: Workspace, before: number, country: string): Title | undefined {
  const here = workspace.sentenceAt[before]!;
  return workspace.titles
    .filter(
      ({ head, type, former, plural, country: own }) =>
        head < before &&
        here - workspace.sentenceAt[head]! <= FARTHEST_SENTENCES &&
        (type === 'state' || type === 'minister') &&
        own !== country &&
        !former &&
        !plural,
    )
    .sort((a, b) => a.head - b.head)
    .at(-1);
}

function sameAbroad(post: Title, own: Pick<Title, 'from' | 'to' | 'head' | 'country' | 'holder'>): Title {
  return {
    ...post,
    ...own,
    body: null,
    place: null,
    seat: null,
    bodyBefore: false,
    bodyNoun: null,
    others: [],
    partner: null,
  };
}
