/** Meter readings beside estimates, as a table. */
import type { ComparedReading } from '../../../src/model/reading-document.ts';
import { Table } from '../charts/chart.tsx';
import { amountText } from '../i18n/amounts.ts';
import { usePreferences } from '../state/preferences.tsx';

const kwh = (value: number): string => amountText(value * 1000, 'Wh');

/** One row a reading. */
export function MeterRows({
  readings,
  labelledBy,
}: {
  readonly readings: readonly ComparedReading[];
  readonly labelledBy: string;
}) {
  const { words } = usePreferences();
  const { meters } = words;
  return (
    <Table
      labelledBy={labelledBy}
      rows={{
        head: [meters.unit, meters.span, meters.counted, meters.estimate, meters.says, meters.why],
        body: readings.map((r) => [
          r.unit,
          `${r.from.slice(0, 10)} – ${r.to.slice(0, 10)}`,
          kwh(r.kwh),
          r.estimate_kwh === null
            ? words.unknown
            : `${kwh(r.estimate_kwh.mid)} (${kwh(r.estimate_kwh.low)} – ${kwh(r.estimate_kwh.high)})`,
          meters.agreements[r.agreement],
          r.reason,
        ]),
      }}
    />
  );
}
