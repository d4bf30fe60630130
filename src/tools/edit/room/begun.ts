import type { Localised } from '../../../figure/locale.ts';
import { answersTo } from '../answers.ts';
import { filesOf, FORMS, questionsOf } from '../form.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { ContentRoom } from './content-room.ts';

/** The first file of something new, or why its id will not do. */
export type Begun = { readonly file: string } | { readonly refused: Localised };

/** Begins one more of a collection in drafts: with the id that was typed, and all else as usual or still to be filled in. */
export async function begun(room: ContentRoom, collection: string, id: string): Promise<Begun> {
  const name = [...FORMS.values()].find((one) => one === collection);
  if (name === undefined) throw new Unchangeable(`no ${collection}`);
  const questions = questionsOf(name, room.look().content);
  const read = questions.find(({ path }) => path === 'id')?.read(id, {});
  if (read === undefined || 'refused' in read) return read ?? { refused: { zh: '', en: '' } };
  const { id: own, ...values } = await answersTo(questions, { id }, 'zh');
  const files = filesOf(name, String(own), values);
  room.begin(...files);
  return { file: files[0]?.path ?? '' };
}
