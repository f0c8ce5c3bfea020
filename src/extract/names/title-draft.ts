import type { Title } from './workspace.ts';

type Told = Pick<Title, 'from' | 'to' | 'head' | 'text' | 'type'>;

/** A title of which only the words are known yet; what the text tells more of it stands in `more`. */
export function newTitle(told: Told, more: Partial<Title> = {}): Title {
  return {
    core: told.text.toLowerCase(),
    former: false,
    portfolio: null,
    body: null,
    country: null,
    place: null,
    toState: false,
    seat: null,
    bodyBefore: false,
    bodyNoun: null,
    superior: null,
    holder: null,
    others: [],
    plural: false,
    partner: null,
    ...told,
    ...more,
  };
}
