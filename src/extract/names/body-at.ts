import type { Mention, Workspace } from './workspace.ts';

/** The name that begins at a token and may be a body's, in the sentence of another token. */
export function bodyAt(workspace: Workspace, at: number, near: number): Mention | null {
  const mention = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  return mention?.from === at && /^(?:body|known|run)$/.test(mention.form) ? mention : null;
}

/** "CEO of Egypt's National Telecom Regulatory Authority", "director at Seoul's Bitgoul Games": the body behind the place or house that owns it. */
export function ownedBody(workspace: Workspace, owner: Mention, near: number): Mention | null {
  if (!/^['’]s?$/.test(workspace.lower(owner.to, near))) return null;
  return bodyAt(workspace, owner.to + 1, near);
}

/** "chair of the Senate's committee on transport": a committee is a body of its own, where a department is a unit. */
export function committeeOf(workspace: Workspace, house: Mention, near: number): Mention | null {
  const owned = ownedBody(workspace, house, near);
  return owned && /committee\b/i.test(owned.name) ? owned : null;
}
