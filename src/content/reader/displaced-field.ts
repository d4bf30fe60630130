import type { z } from 'zod';
import { type FieldPath, fieldPath } from './field-path.ts';
import { issue, type Issue } from './issue.ts';
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
  return found.flatMap((one) => {
    if (one.code !== 'unrecognized_keys' || one.keys.length < 2) return [];
    const item = fieldPath(one.path);
    const [owner, list, place] = [item.slice(0, -2), item.at(-2), item.at(-1)];
    if (typeof list !== 'string' || typeof place !== 'number') return [];
    const meant = keysAt(schema, owner).find((name) => {
      const own = keysAt(schema, [...owner, name, 0]);
      return name !== list && one.keys.every((key) => own.includes(key));
    });
    if (meant === undefined) return [];
    return [{ item, issue: issue('wrong-indentation.item', yaml.at(item, 'key'), { meant, list }) }];
  });
}

/** An item that stands in another list than its own. */
interface StrayItem {
  readonly item: FieldPath;
  readonly issue: Issue;
}

function displaced(key: string, group: string, path: FieldPath, yaml: YamlText): Issue {
  return issue('wrong-indentation.field', yaml.at(path, 'key'), { key, group });
}
