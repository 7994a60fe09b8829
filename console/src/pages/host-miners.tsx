/** Miners behind an address and where else they were seen; meters of its unit beside the estimate. */
import { Link } from '@tanstack/react-router';
import type { SeenElsewhere } from '../../../src/model/miner-document.ts';
import type { ComparedReading } from '../../../src/model/reading-document.ts';
import type { HostDocument } from '../../../src/model/scan-document.ts';
import { Table } from '../charts/chart.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './host.module.css';
import { MeterRows } from './meters.tsx';

/** The card; nothing where one miner is all there is and nothing more is known of it. */
export function HostMiners({
  host,
  elsewhere,
}: {
  readonly host: HostDocument;
  readonly elsewhere: readonly SeenElsewhere[];
}) {
  const { words } = usePreferences();
  const { miners } = words;
  const [only] = host.miners;
  const plain = host.miners.length === 1 && only?.machines.length === 0;
  if (only === undefined || (plain && elsewhere.length === 0)) return null;
  return (
    <section className={styles.card}>
      <h2 id="miners">{miners.title(host.miners.length, host.miners_at_once)}</h2>
      <Table
        labelledBy="miners"
        rows={{
          head: [miners.id, miners.programs, miners.once, miners.machines],
          body: host.miners.map((m) => [
            m.id || miners.unnamed,
            [...m.agents, ...m.tls].join(', '),
            String(m.at_once),
            m.machines.join(', '),
          ]),
        }}
      />
      {elsewhere.length > 0 && (
        <>
          <h3>{miners.elsewhere}</h3>
          <ul>
            {elsewhere.map(({ ip, id, how, unit, other_unit }) => (
              <li key={`${ip} ${id}`}>
                <Link to="/hosts/$ip" params={{ ip }}>
                  {ip}
                </Link>
                {unit !== null && ` (${unit})`}
                {other_unit && ` · ${miners.otherUnit}`} · {id} {miners.how[how]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Meters of the host's unit; nothing where none were read. */
export function HostMeters({ readings }: { readonly readings: readonly ComparedReading[] }) {
  const { words } = usePreferences();
  if (readings.length === 0) return null;
  return (
    <section className={styles.card}>
      <h2 id="meters">{words.meters.title}</h2>
      <MeterRows readings={readings} labelledBy="meters" />
    </section>
  );
}
