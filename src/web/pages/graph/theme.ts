import type { Kind } from '../../api/answers.ts';

/** The colours of the style sheet as the drawing needs them: resolved for light or dark. */
export interface Theme {
  readonly ink: string;
  readonly paper: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** For communities; the largest few differ, the rest repeat. */
  readonly groups: readonly string[];
}

const GROUPS = [
  'person',
  'agency',
  'company',
  'organization',
  'country',
  'planned',
  'alarm',
  'faint',
] as const;

/** Reads the theme at hand. A variable is resolved only where it colours something. */
export function readTheme(): Theme {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const resolve = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: resolve('ink'),
    paper: resolve('card'),
    line: resolve('line'),
    edge: resolve('edge'),
    accent: resolve('accent'),
    kinds: {
      Person: resolve('person'),
      Agency: resolve('agency'),
      Company: resolve('company'),
      Organization: resolve('organization'),
      Country: resolve('country'),
    },
    groups: GROUPS.map(resolve),
  };
  probe.remove();
  return theme;
}
