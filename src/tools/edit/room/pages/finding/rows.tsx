import { useMemo } from 'preact/hooks';
import { useAnswer } from '../asking/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { Finder } from './finder.tsx';
import { List } from './list.tsx';
import { NewEntry } from './new-entry.tsx';

/**
 * The entries of one collection, or of all but the figures, with a field to find some of them.
 * @param props.begun The collection of which one more is to be begun, where one came for that.
 */
export function Rows({ only, begun }: { only: string; begun: string }) {
  const { locale, words } = useWords();
  const { answer, failure, again } = useAnswer('/api/home');
  const collections = useMemo(
    () =>
      (answer?.collections ?? []).filter(({ name }) => (name === 'statistics') === (only === 'statistics')),
    [answer, only],
  );
  const rows = useMemo(() => collections.flatMap((one) => one.rows), [collections]);
  if (!answer) return <Failure failure={failure} again={again} />;
  return (
    <>
      <h1>{only === 'statistics' ? words.figures : words.others}</h1>
      <Finder rows={rows} collections={collections}>
        {collections.map((one) => (
          <section key={one.name}>
            {only === '' && <h2>{words.kind(one.title[locale])}</h2>}
            {one.isOpen && <NewEntry collection={one} isBegun={one.name === begun} />}
            <List rows={one.rows} />
          </section>
        ))}
      </Finder>
    </>
  );
}
