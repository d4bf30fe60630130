/** What a reading is doing. No state has the name of a class: the rules of that would be sent with every page that reads itself. */
export type State = 'speaking' | 'paused' | 'stopped';

/** Says some words, one after another. */
export interface Player {
  /** Begins, pauses or goes on. */
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly setRate: (rate: number) => void;
}

/**
 * A player of words with a voice; `tell` hears of every change and which of the words is being said. A pause ends the utterance and going
 * on says it again from its start: phones do not go on in the middle of one.
 */
export function createPlayer(
  words: readonly string[],
  voice: SpeechSynthesisVoice,
  tell: (state: State, index: number) => void,
): Player {
  let state: State = 'stopped';
  let index = 0;
  let rate = 1;
  // Held here, since a browser may forget an utterance that nothing holds and never tell its end.
  let current: SpeechSynthesisUtterance | undefined;

  const become = (next: State): void => {
    state = next;
    current = undefined;
    if (state === 'stopped') index = 0;
    // What is shown waits for no voice: some throw.
    tell(state, index);
    try {
      speechSynthesis.cancel();
      if (state === 'speaking') say();
    } catch {
      if (state !== 'stopped') become('stopped');
    }
  };

  const say = (): void => {
    const utterance = new SpeechSynthesisUtterance(words[index]);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    utterance.onend = () => {
      // One that was cancelled ends too.
      if (current !== utterance) return;
      index += 1;
      become(index < words.length ? 'speaking' : 'stopped');
    };
    utterance.onerror = () => {
      if (current === utterance) become('stopped');
    };
    current = utterance;
    speechSynthesis.speak(utterance);
  };

  return {
    toggle: () => become(state === 'speaking' ? 'paused' : 'speaking'),
    stop: () => become('stopped'),
    setRate: (value) => {
      rate = value;
      if (state === 'speaking') become('speaking');
    },
  };
}
