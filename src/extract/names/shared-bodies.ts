import { findKnown } from './04-known.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { isPersonLike } from './person-at.ts';
import { reaches, reachOf } from './title-reach.ts';
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
    const own = { ...title, body: second, partner: null, others: [...title.others] };
    workspace.titles.push(own);
    reaches.set(own, reachOf(title));
  }
}

/** The body behind "and" or "and of", with a mark that ends the phrase behind it. */
function secondBody(workspace: Workspace, first: Mention): Mention | null {
  if (workspace.lower(first.to, first.from) !== 'and') return null;
  let at = first.to + 1;
  while (/^(?:of|at|the)$/.test(workspace.lower(at, first.from)) && at < first.to + 3) at++;
  const second = workspace.inSentence(at, first.from) ? workspace.owner[at] : null;
  if (second?.from !== at || !/^(?:body|known|run)$/.test(second.form)) return null;
  const isFirm = looksLikeFirm(second.name) || findKnown(second.name).some(({ kind }) => kind === 'company');
  if (second.form === 'run' && isPersonLike(second) && !isFirm) return null;
  return /^[,.;)]?$/.test(workspace.lower(second.to, first.from)) ? second : null;
}
