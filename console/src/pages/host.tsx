/** One host: what is known, why it is said, what speaks against it, what would change it, and what to do. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { HostDocument, EvidenceDocument } from '../../../src/model/scan-document.ts';
import type { Recommendation } from '../../../src/model/recommendation.ts';
import { ask, Refusal } from '../api/ask.ts';
import { placeName } from '../i18n/names.ts';
import { Failure } from '../shell/failure.tsx';
import { OpenOrder } from '../shell/order.tsx';
import { usePreferences } from '../state/preferences.tsx';
import { HostAdvice } from './host-advice.tsx';
import { HostHours, type HostHour } from './host-hours.tsx';
import styles from './host.module.css';
import { amountText, hashRateText, massText } from '../i18n/amounts.ts';

/** What the server tells of a host. */
interface Answer {
  readonly host: HostDocument;
  readonly recommendation: Recommendation;
  readonly timeline: readonly HostHour[];
}

/** The page. */
export function HostPage() {
  const { words, language } = usePreferences();
  const { ip } = useParams({ from: '/hosts/$ip' });
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: ['host', ip, language],
    queryFn: () => ask<Answer>(`/hosts/${encodeURIComponent(ip)}`),
  });
  if (error instanceof Refusal && error.code === 'order_needed') return <OpenOrder />;
  if (error instanceof Refusal && error.status === 404)
    return <p className={styles.card}>{words.host.none(ip)}</p>;
  return (
    <>
      {error !== null && (
        <Failure error={error} retry={() => void refetch()} since={dataUpdatedAt} />
      )}
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {data !== undefined && <Opened {...data} />}
    </>
  );
}

function Opened({ host, recommendation: advice, timeline }: Answer) {
  const { words, format } = usePreferences();
  return (
    <>
      <div className={styles.head}>
        <h1>{host.ip}</h1>
        <span className={styles.tag}>
          {host.level} {words.verdicts[host.verdict]}
        </span>
        <span>{words.host.sure(format.share(host.confidence))}</span>
      </div>
      <div className={styles.grid}>
        <div className={styles.column}>
          {timeline.length > 0 && <HostHours hours={timeline} />}
          <Reasons title={words.host.why} reasons={host.evidence} />
          {host.counter_evidence.length > 0 && (
            <Reasons title={words.host.against} reasons={host.counter_evidence} />
          )}
          {host.would_change.length > 0 && (
            <section className={styles.card}>
              <h2>{words.host.change}</h2>
              <ul>
                {host.would_change.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className={styles.column}>
          <Facts host={host} />
          <HostAdvice advice={advice} />
        </div>
      </div>
    </>
  );
}

function Reasons({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly EvidenceDocument[];
}) {
  const { words, format } = usePreferences();
  const span = ({ time, end_time }: EvidenceDocument) =>
    [time, end_time]
      .filter((one) => one !== null)
      .map((one) => format.minute(Date.parse(one)))
      .join(' – ');
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {reasons.length === 0 && <p>{words.host.noReasons}</p>}
      {reasons.map((reason, index) => (
        <article key={index} className={styles.reason}>
          <b>{reason.level}</b>
          <div>
            <p>{reason.summary}</p>
            <small>
              {reason.detector} · {span(reason)} UTC
            </small>
            {reason.lines.length > 0 && (
              <pre tabIndex={0} aria-label={words.host.lines}>
                {reason.lines
                  .map(({ direction, text }) => `${direction === 'out' ? '→' : '←'} ${text}`)
                  .join('\n')}
              </pre>
            )}
          </div>
        </article>
      ))}
    </section>
  );
}

function Facts({ host }: { readonly host: HostDocument }) {
  const { words, format, language } = usePreferences();
  const { facts } = words.host;
  const code = host.place.region ?? host.place.country;
  const { type, source } = host.network_type;
  const moment = (time: string | null) =>
    time === null ? words.unknown : `${format.minute(Date.parse(time))} UTC`;
  const rows: readonly (readonly [string, string])[] = [
    [facts.place, code === null ? words.unknown : placeName(code, language)],
    [
      facts.network,
      `${words.network[type as keyof typeof words.network] ?? type} (${source || words.unknown})`,
    ],
    [facts.unit, host.unit ?? words.unknown],
    [facts.asn, host.asn === null ? words.unknown : String(host.asn)],
    ...(host.leaning_signs.length === 0
      ? []
      : [[facts.leaning, host.leaning_signs.join('; ')] as const]),
    [facts.coins, host.coins.join(', ') || words.unknown],
    ...host.hash_rate.map(
      ({ algorithm, low, mid, high }) =>
        [
          `${facts.rate} ${algorithm}`,
          `${hashRateText(mid)} (95 %: ${hashRateText(low)} – ${hashRateText(high)})`,
        ] as const,
    ),
    ...host.burns.flatMap(({ algorithm, power_w, energy_kwh, co2e_kg }) =>
      power_w === null || energy_kwh === null || co2e_kg === null
        ? []
        : [
            [
              `${facts.burns} ${algorithm}`,
              `${amountText(power_w.mid, 'W')} (${amountText(power_w.low, 'W')} – ${amountText(power_w.high, 'W')}); ${amountText(energy_kwh.mid * 1000, 'Wh')}, ${massText(co2e_kg.mid)} CO2e`,
            ] as const,
          ],
    ),
    [
      facts.shares,
      `${format.number(host.shares.accepted)} / ${format.number(host.shares.submitted)}`,
    ],
    [facts.sessions, format.number(host.sessions)],
    [facts.days, format.number(host.active_days)],
    [facts.first, moment(host.first_seen)],
    [facts.last, moment(host.last_seen)],
    ...host.endpoints.map(
      (e) => [facts.endpoint, `${e.name || e.ip}:${e.port}${e.pool && ` · ${e.pool}`}`] as const,
    ),
  ];
  return (
    <section className={styles.card}>
      <h2>{words.host.known}</h2>
      <dl className={styles.facts}>
        {rows.map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
