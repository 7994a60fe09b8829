/** Signing in, and making the first user with the link that the program printed. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { SetupDocument } from '../../../src/api/routes/session.ts';
import { ask, Refusal } from '../api/ask.ts';
import { usePreferences } from '../state/preferences.tsx';
import { Brand } from './brand.tsx';
import styles from './shell.module.css';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Asks for name and password, and for a code when the server wants one. */
export function SignIn() {
  const { words } = usePreferences();
  const client = useQueryClient();
  const [refused, setRefused] = useState<Refusal>();
  const [withCode, setWithCode] = useState(false);
  const { data: setup } = useQuery({
    queryKey: ['setup'],
    queryFn: () => ask<SetupDocument>('/setup'),
  });
  const send = async (form: FormData) => {
    const code = textOf(form, 'code');
    try {
      await ask('/session', 'POST', {
        name: textOf(form, 'name'),
        password: textOf(form, 'password'),
        ...(code !== '' && { code }),
      });
      await client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setWithCode(withCode || error.code === 'code_needed');
      setRefused(error);
    }
  };
  const said = (code: string) => {
    if (code === 'silent') return words.server.silent;
    if (code !== 'code_needed') return words.sign.wrong;
    return withCode && refused !== undefined ? words.sign.codeNeeded : words.sign.wrongCode;
  };
  return (
    <Form
      title={words.sign.title}
      go={words.sign.go}
      send={send}
      below={typeof setup?.provider === 'string' && <AtProvider name={setup.provider} />}
    >
      {setup?.needed === true && <p>{words.sign.setupNeeded}</p>}
      <NameAndPassword passwordFor="current-password" />
      {withCode && (
        <label>
          {words.sign.code}
          <input name="code" inputMode="numeric" autoComplete="one-time-code" required />
        </label>
      )}
      {refused !== undefined && (
        <p role="alert" className={styles.wrong}>
          {said(refused.code)}
        </p>
      )}
    </Form>
  );
}

/** The way to the identity provider, back to the page that was asked for; and what it said to who comes from there. */
function AtProvider({ name }: { readonly name: string }) {
  const { words } = usePreferences();
  const { pathname, search, hash } = location;
  const why = new URLSearchParams(hash.slice(1)).get('refused');
  const { refused } = words.provider;
  return (
    <>
      {why !== null && (
        <p role="alert" className={styles.wrong}>
          {refused[why as keyof typeof refused] ?? refused.invalid}
        </p>
      )}
      <a
        className={styles.button}
        href={`/api/v1/session/provider?to=${encodeURIComponent(pathname + search)}`}
      >
        {words.provider.go(name)}
      </a>
    </>
  );
}

/** Makes the first user; the secret stands behind `#`, which no server log sees. */
export function SetUp({ done }: { readonly done: () => void }) {
  const { words } = usePreferences();
  const [refused, setRefused] = useState<Refusal>();
  const [secret] = useState(() => location.hash.slice(1));
  const client = useQueryClient();
  const { data: setup } = useQuery({
    queryKey: ['setup'],
    queryFn: () => ask<{ needed: boolean }>('/setup'),
  });
  const send = async (form: FormData) => {
    const given = { name: textOf(form, 'name'), password: textOf(form, 'password') };
    try {
      await ask('/setup', 'POST', { ...given, secret });
      await ask('/session', 'POST', given);
      done();
      await client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(error);
    }
  };
  const said = (code: string) =>
    code === 'request_invalid' ? words.setup.short : words.setup.refused;
  return (
    <Form title={words.setup.title} go={words.setup.go} send={send}>
      <p>{setup?.needed === false ? words.setup.done : words.setup.help}</p>
      <NameAndPassword passwordFor="new-password" />
      {refused !== undefined && (
        <p role="alert" className={styles.wrong}>
          {said(refused.code)}
        </p>
      )}
    </Form>
  );
}

function NameAndPassword({ passwordFor }: { readonly passwordFor: string }) {
  const { words } = usePreferences();
  return (
    <>
      <label>
        {words.sign.name}
        <input name="name" autoComplete="username" required maxLength={100} />
      </label>
      <label>
        {words.sign.password}
        <input name="password" type="password" autoComplete={passwordFor} required />
      </label>
    </>
  );
}

function Form({
  title,
  go,
  send,
  children,
  below,
}: {
  readonly title: string;
  readonly go: string;
  readonly send: (form: FormData) => Promise<void>;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}) {
  const { language, setLanguage } = usePreferences();
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    void send(new FormData(event.currentTarget)).finally(() => setBusy(false));
  };
  return (
    <main className={styles.sign}>
      <form className={styles.form} onSubmit={submit}>
        <Brand />
        <h1>{title}</h1>
        {children}
        <button type="submit" className={`${styles.button} ${styles.primary}`} disabled={busy}>
          {go}
        </button>
        {below}
        <button
          type="button"
          className={styles.button}
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => setLanguage(language === 'en' ? 'zh' : 'en')}
        >
          {language === 'en' ? '简体中文' : 'English'}
        </button>
      </form>
    </main>
  );
}
