import { command } from './command/command.ts';
import { newEntry } from './edit/new-entry.ts';

await command(newEntry);
