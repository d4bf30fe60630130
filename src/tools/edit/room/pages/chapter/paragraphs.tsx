import { useRef, useState } from 'preact/hooks';
import type { ChapterView } from '../../views/chapter.ts';
import { Adding } from './adding.tsx';
import type { ChangeParagraphs } from './side-change.ts';
import type { ProseField } from './prose-field.ts';
import { useRowKeys } from './row-keys.ts';
import { Row } from './row.tsx';

interface ParagraphsProps {
  readonly chapter: ChapterView;
  readonly change: ChangeParagraphs;
  readonly confirm: (of: number, isAnswered: boolean) => void;
}

/** The paragraphs of a chapter, a row each; one more can be put after each in both languages at once. */
export function Paragraphs({ chapter, change, confirm }: ParagraphsProps) {
  const [adding, setAdding] = useState(-1);
  const { rows } = chapter;
  const keys = useRowKeys(rows);
  /** The work behind every field, by its language and position. */
  const fields = useRef(new Map<string, ProseField>());
  return (
    <div class="paragraphs">
      {rows.flatMap((row, index) => [
        <Row
          key={keys[index]}
          row={row}
          above={rows[index - 1]}
          below={rows[index + 1]}
          chapter={chapter}
          fields={fields.current}
          change={change}
          confirm={confirm}
          add={() => setAdding(index)}
        />,
        adding === index && <Adding key="adding" after={row} change={change} done={() => setAdding(-1)} />,
      ])}
    </div>
  );
}
