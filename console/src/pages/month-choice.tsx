/** A month that is over, chosen among the last twelve. */
import { useState } from 'react';
import { usePreferences } from '../state/preferences.tsx';

const MONTHS = 12;

/** The last months that are over, the newest first: `2026-10`. */
function pastMonths(now = Date.now()): string[] {
  const today = new Date(now);
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1 - back))
      .toISOString()
      .slice(0, 7),
  );
}

/** The month, the last one at first, and its choice for the head of a page. */
export function useMonth() {
  const { words } = usePreferences();
  const months = pastMonths();
  const [month, setMonth] = useState(months[0]!);
  const choice = (
    <label>
      {words.reports.month}{' '}
      <select value={month} onChange={({ target }) => setMonth(target.value)}>
        {months.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  return { month, choice };
}
