import { command } from '../build/command.ts';
import { biome, prettier } from '../build/formatting.ts';

await command(async () => {
  // Lint first: what it mends is then formatted too.
  const lint = await biome('write');
  return Math.max(lint, await prettier('write'));
});
