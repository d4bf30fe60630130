import { expect, test } from 'vitest';
import { inLanes, type Job } from '../../runner/lanes.ts';

/** Jobs that write down when they begin and end, each taking so many turns. */
function jobs(...list: (Omit<Job, 'run'> & { turns?: number })[]) {
  const told: string[] = [];
  const made = list.map(({ turns = 1, ...job }) => ({
    ...job,
    run: async () => {
      told.push(`+${job.name}`);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      told.push(`-${job.name}`);
    },
  }));
  return { jobs: made, told };
}

test('As many jobs run at once as there are lanes, in their order.', async () => {
  const { jobs: all, told } = jobs({ name: 'a', turns: 5 }, { name: 'b' }, { name: 'c' });
  await inLanes(all, 2);
  expect(told).toEqual(['+a', '+b', '-b', '+c', '-c', '-a']);
});

test('A job waits for those it comes after, and others go before it meanwhile.', async () => {
  const { jobs: all, told } = jobs({ name: 'a', turns: 3 }, { name: 'b', after: ['a'] }, { name: 'c' });
  await inLanes(all, 2);
  expect(told).toEqual(['+a', '+c', '-c', '-a', '+b', '-b']);
});

test('Jobs that wait for each other are told, and not waited for.', async () => {
  const { jobs: all } = jobs({ name: 'a', after: ['b'] }, { name: 'b', after: ['a'] });
  await expect(inLanes(all, 2)).rejects.toThrow('each waits for another: a, b');
});
