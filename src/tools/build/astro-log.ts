/** A message of Astro's log. */
interface Entry {
  readonly level: string;
  readonly message: string;
}

/** The files written since the build was last told how many. */
let written = 0;

/** Where Astro's log goes in a build: warnings and errors to the process that started it, and of the rest only how many files were written. */
export default function astroLog(): { write: (entry: Entry) => void } {
  return {
    write({ level, message }) {
      if (level === 'warn' || level === 'error') process.send?.({ level, message });
      // It names each file that it writes, as a branch of a tree.
      else if (message.trimStart().startsWith('├─')) tell();
    },
  };
}

function tell(): void {
  written += 1;
  // Not one by one: a large report has tens of thousands.
  if (written < 20) return;
  process.send?.(written);
  written = 0;
}
