import { editionOf } from '../../content/reader/layout.ts';
import { readingOf } from '../../figure/quantity.ts';
import { isCount } from '../../figure/unit.ts';
import { reportValues } from '../editions.ts';
import { defineRule } from '../rule.ts';

/** How many stitches a band has room for: on a picture of 1,200 pixels each is then three wide. */
const MOST_STITCHES = 300;

/** Each run of the stitch band has a stitch for each of what its figure counts: it must be a number to count to, and the band not endless. */
export const bandCanBeDrawn = defineRule({
  id: 'band-can-be-drawn',
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
        return tell('cannot-be-drawn', place, [
          '绣带一针代表一个，这个数不是确数，或者像名次、时长、比例那样不能一个个数，画不出来。 → 换一个照印的个数：家、人、人次、件之类（kind: places、people、instances、items），qualifier: exact。',
          'In the band one stitch is one thing; this figure is not exact or, like a rank, a duration or a ratio, not a number of things, and cannot be drawn so. → Take a figure that counts (kind: places, people, instances or items) and is printed exactly (qualifier: exact).',
        ]);
      stitches += value.value;
      if (stitches > MOST_STITCHES)
        return tell('cannot-be-drawn', place, [
          `绣带一针代表一个，到这个数已经有${stitches}针，太宽了，画不下。 → 各数相加最多${MOST_STITCHES}；换一个小一些的数。`,
          `In the band one stitch is one thing; up to this figure there are ${stitches} stitches, more than it has room for. → All together may be ${MOST_STITCHES} at most; take a smaller figure.`,
        ]);
    }
  },
});
