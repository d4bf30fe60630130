import { useWords } from '../frame/language.ts';
import { NameAndPassword } from './name-and-password.tsx';

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
    <NameAndPassword
      id="server"
      labels={{
        name: words.serverUser,
        password: words.serverPassword,
        button: words.retry,
        hint: words.serverHint,
      }}
      isKept={false}
      longestName={200}
      give={(user, password) => {
        kept = { credentials: { user, password } };
        done();
      }}
    />
  );
}
