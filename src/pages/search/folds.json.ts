import { getSearchEntries } from '../../search/entries.ts';
import { foldsOf } from '../../search/folds.ts';

/** How traditional characters are written in the report, for who types them: read when something is looked for. */
export async function GET(): Promise<Response> {
  return Response.json(foldsOf((await getSearchEntries()).flatMap(({ title, text }) => [title.zh, text.zh])));
}
