// Started by kills.test.ts: brings a folder to a publication while it is asked to end.
import { readRecord } from '../../src/tools/publish/upload-record.ts';
import { upload, uploadPlan } from '../../src/tools/publish/upload.ts';

const [from = '', target = ''] = process.argv.slice(2);
const before = readRecord(target) ?? { files: [], absent: {} };
const plan = uploadPlan(from, target, before, new Date(0));
upload(plan, before, { base: '/', kind: 'server', scripts: [] }, 'plain', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(process.pid, signal);
});
