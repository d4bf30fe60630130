import { useEffect, useState } from 'preact/hooks';
import { otherLocale } from '../../../../figure/locale.ts';
import { Chapter } from './chapter/chapter.tsx';
import { Chapters } from './chapter/chapters.tsx';
import { Changes } from './changes/changes.tsx';
import { Editions } from './editions/editions.tsx';
import { Entry } from './entry/entry.tsx';
import { Home } from './finding/home.tsx';
import { keepLanguage, keptLanguage, Language, useWords } from './frame/language.ts';
import { Present } from './frame/present.tsx';
import { Preview } from './frame/preview.tsx';
import { Record } from './record/record.tsx';
import { meta } from './asking/meta.ts';
import { Rows } from './finding/rows.tsx';
import { SaveBar } from './frame/save-bar.tsx';
import { SignIn } from './sign-in/sign-in.tsx';
import { SignedOut } from './sign-in/signed-out.tsx';
import { Status } from './status/status.tsx';
import { Submission } from './record/submission.tsx';
import { signOut } from './asking/visit.ts';
import { useWay, type Way, wayTo } from './frame/way.ts';

/** The room: where one can go, and the screen where one is. */
export function App() {
  const [locale, setLocale] = useState(keptLanguage);
  useEffect(() => keepLanguage(locale), [locale]);
  const way = useWay();
  // What is drafted is counted anew whenever somebody has changed something.
  const [turn, setTurn] = useState(0);
  const [isSeen, setIsSeen] = useState(false);
  const touch = () => setTurn((before) => before + 1);
  // What was chosen may be other than what stands in the fields, which are shown anew.
  const [opening, setOpening] = useState(0);
  if (meta('room-sign-in') !== '')
    return (
      <Language.Provider value={locale}>
        <Front speak={() => setLocale(otherLocale(locale))} />
      </Language.Provider>
    );
  return (
    <Language.Provider value={locale}>
      <Head
        way={way}
        speak={() => setLocale(otherLocale(locale))}
        isSeen={isSeen}
        see={() => setIsSeen(!isSeen)}
      />
      <div class={isSeen ? 'work beside' : 'work'}>
        <main key={`${way.screen}/${way.open}/${way.at}/${opening}`} tabIndex={-1}>
          {FILES.has(way.screen) && meta('room-clerk') !== '' && <Present file={way.open} />}
          <Screen way={way} turn={turn} touch={touch} />
        </main>
        {isSeen && <Preview file={FILES.has(way.screen) ? way.open : ''} />}
      </div>
      <SaveBar turn={turn} touch={touch} renew={() => setOpening((before) => before + 1)} />
      <SignedOut />
    </Language.Provider>
  );
}

/** The screens on which a file is open. */
const FILES = new Set(['entry', 'chapter']);

interface HeadProps {
  readonly way: Way;
  readonly speak: () => void;
  readonly isSeen: boolean;
  readonly see: () => void;
}

function Head({ way, speak, isSeen, see }: HeadProps) {
  const { words } = useWords();
  const clerk = meta('room-clerk');
  const links = [
    ['', words.home],
    ['figures', words.figures],
    ['chapters', words.chapters],
    ['others', words.others],
    ['editions', words.editions],
    ['changes', words.changes],
    ['record', words.record],
    ['status', words.status],
  ] as const;
  return (
    <header class="head">
      <p class="name">{words.room}</p>
      <nav aria-label={words.room}>
        {links.map(([screen, label]) => (
          <a key={screen} href={wayTo(screen)} aria-current={way.screen === screen ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <button type="button" class="quiet" aria-pressed={isSeen} onClick={see}>
        {words.seePage}
      </button>
      <Speak speak={speak} />
      {clerk !== '' && (
        <button type="button" class="quiet" onClick={() => void signOut()}>
          {words.signOut(clerk)}
        </button>
      )}
    </header>
  );
}

/** The button that changes the language. */
function Speak({ speak }: { speak: () => void }) {
  const { locale, words } = useWords();
  return (
    <button type="button" class="quiet" lang={otherLocale(locale)} onClick={speak}>
      {words.language}
    </button>
  );
}

/** What is seen before one has signed in. */
function Front({ speak }: { speak: () => void }) {
  const { words } = useWords();
  return (
    <>
      <header class="head">
        <p class="name">{words.room}</p>
        <Speak speak={speak} />
      </header>
      <main>
        <h1>{words.signIn}</h1>
        <SignIn />
      </main>
    </>
  );
}

function Screen({ way, turn, touch }: { way: Way; turn: number; touch: () => void }) {
  if (way.screen === 'figures') return <Rows only="statistics" begun={way.open} />;
  if (way.screen === 'others') return <Rows only="" begun={way.open} />;
  if (way.screen === 'editions') return <Editions touch={touch} />;
  if (way.screen === 'chapters') return <Chapters />;
  if (way.screen === 'chapter') return <Chapter file={way.open} at={way.at} touch={touch} />;
  if (way.screen === 'changes') return <Changes key={turn} line={way.open} touch={touch} />;
  if (way.screen === 'record') return <Record />;
  if (way.screen === 'status') return <Status />;
  if (way.screen === 'submission') return <Submission id={way.open} touch={touch} />;
  if (way.screen === 'entry') return <Entry file={way.open} at={way.at} touch={touch} />;
  return <Home turn={turn} touch={touch} />;
}
