import address from '../../styles/aloud.css?url';
import { wear } from '../sheet.ts';
import { addControls } from './controls.ts';
import { mark, reveal } from './mark.ts';
import { createPlayer } from './player.ts';
import { sentencesOf } from './sentence.ts';
import { fetchSpeech, locale } from './speech-file.ts';

/**
 * Reads the section that a place stands in, from its title on, and again whenever its button is pressed.
 * @throws where something that it needs does not arrive
 */
export async function read(
  place: HTMLElement,
  start: HTMLButtonElement,
  voice: SpeechSynthesisVoice,
): Promise<void> {
  const [speech] = await Promise.all([fetchSpeech(), wear(address)]);

  const sentences = sentencesOf(place.closest('article') ?? document.body, locale, speech.figures);
  const player = createPlayer(
    sentences.map(({ words }) => words),
    voice,
    (state, index) => {
      const sentence = state === 'stopped' ? undefined : sentences[index];
      controls.show(state);
      mark(sentence);
      if (sentence && state === 'speaking') reveal(sentence, controls.height());
    },
  );
  const controls = addControls(start, speech, player);
  start.addEventListener('click', player.toggle);
  addEventListener('pagehide', player.stop);
  player.toggle();
}
