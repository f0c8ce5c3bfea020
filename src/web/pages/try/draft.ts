/** What the reader typed or pasted. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly url: string;
  /** Who published it, where it was fetched; else its host is. */
  readonly publisher: string;
}

export const NO_DRAFT: Draft = { title: '', text: '', published: '', url: '', publisher: '' };

/** Made up, to show what is taken from a text. */
export const EXAMPLE: Draft = {
  title: 'Information minister receives satellite firm',
  text: `NAIROBI – Information Minister Jane Otieno on Tuesday met a delegation of the Norwegian satellite company Fjordsat in Nairobi to discuss rural internet access in Kenya. Arild Berg, chief executive of Fjordsat, led the delegation.

The Communications Authority of Kenya and Fjordsat signed a memorandum of understanding on spectrum for school connections. Otieno said that a second meeting would be held in Oslo in June.`,
  published: '2025-03-12',
  url: '',
  publisher: '',
};

/** Where no headline is given the first line of the text is one, unless it is all there is. */
export function withHeadline(draft: Draft): Draft {
  const text = draft.text.trim();
  const title = draft.title.trim();
  if (title) return { ...draft, title, text };
  const [first, ...others] = text.split('\n');
  const rest = others.join('\n').trim();
  return rest ? { ...draft, title: first!.trim(), text: rest } : { ...draft, title: 'Untitled', text };
}

/** The address, where the text is nothing else. */
export function addressIn({ text }: Draft): string | undefined {
  const address = text.trim();
  return /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}
