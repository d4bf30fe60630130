/** As much of js-yaml as the checker uses: the reader that Astro reads data files and front matter with. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    readonly mark?: { readonly position: number };
  }
}
