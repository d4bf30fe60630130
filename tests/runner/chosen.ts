import { Failure } from '../../src/tools/command/failure.ts';
import { STAGES, type Stage } from './stages.ts';

/** A stage with the files of it that are to run, or without any where all are. */
export interface Chosen {
  readonly stage: Stage;
  readonly files?: readonly string[];
}

/**
 * What the words of a command line choose: the stages of those names, or else the test files whose path holds a word.
 * @throws Failure naming the stages, for a word that is neither
 */
export function chosen(words: readonly string[], files: readonly string[]): Chosen[] {
  if (words.length === 0)
    return STAGES.filter(({ onlyInSweep = false }) => !onlyInSweep || process.env['SWEEP']).map((stage) => ({
      stage,
    }));
  const isStage = (word: string) => STAGES.some(({ name }) => name === word);
  const lost = words.find((word) => !isStage(word) && !files.some((file) => file.includes(word)));
  if (lost !== undefined) {
    const known = STAGES.map(({ name }) => name).join(', ');
    throw new Failure(
      `没有叫“${lost}”的阶段，也没有这样的测试文件。阶段有 · No stage and no test file is called “${lost}”; the stages are: ${known}`,
    );
  }
  const parts = words.filter((word) => !isStage(word));
  return STAGES.flatMap((stage): Chosen[] => {
    if (words.includes(stage.name)) return [{ stage }];
    const own = files.filter(
      (file) =>
        stage.folders?.some((folder) => file.startsWith(`tests/${folder}/`)) &&
        parts.some((part) => file.includes(part)),
    );
    return own.length > 0 ? [{ stage, files: own }] : [];
  });
}
