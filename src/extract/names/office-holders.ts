import { personAt } from './person-at.ts';
import { newTitle } from './title-draft.ts';
import type { Workspace } from './workspace.ts';

/** Offices that one person is: the body bears the name of the post. */
const OFFICE =
  /\b(?:commissioner|ombudsman|ombudsperson|superintendent|trade representative|comptroller|registrar|public protector|advocate)(?: of (?:the )?\p{Lu}\p{L}+)?$/iu;

/** "eSafety Commissioner Jane Roe", "the European Ombudsman, Jan Doe": a body's name that is its holder's title too. */
export function bindOffices(workspace: Workspace): void {
  for (const mention of workspace.mentions) {
    if (!/^(?:body|known)$/.test(mention.form) || !OFFICE.test(mention.name)) continue;
    const { from, to } = mention;
    const at = workspace.lower(to, from) === ',' ? to + 1 : to;
    const holder = personAt(workspace, at, from);
    if (!holder || workspace.titles.some((title) => title.holder === holder)) continue;
    const told = { from, to, head: to - 1, text: mention.name, type: 'official' } as const;
    workspace.titles.push(newTitle(told, { body: mention, holder }));
  }
}
