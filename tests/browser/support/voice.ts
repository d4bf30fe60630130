import type { Page } from '@playwright/test';

/** What was said since the page was opened, and at what speed. */
export interface Said {
  readonly words: string;
  readonly rate: number;
}

/**
 * Gives the pages opened from now on a voice that says nothing and ends a sentence when it is told to. The browsers that tests run in have no
 * voices, so this one thing cannot be run for real.
 */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { words: string; rate: number }[] = [];
    class Utterance {
      readonly text: string;
      rate = 1;
      lang = '';
      onend: (() => void) | undefined;
      constructor(text: string) {
        this.text = text;
      }
    }
    let current: Utterance | undefined;
    const end = () => {
      const ended = current;
      current = undefined;
      ended?.onend?.();
    };
    const speech = {
      getVoices: () => [
        { lang: 'zh-HK', localService: true },
        { lang: 'zh-CN', localService: true },
        { lang: 'en-GB', localService: true },
      ],
      speak: (utterance: Utterance) => {
        // An empty one only asks to be allowed to speak.
        if (!utterance.text) return;
        said.push({ words: `${utterance.lang}: ${utterance.text}`, rate: utterance.rate });
        current = utterance;
      },
      // What is cancelled ends, as in a browser.
      cancel: end,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'voice', { value: { said, end, speaks: () => current !== undefined } });
  });
}

/** All that was said on the page. */
export function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => Reflect.get(window, 'voice').said);
}

/** Whether something is being said. */
export function speaks(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'voice').speaks());
}

/** Lets the sentence that is being said come to its end. */
export function finishSentence(page: Page): Promise<void> {
  return page.evaluate(() => Reflect.get(window, 'voice').end());
}

/** The text that is marked as being read. */
export function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].join(''));
}

/** Lets all that is left be said, sentence after sentence. */
export function finishAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const voice = Reflect.get(window, 'voice');
    while (voice.speaks()) voice.end();
  });
}
