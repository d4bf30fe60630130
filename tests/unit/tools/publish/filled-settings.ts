import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Project } from '../../../../src/tools/build/project.ts';

// Made up for the tests, in the shape of the real things.
const FILLED = {
  address: 'https://www.gov.cn',
  hostBody: { zh: '西宁市总工会', en: 'Xining Municipal Federation of Trade Unions' },
  contact: { zh: '0971-6123456', en: '+86 971 6123456' },
  icp: '青ICP备2023001002号-1',
  publicSecurity: '青公网安备63010302000417号',
};

/** Fills in the settings of a copy of the project, with some fields otherwise. */
export function fillSettings(copy: Project, otherwise: Readonly<Record<string, unknown>> = {}): void {
  const file = join(copy.content, 'site', 'settings.yaml');
  const settings = parseDocument(readFileSync(file, 'utf8'));
  for (const [field, value] of Object.entries({ ...FILLED, ...otherwise }))
    settings.set(field, settings.createNode(value));
  writeFileSync(file, settings.toString({ lineWidth: 0 }));
}
