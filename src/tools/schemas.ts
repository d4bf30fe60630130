import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FOLDER, schemaFiles } from './build/json-schemas.ts';
import { bare, command } from './command/command.ts';

await command(
  bare(async ({ project, progress: { say } }) => {
    const folder = join(project.root, SCHEMA_FOLDER);
    mkdirSync(folder, { recursive: true });
    const files = await schemaFiles(project.root);
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    say(`已更新${files.size}份说明 · ${files.size} schemas written: ${SCHEMA_FOLDER}`);
  }),
);
