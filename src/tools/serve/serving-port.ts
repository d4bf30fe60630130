import { parseArgs } from 'node:util';

/** Reads `--port 4321` and `--exact` (fail rather than take the next free port) from a command line. */
export function servingPort(words: readonly string[]): { port: number; exact: boolean } {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: 'string', default: '4321' }, exact: { type: 'boolean', default: false } },
  });
  return { port: Number(values.port), exact: values.exact };
}
