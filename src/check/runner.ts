import { memoized } from '../content/memoized.ts';
import { COMPONENTS } from '../content/prose/component-catalogue.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Issue } from '../content/reader/issue.ts';
import { keeping } from '../content/reader/kept.ts';
import { isNote, type Prose, propText } from '../content/reader/prose.ts';
import type { After, Rule } from './rule.ts';
import { articlesOf } from './scopes.ts';

// Within a round no rule depends on another.
const ROUNDS = ['each file', 'what is left', 'what follows'] as const;

/** All that is found in content: what its reading told, and what rules tell after that, round by round. */
export function judged(rules: readonly Rule[], content: LoadedContent): readonly Issue[] {
  const rounds = Object.groupBy(rules, roundOf);
  const upset = articlesOf(content).flatMap(({ prose, source }) => (prose && isUpset(prose) ? source : []));
  let found = content.issues;
  for (const round of ROUNDS) {
    const held: Map<After, readonly { readonly file: string }[]> = Map.groupBy(found, ({ code }) => code);
    held.set('sound text', upset);
    const seen = {
      ...(round === 'what follows' ? withSoundStatistics(content, found) : content),
      issues: keepIssues(found),
    };
    const filesOf = (one: After) => (held.get(one) ?? []).map(({ file }) => file);
    const told = (rounds[round] ?? []).flatMap((rule) =>
      rule.judge(seen, new Set(rule.after.flatMap(filesOf))),
    );
    found = [...found, ...told];
  }
  return found;
}

/** When a rule’s turn comes, by what it says must have passed before. */
function roundOf({ after }: Rule): (typeof ROUNDS)[number] {
  if (after.includes('sound statistics')) return 'what follows';
  return after.some((one) => one !== 'sound text') ? 'what is left' : 'each file';
}

const keepIssues = keeping<readonly Issue[]>();
const keepStatistics = keeping<LoadedContent['statistics']>();

/** The same content without those figures that are wrong in themselves. */
function withSoundStatistics(content: LoadedContent, found: readonly Issue[]): LoadedContent {
  const wrong = new Set(found.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  const sound = [...content.statistics].filter(([, { source }]) => !wrong.has(source.file));
  const statistics =
    sound.length < content.statistics.size ? keepStatistics(new Map(sound)) : content.statistics;
  return { ...content, statistics, entries: { ...content.entries, statistics } };
}

// What swallows or cuts up the text around it.
const SWALLOWING = new Set(['code', 'html', 'mdxjsEsm', 'table', 'mdxFlowExpression', 'mdxTextExpression']);

/** Whether something in an article swallows the text after it, as an unclosed code block does, or hides what kind its lines are. */
const isUpset = memoized(({ nodes, elements, written }: Prose): boolean => {
  const isBroken = elements.some((element) => {
    const use = COMPONENTS.get(element.name ?? '');
    return !use || use.required.some((name) => propText(element, name) === undefined);
  });
  return (
    isBroken ||
    nodes.some((node) => {
      if (SWALLOWING.has(node.type)) return !isNote(node);
      // A heading without its space, and a line of strokes that makes a heading of the line above.
      if (node.type === 'text') return /(?:Stat|Term|Drawing)\s+id\s*[=:]/.test(node.value);
      if (node.type === 'paragraph') return /^\s*[#＃]{1,6}/.test(written(node));
      return node.type === 'heading' && !/^\s*#/.test(written(node));
    })
  );
});
