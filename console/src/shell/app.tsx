/** The frame of every page: who is signed in, the rail, the bar on top, and the keys that hold everywhere. */
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useMemo, useRef, useState } from 'react';
import type { MeDocument } from '../../../src/api/routes/session.ts';
import { ask, Refusal } from '../api/ask.ts';
import { CheatSheet } from '../keys/cheat-sheet.tsx';
import { useKeys } from '../keys/registry.tsx';
import { usePreferences } from '../state/preferences.tsx';
import { Failure } from './failure.tsx';
import { Brand } from './brand.tsx';
import { Live } from './live.tsx';
import { useMe } from './me.ts';
import { pagesOf } from './pages.ts';
import { PartialSign } from './partial.tsx';
import { Palette } from './palette.tsx';
import styles from './shell.module.css';
import { Search } from './search.tsx';
import { SetUp, SignIn } from './sign-in.tsx';
import { bringsToken, WallDoor } from './wall-door.tsx';

/** The page asked for, for who is signed in; else the way in. */
export function App() {
  const { words } = usePreferences();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const me = useMe();
  if (bringsToken(path, hash)) return <WallDoor token={hash} />;
  if (path === '/setup') return <SetUp done={() => void navigate({ to: '/', replace: true })} />;
  if (me.error instanceof Refusal && me.error.status === 401) return <SignIn />;
  if (me.data !== undefined) return path === '/wall' ? <Bare /> : <Frame me={me.data} />;
  return (
    <main className={styles.sign}>
      {me.error === null ? (
        <p role="status">{words.server.asking}</p>
      ) : (
        <Failure error={me.error} retry={() => void me.refetch()} />
      )}
    </main>
  );
}

/** A page that has the whole screen. */
function Bare() {
  const { words } = usePreferences();
  return (
    <main id="content">
      <Suspense fallback={<p role="status">{words.server.asking}</p>}>
        <Outlet />
      </Suspense>
    </main>
  );
}

function Frame({ me }: { readonly me: MeDocument }) {
  const { words } = usePreferences();
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <nav className={styles.rail} aria-label={words.product}>
        <Brand />
        <Pages permissions={me.permissions} />
        <div className={styles.foot}>
          <span>
            {me.name} · {words.roles[me.role]}
          </span>
          <span>{me.version}</span>
        </div>
      </nav>
      <div>
        <TopBar me={me} />
        <main id="content" className={styles.main}>
          <PartialSign />
          <Suspense fallback={<p role="status">{words.server.asking}</p>}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}

/** Links to the pages that somebody with these permissions has. */
function Pages({ permissions }: { readonly permissions: readonly string[] }) {
  const { words } = usePreferences();
  // Whatever it is broken down by, the page is one; a host is part of the list.
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const part = path.split('/')[1] ?? '';
  return pagesOf(permissions).map(({ to, name }) => (
    <Link
      key={to}
      to={to}
      className={styles.nav}
      activeOptions={{ exact: true, includeSearch: false }}
      {...(part === to.split('/')[1] && { 'aria-current': 'page' })}
    >
      {words.pages[name]}
    </Link>
  ));
}

function TopBar({ me }: { readonly me: MeDocument }) {
  const { words, language, theme, setLanguage, setTheme } = usePreferences();
  const [keysOpen, setKeysOpen] = useState(false);
  const client = useQueryClient();
  const signOut = useRef(async () => {
    await ask('/session', 'DELETE');
    client.clear();
    location.assign('/');
  });
  useKeys(
    useMemo(
      () => [
        { key: '?', says: words.keys.open, run: () => setKeysOpen(true) },
        {
          key: 't',
          says: words.keys.theme,
          run: () => setTheme(theme === 'light' ? 'dark' : 'light'),
        },
        {
          key: 'l',
          says: words.keys.language,
          run: () => setLanguage(language === 'en' ? 'zh' : 'en'),
        },
        { says: words.sign.out, run: () => void signOut.current() },
      ],
      [words, theme, language, setTheme, setLanguage],
    ),
  );
  return (
    <header className={styles.top}>
      {me.permissions.includes('list') && <Search />}
      {me.synthetic && <span className={styles.demo}>{words.demo}</span>}
      <span className={styles.space} />
      <Live />
      <Choices />
      <Palette me={me} />
      <button type="button" className={styles.button} onClick={() => setKeysOpen(true)}>
        {words.keys.title} <kbd>?</kbd>
      </button>
      <button type="button" className={styles.button} onClick={() => void signOut.current()}>
        {words.sign.out}
      </button>
      <CheatSheet isOpen={keysOpen} close={() => setKeysOpen(false)} />
    </header>
  );
}

function Choices() {
  const { words, language, theme, setLanguage, setTheme } = usePreferences();
  return (
    <>
      <div className={styles.segments}>
        {(['en', 'zh'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one === 'zh' ? 'zh-CN' : 'en'}
            aria-pressed={language === one}
            onClick={() => setLanguage(one)}
          >
            {one === 'en' ? 'EN' : '中文'}
          </button>
        ))}
      </div>
      <div className={styles.segments}>
        {(['light', 'dark'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={theme === one}
            onClick={() => setTheme(one)}
          >
            {words.theme[one]}
          </button>
        ))}
      </div>
    </>
  );
}
