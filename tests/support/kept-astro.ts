import { AstroProcess } from '../../src/tools/build/astro.ts';
import { BUILD_PARTS, copiedParts } from '../../src/tools/build/copied-parts.ts';
import type { Project } from '../../src/tools/build/project.ts';

/** The variable that names the folder for the copies that they stand in, which goes when all tests have ended. */
export const KEPT_COPIES = 'KEPT_COPIES';

/** How many sites one process builds: what is loaded for a site is never let go. */
const MOST = 8;

/** A process that the end of a build does not end: it ends with that of the tests. */
class KeptAstro extends AstroProcess {
  readonly roots = new Set<string>();
  isUsedUp = false;

  /** It stands in a copy of its own: there Astro puts what it renders the pages of other folders with. */
  constructor() {
    super(copiedParts(BUILD_PARTS, process.env[KEPT_COPIES]));
  }

  override async build(...given: Parameters<AstroProcess['build']>): ReturnType<AstroProcess['build']> {
    this.roots.add(given[0].root);
    const outcome = await super.build(...given);
    // What a build that failed leaves behind, no other is to find.
    this.isUsedUp = outcome.status !== 0 || this.roots.size >= MOST;
    return outcome;
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    if (this.isUsedUp) await super[Symbol.asyncDispose]();
  }
}

let kept: KeptAstro | undefined;

/** The process in which the tests of a worker build: each site but the first costs half of what it costs in a process of its own. */
export function keptAstro({ root }: Project): AstroProcess {
  // What it has loaded of a project it has loaded for good.
  if (!kept || kept.isUsedUp || kept.roots.has(root)) kept = new KeptAstro();
  return kept;
}
