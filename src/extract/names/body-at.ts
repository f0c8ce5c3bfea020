import type { Mention, Workspace } from './workspace.ts';

/** The name that begins at a token and may be a body's, in the sentence of another token. */
export function bodyAt(workspace: Workspace, at: number, near: number): Mention | null {
  const mention = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  return mention?.from === at && /^(?:body|known|run)$/.test(mention.form) ? mention : null;
}
