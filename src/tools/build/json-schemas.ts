import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchema } from '../edit/field-schema.ts';
import { type Collection, COLLECTIONS } from '../../content/collections.ts';
import { shownPath } from '../../content/reader/layout.ts';

/** Where the schemas lie, from the project's root. */
export const SCHEMA_FOLDER = 'src/content/schemas/json';

/** The collections whose files are YAML; of an article it is a part alone. */
const DESCRIBED = Object.values<Collection>(COLLECTIONS).flatMap(({ one, ...row }) =>
  one === undefined ? [] : { one, ...row },
);
const fileOf = (one: string): string => `${one}.schema.json`;

/** The JSON Schema of every kind of content file, as it is committed, by its file's name. */
export async function schemaFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { one, title, schema } of DESCRIBED) {
    const file = fileOf(one);
    const { $schema, ...rest } = jsonSchema(schema);
    const comment =
      '由 npm run schemas 从 src/content/schemas 生成 / made from src/content/schemas by npm run schemas';
    const text = JSON.stringify({ $schema, $comment: comment, title, ...rest });
    const filepath = join(root, SCHEMA_FOLDER, file);
    files.set(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

/** Which schema describes which files, as VS Code's settings say it for YAML. */
export function schemaAssociations(): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    DESCRIBED.map(({ one, files, older }) => [
      `./${SCHEMA_FOLDER}/${fileOf(one)}`,
      older === undefined ? shown(files) : [shown(files), shown(older)],
    ]),
  );
}

function shown(files: string): string {
  return shownPath(files.replace('{edition}', '*'));
}
