import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FOLDER, schemaFiles } from './build/json-schemas.ts';
import { project } from './build/project.ts';
import { editorsCommand, say } from './edit/editors-command.ts';

await editorsCommand(async () => {
  const folder = join(project.root, SCHEMA_FOLDER);
  mkdirSync(folder, { recursive: true });
  const files = await schemaFiles(project.root);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  say(`已更新${files.size}份说明 · ${files.size} schemas written: ${SCHEMA_FOLDER}`);
  return 0;
});
