import { createServer } from 'node:http';
import { answerTrouble } from './dev-answer.ts';
import { DevContent } from './dev-content.ts';
import { answerNews, asksForNews } from './dev-news.ts';
import { troubleName } from './dev-page.ts';
import { listen } from '../serve/listen.ts';
import type { Project } from '../build/project.ts';

/** A server that stands where the site will, and tells what is wrong. */
export interface WaitingRoom {
  readonly port: number;
  /** Settles when the content is right and the port is free again. */
  readonly left: Promise<void>;
}

const LOOK_EVERY = 300;

/** Opens a server that answers everything with what is wrong with the content: Astro cannot start on content with a mistake. */
export async function openWaitingRoom(project: Project, port: number): Promise<WaitingRoom> {
  const content = new DevContent(project);
  const server = createServer((request, response) => {
    const { errors, trouble = '' } = content.look().state;
    const state = troubleName(trouble);
    if (asksForNews(request)) answerNews(response, state);
    else answerTrouble(request, response, { errors }, state, project.root);
  });
  const used = await listen(server, port);
  const left = new Promise<void>((resolve) => {
    // By looking and not by a watcher: the folder may be on a network drive, where watchers are deaf.
    const timer = setInterval(() => {
      if (content.look().state.errors.length > 0) return;
      clearInterval(timer);
      server.close(() => resolve());
      server.closeAllConnections();
    }, LOOK_EVERY);
  });
  return { port: used, left };
}
