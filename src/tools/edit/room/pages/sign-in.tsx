import { useState } from 'preact/hooks';
import { Failure } from './failure.tsx';
import { useWords } from './language.ts';
import { meta } from './meta.ts';
import { signIn } from './visit.ts';

/** Asks who comes, by name and password. */
export function SignIn() {
  const { words } = useWords();
  const [failure, setFailure] = useState<unknown>();
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        const told = new FormData(event.currentTarget);
        setFailure(undefined);
        signIn(String(told.get('name')), String(told.get('password'))).catch(setFailure);
      }}
    >
      {meta('room-way') === 'http' && <p class="own">{words.openToAll}</p>}
      <label for="sign-in-name">{words.yourName}</label>
      <input id="sign-in-name" name="name" required maxLength={60} autocomplete="username" />
      <label for="sign-in-password">{words.password}</label>
      <input
        id="sign-in-password"
        name="password"
        type="password"
        required
        maxLength={1000}
        autocomplete="current-password"
      />
      <button type="submit" class="main">
        {words.signIn}
      </button>
      <p class="hint">{words.signInHint}</p>
      <Failure failure={failure} />
    </form>
  );
}
