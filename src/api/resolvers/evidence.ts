import { invariant } from '../../model/index.ts';
import { alongOf } from '../along.ts';
import type { ApiContext } from '../context.ts';
import type { ArticleRow } from '../rows.ts';
import type { EncounterEvidenceResolvers, EvidenceResolvers, ReportResolvers } from '../schema-types.ts';

export const Evidence: EvidenceResolvers = {
  article: (proof, _args, context) => articleOf(proof, context),
  confidence: (proof) => proof.confidence ?? null,
};

export const Report: ReportResolvers = {
  article: (report, _args, context) => report.head ?? articleOf(report, context),
};

export const EncounterEvidence: EncounterEvidenceResolvers = {
  article: (proof, _args, context) => articleOf(proof, context),
  event: async (proof, _args, { loaders }, info) => {
    const event = await loaders.event(alongOf(info)).load(proof.event);
    invariant(event, `the proof of a meeting names an event that is not stored, ${proof.event}`);
    return event;
  },
};

async function articleOf(proof: { readonly article: string }, { loaders }: ApiContext): Promise<ArticleRow> {
  const article = await loaders.article.load(proof.article);
  invariant(article, `a proof names an article that is not stored, ${proof.article}`);
  return article;
}
