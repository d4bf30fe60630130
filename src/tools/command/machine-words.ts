/** What a machine refused, by the code it gives, and what to do about it: in Chinese and in English. */
const REFUSALS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOSPC: ['磁盘满了。腾出空间，再运行一次', 'The disk is full. Make room on it and run the command again'],
  EDQUOT: [
    '磁盘配额用完了。腾出空间，或请管理员放宽，再运行一次',
    'The disk quota is used up. Make room, or have it raised, and run the command again',
  ],
  EACCES: [
    '没有权限。关闭正在使用它的程序；还不行，请管理员把读写权限给运行命令的用户',
    'Not allowed. Close any program that has it open; else have whoever runs the command given the right to read and write it',
  ],
  EROFS: [
    '这里只能读，不能写。换一个能写的位置，或把磁盘改成可写再运行一次',
    'This place is read-only. Use one that can be written to, or make it writable and run the command again',
  ],
  EBUSY: [
    '正被别的程序占用，或者是挂载点。关闭占用它的程序，再运行一次',
    'It is in use by another program, or something is mounted there. Close what uses it and run the command again',
  ],
  EMFILE: [
    '同时打开的文件太多。关闭一些程序，或放宽 ulimit -n，再运行一次',
    'Too many files are open. Close some programs, or raise ulimit -n, and run the command again',
  ],
  ENOENT: [
    '找不到文件或文件夹。核对它的名字和位置',
    'There is no such file or folder. Check its name and place',
  ],
  EEXIST: [
    '这个位置已有别的文件或文件夹。把它移开，再运行一次',
    'Something else stands in this place. Move it away and run the command again',
  ],
  EXDEV: [
    '两处不在同一块磁盘上，不能直接移动。放到同一块磁盘上',
    'The two places are on different disks. Put them on the same one',
  ],
  ELOOP: ['链接绕成了圈。删去它', 'Links lead round in a circle. Delete them'],
  ENAMETOOLONG: [
    '路径太长。把项目放到路径短一些的文件夹里',
    'The path is too long. Put the project into a folder with a shorter one',
  ],
  EIO: [
    '磁盘读写出错，可能已损坏。换一块磁盘，从备份恢复',
    'The disk failed to read or write, and may be broken. Use another one, from a backup',
  ],
  ENOMEM: [
    '内存不够。关闭一些程序，再运行一次',
    'There is not enough memory. Close some programs and run the command again',
  ],
  EADDRINUSE: ['端口已被占用。用 -- --port 换一个', 'The port is taken. Name another one with -- --port'],
  ERR_MODULE_NOT_FOUND: [
    '缺少安装的程序包。在项目文件夹里运行 npm ci',
    'An installed package is missing. Run npm ci in the project’s folder',
  ],
};

/** Codes that come to the same. */
const ALIKE: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ETXTBSY: 'EBUSY',
  ENFILE: 'EMFILE',
  EISDIR: 'EEXIST',
  ENOTDIR: 'EEXIST',
  ENOTEMPTY: 'EEXIST',
  MODULE_NOT_FOUND: 'ERR_MODULE_NOT_FOUND',
  ERR_WORKER_OUT_OF_MEMORY: 'ENOMEM',
};

/**
 * What is to be said of an error that the machine and not the code is the reason of, with the place it is about; of any other error
 * nothing. What wraps such an error is looked into.
 * @example machineWords(error) // => '磁盘满了。腾出空间，再运行一次 · The disk is full. Make room on it and run the command again: /srv/report/index.html (ENOSPC)'
 */
export function machineWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const said = REFUSALS[ALIKE[code] ?? code] ?? ('syscall' in error ? UNKNOWN : undefined);
  if (said) return `${said.join(' · ')}: ${placeOf(error)} (${code})`;
  const inside = error instanceof AggregateError ? error.errors : [error.cause];
  return inside.map(machineWords).find((words) => words !== undefined);
}

const UNKNOWN = [
  '电脑没有照办。看看括号里的代号，改好再运行一次',
  'The machine did not do as asked. See the code in brackets, mend that and run the command again',
] as const;

/** The code of an error, as in ENOENT; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function placeOf(error: Error): string {
  const places = ['path', 'dest'].flatMap((name) => {
    const place: unknown = Reflect.get(error, name);
    return typeof place === 'string' ? [place] : [];
  });
  return places.length > 0 ? places.join(' → ') : (error.message.split('\n')[0] ?? '');
}
