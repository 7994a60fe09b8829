/** What everybody has of their own in the register: who they are, a second factor, and tokens for programs. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Permission, Scope } from '../../../src/model/role.ts';
import { ask } from '../api/ask.ts';
import { useMe } from '../shell/me.ts';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import { Facts } from './facts.tsx';
import host from './host.module.css';
import styles from './table.module.css';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly expires: string;
}

interface Factor {
  readonly secret: string;
  readonly url: string;
}

const DAYS = [7, 30, 90, 366] as const;

/** What a token may be made for, and what whoever makes it needs, one of these. Requests to open sealed logins name hosts, too. */
const SCOPES: readonly (readonly [Scope, readonly Permission[]])[] = [
  ['statistics', ['account']],
  ['list', ['list', 'sealed_grant']],
  ['wall', ['statistics']],
];

/** Who you are, and the second factor. */
export function Account() {
  const { words, format } = usePreferences();
  const { data: me } = useMe();
  if (me === undefined) return null;
  const { account } = words;
  return (
    <Facts
      title={account.title}
      facts={[
        [words.sign.name, me.name],
        [words.users.role, words.roles[me.role]],
        ...(me.units.length > 0 ? [[words.situation.unit, me.units.join(', ')] as const] : []),
        ...(me.permissions.includes('order')
          ? [
              [
                account.order,
                me.order === null
                  ? account.noOrder
                  : account.orderUntil(
                      me.order.number,
                      format.minute(Date.parse(me.order.expires)),
                    ),
              ] as const,
            ]
          : []),
        [words.users.factor, <SecondFactor has={me.has_totp} />],
      ]}
    />
  );
}

/** Whether there is one, and how to begin one: a secret for the authenticator, then a code that proves it has it. */
function SecondFactor({ has }: { readonly has: boolean }) {
  const { words } = usePreferences();
  const { account } = words;
  const client = useQueryClient();
  const begin = useMutation({ mutationFn: () => ask<Factor>('/me/totp', 'POST', {}) });
  const set = useMutation({
    mutationFn: (code: string) =>
      ask('/me/totp', 'POST', { secret: begin.data?.secret ?? '', code }),
    onSuccess: () => {
      begin.reset();
      return client.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code');
    set.mutate(typeof code === 'string' ? code.trim() : '');
  };
  if (begin.data === undefined)
    return (
      <>
        {has ? account.factorSet : account.factorNone}{' '}
        <button type="button" className={shell.button} onClick={() => begin.mutate()}>
          {has ? account.renew : account.begin}
        </button>
      </>
    );
  return (
    <form onSubmit={submit} className={styles.lines}>
      <p>{account.factorHelp}</p>
      <code>{begin.data.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      <a href={begin.data.url}>{account.openApp}</a>
      <label>
        {words.sign.code}
        <input
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={20}
          size={8}
        />
      </label>
      {set.error !== null && <p role="alert">{words.sign.wrongCode}</p>}
      <button type="submit" className={shell.button} disabled={set.isPending}>
        {account.confirm}
      </button>
    </form>
  );
}

/** Tokens by which programs ask for somebody. */
export function Tokens() {
  const { words, format } = usePreferences();
  const { account } = words;
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['tokens'],
    queryFn: () => ask<{ tokens: Token[] }>('/me/tokens'),
  });
  const again = () => client.invalidateQueries({ queryKey: ['tokens'] });
  const revoke = useMutation({
    mutationFn: (id: string) => ask(`/me/tokens/${id}`, 'DELETE'),
    onSuccess: again,
  });
  const tokens = data?.tokens ?? [];
  return (
    <section className={host.card}>
      <h2>{account.tokens}</h2>
      <p className={styles.note}>{account.tokensHelp}</p>
      {tokens.length > 0 && (
        <DataTable
          texts
          heads={[account.tokenName, account.scope, account.until, account.revoke]}
          rows={tokens.map(({ id, name, scope, expires }) => ({
            key: id,
            cells: [
              name,
              account.scopes[scope as keyof typeof account.scopes],
              format.minute(Date.parse(expires)),
              <button type="button" className={shell.button} onClick={() => revoke.mutate(id)}>
                {account.revokeOne}
              </button>,
            ],
          }))}
        />
      )}
      <NewToken made={again} />
    </section>
  );
}

function NewToken({ made }: { readonly made: () => Promise<void> }) {
  const { words } = usePreferences();
  const { account } = words;
  const permissions = useMe().data?.permissions ?? [];
  const offered = SCOPES.filter(([, needs]) => needs.some((need) => permissions.includes(need)));
  const make = useMutation({
    mutationFn: (asked: { readonly name: string; readonly scope: Scope; readonly days: number }) =>
      ask<{ token: string }>('/me/tokens', 'POST', asked),
    onSuccess: made,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    make.mutate({
      name: form.get('name') as string,
      scope: form.get('scope') as Scope,
      days: Number(form.get('days')),
    });
    event.currentTarget.reset();
  };
  return (
    <>
      <form className={styles.row} onSubmit={submit}>
        <label>
          {account.tokenName}
          <input name="name" required maxLength={100} placeholder={account.tokenExample} />
        </label>
        <label>
          {account.scope}
          <select name="scope">
            {offered.map(([scope]) => (
              <option key={scope} value={scope}>
                {account.scopes[scope]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {account.days}
          <select name="days" defaultValue={30}>
            {DAYS.map((days) => (
              <option key={days} value={days}>
                {words.span.days(days)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={shell.button} disabled={make.isPending}>
          {account.make}
        </button>
      </form>
      {make.error !== null && <p role="alert">{words.server.refused(make.error.message)}</p>}
      {make.data !== undefined && (
        <Shown key={make.data.token} {...make.data} scope={make.variables.scope} />
      )}
    </>
  );
}

/** A token when it was made: the server keeps its digest only. That of a wall is the link that its screen opens. */
function Shown({ token, scope }: { readonly token: string; readonly scope: Scope }) {
  const { words } = usePreferences();
  const { account } = words;
  const [copied, setCopied] = useState(false);
  const isWall = scope === 'wall';
  const text = isWall ? `${location.origin}/wall#${token}` : token;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <p className={styles.once} role="status">
      {isWall ? account.onceWall : account.once} <code>{text}</code>{' '}
      <button type="button" className={shell.button} onClick={copy}>
        {copied ? words.chart.copied : account.copy}
      </button>
    </p>
  );
}
