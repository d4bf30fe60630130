import { collection, type EntryName } from '../../content/collections.ts';
import { inOrder } from '../../content/in-order.ts';
import { NOT_STATED } from '../../content/level.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import { notAnOption, type Option, optionsOf } from '../../content/reader/option-words.ts';
import { ofField } from '../../content/reader/value-issue.ts';
import { idsOn } from '../known.ts';

/** Every theme and every level that is named exists. */
export function groupsAreKnown(content: LoadedContent): Issue[] {
  const { refused, statistics, honours } = content;
  const themes = inOrder(content.themes.values()).map(({ id, data }) => ({ id, meaning: data.name }));
  const levels = [
    ...inOrder(content.levels.values()).map(({ id, data }) => ({ id, meaning: data.heading })),
    ...optionsOf([NOT_STATED]),
  ];
  const inTheme = unknown('themes', idsOn(content, 'themes'), themes);
  const atLevel = unknown('levels', new Set([...idsOn(content, 'levels'), NOT_STATED]), levels);
  return [
    ...[...statistics.values()].flatMap((entry) => inTheme('statistics', entry, ['theme'], entry.data.theme)),
    ...[...honours.values()].flatMap((entry) => atLevel('honours', entry, ['level'], entry.data.level)),
    ...[...refused.values()].flatMap((entry) =>
      entry.data.theme === undefined ? [] : inTheme('refused', entry, ['theme'], entry.data.theme),
    ),
  ];
}

/** Tells of an id that is not among the known ones; those that could be read are offered instead. */
function unknown(folder: string, known: ReadonlySet<string>, options: readonly Option[]) {
  const none = { zhFix: `先在 content/${folder} 里建立。`, enFix: `Add it to content/${folder} first.` };
  return (name: EntryName, { at }: Entry<unknown>, path: FieldPath, id: string): Issue[] => {
    if (known.has(id)) return [];
    const place = at(path);
    const { code, ...words } = notAnOption(place.text ?? id, options);
    const told = { ...words, ...(options.length > 0 ? {} : none) };
    return [error(code, place, ofField(told, path, collection(name).schema))];
  };
}
