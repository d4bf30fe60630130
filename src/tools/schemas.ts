import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FOLDER, schemaFiles } from './build/json-schemas.ts';
import { bare, command } from './command/command.ts';
import { RULES_PAGE, rulesPage } from './report/rules-page.ts';

await command(
  bare(async ({ project, progress: { say } }) => {
    const folder = join(project.root, SCHEMA_FOLDER);
    mkdirSync(folder, { recursive: true });
    const files = await schemaFiles(project.root);
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    writeFileSync(join(project.root, RULES_PAGE), rulesPage());
    say(`已更新${files.size}份说明 · ${files.size} schemas written: ${SCHEMA_FOLDER}`);
    say(`检查规则一览 · the rules of the check: ${RULES_PAGE}`);
  }),
);
