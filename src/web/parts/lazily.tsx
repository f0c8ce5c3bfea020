import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AskError } from '../api/ask.ts';
import { Loading, Problem } from './states.tsx';

/** A page whose script is fetched when it is first opened. */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let Page: ComponentType | undefined;
  return function Lazy() {
    const [state, setState] = useState<'loading' | 'there' | 'missing'>(Page ? 'there' : 'loading');
    useEffect(() => {
      load().then(
        (loaded) => {
          Page = loaded;
          setState('there');
        },
        () => setState('missing'),
      );
    }, []);
    if (Page) return <Page />;
    if (state === 'loading') return <Loading />;
    return <Problem problem={new AskError('The script of this page did not come.', 'UNREACHABLE')} />;
  };
}
