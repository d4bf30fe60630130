import css from '../../styles/aloud.css?inline';
import { addSpeed } from './speed.ts';
import { mark, reveal } from './mark.ts';
import { createPlayer } from './player.ts';
import { sentencesOf } from './sentence.ts';
import { fetchSpeech, locale } from './speech-file.ts';

/** Reads the section that the controls stand in, from its title on; the button that started it also pauses it and goes on. */
export async function read(
  place: HTMLElement,
  button: HTMLButtonElement,
  voice: SpeechSynthesisVoice,
): Promise<void> {
  const { words, rates, figures } = await fetchSpeech();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const sentences = sentencesOf(place.closest('article') ?? document.body, locale, figures);
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.textContent = words.stop;
  const player = createPlayer(
    sentences.map((sentence) => sentence.words),
    voice,
    (state, index) => {
      const sentence = state === 'stopped' ? undefined : sentences[index];
      button.textContent = { reading: words.pause, paused: words.resume, stopped: words.start }[state];
      stop.hidden = state === 'stopped';
      place.dataset['state'] = state;
      mark(sentence);
      if (sentence && state === 'reading') reveal(sentence, place.offsetHeight);
    },
  );
  place.append(stop);
  addSpeed(place, words.speed, rates, (rate) => player.setRate(rate));
  button.addEventListener('click', () => player.toggle());
  stop.addEventListener('click', () => {
    player.stop();
    // The button that was pressed is gone.
    button.focus();
  });
  addEventListener('pagehide', () => player.stop());
  player.toggle();
}
