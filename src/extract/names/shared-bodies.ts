import { findKnown } from './04-known.ts';
import { bodyAt } from './body-at.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { isPersonLike } from './person-at.ts';
import { addOwnTitle } from './title-reach.ts';
import type { Mention, Workspace } from './workspace.ts';

/** "X, CEO of Tesla and SpaceX,": one post at each of the bodies that end the apposition. */
export function bindSharedBodies(workspace: Workspace): void {
  for (const title of [...workspace.titles]) {
    const { holder, body } = title;
    if (!holder || !body || title.plural || !/^(?:firm-)?officer$/.test(title.type)) continue;
    if (body.from < title.head || holder.to > title.from) continue;
    const second = secondBody(workspace, body);
    if (!second || workspace.titles.some((other) => other.holder === holder && other.body === second))
      continue;
    addOwnTitle(workspace, title, { body: second, others: [...title.others] });
  }
}

/** The body behind "and" or "and of", with a mark that ends the phrase behind it. */
function secondBody(workspace: Workspace, first: Mention): Mention | null {
  if (workspace.lower(first.to, first.from) !== 'and') return null;
  let at = first.to + 1;
  while (/^(?:of|at|the)$/.test(workspace.lower(at, first.from)) && at < first.to + 3) at++;
  const second = bodyAt(workspace, at, first.from);
  if (!second) return null;
  const isFirm = looksLikeFirm(second.name) || findKnown(second.name).some(({ kind }) => kind === 'company');
  if (second.form === 'run' && isPersonLike(second) && !isFirm) return null;
  return /^[,.;)]?$/.test(workspace.lower(second.to, first.from)) ? second : null;
}
