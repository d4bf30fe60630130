import { amounts } from './amounts.ts';
import { bytes } from './bytes.ts';
import type { Mistake, Oddity } from './case.ts';
import { clerks } from './clerks.ts';
import { doubles } from './doubles.ts';
import { drawings } from './drawings.ts';
import { entries } from './entries.ts';
import { fields } from './fields.ts';
import { habits } from './habits.ts';
import { hostile } from './hostile.ts';
import { marks } from './marks.ts';
import { mdx } from './mdx.ts';
import { meaning } from './meaning.ts';
import { names } from './names.ts';
import { oddities } from './oddities.ts';
import { ordinary } from './ordinary.ts';
import { paste } from './paste.ts';
import { plain } from './plain.ts';
import { publicTexts } from './public-texts.ts';
import { remarks } from './remarks.ts';
import { served } from './served.ts';
import { slips } from './slips.ts';
import { truth } from './truth.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';

/** Every mistake, by group. */
export const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  bytes,
  names,
  plain,
  yaml,
  fields,
  mdx,
  meaning,
  drawings,
  truth,
  served,
  marks,
  hostile,
  amounts,
  entries,
  paste,
  words,
  slips,
  remarks,
  clerks,
  habits,
  doubles,
};

/** Every valid oddity. */
export const ODDITIES: readonly Oddity[] = [...oddities, ...ordinary, ...publicTexts];
