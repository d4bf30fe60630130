// Started by kills.test.ts: brings a folder to two publications in turn until it is killed.
import { readRecord } from '../../src/tools/publish/upload-record.ts';
import { upload, uploadPlan } from '../../src/tools/publish/upload.ts';

const [first = '', second = '', target = '', form] = process.argv.slice(2);
const bring = (from: string): void => {
  const before = readRecord(target) ?? { files: [], absent: {} };
  const plan = uploadPlan(from, target, before, new Date(0));
  upload(plan, before, { base: '/', kind: 'server', scripts: [] }, form === 'plain' ? 'plain' : 'links');
};
for (let turn = 0; ; turn += 1) {
  bring(turn % 2 === 0 ? first : second);
  process.stdout.write('.');
}
