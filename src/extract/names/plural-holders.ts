import { PERSON_NAMES } from '../data/names/given-names.ts';
import { bodyAt } from './body-at.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { isHonorific } from './honorific.ts';
import { isAgent, isPersonLike, personAt } from './person-at.ts';
import { looksLikePerson } from './person-shape.ts';
import { bindRespective, listFrom } from './respective-holders.ts';
import { addOwnTitle, reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

export function bindPlural(workspace: Workspace, title: Title): void {
  if (bindRespective(workspace, title)) return;
  bindList(workspace, title);
  if (!title.holder) bindListBefore(workspace, title);
  if (!title.holder) bindItems(workspace, title);
}

/** "representatives A, B and C": every name of the list. */
function bindList(workspace: Workspace, title: Title): void {
  let at = reachOf(title).to;
  while (LIST_OPENING.test(workspace.lower(at, title.head)) && at - reachOf(title).to < 6) at++;
  for (let n = 0; n < 12; n++) {
    const mention = personAt(workspace, at, title.head);
    if (!mention || (n === 0 && bindBodies(workspace, title, mention))) return;
    const body = bodyOf(workspace, mention, title);
    if (body) addOwnTitle(workspace, title, { holder: mention, body, others: [], plural: false });
    else if (title.holder) title.others.push(mention);
    else title.holder = mention;
    at = body ? body.to : afterName(workspace, mention.to, title.head);
    if (!/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) return;
    while (/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) at++;
  }
}

/** "the managing directors of Gamtel, Gamcel and QCell", "executives of Citi, Orion Labs and Visa": a list of bodies, no holder named. */
function bindBodies(workspace: Workspace, title: Title, first: Mention): boolean {
  const front = workspace.lower(first.from - 1, title.head);
  const behindBody = title.body !== null && title.body.from > title.head && title.body.to === first.from - 1;
  if (!behindBody && !/^(?:of|at|from)$/.test(front)) return false;
  const bodies = listFrom(workspace, first);
  if (behindBody ? !areBodies(bodies) : bodies.length < 2 || !areBodies(bodies.slice(1))) return false;
  // Who sends representatives is no rather an agency than a firm.
  const type = /representative|delegate|official|spokes|executive/.test(title.core) ? 'officer' : title.type;
  if (behindBody) title.type = type;
  for (const body of bodies) addOwnTitle(workspace, title, { type, body, holder: null, others: [] });
  return true;
}

/** Whether the first name of a list is a body's for sure, and none a person's. */
function areBodies(names: readonly Mention[]): boolean {
  const isFirm = ({ form, name }: Mention) => form !== 'run' || looksLikeFirm(name);
  const isPerson = (mention: Mention) =>
    !isFirm(mention) && (looksLikePerson(mention.name) || PERSON_NAMES.has(mention.name.toLowerCase()));
  return (isFirm(names[0]!) || !/ /.test(names[0]!.name)) && !names.some(isPerson);
}

/** "two joint secretaries, A of the Finance Ministry and B of C": the body behind a name of the list. */
function bodyOf(workspace: Workspace, { to }: Mention, title: Title): Mention | null {
  if (title.body || !/^(?:of|at|from)$/.test(workspace.lower(to, title.head))) return null;
  const at = workspace.lower(to + 1, title.head) === 'the' ? to + 2 : to + 1;
  return bodyAt(workspace, at, title.head);
}

const LIST_OPENING =
  /^(?:[:,–—(]|including|such|as|like|were|are|namely|among|them|they|being|was|is|both|present|attending)$/;

/** "A, B and C, all senators": the names of the list in front of a plural title. */
function bindListBefore(workspace: Workspace, title: Title): void {
  const several = /^(?:all|both|two|three|four|five|were|are)$/.test(
    workspace.lower(reachOf(title).from - 1, title.head),
  );
  if (!several) return;
  let at = reachOf(title).from - 1;
  while (
    /^(?:,|all|both|the|two|three|four|five|each|are|were|who|as|and|-|–|—|\()$/.test(
      workspace.lower(at, title.head),
    )
  )
    at--;
  for (let n = 0; n < 12; n++) {
    const mention = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
    if (!isPersonLike(mention) || isAgent(workspace, mention.from)) return;
    if (title.holder) title.others.push(mention);
    else title.holder = mention;
    at = mention.from - 1;
    while (isHonorific(workspace.tokens[at]?.text ?? '')) at--;
    if (!/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) return;
    while (/^(?:,|and|&)$/.test(workspace.lower(at, title.head))) at--;
  }
}

/** "The new commissioners are:" and items below, each with a name in front that has no title of its own. */
function bindItems(workspace: Workspace, title: Title): void {
  const { sentences, paragraphs, tokens } = workspace.document;
  const here = sentences[workspace.sentenceAt[title.head]!]!;
  if (tokens[here.to - 1]?.text !== ':') return;
  for (const sentence of sentences.slice(here.index + 1)) {
    if (paragraphs[sentence.paragraph]!.kind !== 'item') return;
    const mention = personAt(workspace, sentence.from, sentence.from);
    if (!mention || workspace.titles.some(({ holder }) => holder === mention)) continue;
    if (title.holder) title.others.push(mention);
    else title.holder = mention;
  }
}

/** Past a party or place in parentheses after a name. */
function afterName(workspace: Workspace, at: number, near: number): number {
  if (workspace.lower(at, near) !== '(') return at;
  for (let i = at; i < at + 6; i++) if (workspace.lower(i, near) === ')') return i + 1;
  return at;
}
