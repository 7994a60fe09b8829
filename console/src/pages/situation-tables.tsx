/** Hash rates with their intervals, and the sensors behind the numbers, as tables. */
import type { OverviewDocument } from '../../../src/api/routes/situation.ts';
import { Table } from '../charts/chart.tsx';
import chart from '../charts/chart.module.css';
import { Definition } from '../shell/definition.tsx';
import { usePreferences } from '../state/preferences.tsx';

const UNITS = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const;

/** Hashes a second in the unit that people say: 6.53 kH/s. */
export function hashRateText(value: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(value || 1) / 3)));
  return `${Number((value / 1000 ** step).toPrecision(3))} ${UNITS[step]}H/s`;
}

/** One row an algorithm: rates of different algorithms are different work, so nothing is added up. */
export function HashRates({ overview }: { readonly overview: OverviewDocument }) {
  const { words, format } = usePreferences();
  const { situation } = words;
  const rate = (value: number | null) => (value === null ? words.withheld : hashRateText(value));
  return (
    <section className={chart.card} aria-labelledby="hash-rate">
      <header className={chart.head}>
        <h2 id="hash-rate">{situation.hashRate}</h2>
        <Definition of="hash-rate" />
        <span className={chart.note}>{situation.interval}</span>
      </header>
      <Table
        labelledBy="hash-rate"
        rows={{
          head: [
            situation.algorithm,
            words.chart.count,
            situation.low,
            situation.mid,
            situation.high,
          ],
          body: overview.hash_rate.map(({ algorithm, hosts, low, mid, high }) => [
            algorithm,
            hosts === null ? words.withheld : format.number(hosts),
            ...[low, mid, high].map(rate),
          ]),
        }}
      />
    </section>
  );
}

/** What each sensor read, and could not read. */
export function Coverage({ overview }: { readonly overview: OverviewDocument }) {
  const { words, format } = usePreferences();
  const { situation } = words;
  return (
    <section className={chart.card} aria-labelledby="coverage">
      <header className={chart.head}>
        <h2 id="coverage">{situation.coverage}</h2>
        <Definition of="coverage" />
      </header>
      <Table
        labelledBy="coverage"
        rows={{
          head: [
            situation.observer,
            situation.inputs,
            situation.flows,
            situation.packets,
            situation.unread,
            situation.to,
          ],
          body: overview.coverage.map((sensor) => [
            sensor.observer === '' ? words.unknown : sensor.observer,
            ...[sensor.inputs, sensor.flows, sensor.packets, sensor.unread].map(format.number),
            sensor.last_time === null ? words.unknown : format.minute(Date.parse(sensor.last_time)),
          ]),
        }}
      />
    </section>
  );
}
