import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command, taking } from './command/command.ts';
import { Failure } from './command/failure.ts';
import { upload } from './publish/upload.ts';
import { KEPT_DAYS } from './publish/upload-guide.ts';

/** Brings a folder that a web server serves to what `npm run publish:zip` made last. */
const uploading = taking(
  'upload',
  { options: {}, allowPositionals: true },
  ({ positionals, project, progress: { say } }) => {
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) {
      throw new Failure('请写明一个目标文件夹 · Name one target folder:\n  npm run upload -- /srv/report');
    }
    const site = join(project.publish, 'site');
    if (!existsSync(join(site, 'index.html'))) {
      throw new Failure(
        '还没有可上传的文件，请先运行 npm run publish:zip · There is nothing to upload yet: run npm run publish:zip first',
      );
    }
    const { copied, removed, kept } = upload(site, resolve(target), new Date());
    say(
      `已上传${copied.length}个文件，删去${removed.length}个，旧文件再留${KEPT_DAYS}天的有${kept.length}个。`,
    );
    say(
      `Uploaded ${copied.length}, removed ${removed.length}; ${kept.length} old ones stay for ${KEPT_DAYS} days.`,
    );
  },
);

await command(uploading);
