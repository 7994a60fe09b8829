/** What the figures rest on: one line to stand beside them, and a table of the sensors. What is not known is said to be unknown. */
import type { CoverageDocument, SensorDocument } from '../../../src/model/coverage-document.ts';
import { bytesText, durationText } from '../i18n/amounts.ts';
import { Definition } from '../shell/definition.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './situation.module.css';

/** The line. */
export function CoverageLine({ coverage }: { readonly coverage: CoverageDocument }) {
  const { words, format } = usePreferences();
  const { rests } = words;
  const { sensors, sensors_heard: heard, hidden, sampling, prefixes } = coverage;
  const isMissed = heard < sensors.length;
  return (
    <p className={styles.rests} aria-label={words.situation.coverage}>
      <span>{words.situation.coverage}</span>
      <b className={isMissed || heard === 0 ? styles.poor : undefined}>
        {isMissed && '▲ '}
        {rests.sensors(format.number(heard), format.number(sensors.length))}
      </b>
      <span>
        {rests.hidden} <b>{hidden === null ? words.unknown : format.share(hidden)}</b>
      </span>
      <span>
        {rests.sampling} <b>{samplingText(sampling, words.unknown, format.number)}</b>
      </span>
      <Definition of="coverage" />
      {prefixes !== null && (
        <>
          <span>
            {rests.prefixes}{' '}
            <b className={prefixes.seen === prefixes.known ? undefined : styles.poor}>
              {prefixes.share === null || prefixes.seen === null
                ? words.unknown
                : rests.share(
                    format.share(prefixes.share),
                    format.number(prefixes.seen),
                    format.number(prefixes.known),
                  )}
            </b>
          </span>
          <Definition of="prefixes-seen" />
        </>
      )}
    </p>
  );
}

const samplingText = (
  sampling: number | null,
  unknown: string,
  number: (value: number) => string,
): string => (sampling === null ? unknown : `1:${number(sampling)}`);

/** Heads and rows of the table. */
export function useSensorRows(sensors: readonly SensorDocument[]) {
  const { words, format } = usePreferences();
  const { situation, rests, unknown } = words;
  const minute = (time: string | null) =>
    time === null ? unknown : format.minute(Date.parse(time));
  const share = (value: number | null) => (value === null ? unknown : format.share(value));
  return {
    head: [
      situation.observer,
      rests.kinds,
      rests.up,
      rests.hidden,
      rests.sampling,
      rests.records,
      situation.packets,
      rests.bytes,
      rests.lost,
      situation.unread,
      rests.lag,
      rests.first,
      situation.to,
    ],
    body: sensors.map((sensor) => [
      `${sensor.observer || unknown}${sensor.heard ? '' : ` (${rests.silent})`}`,
      sensor.kinds.join(', '),
      share(sensor.up),
      share(sensor.hidden),
      samplingText(sensor.sampling, unknown, format.number),
      format.number(sensor.records),
      format.number(sensor.packets),
      bytesText(sensor.bytes),
      format.number(sensor.lost),
      format.number(sensor.unread),
      sensor.lag_seconds === null ? unknown : durationText(sensor.lag_seconds),
      minute(sensor.first_time),
      minute(sensor.last_time),
    ]),
  };
}
