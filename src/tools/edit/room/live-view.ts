import { z } from 'zod';
import { isSiteOrigin } from '../../../content/site-origin.ts';
import { COMMIT_FILE } from '../../build/built-commit.ts';
import { siteAddress } from '../../build/site-address.ts';
import { git } from '../../command/git.ts';
import { isValues } from '../annotated-yaml.ts';
import { fieldsIn } from './entry-title.ts';
import type { Room } from './room.ts';
import type { LiveView } from './views/status.ts';

const told = z.object({ commit: z.string().regex(/^[0-9a-f]{40,64}$/) });

/** What the site shows at present: asked of its own address, and of none where none is written. */
export async function liveView({ content, project, baseline }: Room): Promise<LiveView> {
  const address = publicAddress(content.saved.texts().get(SETTINGS) ?? '');
  if (address === undefined || !baseline.isSubmission) return { state: 'no-address' };
  const commit = await shownCommit(address);
  if (commit === undefined) return { state: 'silent', address };
  try {
    const missing = await git(project.root, ['rev-list', 'HEAD', '--not', commit]);
    return { state: 'told', address, missing: missing.split('\n').filter(Boolean) };
  } catch {
    return { state: 'unknown', address };
  }
}

const SETTINGS = 'site/settings.yaml';

/** The address under which the site stands, with its base. */
function publicAddress(settings: string): string | undefined {
  const fields = fieldsIn(SETTINGS, settings);
  const { site, base } = siteAddress();
  const address = site ?? (isValues(fields) ? fields['address'] : undefined);
  return typeof address === 'string' && isSiteOrigin(address) ? new URL(base, address).href : undefined;
}

const PATIENCE = 8_000;

async function shownCommit(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL(COMMIT_FILE, address), {
      // Nobody but the site itself is asked.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return told.safeParse(await answer.json()).data?.commit;
  } catch {
    return undefined;
  }
}
