import { useState } from 'preact/hooks';
import { meta } from '../asking/meta.ts';
import { signIn } from '../asking/visit.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { NameAndPassword } from './name-and-password.tsx';

/** Asks who comes, by name and password. */
export function SignIn() {
  const { words } = useWords();
  const [failure, setFailure] = useState<unknown>();
  return (
    <>
      {meta('room-way') === 'http' && <p class="own">{words.openToAll}</p>}
      <NameAndPassword
        id="sign-in"
        labels={{
          name: words.yourName,
          password: words.password,
          button: words.signIn,
          hint: words.signInHint,
        }}
        isKept
        longestName={60}
        give={(name, password) => {
          setFailure(undefined);
          signIn(name, password).catch(setFailure);
        }}
      />
      <Failure failure={failure} />
    </>
  );
}
