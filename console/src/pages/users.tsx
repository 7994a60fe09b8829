/** The users: who may do what, shutting out and letting in, and a new one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { UserDocument } from '../../../src/api/routes/admin.ts';
import { roles, type Role } from '../../../src/model/role.ts';
import { ask } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
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
        <div className={styles.card}>
          <table className={`${styles.table} ${styles.texts}`}>
            <thead>
              <tr>
                <th scope="col">{words.sign.name}</th>
                <th scope="col">{words.users.role}</th>
                <th scope="col">{words.filters.unit}</th>
                <th scope="col">{words.users.factor}</th>
                <th scope="col">{words.users.made}</th>
                <th scope="col">
                  <span className={shell.skip}>{words.users.shut}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.users.map(({ id, name, role, units, has_totp, created, disabled }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{words.roles[role]}</td>
                  <td>{units.join(', ')}</td>
                  <td>{has_totp ? words.users.yes : words.users.no}</td>
                  <td>{format.day(Date.parse(created))}</td>
                  <td>
                    <button
                      type="button"
                      className={shell.button}
                      onClick={() => change.mutate({ id, disabled: !disabled })}
                    >
                      {disabled ? words.users.let : words.users.shut}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NewUser />
    </>
  );
}

function NewUser() {
  const { words } = usePreferences();
  const client = useQueryClient();
  const [role, setRole] = useState<Role>('analyst');
  const make = useMutation({
    mutationFn: (body: object) => ask('/users', 'POST', body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const said = (name: string) => String(new FormData(form).get(name) ?? '');
    const units = said('units')
      .split(',')
      .map((unit) => unit.trim())
      .filter((unit) => unit !== '');
    make.mutate(
      {
        name: said('name'),
        password: said('password'),
        role,
        ...(role === 'unit_user' && { units }),
      },
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <form className={`${shell.form} ${styles.narrow}`} onSubmit={submit}>
      <h2>{words.users.new}</h2>
      <p>{words.users.help}</p>
      <label>
        {words.sign.name}
        <input name="name" required maxLength={100} autoComplete="off" />
      </label>
      <label>
        {words.sign.password}
        <input name="password" type="password" required autoComplete="new-password" />
      </label>
      <label>
        {words.users.role}
        <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </label>
      {role === 'unit_user' && (
        <label>
          {words.users.units}
          <input name="units" required />
        </label>
      )}
      {make.error !== null && <p role="alert">{words.server.refused(make.error.message)}</p>}
      <button type="submit" className={shell.button} disabled={make.isPending}>
        {words.users.go}
      </button>
    </form>
  );
}
