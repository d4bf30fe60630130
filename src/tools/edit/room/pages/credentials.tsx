import { useWords } from './language.ts';

/** With what the clerk signs in at the server of the site; it is kept in this page alone, and gone with it. */
let kept: { readonly credentials?: { readonly user: string; readonly password: string } } = {};

/** What was told to this page before. */
export function keptCredentials(): typeof kept {
  return kept;
}

/** Asks with what the clerk signs in at the server of the site. */
export function Credentials({ done }: { done: () => void }) {
  const { words } = useWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const told = new FormData(event.currentTarget);
        const [user = '', password = ''] = ['user', 'password'].map((name) => String(told.get(name) ?? ''));
        kept = { credentials: { user, password } };
        done();
      }}
    >
      <label for="server-user">{words.serverUser}</label>
      <input id="server-user" name="user" required maxLength={200} autocomplete="off" />
      <label for="server-password">{words.serverPassword}</label>
      <input
        id="server-password"
        name="password"
        type="password"
        required
        maxLength={1000}
        autocomplete="off"
      />
      <p class="hint">{words.serverHint}</p>
      <button type="submit">{words.retry}</button>
    </form>
  );
}
