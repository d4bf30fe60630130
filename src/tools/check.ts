import { enableCompileCache } from 'node:module';

// Half of the time of a check is spent compiling the checker; kept compiled, it answers at once. So nothing is imported before this.
enableCompileCache();
const { command } = await import('./command/command.ts');
const { checkContent } = await import('./edit/check-content.ts');
await command(checkContent);
