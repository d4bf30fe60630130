import { confirmationsIn, digestOf } from '../../content/prose/confirmation.ts';
import { isRecorded, staleIn } from '../../content/prose/translation.ts';
import { pairOf, translatablesOf } from '../../content/reader/article.ts';
import { chapterName } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';

/** The English of a section or page was made from the Chinese as it stands, paragraph by paragraph; only a warning, so that the Chinese may go out first. What was confirmed as it was although its Chinese had changed is asked about, once, with both. */
export const translationsAreCurrent = defineRule({
  scope: 'chapter',
  codes: ['unknown-field', 'translation-unrecorded', 'translation-outdated', 'english-unchanged'],
  check: (chapter, { tell }) => {
    const { zh, en } = chapter.articles;
    if (zh?.words?.data.translated !== undefined)
      tell('unknown-field.translated', zh.words.at(['translated'], 'key'));
    const pair = pairOf(zh, en);
    if (!zh || !en?.words || !pair) return;
    const [original, own] = [translatablesOf(zh) ?? [], translatablesOf(en) ?? []];
    const [name, { file }, { translated }] = [chapterName(chapter), zh.source, en.words.data];
    const key = en.words.at([translated === undefined ? 'title' : 'translated'], 'key');
    if (translated === undefined) return tell('translation-unrecorded.absent', key, { name });
    if (!isRecorded(translated)) return tell('translation-unrecorded.older', key, { name });
    for (const stale of staleIn(pair, translated)) {
      const place = own[stale.en]?.place ?? key;
      if (stale.kind === 'gone') tell('translation-outdated.gone', place, { file, name });
      else {
        const line = original[stale.zh]?.place.line ?? 1;
        tell(`translation-outdated.${stale.kind}`, place, { file, line, name });
      }
    }
    for (const [index, { zh: of, en: by, was = of }] of confirmationsIn(translated).entries()) {
      if (was === of) continue;
      const before = original.find(({ text }) => digestOf(text) === of);
      const after = own.find(({ text }) => digestOf(text) === by);
      // What has changed again since is told as that.
      if (!before || !after) continue;
      const about = { zh: begun(before.text), en: begun(after.text), file, line: before.place.line, name };
      tell('english-unchanged', en.words.at(['translated', index]), about);
    }
  },
});

/** How many characters of a text tell which it is. */
const TELLING = 60;

function begun(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > TELLING ? `${line.slice(0, TELLING).trimEnd()}…` : line;
}
