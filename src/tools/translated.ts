import { command } from './command/command.ts';
import { renewTranslations } from './edit/renew-translations.ts';

await command(renewTranslations);
