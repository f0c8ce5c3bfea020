import { isHonorific } from './honorific.ts';
import { isPersonLike, personAt } from './person-at.ts';
import { newTitle } from './title-draft.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** How many sentences back the post of the one whom "his" means may stand. */
const FARTHEST_SENTENCES = 1;

/** Gives posts that are told by another's the other's body: "his general counsel, X", "her deputy Y", "Ferenc's deputy, Z". */
export function bindSuperiors(workspace: Workspace): void {
  for (let at = 1; at < workspace.tokens.length; at++) if (isDeputy(workspace, at)) addDeputy(workspace, at);
  for (const title of workspace.titles) {
    const staff = /^(?:staff|cabinet|protocol)$/i.test(title.portfolio ?? '');
    if (
      title.body ||
      (title.portfolio && !staff) ||
      title.bodyBefore ||
      title.toState ||
      title.type === 'state'
    )
      continue;
    title.superior ??= superiorBefore(workspace, title.from, title);
  }
}

/** "deputy" alone, no part of a title. */
function isDeputy(workspace: Workspace, at: number): boolean {
  return (
    workspace.tokens[at]!.lower === 'deputy' &&
    workspace.sentenceAt[at] !== -1 &&
    workspace.titleAt[at] === null
  );
}

function addDeputy(workspace: Workspace, at: number): void {
  const next = workspace.lower(at + 1, at) === ',' ? at + 2 : at + 1;
  const holder = personAt(workspace, next, at) ?? nameInFront(workspace, at);
  const superior = holder && superiorBefore(workspace, at, null);
  if (!superior || superior.holder === holder) return;
  const told = { from: at, to: at + 1, head: at, text: 'deputy', type: 'official' } as const;
  workspace.titles.push(newTitle(told, { holder, superior }));
}

/** "Gina Laporte, her deputy": the name before the comma. */
function nameInFront(workspace: Workspace, at: number): Mention | null {
  if (!/^(?:his|her)$/.test(workspace.lower(at - 1, at)) || workspace.lower(at - 2, at) !== ',') return null;
  const name = workspace.owner[at - 3];
  return isPersonLike(name) && name.to === at - 2 ? name : null;
}

/** The post of the one who is meant by "his" or named with a possessive in front. */
function superiorBefore(workspace: Workspace, from: number, own: Title | null): Title | null {
  const front = workspace.lower(from - 1, from);
  if (/^(?:his|her)$/.test(front)) return subjectPost(workspace, from) ?? lastPost(workspace, from, own);
  const person = /^['’]s?$/.test(front) ? workspace.owner[from - 2] : null;
  return isPersonLike(person) ? postOf(workspace, person) : null;
}

/** The post of the one who opens the sentence: "Mintsa, at the minister's desk, was helped by his chief of staff". */
function subjectPost(workspace: Workspace, before: number): Title | null {
  const { from } = workspace.document.sentences[workspace.sentenceAt[before]!]!;
  const at = isHonorific(workspace.tokens[from]!.text) ? from + 1 : from;
  const first = workspace.inSentence(at, before) ? workspace.owner[at] : null;
  return isPersonLike(first) && first.to < before ? postOf(workspace, first) : null;
}

function postOf({ titles }: Workspace, { name }: Mention): Title | null {
  return (
    titles.find(
      ({ holder, former }) => !former && (holder?.name === name || holder?.name.endsWith(` ${name}`)),
    ) ?? null
  );
}

function lastPost(workspace: Workspace, before: number, own: Title | null): Title | null {
  const here = workspace.sentenceAt[before]!;
  const posts = workspace.titles.filter(
    (title) =>
      title !== own &&
      !!title.holder &&
      !title.former &&
      reachOf(title).to <= before &&
      here - workspace.sentenceAt[title.head]! <= FARTHEST_SENTENCES,
  );
  return posts.sort((a, b) => a.head - b.head).at(-1) ?? null;
}
