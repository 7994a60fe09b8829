/** What is kept of a host in the clear, sealed for two people: asked for here by those who may, and how that stands. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { ask } from '../api/ask.ts';
import { useMe } from '../shell/me.ts';
import { ReasonAndHours } from '../shell/order.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import styles from './host.module.css';
import { NextStep, openingsQuery } from './openings.tsx';

/** The card; nothing where nothing is kept, or for those who may not ask. */
export function HostSealed({ ip, logins }: { readonly ip: string; readonly logins: number }) {
  const { words } = usePreferences();
  const { data: me } = useMe();
  if (logins === 0 || me?.permissions.includes('sealed_ask') !== true) return null;
  return (
    <section className={styles.card} aria-labelledby="sealed">
      <h2 id="sealed">{words.sealed.title}</h2>
      <p>
        {words.sealed.kept(logins)} {words.sealed.help}
      </p>
      <Standing ip={ip} />
      <Asking ip={ip} />
    </section>
  );
}

/** How what one asked for stands. */
function Standing({ ip }: { readonly ip: string }) {
  const { words, format } = usePreferences();
  const { data } = useQuery(openingsQuery);
  const own = data?.openings.filter(({ hosts }) => hosts.includes(ip)) ?? [];
  if (own.length === 0) return null;
  const { sealed } = words;
  return (
    <ul>
      {own.map((opening) => (
        <li key={opening.id}>
          {opening.order}: <b>{sealed.states[opening.state]}</b>
          {opening.decided_by !== null && ` (${opening.decided_by})`} · {sealed.ends}{' '}
          {format.minute(Date.parse(opening.expires))} <NextStep opening={opening} />
        </li>
      ))}
    </ul>
  );
}

function Asking({ ip }: { readonly ip: string }) {
  const { words } = usePreferences();
  const { sealed } = words;
  const client = useQueryClient();
  const asking = useMutation({
    mutationFn: (body: object) => ask('/sealed/openings', 'POST', body),
    onSuccess: () => client.invalidateQueries({ queryKey: openingsQuery.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { order, reason, hours } = Object.fromEntries(new FormData(form));
    const body = { hosts: [ip], order, reason, hours: Number(hours) };
    asking.mutate(body, { onSuccess: () => form.reset() });
  };
  return (
    <details>
      <summary>{sealed.ask}</summary>
      <form className={shell.form} onSubmit={submit}>
        <label>
          {sealed.order}
          <input name="order" required maxLength={100} />
        </label>
        <ReasonAndHours reason={sealed.reason} hours={sealed.hours} />
        {asking.error !== null && <p role="alert">{words.server.refused(asking.error.message)}</p>}
        <button type="submit" className={shell.button} disabled={asking.isPending}>
          {sealed.go}
        </button>
      </form>
    </details>
  );
}
