import { type Correction, judge, loadText, undoJudgement } from '../../ingest/index.ts';
import { InputError, invariant } from '../../model/index.ts';
import type { ApiContext } from '../context.ts';
import { createLoaders } from '../loaders.ts';
import type { LoadedArticleResolvers, MutationResolvers } from '../schema-types.ts';
import { toArticle } from './extraction.ts';

/** The longest name or reason that is kept with a decision, in characters. */
const MOST_CHARACTERS = 1_000;

export const Mutation: MutationResolvers = {
  judge: async (_root, { decision, ids, value, who, why }, context) => {
    checkLengths({ value, who, why });
    const when = new Date().toISOString();
    const given = { decision, ids, who, when, ...(value && { value }), ...(why && { why }) };
    return readingAnew(context, await judge(context.store, given));
  },
  undoJudgement: async (_root, { id }, context) =>
    readingAnew(context, await undoJudgement(context.store, id)),
  load: async (_root, { article, leaveOut, corrections, who }, context) => {
    checkLengths({ who });
    for (const { value } of corrections ?? []) checkLengths({ value });
    const by = { who: who ?? 'unknown', when: new Date().toISOString(), why: 'corrected when it was loaded' };
    const struck = (leaveOut ?? []).map((id): Correction => ({ decision: 'REJECT_EVENT', id }));
    const loaded = await loadText(context.store, toArticle(article), {
      ...by,
      corrections: [...struck, ...(corrections ?? [])],
    });
    return readingAnew(context, loaded);
  },
};

export const LoadedArticle: LoadedArticleResolvers = {
  article: async ({ article: id }, _args, { loaders }) => {
    const article = await loaders.article.load(id);
    invariant(article, `${id} is stored after it was loaded`);
    return article;
  },
  leftOut: ({ judgements }) => judgements.filter(({ decision }) => decision === 'REJECT_EVENT'),
  corrected: ({ judgements }) => judgements.filter(({ decision }) => decision !== 'REJECT_EVENT'),
  events: async ({ article }, _args, { store }) => (await store.articleEvents([article]))[0] ?? [],
};

/** What was read before a change is not what stands after it. */
function readingAnew<Result>(context: ApiContext, result: Result): Result {
  context.loaders = createLoaders(context.store);
  return result;
}

function checkLengths(texts: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, text] of Object.entries(texts)) {
    if ((text?.length ?? 0) <= MOST_CHARACTERS) continue;
    throw new InputError(`${name} has ${text!.length} characters; ${MOST_CHARACTERS} is the most.`);
  }
}
