import { EXAMPLE } from '../../words/mistakes/example.ts';
import { STAT_FORMS } from '../../figure/stat-form.ts';

/** How a component may be written in prose. */
export interface ComponentUse {
  /** Its props; those with a closed set of values list them. */
  readonly props: Readonly<Record<string, readonly string[] | undefined>>;
  readonly required: readonly string[];
  readonly mayHoldText: boolean;
  /** Whether it stands on lines of its own, and not in a sentence. */
  readonly isBlock: boolean;
  readonly example: string;
}

const id = { props: { id: undefined }, required: ['id'], isBlock: false };
const USES: Readonly<Record<string, ComponentUse>> = {
  Stat: { ...id, props: { id: undefined, form: STAT_FORMS }, mayHoldText: false, example: EXAMPLE.Stat },
  Term: { ...id, mayHoldText: true, example: EXAMPLE.Term },
  Drawing: { ...id, mayHoldText: false, isBlock: true, example: EXAMPLE.Drawing },
  Plain: { props: {}, required: [], mayHoldText: true, isBlock: true, example: '<Plain> … </Plain>' },
};

/** The components that prose may use. */
export const COMPONENTS: ReadonlyMap<string, ComponentUse> = new Map(Object.entries(USES));
