import { chmodSync } from 'node:fs';
import { join } from 'node:path';

/** With what one signs in at the server of the site. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** How git is given a password: in its environment alone, where it is neither written down nor seen in a list of programs. */
export interface Password {
  readonly settings: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const ASKED = join(import.meta.dirname, 'askpass.sh');

/** The variables in which a technician gives the machine’s own. */
export const MACHINE_VARIABLES = ['REPORT_GIT_USER', 'REPORT_GIT_PASSWORD'] as const;

/** The password that git is given: a clerk’s, or else the machine’s; without either git asks where it is set up to ask. */
export function passwordFor(clerk: Credentials | undefined): Password {
  const [user, password] = clerk
    ? [clerk.user, clerk.password]
    : MACHINE_VARIABLES.map((name) => process.env[name]);
  if (!password) return { settings: [], env: {} };
  // A project that came as an archive may have lost that this can be run.
  chmodSync(ASKED, 0o755);
  return {
    // Nothing that keeps passwords is asked, or told of this one.
    settings: ['-c', 'credential.helper='],
    env: { GIT_ASKPASS: ASKED, REPORT_GIT_USER: user ?? '', REPORT_GIT_PASSWORD: password },
  };
}
