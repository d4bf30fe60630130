import { setFlagsFromString } from 'node:v8';

/** How the collector of garbage is told to clear up early; whatever is really needed is still had. */
const FLAGS = ['--heap-growing-percent=20', '--max-semi-space-size=2', '--semi-space-growth-factor=1'];

/** Keeps this process small: each key press leaves a few megabytes behind, and a machine in an office has other work to do beside it. */
export function keepHeapSmall(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
