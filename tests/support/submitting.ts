// Run as a program: changes a file and submits it, again and again, until it is killed; says each time that it begins.
import { join } from 'node:path';
import { submit } from '../../src/tools/edit/git/submission.ts';
import { saveFile } from '../../src/tools/edit/save/save-file.ts';

const [root = '', file = '', start = '0'] = process.argv.slice(2);
for (let turn = Number(start); ; turn += 1) {
  process.stdout.write('.');
  saveFile(join(root, file), `a: ${turn}\nb: 1\nc: 1\n`);
  await submit({ root, content: join(root, 'content') }, [file], { name: 'Clerk', words: `turn ${turn}` });
}
