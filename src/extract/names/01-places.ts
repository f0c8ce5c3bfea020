import { findPlace } from '../data/names/places.ts';
import type { Workspace } from './workspace.ts';

/** Marks countries, demonyms and cities. */
export function findPlaces(workspace: Workspace): void {
  const { tokens } = workspace;
  for (let i = 0; i < tokens.length; ) {
    const place = findPlace(tokens, i);
    const inRegion =
      place &&
      /^(?:latin|north|south|central)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i]!.lower === 'america';
    // "US$5 billion", "HK$3m": a currency.
    const inSum =
      place &&
      /^\$/.test(tokens[place.to]?.text ?? '') &&
      tokens[place.to]!.start === tokens[place.to - 1]!.end;
    if (!place || inRegion || inSum || workspace.sentenceAt[i] === -1 || !workspace.isCapital(i)) {
      i++;
      continue;
    }
    const { form, country, to } = place;
    workspace.addMention({ from: i, to, form, country, kind: form === 'country' ? 'country' : null });
    i = to;
  }
}
