import { relative } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { ROOMS } from '../../content/collections.ts';
import { heldContent } from '../../content/held-content.ts';

/**
 * Serves the MDX of content as it was checked, whatever stands in its file by now and whether there still is one; no build without content
 * that was handed over.
 */
export function checkedProse(isHandedOver: boolean): Plugin {
  let root = '';
  const bodyOf = (id: string): string | undefined => {
    const filePath = normalizePath(relative(root, id.replace(/\?.*/, '')));
    const content = heldContent();
    return ROOMS.flatMap((room) => content[room]).find((entry) => entry.filePath === filePath)?.prose?.body;
  };
  return {
    name: 'checked-prose',
    enforce: 'pre',
    config(_, { command }) {
      if (command === 'build' && !isHandedOver)
        throw new Error(
          '请用 npm run build，内容要先检查 · Use npm run build: the content is to be checked first',
        );
    },
    configResolved(config) {
      ({ root } = config);
    },
    resolveId: {
      filter: { id: /\.mdx(?:\?astroPropagatedAssets)?$/ },
      handler: (id) => (bodyOf(id) === undefined ? undefined : normalizePath(id)),
    },
    load: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(id) {
        const body = bodyOf(id);
        return body === undefined ? undefined : withoutFields(body);
      },
    },
  };
}

/** An article as a file without fields: the empty front matter keeps lines of the text from being taken for one. */
export function withoutFields(body: string): string {
  return `---\n---\n${body}`;
}
