import type { APIContext } from 'astro';
import type { DataFile } from '../../open-data/file.ts';
import { openDataFiles } from '../../open-data/files.ts';
import { getLinkedReport } from '../../queries/open-data.ts';

interface Props extends Record<string, unknown> {
  file: DataFile;
}

/** One address a data file. */
export async function getStaticPaths() {
  const { report } = await getLinkedReport();
  return (await openDataFiles(report)).map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** A data file as it is. */
export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
}
