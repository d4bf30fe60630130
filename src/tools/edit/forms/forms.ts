import type { Form } from './form.ts';
import { honourForm } from './honour-form.ts';
import { sectionForm } from './section-form.ts';
import { sourceForm } from './source-form.ts';
import { statisticForm } from './statistic-form.ts';
import { termForm } from './term-form.ts';

/** What can be made new, by the word for it on the command line. */
export const FORMS: ReadonlyMap<string, Form> = new Map([
  ['section', sectionForm],
  ['statistic', statisticForm],
  ['honour', honourForm],
  ['source', sourceForm],
  ['term', termForm],
]);
