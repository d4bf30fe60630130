import type { Fault } from './fault.ts';
import { DATA_FAULTS } from './data-faults.ts';
import { ENGINE_FAULTS } from './engine-faults.ts';
import { FIGURE_FAULTS } from './figure-faults.ts';
import { LOOK_FAULTS } from './look-faults.ts';
import { PAGE_FAULTS } from './page-faults.ts';
import { RULE_FAULTS } from './rule-faults.ts';

/** Every fault that is planted. */
export const FAULTS: readonly Fault[] = [
  ...FIGURE_FAULTS,
  ...PAGE_FAULTS,
  ...RULE_FAULTS,
  ...DATA_FAULTS,
  ...LOOK_FAULTS,
  ...ENGINE_FAULTS,
];
