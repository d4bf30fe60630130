import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { heldContent, hold } from '../../content/held-content.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { projectAt } from '../build/project.ts';
import { prepareFonts } from '../build/site.ts';
import { type ContentState, contentWatch } from './dev-content.ts';
import { areSameArticles, changedArticles, forget } from './dev-memory.ts';
import { answerNews, asksForNews, asksForPage, nameState } from './dev-news.ts';
import { answerTrouble, type DevTrouble, troubleOf, troubleText } from './dev-page.ts';

const SAVING = 100;

/**
 * Stands before every request to the development server: each looks at the files themselves, and waits until what they hold is held, so
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
    const before = heldContent();
    forget(server, root, changedArticles(before, sound));
    hold(sound);
    // When it starts, Astro takes the articles that are held by itself before it listens.
    if (isRunning && !areSameArticles(before, sound)) await refresh();
    isRunning = true;
    const line = await prepareFonts(project, sound);
    if (line !== fonts) console.log(line);
    fonts = line;
    trouble = undefined;
    // Right content has a new name each time, since what was read anew may look different; one mistake has one name.
    right = `right-${randomUUID()}`;
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
  // Vite is told to watch no content (see astro.config.mjs); each request looks for itself, so that a change unseen here is not lost.
  const watcher = watch(project.content, { recursive: true, persistent: false }, lookAhead);
  watcher.on('error', () => watcher.close());
  server.httpServer?.once('close', () => watcher.close());
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
