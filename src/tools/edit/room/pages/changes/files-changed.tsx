import type { TitledChanges } from '../../views/changes.ts';
import { ChangeList } from './change-list.tsx';
import { useWords } from '../frame/language.ts';

/** What is other in each file. */
export function FilesChanged({ files }: { files: readonly TitledChanges[] }) {
  const { locale } = useWords();
  return (
    <>
      {files.map(({ file, title, changes }) => (
        <section key={file} class="changed">
          <h2>{title[locale]}</h2>
          <ChangeList changes={changes} />
        </section>
      ))}
    </>
  );
}
