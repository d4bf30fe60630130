import { readdirSync } from 'node:fs';
import type { Rule } from './rule.ts';

const files = readdirSync(new URL('rules', import.meta.url)).filter((file) => file.endsWith('.ts'));
const modules = files.sort().map((file): Promise<object> => import(`./rules/${file.slice(0, -3)}.ts`));

const isRule = (exported: unknown): exported is Rule =>
  typeof exported === 'object' && exported !== null && 'judge' in exported;

/** Every rule: what the files of the folder export. Each is one concern, and says what it comes after. */
export const RULES: readonly Rule[] = (await Promise.all(modules)).flatMap((module) =>
  Object.values(module).flat().filter(isRule),
);
