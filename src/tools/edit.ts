import { enableCompileCache } from 'node:module';

// A third of the time until the room can be used is spent compiling it; kept compiled, it is there at once. So nothing is imported before this.
enableCompileCache();
const { command } = await import('./command/command.ts');
const { editContent } = await import('./edit/edit-content.ts');
await command(editContent);
