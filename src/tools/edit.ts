import { command } from './command/command.ts';
import { editContent } from './edit/edit-content.ts';

await command(editContent);
