import type { EditionsView, LookedAt } from '../../views/editions.ts';
import { useWords } from '../frame/language.ts';
import { wayToFile, wayToPlace } from '../frame/way.ts';

type Found = NonNullable<EditionsView['toLookAt']>;

/** What there is to look at in an edition that was begun, each with the way to it. */
export function ToLookAt({ found: { renewed, same, years, others } }: { found: Found }) {
  const { words } = useWords();
  return (
    <section class="to-look-at">
      <h2>{words.toLookAt}</h2>
      <Places title={words.renewedValues} places={renewed} />
      <Files title={words.sameValues} files={same} />
      <Places title={words.typedYears} places={years} />
      <Files title={words.saidElsewhere} files={others} />
    </section>
  );
}

function Places({ title, places }: { title: string; places: readonly LookedAt[] }) {
  const { locale } = useWords();
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{`${title} (${places.length})`}</summary>
      <ul>
        {places.map((place) => (
          <li key={`${place.file} ${place.line} ${place.told.zh}`}>
            <a href={wayToPlace(place)}>{place.place[locale]}</a>
            {` ${place.told[locale]}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Files({ title, files }: { title: string; files: Found['same'] }) {
  const { locale } = useWords();
  if (files.length === 0) return null;
  return (
    <details>
      <summary>{`${title} (${files.length})`}</summary>
      <ul>
        {files.map(({ file, title: own }) => (
          <li key={file}>
            <a href={wayToFile(file)}>{own[locale]}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
