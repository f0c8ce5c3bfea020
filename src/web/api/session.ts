import { useEffect, useState } from 'preact/hooks';

/** Who changes the graph, and the token that the server asks for. Both are gone when the window is closed. */
export interface Session {
  readonly who: string;
  readonly token: string;
}

const KEY = 'readout-session';
const changed = new EventTarget();

/** The session at hand, undefined where none was given. */
export function useSession(): Session | undefined {
  const [session, set] = useState(readSession);
  useEffect(() => {
    const update = () => set(readSession());
    changed.addEventListener('change', update);
    return () => changed.removeEventListener('change', update);
  }, []);
  return session;
}

/** Keeps a session for this window; undefined ends it. */
export function setSession(session: Session | undefined): void {
  if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
  else sessionStorage.removeItem(KEY);
  changed.dispatchEvent(new Event('change'));
}

function readSession(): Session | undefined {
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Session);
}
