import { fetchSpeech } from './speech-file.ts';

/** Says why the page cannot be read aloud, and what to do: the browser may lack a voice, or speech altogether. */
export async function explain(place: HTMLElement, able: boolean): Promise<void> {
  const { words } = await fetchSpeech();
  const note = document.createElement('p');
  note.className = 'caption';
  note.textContent = able ? words.noVoice : words.noSpeech;
  place.append(note);
}
