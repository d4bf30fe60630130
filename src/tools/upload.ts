import { command } from './command/command.ts';
import { uploading } from './publish/uploading.ts';

await command(uploading);
