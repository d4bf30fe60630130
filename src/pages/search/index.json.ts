import { getSearchEntries } from '../../search/entries.ts';

/** What search reads when it is first used: one file for both languages. */
export async function GET(): Promise<Response> {
  return Response.json(await getSearchEntries());
}
