/** Hash rates with their intervals, and the sensors behind the numbers, as tables. */
import type {
  EnergyDocument,
  OverviewDocument,
  WorkDocument,
} from '../../../src/api/routes/situation-documents.ts';
import { Table } from '../charts/chart.tsx';
import chart from '../charts/chart.module.css';
import { Definition } from '../shell/definition.tsx';
import type { Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { amountText, hashRateText, massText } from '../i18n/amounts.ts';
import { useSensorRows } from './coverage.tsx';
import { MeterRows } from './meters.tsx';
import { useStatistics } from './use-situation.ts';

/** One row an algorithm: rates of different algorithms are different work, so nothing is added up. */
export function HashRates({ filters }: { readonly filters: Filters }) {
  const { words, format } = usePreferences();
  const { situation } = words;
  const { data } = useStatistics<WorkDocument>('work', filters);
  const rate = (value: number | null) => (value === null ? words.withheld : hashRateText(value));
  return (
    <section className={chart.card} aria-labelledby="hash-rate">
      <header className={chart.head}>
        <h2 id="hash-rate">{situation.hashRate}</h2>
        <Definition of="hash-rate" />
        <span className={chart.note}>{situation.interval}</span>
        <span className={chart.end} />
        {typeof data?.miners === 'number' && (
          <>
            <span className={chart.note}>{situation.miners(data.miners)}</span>
            <Definition of="miner-count" />
          </>
        )}
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
          body: (data?.hash_rate ?? []).map(({ algorithm, hosts, low, mid, high }) => [
            algorithm,
            hosts === null ? words.withheld : format.number(hosts),
            ...[low, mid, high].map(rate),
          ]),
        }}
      />
    </section>
  );
}

/** What the work burned, by algorithm; estimates, and said to be. */
export function Burned({ filters }: { readonly filters: Filters }) {
  const { words } = usePreferences();
  const { situation } = words;
  const { data } = useStatistics<EnergyDocument>('energy', filters);
  const said = (of: BurnInterval, way: (value: number) => string) =>
    of === null || of.mid === null
      ? words.withheld
      : `${way(of.mid)} (${way(of.low ?? 0)} – ${way(of.high ?? 0)})`;
  return (
    <section className={chart.card} aria-labelledby="burned">
      <header className={chart.head}>
        <h2 id="burned">{situation.burned}</h2>
        <Definition of="energy" />
        <span className={chart.note}>{situation.estimated}</span>
      </header>
      <Table
        labelledBy="burned"
        rows={{
          head: [situation.algorithm, situation.power, situation.energy, 'CO2e'],
          body: (data?.rows ?? []).map(({ algorithm, power_w, energy_kwh, co2e_kg }) => [
            algorithm,
            said(power_w, (watts) => amountText(watts, 'W')),
            said(energy_kwh, (kwh) => amountText(kwh * 1000, 'Wh')),
            said(co2e_kg, massText),
          ]),
        }}
      />
      {data !== undefined && data.readings.length > 0 && (
        <>
          <h3 id="meters">{words.meters.title}</h3>
          <MeterRows readings={data.readings} labelledBy="meters" />
        </>
      )}
    </section>
  );
}

type BurnInterval = EnergyDocument['rows'][number]['power_w'];

/** What each sensor read, and could not read. */
export function Coverage({ overview }: { readonly overview: OverviewDocument }) {
  const { situation } = usePreferences().words;
  const rows = useSensorRows(overview.coverage.sensors);
  return (
    <section className={chart.card} aria-labelledby="coverage">
      <header className={chart.head}>
        <h2 id="coverage">{situation.coverage}</h2>
        <Definition of="coverage" />
      </header>
      <Table labelledBy="coverage" rows={rows} />
    </section>
  );
}
