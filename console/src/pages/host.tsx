/** One host: what is known, why it is said, what speaks against it, what would change it, and what to do. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { HostDocument, EvidenceDocument } from '../../../src/model/scan-document.ts';
import type { HeldBy } from '../../../src/model/who-document.ts';
import type { SeenElsewhere } from '../../../src/model/miner-document.ts';
import type { ComparedReading } from '../../../src/model/reading-document.ts';
import type { Recommendation } from '../../../src/model/recommendation.ts';
import { ask, Refusal } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import { OpenOrder } from '../shell/order.tsx';
import { usePreferences } from '../state/preferences.tsx';
import { HostAdvice } from './host-advice.tsx';
import { HostHeld } from './host-held.tsx';
import { HostPlots } from './host-plots.tsx';
import { HostFacts } from './host-facts.tsx';
import { HostSealed } from './host-sealed.tsx';
import { HostHours, type HostHour } from './host-hours.tsx';
import { HostMeters, HostMiners } from './host-miners.tsx';
import styles from './host.module.css';
import { LinkGraph } from './link-graph.tsx';

/** What the server tells of a host. */
interface Answer {
  readonly host: HostDocument;
  readonly recommendation: Recommendation;
  readonly held_by: readonly HeldBy[];
  readonly sealed_logins: number;
  readonly timeline: readonly HostHour[];
  readonly elsewhere: readonly SeenElsewhere[];
  readonly readings: readonly ComparedReading[];
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

function Opened({
  host,
  recommendation: advice,
  held_by: held,
  sealed_logins: logins,
  timeline,
  elsewhere,
  readings,
}: Answer) {
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
          <HostPlots host={host} />
          <HostHeld held={held} />
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
          <HostFacts host={host} />
          <HostMiners host={host} elsewhere={elsewhere} />
          <HostMeters readings={readings} />
          <HostAdvice advice={advice} />
          <HostSealed ip={host.ip} logins={logins} />
        </div>
      </div>
      {host.verdict !== 'context' && (
        <div className={styles.below}>
          <LinkGraph kind="host" value={host.ip} />
        </div>
      )}
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
