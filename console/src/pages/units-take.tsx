/** Handing a table of units and prefixes over: first what it would change, then the change. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { TakenUnits } from '../../../src/api/routes/units.ts';
import { ask } from '../api/ask.ts';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import styles from './table.module.css';
import tree from './units.module.css';

/** A file as the API takes it. */
async function contentOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}

/** The form, and what came of it. */
export function TakeTable() {
  const { words } = usePreferences();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('file');
  const take = useMutation({
    mutationFn: async ({ dry }: { readonly dry: boolean }) => {
      const content = await contentOf(file!);
      const body = { name: file!.name, content, source, dry, lenient: !dry };
      return ask<TakenUnits>('/units/import', 'POST', body);
    },
    onSuccess: ({ dry }) => (dry ? undefined : client.invalidateQueries()),
  });
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    take.mutate({ dry: true });
  };
  const { data, error, isPending } = take;
  return (
    <form className={`${shell.form} ${styles.narrow}`} onSubmit={look}>
      <h2>{words.units.take}</h2>
      <p>{words.units.takeHelp}</p>
      <FileField
        change={(given) => {
          setFile(given);
          take.reset();
        }}
      />
      <label>
        {words.units.source}
        <input
          value={source}
          onChange={({ target }) => setSource(target.value)}
          required
          maxLength={40}
        />
      </label>
      {error !== null && <p role="alert">{words.server.refused(error.message)}</p>}
      <button type="submit" className={shell.button} disabled={isPending || file === undefined}>
        {words.units.look_at}
      </button>
      {data !== undefined && <Changes taken={data} />}
      {data?.dry === true && (
        <button
          type="button"
          className={shell.button}
          disabled={isPending}
          onClick={() => take.mutate({ dry: false })}
        >
          {data.refused.length > 0 ? words.units.lenient(data.refused.length) : words.units.go}
        </button>
      )}
    </form>
  );
}

function FileField({ change }: { readonly change: (file: File | undefined) => void }) {
  const { words } = usePreferences();
  const [name, setName] = useState('');
  // The browser's own button speaks the browser's language, not that of the console.
  return (
    <label>
      {words.units.file}
      <span className={styles.file}>
        <span className={shell.button}>{words.units.choose}</span>
        {name}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          required
          onChange={({ target }) => {
            setName(target.files?.[0]?.name ?? '');
            change(target.files?.[0]);
          }}
        />
      </span>
    </label>
  );
}

/** Broken lines that are told of. */
const SHOWN = 10;

function Changes({ taken }: { readonly taken: TakenUnits }) {
  const { words, format } = usePreferences();
  const { units, prefixes, refused, unused } = taken;
  const told = (of: TakenUnits['units'], gone = 0) =>
    words.units.changes(
      format.number(of.new),
      format.number(of.changed),
      format.number(gone),
      format.number(of.same),
    );
  return (
    <div role="status">
      <h3>{taken.dry ? words.units.would : words.units.done}</h3>
      <dl className={tree.changes}>
        <dt>{words.units.units}</dt>
        <dd>{told(units)}</dd>
        <dt>{words.units.prefixes}</dt>
        <dd>{told(prefixes, prefixes.retired)}</dd>
        {unused.length > 0 && (
          <>
            <dt>{words.units.unused}</dt>
            <dd>{unused.join(', ')}</dd>
          </>
        )}
      </dl>
      {refused.length > 0 && (
        <>
          <h4>{words.units.refused}</h4>
          <ul>
            {refused.slice(0, SHOWN).map(({ line, reason }) => (
              <li key={line}>{words.units.line(line, reason)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
