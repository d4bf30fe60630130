import { buildSite } from './build/site.ts';
import { command } from './command/command.ts';
import { serving } from './serve/serve.ts';

await command(serving('start', buildSite));
