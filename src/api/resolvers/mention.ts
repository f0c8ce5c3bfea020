import type { MentionResolvers } from '../schema-types.ts';

export const Mention: MentionResolvers = {
  name: ({ mention }) => mention.name,
  aliases: ({ mention }) => mention.aliases,
  quote: ({ mention }) => mention.quote,
  start: ({ mention }) => mention.start,
  end: ({ mention }) => mention.end,
  confidence: ({ mention }) => mention.confidence,
  places: ({ mention }) => spansOf(mention.offsets),
};

function spansOf(offsets: readonly number[]): { start: number; end: number }[] {
  return Array.from({ length: offsets.length / 2 }, (_, index) => ({
    start: offsets[2 * index]!,
    end: offsets[2 * index + 1]!,
  }));
}
