/** What goes to pools on the last day of the span that has any: hour by hour, and by pool. */
import type { EgressDocument } from '../../../src/api/routes/situation-documents.ts';
import { Chart, Table } from '../charts/chart.tsx';
import chart from '../charts/chart.module.css';
import { useWidth } from '../charts/use-width.ts';
import { Definition } from '../shell/definition.tsx';
import { amountText, bytesText } from '../i18n/amounts.ts';
import type { Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { useStatistics } from './use-situation.ts';

const bitsText = (value: number): string => amountText(value, 'bit/s');

/** The answer, and how it is told. */
function useEgress(filters: Filters) {
  const { words, format } = usePreferences();
  const { data } = useStatistics<EgressDocument>('egress', filters);
  const said = (value: number | null, way: (value: number) => string): string =>
    value === null ? words.withheld : way(value);
  return {
    data,
    note: data === undefined ? '' : format.day(Date.parse(data.day)),
    head: [words.chart.count, words.egress.out, words.egress.in],
    cells: ({ hosts, bits_out, bits_in }: Omit<EgressDocument['hours'][number], 'hour'>) => [
      said(hosts, format.number),
      said(bits_out, bitsText),
      said(bits_in, bitsText),
    ],
  };
}

/** Rates hour by hour. */
export function EgressHours({ filters }: { readonly filters: Filters }) {
  const { words, format } = usePreferences();
  const { data, note, head, cells } = useEgress(filters);
  const hours = data?.hours ?? [];
  return (
    <Chart
      title={words.egress.byHour}
      note={note}
      definition="egress-by-hour"
      rows={{
        head: [words.host.hour, ...head],
        body: hours.map((hour) => [`${format.minute(Date.parse(hour.hour))} UTC`, ...cells(hour)]),
      }}
    >
      {hours.every(({ bits_out, bits_in }) => bits_out === null && bits_in === null) ? (
        <p className={chart.empty}>{words.withheldHelp}</p>
      ) : (
        <Hours hours={hours} />
      )}
    </Chart>
  );
}

/** Rates and bytes by pool. */
export function EgressPools({ filters }: { readonly filters: Filters }) {
  const { words } = usePreferences();
  const { data, note, head, cells } = useEgress(filters);
  return (
    <section className={chart.card} aria-labelledby="egress">
      <header className={chart.head}>
        <h2 id="egress">{words.egress.byPool}</h2>
        <Definition of="egress" />
        <span className={chart.note}>{note}</span>
      </header>
      <Table
        labelledBy="egress"
        rows={{
          head: [words.egress.pool, ...head, words.egress.bytes],
          body: (data?.rows ?? []).map((row) => [
            row.pool === '' ? words.unknown : row.pool,
            ...cells(row),
            row.bytes_out === null || row.bytes_in === null
              ? words.withheld
              : bytesText(row.bytes_out + row.bytes_in),
          ]),
        }}
      />
    </section>
  );
}

const HEIGHT = 180;
const BOTTOM = 20;
const LEFT = 84;

/** A column an hour: what is sent below, what is received on it. */
function Hours({ hours }: { readonly hours: EgressDocument['hours'] }) {
  const { words, format } = usePreferences();
  const { egress } = words;
  const [box, width] = useWidth();
  const most = Math.max(1, ...hours.map((h) => (h.bits_out ?? 0) + (h.bits_in ?? 0)));
  const step = (width - LEFT) / 24;
  const high = (bits: number | null) => ((HEIGHT - BOTTOM) * (bits ?? 0)) / most;
  return (
    <div ref={box}>
      <svg width={width} height={HEIGHT} role="img" aria-label={egress.byHour}>
        <line className={chart.grid} x1={LEFT} x2={width} y1={0.5} y2={0.5} />
        <text x={LEFT - 8} y={12} textAnchor="end">
          {bitsText(most)}
        </text>
        {hours.map(({ hour, bits_out, bits_in }) => {
          const time = Date.parse(hour);
          const x = LEFT + new Date(time).getUTCHours() * step;
          const [sent, received] = [high(bits_out), high(bits_in)];
          const base = HEIGHT - BOTTOM;
          return (
            <g key={hour}>
              <title>{`${format.minute(time)} UTC · ${egress.out} ${bits_out === null ? words.withheld : bitsText(bits_out)} · ${egress.in} ${bits_in === null ? words.withheld : bitsText(bits_in)}`}</title>
              <rect x={x} y={base - sent} width={step - 2} height={sent} fill="var(--series-0)" />
              <rect
                x={x}
                y={base - sent - received}
                width={step - 2}
                height={received}
                fill="var(--series-1)"
              />
            </g>
          );
        })}
        {[0, 6, 12, 18].map((hour) => (
          <text key={hour} x={LEFT + hour * step} y={HEIGHT - 4}>
            {String(hour).padStart(2, '0')}:00
          </text>
        ))}
      </svg>
      <ul className={chart.legend}>
        {[egress.out, egress.in].map((name, index) => (
          <li key={name}>
            <svg width={10} height={10} aria-hidden="true">
              <rect width={10} height={10} rx={2} fill={`var(--series-${index})`} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
