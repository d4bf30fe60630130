import { collection, type CollectionName } from '../../../content/collections.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { pathOf, slotOf } from '../../../content/reader/layout.ts';
import type { Localised } from '../../../figure/locale.ts';
import { annotatedYaml, type Values } from '../annotated-yaml.ts';
import { jsonSchema } from '../field-schema.ts';
import { type Question, question } from '../question.ts';
import { aNewId } from '../reading.ts';

/** A file to be written, named from the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a making command asks for one kind of thing, and the files it makes of the answers. */
export interface Form {
  readonly what: Localised;
  /** What stands before that where one is meant: 一项, an. */
  readonly one: Localised;
  /** The collection, or the room, in which its id must be new. */
  readonly collection: CollectionName;
  /** What is asked beside the id, in a content folder as it is now. */
  readonly questions: (content: LoadedContent) => readonly Question[];
  readonly files: (id: string, answers: Values, content: LoadedContent) => readonly NewFile[];
}

/** All that a form asks, the id first. */
export function questionsOf({ collection: name, questions }: Form, content: LoadedContent): Question[] {
  const taken = content.files.flatMap((file) => {
    const slot = slotOf(file);
    return slot && (slot.room ?? slot.collection) === name ? [slot.id] : [];
  });
  const example = taken.toSorted()[0] ?? 'two-words';
  const id = question(
    'id',
    `代号，也是文件名（小写英文，如 ${example}）`,
    `Its id, which is also the name of its file (lower case, such as ${example})`,
    { read: aNewId(new Set(taken)) },
  );
  return [id, ...questions(content)];
}

/** A new file of a collection of YAML, each field explained. */
export function yamlFile(name: CollectionName, id: string, values: Values): NewFile {
  return { path: pathOf(name, id), text: annotatedYaml(jsonSchema(collection(name).schema), values) };
}

/** The next free position among entries. */
export function nextOrder(entries: Iterable<{ readonly data: { readonly order: number } }>): number {
  return Math.max(0, ...Array.from(entries, ({ data }) => data.order)) + 1;
}
