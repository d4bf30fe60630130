import { saveFile } from '../../src/tools/edit/save/save-file.ts';

/** Run as a program: saves one of two texts after the other at a path, until it is killed, and says each time that it begins. */
const [path = '', size = '0'] = process.argv.slice(2);
const texts = ['a', 'b'].map((letter) => Buffer.from(letter.repeat(Number(size))));
for (let turn = 0; ; turn += 1) {
  process.stdout.write('.');
  saveFile(path, texts[turn % 2] ?? '');
}
