import { LOCALES, localePath } from '../../../figure/locale.ts';
import { pageOf } from './page-of.ts';
import type { Room } from './room.ts';
import type { PreviewView } from './views/status.ts';

/** Where the page of what is being edited can be seen, by its file; of no file, the home page. */
export function previewView({ preview, content }: Room, file: string): PreviewView {
  if (!preview) return { state: 'none', pages: { zh: '', en: '' } };
  const path = pageOf(file, content.look().content);
  const [zh = '', en = ''] = LOCALES.map((locale) => preview.origin + localePath(locale, path, preview.base));
  return { state: preview.state(), pages: { zh, en } };
}
