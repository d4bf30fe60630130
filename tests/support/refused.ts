// Runs npm scripts one after the other in this process, each with a flag that none knows, and prints what came of each: all of them share
// most of what they load, and to load it anew for each takes as long as the rest of the unit tests together.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from '../../src/tools/build/project.ts';

for (const script of process.argv.slice(2)) {
  const [program, file = '', ...args] = script.split(' ');
  const said: string[] = [];
  console.error = (words: string) => said.push(words);
  process.exitCode = undefined;
  process.argv = [process.execPath, file, ...args, '--no-such-flag'];
  const address = pathToFileURL(join(project.root, file));
  // Two scripts may start one file.
  address.search = script;
  await import(address.href);
  console.log(JSON.stringify({ script, program, status: process.exitCode, said: said.join('\n') }));
}
process.exitCode = 0;
