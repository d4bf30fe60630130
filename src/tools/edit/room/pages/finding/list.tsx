import type { Row } from '../../views/home.ts';
import { useWords } from '../frame/language.ts';
import { wayToFile } from '../frame/way.ts';

/** Entries and chapters, a line each. */
export function List({ rows }: { rows: readonly Row[] }) {
  return (
    <ul class="rows opening">
      {rows.map((row) => (
        <Line key={row.file} row={row} />
      ))}
    </ul>
  );
}

/** One of them in both languages, with what stands beside it. */
function Line({ row: { file, title, detail, isDrafted, errors } }: { row: Row }) {
  const { locale, words } = useWords();
  return (
    <li>
      <a href={wayToFile(file)}>
        <span lang="zh-CN">{title.zh}</span>
        <span lang="en">{title.en}</span>
      </a>
      <span class="detail">{detail[locale]}</span>
      <span class="marks">
        {isDrafted && <mark>{words.draft}</mark>}
        {errors > 0 && <mark class="wrong">{words.problems(errors)}</mark>}
      </span>
    </li>
  );
}
