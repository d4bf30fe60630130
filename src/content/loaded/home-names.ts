import type { Localised } from '../../figure/locale.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { FieldPath } from '../reader/field-path.ts';
import type { HomeOutline } from '../schemas/site.ts';

/** A name on the home page that is another figure’s than the one beside it. */
interface NameOfAnother {
  readonly path: FieldPath;
  readonly said: string;
  /** The id of the figure of that name. */
  readonly other: string;
  /** What the figure beside it is called. */
  readonly label: Localised;
}

/** The words beside the figures of the home page that are names of other figures; a part may go by the name of its whole. */
export function namesOfOthers({ groups }: HomeOutline, { statistics }: LoadedContent): NameOfAnother[] {
  const byName = new Map(Array.from(statistics.values(), ({ id, data }) => [data.label.zh, id] as const));
  return groups.flatMap(({ lead, rows }, group) =>
    [...rows, lead].flatMap(({ figure, label }, index) => {
      const [other, own] = [byName.get(label?.zh ?? ''), statistics.get(figure)?.data];
      if (!label || !own || other === undefined || other === figure || own.brief?.zh === label.zh) return [];
      if (statistics.get(other)?.data.partOf === figure || own.partOf === other) return [];
      const row = index < rows.length ? ['rows', index] : ['lead'];
      return [{ path: ['groups', group, ...row, 'label', 'zh'], said: label.zh, other, label: own.label }];
    }),
  );
}
