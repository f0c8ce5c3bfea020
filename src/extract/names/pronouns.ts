import type { EntityDraft } from '../document.ts';
import type { Anaphor } from './16-anaphora.ts';
import type { Discourse } from './discourse.ts';
import type { Workspace } from './workspace.ts';

const PRONOUNS = new Set('he him his himself she her hers herself it its itself they their'.split(' '));

/** "he", "she" and their forms: the person last spoken of. "it", "its": the firm or body. "they": the last of several. */
export function readPronoun(workspace: Workspace, at: number, discourse: Discourse): Anaphor | undefined {
  const { lower } = workspace.tokens[at]!;
  if (!PRONOUNS.has(lower)) return undefined;
  const entities = entitiesOf(workspace, at, lower, discourse);
  return entities && entities.length > 0 ? { kind: 'pronoun', from: at, to: at + 1, entities } : undefined;
}

function entitiesOf(
  workspace: Workspace,
  at: number,
  lower: string,
  discourse: Discourse,
): string[] | undefined {
  if (/^(?:excellency|highness|majesty|royal|honou?r|lordship)$/.test(workspace.lower(at + 1, at)))
    return undefined;
  // "X, whom he met": the one who is met does not do the meeting.
  if (/^(?:he|she)$/.test(lower) && workspace.lower(at - 1, at) === 'whom')
    return one(discourse.lastFew(at, 2, ({ kind }) => kind === 'person')[1]);
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(lower))
    return one(discourse.last(at, ({ kind }) => kind === 'person'));
  if (lower === 'its' || lower === 'itself' || (lower === 'it' && isSubject(workspace, at))) {
    return one(discourse.last(at, ({ kind }) => kind !== 'person'));
  }
  if (/^(?:they|their)$/.test(lower)) return several(workspace, at, discourse);
  return undefined;
}

function one(entity: EntityDraft | undefined): string[] | undefined {
  return entity && [entity.id];
}

/** "It said", "it has": no empty "it is expected that", "it was noted". */
function isSubject(workspace: Workspace, at: number): boolean {
  const next = workspace.lower(at + 1, at);
  if (/^(?:is|was|will|would|may|might|seems|appears|remains|emerged|takes|took|came|has)$/.test(next)) {
    const then = workspace.lower(at + 2, at);
    return !/^(?:be|expected|noted|said|reported|clear|unclear|important|not|also|been|believed|understood|hoped|necessary|possible|the|a|an|that|learnt|learned|agreed|decided|announced|out|to|he|she|thus|therefore|now|time|only|because|here|there|this|in)$/.test(
      then,
    );
  }
  if (workspace.tokens[at + 1]?.pos === 'VERB' && ACTING.test(next)) return true;
  return /^(?:said|says|had|added|plans|aims|wants|also|operates|announced|launched|signed|offers|did|does|can|could|expects|needs|provides|serves|intends)$/.test(
    next,
  );
}

/** What only somebody does: "it bought Acme", not "it seemed", "it happened". */
const ACTING =
  /^(?:bought|sold|acquired|built|paid|fined|sued|opened|closed|received|met|won|lost|gave|sent|invested|hired|appointed|named|granted|refused|rejected|approved|ordered|banned|blocked|lifted|imposed|warned|unveiled|introduced|published|issued|raised|secured|struck|joined|visited|arrived|donated|pledged|committed|adopted|tabled|promised|forbade)$/;

/** The firm or body that the sentence has spoken of ("members of the X delegation said their …"), else the last two persons. */
function several(workspace: Workspace, at: number, discourse: Discourse): string[] | undefined {
  const sentence = workspace.document.sentences[workspace.sentenceAt[at]!];
  const before = sentence ? discourse.named(sentence.from, at) : [];
  const actors = before.filter(({ kind }) => kind !== 'country');
  if (actors.length === 1 && actors[0]!.kind !== 'person') return [actors[0]!.id];
  // "In sharing the outcomes of their visit, members of …": the phrase in front speaks of the subject to come.
  if (before.length === 0 && sentence && isFronted(workspace, sentence.from, at)) return undefined;
  const persons = discourse.lastFew(at, 2, ({ kind }) => kind === 'person');
  return persons.length === 2 ? persons.map(({ id }) => id) : undefined;
}

/** Whether a sentence opens with a preposition that governs up to the token, no comma between. */
function isFronted(workspace: Workspace, from: number, at: number): boolean {
  if (
    !/^(?:in|on|at|during|after|before|by|with|for|while|since|through|upon|following)$/.test(
      workspace.lower(from, at),
    )
  )
    return false;
  for (let i = from; i < at; i++) if (workspace.tokens[i]!.text === ',') return false;
  return true;
}
