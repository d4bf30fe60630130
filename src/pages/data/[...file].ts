import type { APIContext } from 'astro';
import type { DataFile } from '../../outputs/data/file.ts';
import { getOpenDataFiles } from '../../outputs/data/linked-report.ts';

interface Props extends Record<string, unknown> {
  file: DataFile;
}

/** One address a data file. */
export async function getStaticPaths() {
  return (await getOpenDataFiles()).map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** A data file as it is. */
export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
}
