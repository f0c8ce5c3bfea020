import type { ExtractedEvent } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import { tellEvents } from '../learned/index.ts';
import { maskSentences } from './01-mask.ts';
import { findClaims } from './05-claims.ts';
import { findIdioms } from './06-idioms.ts';
import { findLoose } from './06d-loose.ts';
import { contextOf } from './context.ts';

/** The acts that a document tells, in the order of their evidence, each with its participants. */
export function findEvents(document: NamedDocument): ExtractedEvent[] {
  const sentences = maskSentences(document);
  const claims = sentences.map((masked) => {
    const framed = [...findClaims(masked), ...findIdioms(masked)];
    return [...framed, ...findLoose(masked, framed)];
  });
  const context = contextOf(document, sentences);
  return tellEvents(context, sentences, claims);
}
