/** Opening the lists: a list of addresses is personal data, so it opens with an order, a reason and an end, all on record. */
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, Refusal } from '../api/ask.ts';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

const HOURS = [1, 8, 24, 168] as const;

/** The form; when the order is on record, everything is asked again. */
export function OpenOrder() {
  const { words } = usePreferences();
  const client = useQueryClient();
  const [refused, setRefused] = useState<Refusal>();
  const send = async (form: FormData) => {
    try {
      await ask('/orders', 'POST', {
        number: form.get('number'),
        reason: form.get('reason'),
        hours: Number(form.get('hours')),
      });
      await client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefused(error);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(new FormData(event.currentTarget));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{words.order.title}</h2>
      <p>{words.order.help}</p>
      <label>
        {words.order.number}
        <input name="number" required maxLength={100} />
      </label>
      <ReasonAndHours reason={words.order.reason} hours={words.order.hours} />
      {refused !== undefined && (
        <p role="alert" className={styles.wrong}>
          {words.server.refused(refused.message)}
        </p>
      )}
      <button type="submit" className={`${styles.button} ${styles.primary}`}>
        {words.order.go}
      </button>
    </form>
  );
}

/** Why something is opened, and for how long: both on record. */
export function ReasonAndHours({
  reason,
  hours,
}: {
  readonly reason: string;
  readonly hours: string;
}) {
  const { words } = usePreferences();
  return (
    <>
      <label>
        {reason}
        <textarea name="reason" required minLength={3} maxLength={500} rows={2} />
      </label>
      <label>
        {hours}
        <select name="hours" defaultValue={8}>
          {HOURS.map((one) => (
            <option key={one} value={one}>
              {words.order.forHours(one)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
