import { personAt } from './person-at.ts';
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
    workspace.titles.push({
      from,
      to,
      text: mention.name,
      core: mention.name.toLowerCase(),
      head: to - 1,
      type: 'official',
      former: false,
      portfolio: null,
      body: mention,
      country: null,
      place: null,
      toState: false,
      seat: null,
      bodyBefore: false,
      bodyNoun: null,
      holder,
      others: [],
      plural: false,
      partner: null,
    });
  }
}
