// Copies a page's caption: its title, the first sentence of what it is about, and its address, or that this comes later. Without
// scripts there is no button, and the address bar serves.

const button = document.querySelector<HTMLButtonElement>('[data-copied]');
const told = button?.nextElementSibling;
if (button && told) {
  button.addEventListener('click', async () => {
    const words = caption(button.dataset['address'] ?? '');
    try {
      await navigator.clipboard.writeText(words);
      told.textContent = button.dataset['copied'] ?? '';
    } catch {
      // No clipboard on plain http and in some apps: the words are shown, selected, to be copied by hand.
      const field = document.createElement('textarea');
      field.rows = 4;
      field.readOnly = true;
      field.value = words;
      field.ariaLabel = button.textContent.trim();
      told.replaceChildren(field);
      field.select();
    }
  });
}

function caption(address: string): string {
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const description = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  const sentence = /^.*?(?:。|\.(?= |$)|$)/.exec(description)?.[0] ?? '';
  // The sentence of a figure begins with its name.
  const lines = sentence.startsWith(title) ? [sentence] : [title, sentence];
  return [...lines, address].join('\n');
}

// A module of its own.
export {};
