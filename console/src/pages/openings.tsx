/** Openings of sealed logins: how they stand, and for whoever decides, the decision. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpeningDocument } from '../../../src/model/opening.ts';
import { ask } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import { useMe } from '../shell/me.ts';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import styles from './table.module.css';

export const openingsQuery = {
  queryKey: ['openings'],
  queryFn: () => ask<{ openings: OpeningDocument[] }>('/sealed/openings'),
};

/** All of them, for those who decide; nothing for others, nor where nobody ever asked. */
export function Openings() {
  const { words, format } = usePreferences();
  const { sealed } = words;
  const { data: me } = useMe();
  const decides = me?.permissions.includes('sealed_grant') === true;
  const { data, error, refetch } = useQuery({ ...openingsQuery, enabled: decides });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || data.openings.length === 0) return null;
  return (
    <>
      <div className={styles.head}>
        <h2>{sealed.openings}</h2>
      </div>
      <DataTable
        texts
        heads={[
          sealed.hosts,
          sealed.state,
          sealed.askedBy,
          sealed.order,
          sealed.reason,
          sealed.decidedBy,
          sealed.ends,
          sealed.next,
        ]}
        rows={data.openings.map((opening) => ({
          key: opening.id,
          cells: [
            opening.hosts.join(', ') + sealed.sessions(opening.sessions.length),
            sealed.states[opening.state],
            opening.asked_by,
            opening.order,
            opening.reason,
            opening.decided_by ?? '–',
            format.minute(Date.parse(opening.expires)),
            <NextStep opening={opening} />,
          ],
        }))}
      />
    </>
  );
}

/** What somebody has to do for it: decide, release, open; or nothing. */
export function NextStep({ opening }: { readonly opening: OpeningDocument }) {
  const { id, state, asked_by, decided_by } = opening;
  const { data: me } = useMe();
  if (state === 'granted' && asked_by === me?.name)
    return <code>davylamp sealed open {id} --release release.json</code>;
  if (state === 'granted' && decided_by === me?.name)
    return <code>davylamp sealed release {id} &gt; release.json</code>;
  const decides = me?.permissions.includes('sealed_grant') === true && asked_by !== me.name;
  return state === 'pending' && decides ? <Decision id={id} who={asked_by} /> : null;
}

function Decision({ id, who }: { readonly id: string; readonly who: string }) {
  const { words } = usePreferences();
  const { sealed } = words;
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: (grant: boolean) => ask(`/sealed/openings/${id}/decision`, 'POST', { grant }),
    onSettled: () =>
      Promise.all(
        ['openings', 'audit'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
  return (
    <>
      <button
        type="button"
        className={shell.button}
        aria-label={sealed.grantOf(who)}
        disabled={decide.isPending}
        onClick={() => decide.mutate(true)}
      >
        {sealed.grant}
      </button>{' '}
      <button
        type="button"
        className={shell.button}
        aria-label={sealed.refuseOf(who)}
        disabled={decide.isPending}
        onClick={() => decide.mutate(false)}
      >
        {sealed.refuse}
      </button>
      {decide.error !== null && <p role="alert">{words.server.refused(decide.error.message)}</p>}
    </>
  );
}
