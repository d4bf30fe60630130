import { command } from './command/command.ts';
import { publishZip } from './publish/publish-zip.ts';

await command(publishZip);
