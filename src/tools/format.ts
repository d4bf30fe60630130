import { bare, command } from './command/command.ts';
import { biome, prettier } from './command/formatting.ts';

await command(
  bare(async () => {
    // Lint first: what it mends is then formatted too.
    const lint = await biome('write');
    return Math.max(lint, await prettier('write'));
  }),
);
