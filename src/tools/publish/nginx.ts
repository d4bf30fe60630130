import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '../build/content-types.ts';
import { CARD_FOLDERS, headersOf, OPEN_FILES, type Zone } from '../build/headers.ts';

/** What differs between one nginx and another. */
export interface NginxSettings {
  /** Where the site's own folder begins: the files lie in root + base. */
  readonly root: string;
  readonly base: string;
  readonly listen: string;
  readonly name: string;
  /** Whether the module for precompressed brotli is there; nginx does not start with a setting it does not know. */
  readonly brotli: boolean;
  /** The scripts that stand inside pages, as a policy names them. */
  readonly scripts: readonly string[];
}

/** What a Debian server is set up with. */
export const DEBIAN = { root: '/srv/report', listen: '80', name: '_', brotli: false } as const;

/** The settings for nginx, from the recipe and the headers of the site. */
export function nginxConf(project: { readonly root: string }, settings: NginxSettings): string {
  const recipe = readFileSync(join(project.root, 'src', 'tools', 'publish', 'recipes', 'nginx.conf'), 'utf8');
  const { base, scripts } = settings;
  const headers = (zone: Zone) =>
    Object.entries(headersOf(zone, scripts))
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  const values: Record<string, string> = {
    root: settings.root,
    base,
    listen: settings.listen,
    name: settings.name,
    brotli: settings.brotli ? '' : '# ',
    types: typeLines(),
    texts: texts().join(' '),
    page: headers('page'),
    card: headers('card'),
    hashed: headers('hashed'),
    open: OPEN_FILES.source.replaceAll('\\/', '/'),
    'open headers': headers('open'),
    cards: CARD_FOLDERS.join('|'),
  };
  return recipe.replaceAll('\r\n', '\n').replace(/\{\{([a-z ]+)\}\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`src/tools/publish/recipes/nginx.conf: ${slot}`);
    return value;
  });
}

function typeLines(): string {
  return Object.entries(contentTypes)
    .map(([end, type]) => `    ${bare(type)} ${end.slice(1)};`)
    .join('\n');
}

/** The types that are texts, and so are sent with their encoding; text/html nginx adds itself. */
function texts(): string[] {
  const withCharset = Object.values(contentTypes).filter((type) => type.includes('charset'));
  return [...new Set(withCharset.map(bare))].filter((type) => type !== 'text/html');
}

function bare(type: string): string {
  return type.replace(/;.*/, '');
}
