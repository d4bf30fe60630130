import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Invocation } from '../../command/command.ts';
import { Failure } from '../../command/failure.ts';
import { Users } from './users.ts';

const USAGE = [
  '写法 · It is written so:',
  '  npm run edit user add 姓名',
  '  npm run edit user remove 姓名',
  '  npm run edit user list',
].join('\n');

/** `npm run edit user add|remove|list`: who may sign in to the room of an office. */
export async function userCommand(
  [what, ...words]: readonly string[],
  {
    project,
    input,
    output,
    progress: { say },
  }: Pick<Invocation, 'project' | 'input' | 'output' | 'progress'>,
): Promise<void> {
  const users = new Users(project.root);
  const name = words.join(' ');
  if (what === 'list' && name === '') {
    const names = users.names();
    say(names.length === 0 ? '还没有人 · Nobody yet' : names.join('\n'));
  } else if (what === 'remove' && name !== '') {
    users.remove(name);
    say(`已删去 · Removed: ${name}`);
  } else if (what === 'add' && name !== '') {
    const [first, second] = await passwords(input, output);
    if (first !== second)
      throw new Failure('两次输入的密码不一样，没有加 · The two passwords differ; nobody was added');
    await users.add(name, first);
    say(`\n已加上 · Added: ${name}`);
  } else throw new Failure(USAGE);
}

/** A password, typed twice without being shown. */
async function passwords(
  input: Invocation['input'],
  output: Invocation['output'],
): Promise<readonly [string, string]> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: input.isTTY === true });
  const typed = lines[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    output.write(question);
    const { value, done } = await typed.next();
    return done ? '' : value;
  };
  try {
    return [await ask('密码（不显示）· Password (not shown): '), await ask('\n再输一次 · Once more: ')];
  } finally {
    lines.close();
  }
}
