import { editionOf } from '../../content/reader/layout.ts';
import { readingOf } from '../../figure/quantity.ts';
import { isCount } from '../../figure/unit.ts';
import { reportValues } from '../../content/loaded/editions.ts';
import { defineRule } from '../rule.ts';

/** How many stitches a band has room for: on a picture of 1,200 pixels each is then three wide. */
const MOST_STITCHES = 300;

/** Each run of the stitch band has a stitch for each of what its figure counts: it must be a number to count to, and the band not endless. */
export const bandCanBeDrawn = defineRule({
  scope: 'home',
  codes: ['cannot-be-drawn'],
  check: ({ data, at, source }, { tell, content }) => {
    const values = reportValues(content, editionOf(source.file));
    let stitches = 0;
    for (const [index, id] of (data.band ?? []).entries()) {
      const [value, unit] = [values.get(id), content.statistics.get(id)?.data.unit];
      // A figure that is not there is told as that.
      if (!value || !unit) continue;
      const place = at(['band', index]);
      if (!isCount(unit.kind) || readingOf(value.qualifier) !== 'point')
        return tell('cannot-be-drawn.band-uncounted', place);
      stitches += value.value;
      if (stitches > MOST_STITCHES)
        return tell('cannot-be-drawn.band-full', place, { stitches, most: MOST_STITCHES });
    }
  },
});
