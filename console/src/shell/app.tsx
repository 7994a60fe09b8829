/** The frame of every page: who is signed in, the rail, the bar on top, and the keys that hold everywhere. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import type { MeDocument } from '../../../src/api/routes/session.ts';
import { ask, Refusal } from '../api/ask.ts';
import { CheatSheet } from '../keys/cheat-sheet.tsx';
import { useKeys } from '../keys/registry.tsx';
import { usePreferences } from '../state/preferences.tsx';
import { Failure } from './failure.tsx';
import { Brand } from './brand.tsx';
import { Live } from './live.tsx';
import styles from './shell.module.css';
import { Search } from './search.tsx';
import { SetUp, SignIn } from './sign-in.tsx';

/** Who is signed in. */
export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => ask<MeDocument>('/me'), staleTime: 60_000 });

/** The page asked for, for who is signed in; else the way in. */
export function App() {
  const { words } = usePreferences();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const me = useMe();
  if (path === '/setup') return <SetUp done={() => void navigate({ to: '/', replace: true })} />;
  if (me.error instanceof Refusal && me.error.status === 401) return <SignIn />;
  if (me.data !== undefined) return <Frame me={me.data} />;
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
  const { pages } = words;
  // Whatever it is broken down by, the page is one.
  const broken = useRouterState({ select: ({ location }) => location.pathname.startsWith('/by/') });
  const may = (permission: string) => permissions.includes(permission);
  const link = { className: styles.nav, activeOptions: { exact: true, includeSearch: false } };
  return (
    <>
      {may('statistics') && (
        <>
          <Link to="/" {...link}>
            {pages.situation}
          </Link>
          <Link
            to="/by/$dimension"
            params={{ dimension: 'pool' }}
            className={styles.nav}
            {...(broken && { 'aria-current': 'page' })}
          >
            {pages.breakdown}
          </Link>
        </>
      )}
      {may('list') && (
        <Link to="/hosts" className={styles.nav} activeOptions={{ includeSearch: false }}>
          {pages.hosts}
        </Link>
      )}
      {may('order') && (
        <Link to="/campaigns" {...link}>
          {pages.campaigns}
        </Link>
      )}
      {may('health') && (
        <Link to="/reports" {...link}>
          {pages.reports}
        </Link>
      )}
      {may('health') && (
        <Link to="/health" {...link}>
          {pages.health}
        </Link>
      )}
      {may('audit') && (
        <Link to="/audit" {...link}>
          {pages.audit}
        </Link>
      )}
      {may('users') && (
        <Link to="/users" {...link}>
          {pages.users}
        </Link>
      )}
    </>
  );
}

function TopBar({ me }: { readonly me: MeDocument }) {
  const { words, language, theme, setLanguage, setTheme } = usePreferences();
  const [keysOpen, setKeysOpen] = useState(false);
  const client = useQueryClient();
  const signOut = async () => {
    await ask('/session', 'DELETE');
    client.clear();
    location.assign('/');
  };
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
      <button type="button" className={styles.button} onClick={() => setKeysOpen(true)}>
        {words.keys.title} <kbd>?</kbd>
      </button>
      <button type="button" className={styles.button} onClick={() => void signOut()}>
        {words.sign.out}
      </button>
      <CheatSheet open={keysOpen} close={() => setKeysOpen(false)} />
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
