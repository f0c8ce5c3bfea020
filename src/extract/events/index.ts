import type { ExtractedEvent } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import { tellEvents } from '../learned/index.ts';
import { maskSentences } from './01-mask.ts';
import { contextOf } from './context.ts';
import { statementsIn } from './statements.ts';

/** The acts that a document tells, in the order of their evidence, each with its participants. */
export function findEvents(document: NamedDocument): ExtractedEvent[] {
  const sentences = maskSentences(document);
  return tellEvents(contextOf(document, sentences), sentences, sentences.map(statementsIn));
}
