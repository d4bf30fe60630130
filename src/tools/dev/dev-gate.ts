import { setTimeout } from 'node:timers/promises';
import { normalizePath, type ViteDevServer } from 'vite';
import { answerTrouble, asksForPage } from './dev-answer.ts';
import { type ContentState, DevContent, type Look } from './dev-content.ts';
import { forget, readContent } from './dev-memory.ts';
import { answerNews, asksForNews, nameState } from './dev-news.ts';
import { type DevTrouble, troubleName, troubleText } from './dev-page.ts';
import { projectAt } from '../build/project.ts';

const SAVING = 100;

/** How things stand: what is wrong, if anything, and a name for this state of the content. */
interface Standing {
  readonly name: string;
  readonly trouble?: DevTrouble;
}

/**
 * Stands before every request to the development server: each looks at the files themselves, and waits until Astro has read them, so
 * that no page is ever older than its content; while the content has a mistake, what is wrong is the answer.
 */
export function watchContent(
  server: ViteDevServer,
  root: string,
  refresh: () => Promise<void> | undefined,
): void {
  const project = projectAt(root);
  const content = new DevContent(project);
  // Astro reads the content by itself when it starts.
  let standing = standingOf(content.look().state);
  let turn = Promise.resolve(standing);

  /** Brings everything up to the files as they are now. */
  const bringUp = async ({ changed, state }: Look): Promise<Standing> => {
    if (state.trouble !== undefined) {
      // A file that is just being saved is empty for a moment, which is no mistake.
      await setTimeout(SAVING);
      const later = content.look();
      if (later.changed.length > 0) return bringUp({ ...later, changed: [...changed, ...later.changed] });
    }
    forget(server, changed);
    const next = standingOf(state);
    if (next.trouble && next.name !== standing.name) tellTerminal(next.trouble, root);
    standing = next.trouble ? next : await readAgain(next, refresh);
    return standing;
  };

  /** The same, one at a time, since each builds on the last. */
  const settle = (): Promise<Standing> => {
    const look = content.look();
    if (look.changed.length > 0) turn = turn.then(() => bringUp(look));
    return turn;
  };

  // First among the listeners, so that ours are the first words an editor reads.
  server.watcher.prependListener('all', (_event, path) => {
    if (normalizePath(path).startsWith(`${normalizePath(project.content)}/`)) void settle();
  });
  server.middlewares.use((request, response, next) => {
    // The parts of a page are no older than the page; held back, its script could not bring the page again.
    if (!asksForPage(request)) return next();
    settle().then(({ name, trouble }) => {
      if (asksForNews(request)) return answerNews(response, name);
      if (trouble) return answerTrouble(request, response, trouble, name, root);
      nameState(response, name);
      next();
    }, next);
  });
}

let looks = 0;

/** Right content has a new name each time, since what was read anew may look different; one mistake has one name. */
function standingOf({ errors, trouble }: ContentState): Standing {
  if (trouble !== undefined) return { name: troubleName(trouble), trouble: { errors } };
  looks += 1;
  return { name: `right-${process.pid}-${Math.round(performance.timeOrigin)}-${looks}` };
}

/** Lets Astro read the content again; should it fail where the checker found nothing, that is shown and no old page is. */
async function readAgain(right: Standing, refresh: () => Promise<void> | undefined): Promise<Standing> {
  try {
    await readContent(refresh);
    return right;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { name: troubleName(failure), trouble: { errors: [], failure } };
  }
}

function tellTerminal(trouble: DevTrouble, root: string): void {
  console.log(`\n${troubleText(trouble, 'zh', root)}\n\n${troubleText(trouble, 'en', root)}\n`);
}
