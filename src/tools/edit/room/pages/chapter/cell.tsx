import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Segment, segmentsOf, shownStretch, shownText } from '../../../prose/segments.ts';
import { shownTags } from '../../../prose/shown-tags.ts';
import type { CellView, ChapterView, MarkedIssue } from '../../views/chapter.ts';
import { Told } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import { KnownText } from '../asking/known-text.ts';
import { ProseField } from './prose-field.ts';

type Side = 'zh' | 'en';

interface CellProps {
  readonly cell: CellView;
  readonly side: Side;
  readonly chapter: ChapterView;
  /** Has another text stand here than the one that is known. */
  readonly set: (text: string, known: KnownText) => void;
  readonly split: () => void;
  /** That somebody writes here, and does not merely pass. */
  readonly enter: () => void;
  /** Gives the row the work behind the field. */
  readonly give: (field: ProseField) => void;
}

/** A paragraph in one language: a text field over a drawing of the same words, in which figures and mistakes are marked. */
export function Cell({ cell, side, chapter, set, split, enter, give }: CellProps) {
  const { words } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const field = useRef<ProseField | undefined>(undefined);
  const [known] = useState(() => new KnownText(cell.source));
  const latest = useRef({ set, split });
  latest.current = { set, split };
  const shown = shownTags(chapter.tags, side, words.figure);
  const [segments, setSegments] = useState<readonly Segment[]>(() => segmentsOf(cell.source, shown));
  useLayoutEffect(() => {
    if (box.current && !field.current) {
      field.current = new ProseField(box.current, cell.source, shown, {
        draw: setSegments,
        keep: (source) => latest.current.set(source, known),
        split: () => latest.current.split(),
      });
    }
    if (field.current) give(field.current);
    if (known.isAnswered && field.current?.take(cell.source, shown)) known.take(cell.source);
  }, [cell]);
  useLayoutEffect(() => () => field.current?.end(), []);
  const id = `cell-${side}-${cell.index}`;
  const label = `${side === 'zh' ? words.chinese : words.english} ${words.paragraph(cell.index + 1)}`;
  const lang = side === 'zh' ? 'zh-CN' : 'en';
  return (
    <div class="cell">
      <div class="prose">
        <div class="drawn" lang={lang} aria-hidden="true">
          <Drawn segments={segments} issues={cell.issues} />
        </div>
        <textarea
          id={id}
          ref={box}
          lang={lang}
          rows={1}
          aria-label={label}
          spellcheck={side === 'en'}
          onPointerDown={enter}
          onKeyDown={({ key }) => key !== 'Tab' && enter()}
          {...(cell.issues.length > 0 && { 'aria-describedby': `${id}-issues` })}
          {...wrongIn(segments, cell.issues)}
        />
      </div>
      {cell.issues.length > 0 && (
        <div id={`${id}-issues`} class="own">
          {cell.issues.map(({ issue }) => (
            <Told key={issue.message.zh} issue={issue} />
          ))}
        </div>
      )}
    </div>
  );
}

/** That something in a paragraph is wrong, and where its first wrong words stand, unless they are all of it. */
function wrongIn(segments: readonly Segment[], issues: readonly MarkedIssue[]) {
  const [first] = issues.filter(({ issue }) => issue.severity === 'error');
  if (!first) return {};
  const [from, to] = shownStretch(segments, first.from, first.to);
  const isPart = from < to && to - from < shownText(segments).length;
  return { 'aria-invalid': true, ...(isPart && { 'data-from': from, 'data-to': to }) };
}

/** The words of a paragraph, each figure and each mistake marked. */
function Drawn({ segments, issues }: { segments: readonly Segment[]; issues: readonly MarkedIssue[] }) {
  let at = 0;
  const marks = issues.map(
    ({ from, to, issue }) => [...shownStretch(segments, from, to), issue.severity] as const,
  );
  return (
    <>
      {segments.flatMap(({ text, source }) => {
        const start = at;
        at += text.length;
        const cuts = [0, ...marks.flatMap(([from, to]) => [from - start, to - start]), text.length]
          .filter((cut) => cut >= 0 && cut <= text.length)
          .sort((a, b) => a - b);
        return cuts.slice(1).map((cut, index) => {
          const from = cuts[index] ?? 0;
          const mark = marks.find(([a, b]) => start + from >= a && start + cut <= b && a < b);
          const kind = [source === undefined ? '' : 'token', mark?.[2] ?? ''].join(' ').trim();
          return cut === from ? null : (
            <span key={`${start + from}`} class={kind || undefined}>
              {text.slice(from, cut)}
            </span>
          );
        });
      })}
      {'\u200B'}
    </>
  );
}
