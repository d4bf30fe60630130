import type { z } from 'zod';
import { fieldName, type FieldPath, fieldPath } from './field-path.ts';
import { error, type Issue } from './issue.ts';
import { keysAt } from './schema-field.ts';
import type { YamlText } from './yaml-text.ts';

type Found = z.core.$ZodIssue;

/**
 * Fields that stand one level too far to the left: their group is there and lacks them. One slip of the indentation makes several
 * complaints, so it is told once, at the first line that slipped.
 */
export function displacedFields(
  found: readonly Found[],
  schema: z.ZodType,
  yaml: YamlText,
): readonly Issue[] {
  const slipped = found.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const parent = fieldPath(issue.path);
    const groups = keysAt(schema, parent).filter((name) => yaml.has([...parent, name]));
    return issue.keys.flatMap((key) => {
      const group = groups.find(
        (name) => keysAt(schema, [...parent, name]).includes(key) && !yaml.has([...parent, name, key]),
      );
      return group === undefined ? [] : [{ key, group, path: [...parent, key] }];
    });
  });
  const [first] = slipped.toSorted((a, b) => yaml.keySpan(a.path).start - yaml.keySpan(b.path).start);
  return first ? [displaced(first.key, first.group, first.path, yaml)] : [];
}

/** The items of one list that stand in another, such as a value among the notes: each is told once, however many of its fields are unknown there. */
export function strayItems(found: readonly Found[], schema: z.ZodType, yaml: YamlText): readonly StrayItem[] {
  return found.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.keys.length < 2) return [];
    const item = fieldPath(issue.path);
    const [owner, list, place] = [item.slice(0, -2), item.at(-2), item.at(-1)];
    if (typeof list !== 'string' || typeof place !== 'number') return [];
    const meant = keysAt(schema, owner).find((name) => {
      const own = keysAt(schema, [...owner, name, 0]);
      return name !== list && issue.keys.every((key) => own.includes(key));
    });
    if (meant === undefined) return [];
    const words = error('wrong-indentation', yaml.at(item, 'key'), [
      `这一项是“${meant}”的，却写在了“${list}”下面。 → 把这一项的各行剪下来，移到“${meant}”下面，放在它最后一项之后，缩进照旧。`,
      `This item is one of “${meant}”, but stands under “${list}”. → Move all its lines up to the end of “${meant}”, indented as they are.`,
    ]);
    return [{ item, issue: words }];
  });
}

/** An item that stands in another list than its own. */
interface StrayItem {
  readonly item: FieldPath;
  readonly issue: Issue;
}

function displaced(key: string, group: string, path: FieldPath, yaml: YamlText): Issue {
  return error('wrong-indentation', yaml.at(path, 'key'), [
    `“${key}”应当缩进在“${fieldName([group])}”下面，这里它的缩进不对。 → 在这一行前面补空格，让它比“${group}”多缩进两格；同一组的各行左边对齐。`,
    `“${key}” belongs under “${group}”, and is not indented so. → Put spaces in front of this line, two more than “${group}” has, and line the group up.`,
  ]);
}
