/** The users: who may do what, shutting out and letting in, and a new one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { UserDocument } from '../../../src/api/routes/admin.ts';
import type { Role } from '../../../src/model/role.ts';
import { ask } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import styles from './table.module.css';

/** The page. */
export function Users() {
  const { words, format } = usePreferences();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['users'],
    queryFn: () => ask<{ users: UserDocument[] }>('/users'),
  });
  const change = useMutation({
    mutationFn: ({ id, disabled }: { readonly id: string; readonly disabled: boolean }) =>
      ask(`/users/${id}`, 'PATCH', { disabled }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
  const failure = error ?? change.error;
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.users}</h1>
      </div>
      {failure !== null && <Failure error={failure} retry={() => void refetch()} />}
      {data !== undefined && (
        <DataTable
          texts
          heads={[
            words.sign.name,
            words.users.role,
            words.situation.unit,
            words.users.factor,
            words.users.made,
            words.users.access,
          ]}
          rows={data.users.map(
            ({ id, name, role, units, has_totp, by_provider, created, disabled }) => ({
              key: id,
              cells: [
                name,
                words.roles[role],
                units.join(', '),
                by_provider ? words.users.provider : has_totp ? words.users.yes : words.users.no,
                format.day(Date.parse(created)),
                <button
                  type="button"
                  className={shell.button}
                  onClick={() => change.mutate({ id, disabled: !disabled })}
                >
                  {disabled ? words.users.let : words.users.shut}
                </button>,
              ],
            }),
          )}
        />
      )}
      <NewUser />
    </>
  );
}

function NewUser() {
  const { words } = usePreferences();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [units, setUnits] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const make = useMutation({
    mutationFn: (body: object) => ask('/users', 'POST', body),
    onSuccess: () => {
      setName('');
      setPassword('');
      return client.invalidateQueries({ queryKey: ['users'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const of = units
      .split(',')
      .map((unit) => unit.trim())
      .filter((unit) => unit !== '');
    make.mutate({ name, password, role, ...(role === 'unit_user' && { units: of }) });
  };
  return (
    <form className={`${shell.form} ${styles.narrow}`} onSubmit={submit}>
      <h2>{words.users.new}</h2>
      <p>{words.users.help}</p>
      <Field label={words.sign.name} value={name} change={setName} />
      <Field label={words.sign.password} value={password} change={setPassword} secret />
      <label>
        {words.users.role}
        <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {(Object.keys(words.roles) as Role[]).map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </label>
      {role === 'unit_user' && <Field label={words.users.units} value={units} change={setUnits} />}
      {make.error !== null && <p role="alert">{words.server.refused(make.error.message)}</p>}
      <button type="submit" className={shell.button} disabled={make.isPending}>
        {words.users.go}
      </button>
    </form>
  );
}

/** A text that must be given. */
function Field({
  label,
  value,
  change,
  secret = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly secret?: boolean;
}) {
  return (
    <label>
      {label}
      <input
        type={secret ? 'password' : 'text'}
        autoComplete={secret ? 'new-password' : 'off'}
        value={value}
        onChange={({ target }) => change(target.value)}
        required
        maxLength={200}
      />
    </label>
  );
}
