/** What of the conversations of a host is kept to be looked at: of each endpoint the newest hour, by its rhythm and by the block clock. */
import type { EvidenceDocument, HostDocument } from '../../../src/model/scan-document.ts';
import { ClockPlot } from '../charts/clock-plot.tsx';
import { RhythmPlot } from '../charts/rhythm-plot.tsx';
import type { Sample } from '../charts/sample.ts';

/** Endpoints drawn; more are told by their sentences. */
const MOST = 3;

const named = ({ endpoint: { name, ip, port } }: EvidenceDocument): string =>
  `${name || ip}:${port}`;

/** The newest sample of each endpoint that `has` what is drawn of it. */
function newest(host: HostDocument, has: (sample: Sample) => boolean) {
  const found = new Map<string, Sample>();
  for (const reason of [...host.evidence, ...host.counter_evidence]) {
    const { sample } = reason;
    if (sample === null || !has(sample)) continue;
    const before = found.get(named(reason));
    if (before === undefined || before.start < sample.start) found.set(named(reason), sample);
  }
  return [...found].slice(0, MOST);
}

/** The cards; none where nothing was kept. */
export function HostPlots({ host }: { readonly host: HostDocument }) {
  return (
    <>
      {newest(host, ({ blocks }) => blocks.length > 0).map(([endpoint, sample]) => (
        <ClockPlot key={endpoint} endpoint={endpoint} sample={sample} />
      ))}
      {newest(host, ({ sizes }) => sizes.length > 1).map(([endpoint, sample]) => (
        <RhythmPlot key={endpoint} endpoint={endpoint} sample={sample} />
      ))}
    </>
  );
}
