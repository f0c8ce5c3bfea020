import { PERSON_NAMES } from '../data/names/given-names.ts';
import { bodyAfter, skipAcronym } from './body-after-title.ts';
import { BODY_NOUNS, bodyBefore } from './body-before-title.ts';
import type { Reach } from './title-reach.ts';
import { reaches } from './title-reach.ts';
import { skipUnit } from './title-unit.ts';
import type { Title, Workspace } from './workspace.ts';

/** Binds each title with the body or country whose name stands beside it. */
export function bindBodies(workspace: Workspace): void {
  for (const title of workspace.titles) {
    const reach = { from: title.from, to: title.to };
    reaches.set(title, reach);
    skipAcronym(workspace, reach, title.head);
    skipDuty(workspace, reach, title.head);
    skipUnit(workspace, title, reach);
    if (isFirmPresident(workspace, title)) title.type = 'officer';
    for (let round = 0; round < 2; round++) if (!bodyAfter(workspace, title, reach)) break;
    bodyBefore(workspace, title, reach);
    bodyAtStart(workspace, title);
    if (
      title.type === 'state' &&
      /\bpresidents?$/.test(title.core) &&
      title.body &&
      !/^(?:country|demonym|city)$/.test(title.body.form)
    )
      title.type = 'officer';
  }
}

/** Tokens between such a body and its officer's title. */
const FARTHEST_TITLE = 7;

/** "At Telnor, the director for spectrum, X, steps down": the body that the sentence begins with. */
function bodyAtStart(workspace: Workspace, title: Title): void {
  if (title.body || title.bodyBefore || title.country || title.toState || !/offic/.test(title.type)) return;
  cityAtStart(workspace, title);
  const { from } = workspace.document.sentences[workspace.sentenceAt[title.head]!]!;
  const at = /^(?:also|meanwhile|over)$/.test(workspace.lower(from, from)) ? from + 1 : from;
  const body = workspace.lower(at, from) === 'at' ? workspace.owner[at + 1] : null;
  if (
    body?.from !== at + 1 ||
    !/^(?:body|known|run)$/.test(body.form) ||
    workspace.lower(body.to, from) !== ','
  )
    return;
  const between = workspace.titleAt.slice(body.to, title.from);
  if (between.length <= FARTHEST_TITLE && between.every((other) => other === null)) title.body = body;
}

/** "In Aleppo, Governor X inspected": the city that the sentence begins with. */
function cityAtStart(workspace: Workspace, title: Title): void {
  if (title.place || !/\b(?:governor|mayor)$/.test(title.core)) return;
  const { from } = workspace.document.sentences[workspace.sentenceAt[title.head]!]!;
  const city = workspace.lower(from, from) === 'in' ? workspace.owner[from + 1] : null;
  if (city?.form === 'city' && city.to + 1 === title.from && workspace.lower(city.to, from) === ',')
    title.place = city;
}

/** "its president", "Huawei's President of …", "NTRA Executive President": no head of state. */
function isFirmPresident(workspace: Workspace, title: Title): boolean {
  if (title.type !== 'state' || !/\bpresident\b/.test(title.core)) return false;
  let at = title.from - 1;
  if (/^(?:its|their)$/.test(workspace.lower(at, title.head))) return true;
  const possessive = /^['’]s?$/.test(workspace.lower(at, title.head));
  if (possessive) at--;
  const owner = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
  if (workspace.lower(at, title.head) === ')') return true;
  if (possessive && !owner && BODY_NOUNS.test(workspace.lower(at, title.head))) return true;
  return !!owner && owner.form !== 'country' && owner.form !== 'demonym' && owner.form !== 'city';
}

/** "Member (Compliance & Enforcement) PTA", "Additional Secretary (Admin)": a duty in parentheses after a capital title. */
function skipDuty(workspace: Workspace, reach: Reach, near: number): void {
  if (
    workspace.lower(reach.to, near) !== '(' ||
    !workspace.isCapital(near) ||
    !workspace.isCapital(reach.to + 1)
  )
    return;
  for (let i = reach.to + 1; i < reach.to + 8 && workspace.inSentence(i, near); i++) {
    if (workspace.lower(i, near) !== ')') continue;
    if (workspace.isCapital(i + 1) && !PERSON_NAMES.has(workspace.lower(reach.to + 1, near)))
      reach.to = i + 1;
    return;
  }
}
