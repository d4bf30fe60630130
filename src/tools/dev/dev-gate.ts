import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { normalizePath, type ViteDevServer } from 'vite';
import type { CheckedContent } from '../../content/checked-content.ts';
import { heldContent, hold, isTaken } from '../../content/held-content.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { projectAt } from '../build/project.ts';
import { prepareFonts } from '../build/site.ts';
import { type ContentState, contentWatch } from './dev-content.ts';
import { changedArticles, forget } from './dev-memory.ts';
import { answerNews, asksForNews, asksForPage, nameState } from './dev-news.ts';
import { answerTrouble, type DevTrouble, troubleOf, troubleText } from './dev-page.ts';

const SAVING = 100;
const PAUSE = 50;

/**
 * Stands before every request to the development server: each looks at the files themselves, and waits until Astro has what they hold, so
 * that no page is ever older than its content; while the content has a mistake, what is wrong is the answer.
 */
export function guardPages(
  server: ViteDevServer,
  root: string,
  refresh: () => Promise<void> | undefined,
): void {
  const project = projectAt(root);
  const look = contentWatch(project.content);
  let fonts = '';
  let trouble: DevTrouble | undefined;
  let right = '';
  let isRunning = false;

  /** Brings everything up to the content as it is now. */
  const bringUp = async (state: ContentState): Promise<void> => {
    if (state.errors.length > 0) {
      isRunning = true;
      // A file that is just being saved is empty for a moment, which is no mistake.
      await setTimeout(SAVING);
      const later = look();
      if (later) return bringUp(later);
      const before = trouble;
      trouble = troubleOf(state.errors);
      if (trouble.name !== before?.name)
        console.log(`\n${troubleText(trouble, 'zh', root)}\n\n${troubleText(trouble, 'en', root)}\n`);
      return;
    }
    const sound = plainContent(state.content);
    forget(server, root, changedArticles(heldContent(), sound));
    hold(sound);
    // When it starts, Astro takes what is held by itself before it listens.
    if (isRunning) await taken(sound);
    isRunning = true;
    const line = await prepareFonts(project, sound);
    if (line !== fonts) console.log(line);
    fonts = line;
    trouble = undefined;
    // Right content has a new name each time, since what was read anew may look different; one mistake has one name.
    right = `right-${randomUUID()}`;
  };

  /** Has Astro take what is held; it loads its configuration again whenever a content file changes, and does nothing when asked meanwhile. */
  const taken = async (sound: CheckedContent): Promise<void> => {
    for (;;) {
      hold(sound);
      await refresh();
      if (isTaken()) return;
      await setTimeout(PAUSE);
    }
  };

  let turn = Promise.resolve();
  /** The same for what has changed, one change at a time, since each builds on the last. */
  const settle = (): Promise<void> => {
    const state = look();
    if (state) turn = turn.catch(() => {}).then(() => bringUp(state));
    return turn;
  };

  // What fails here fails again for whoever asks for a page.
  const lookAhead = () => void settle().catch(() => {});
  lookAhead();
  // First among the listeners, so that ours are the first words an editor reads.
  server.watcher.prependListener('all', (_event, path) => {
    if (normalizePath(path).startsWith(`${normalizePath(project.content)}/`)) lookAhead();
  });
  server.middlewares.use((request, response, next) => {
    // The parts of a page are no older than the page; held back, its script could not bring the page again.
    if (!asksForPage(request)) return next();
    settle().then(() => {
      if (asksForNews(request)) return answerNews(response, trouble?.name ?? right);
      if (trouble) return answerTrouble(request, response, trouble, root);
      nameState(response, right);
      next();
    }, next);
  });
}
