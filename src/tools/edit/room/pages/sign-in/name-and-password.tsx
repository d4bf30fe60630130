interface NameAndPasswordProps {
  /** What the ids of its fields begin with. */
  readonly id: string;
  readonly labels: {
    readonly name: string;
    readonly password: string;
    readonly button: string;
    readonly hint: string;
  };
  /** Whether the browser may keep them. */
  readonly isKept: boolean;
  readonly longestName: number;
  readonly give: (name: string, password: string) => void;
}

/** Asks for a name and a password. */
export function NameAndPassword({ id, labels, isKept, longestName, give }: NameAndPasswordProps) {
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        const told = new FormData(event.currentTarget);
        give(String(told.get('name') ?? ''), String(told.get('password') ?? ''));
      }}
    >
      <label for={`${id}-name`}>{labels.name}</label>
      <input
        id={`${id}-name`}
        name="name"
        required
        maxLength={longestName}
        autocomplete={isKept ? 'username' : 'off'}
      />
      <label for={`${id}-password`}>{labels.password}</label>
      <input
        id={`${id}-password`}
        name="password"
        type="password"
        required
        maxLength={1000}
        autocomplete={isKept ? 'current-password' : 'off'}
      />
      <p class="hint">{labels.hint}</p>
      <button type="submit" class="main">
        {labels.button}
      </button>
    </form>
  );
}
