import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { jsonSchema } from '../edit/field-schema.ts';
import { honour } from '../../content/schemas/honour.ts';
import { reportSource } from '../../content/schemas/report-source.ts';
import { pageOutline, sectionOutline } from '../../content/schemas/section.ts';
import { homeOutline, siteChanges, siteSettings } from '../../content/schemas/site.ts';
import { statistic } from '../../content/schemas/statistic.ts';
import { term } from '../../content/schemas/term.ts';

interface Described {
  readonly title: string;
  readonly schema: z.ZodType;
  /** The files it describes. */
  readonly files: string;
}

const DESCRIBED: Readonly<Record<string, Described>> = {
  statistic: { title: '数据 / a figure', schema: statistic, files: 'content/statistics/*.yaml' },
  honour: { title: '荣誉 / an honour', schema: honour, files: 'content/honours/*.yaml' },
  term: { title: '术语 / a term', schema: term, files: 'content/glossary/*.yaml' },
  section: { title: '部分 / a section', schema: sectionOutline, files: 'content/sections/*/section.yaml' },
  page: { title: '页面 / a page', schema: pageOutline, files: 'content/pages/*/page.yaml' },
  settings: {
    title: '网站信息 / the site’s settings',
    schema: siteSettings,
    files: 'content/site/settings.yaml',
  },
  home: {
    title: '首页的数字 / the figures of the home page',
    schema: homeOutline,
    files: 'content/site/home.yaml',
  },
  changes: {
    title: '网站的更新 / the changes of the site',
    schema: siteChanges,
    files: 'content/site/changes.yaml',
  },
  report: { title: '来源 / the source', schema: reportSource, files: 'content/source/report.yaml' },
};

/** Where the schemas lie, from the project's root. */
export const SCHEMA_FOLDER = 'src/content/schemas/json';

/** The JSON Schema of every kind of content file, as it is committed, by its file's name. */
export async function schemaFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, { title, schema }] of Object.entries(DESCRIBED)) {
    const file = `${name}.schema.json`;
    const { $schema, ...rest } = jsonSchema(schema);
    const comment =
      '由 npm run schemas 从 src/content/schemas 生成 / made from src/content/schemas by npm run schemas';
    const text = JSON.stringify({ $schema, $comment: comment, title, ...rest }, null, 2);
    const filepath = join(root, SCHEMA_FOLDER, file);
    files.set(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

/** Which schema describes which files, as VS Code's settings say it for YAML. */
export function schemaAssociations(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(DESCRIBED).map(([name, { files }]) => [`./${SCHEMA_FOLDER}/${name}.schema.json`, files]),
  );
}
