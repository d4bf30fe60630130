import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { project } from '../../../src/tools/build/project.ts';
import type { ChartData } from '../../../src/drawings/drawings.ts';
import { honour } from '../../../src/content/schemas/honour.ts';
import { statistic } from '../../../src/content/schemas/statistic.ts';

/** What the drawings draw, straight from the content. */
export const realData: ChartData = {
  figure: (id) => ({ id, statistic: statistic.parse(read('statistics', `${id}.yaml`)) }),
  honours: readdirSync(join(project.content, 'honours')).map((file) => honour.parse(read('honours', file))),
  districts: ['城中区', '大通县', '湟源县'],
};

function read(folder: string, file: string): unknown {
  return parse(readFileSync(join(project.content, folder, file), 'utf8'));
}
