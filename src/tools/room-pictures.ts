import { bare, command } from './command/command.ts';
import { takeRoomPictures } from './edit/pictures/room-pictures.ts';

/** `npm run room:pictures` takes the pictures of the editors’ room that the content guide shows, in both languages. */
await command(
  bare(async ({ project, progress }) => {
    const files = await takeRoomPictures(project);
    progress.say(files.join('\n'));
    return 0;
  }),
);
