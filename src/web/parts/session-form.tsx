import { useState } from 'preact/hooks';
import { setSession, useSession } from '../api/session.ts';

/** Asks who changes the graph, with which token; says who it is once that is known. */
export function SessionForm({ purpose }: { purpose: string }) {
  const session = useSession();
  const [who, setWho] = useState('');
  const [token, setToken] = useState('');
  if (session) {
    return (
      <p class="who faint">
        You are <strong>{session.who}</strong>{' '}
        <button type="button" class="plain-button" onClick={() => setSession(undefined)}>
          forget me
        </button>
      </p>
    );
  }
  return (
    <form
      class="filters who"
      aria-label="Who you are"
      onSubmit={(event) => {
        event.preventDefault();
        setSession({ who: who.trim(), token: token.trim() });
      }}
    >
      <label>
        <span>Your name, kept with what you decide</span>
        <input
          type="text"
          required
          pattern=".*\S.*"
          autocomplete="name"
          value={who}
          onInput={({ currentTarget }) => setWho(currentTarget.value)}
        />
      </label>
      <label>
        <span>Token of the server (READOUT_TOKEN)</span>
        <input
          type="password"
          required
          pattern="\s*[!-~]+\s*"
          title="Letters, digits and signs, without a space between them"
          autocomplete="off"
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {purpose}
      </button>
      <p class="small faint">Both stay in this window and are gone when it is closed.</p>
    </form>
  );
}
