// Offers to read a section aloud where the device has a voice for it. What reads is loaded when a reader starts it.

import { SILENCE_MS } from './silence.ts';

const place = document.querySelector<HTMLElement>('.aloud');
const button = place?.querySelector('button');

/** The voice to read with: of the page's language, and on the device itself, since the others send the text to another host. */
function findVoice(): SpeechSynthesisVoice | undefined {
  const ours = document.documentElement.lang === 'en' ? /^en/i : /^(?:zh|cmn)(?!.*HK)/i;
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && ours.test(lang));
  return voices.find(({ lang }) => /CN|Hans|GB/.test(lang)) ?? voices[0];
}

/** What is on its way; rejects where it is not there in time. */
function inTime<T>(coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    coming.then(resolve, reject);
    setTimeout(reject, SILENCE_MS);
  });
}

if (place && button && 'speechSynthesis' in window) {
  const told = document.createElement('output');
  const offer = (): void => {
    button.hidden = !findVoice();
  };
  offer();
  // A browser may list its voices late.
  speechSynthesis.onvoiceschanged = offer;
  const start = async (): Promise<void> => {
    const voice = findVoice();
    if (!voice) return;
    // Safari on a phone lets a page speak only from the press itself, and the rest has still to be loaded.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    button.removeEventListener('click', start);
    try {
      await (await inTime(import('./aloud/reading.ts'))).read(place, button, voice);
      told.remove();
    } catch {
      // To be tried again at the next press.
      place.append(told);
      told.textContent = place.dataset['failed'] ?? '';
      button.addEventListener('click', start);
    }
  };
  button.addEventListener('click', start);
}
